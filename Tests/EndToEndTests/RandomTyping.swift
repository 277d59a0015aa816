/// A row of random numbers that a seed decides (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// What somebody sends who leans on the keyboard, waves the mouse and pastes what they have.
enum RandomTyping {
  private static let letters = Array("abcdefghijklmnoprstuvwxyzADCFLMNSTUGR?/:+=-0123456789  ").map { String($0) }

  private static let keys = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}[H", "\u{1B}[F", "\u{1B}[5~",
    "\u{1B}[6~", "\u{1B}[3~", "\u{1B}[Z", "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}[1;2C", "\u{1B}[1;2D", "\u{1B}OP", "\t",
    "\r", "\r", "\r", "\u{1B}", "\u{1B}", "\u{7F}",
  ]

  private static let controls = "abdefghknoprstuvwxy".unicodeScalars.map {
    String(UnicodeScalar($0.value - 0x60) ?? "a")
  }

  private static let strange = [
    "é", "ß", "日本", "😡", "👩‍👩‍👧", "e\u{301}\u{302}\u{303}", "\u{202E}", "\u{0}", "\u{1B}[999;999Z", "\u{1B}[<",
    "\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{1B}[200~pasted\nover “two” lines 😡\u{1B}[201~",
  ]

  /// Something to send to a terminal of a size.
  static func next(columns: Int, rows: Int, _ numbers: inout SeededNumbers) -> String {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0..<9: letters.randomElement(using: &numbers) ?? ""
    case 9..<15: keys.randomElement(using: &numbers) ?? ""
    case 15..<17: mouse(columns: columns, rows: rows, &numbers)
    case 17..<19: controls.randomElement(using: &numbers) ?? ""
    default: strange.randomElement(using: &numbers) ?? ""
    }
  }

  private static func mouse(columns: Int, rows: Int, _ numbers: inout SeededNumbers) -> String {
    let button = [0, 0, 0, 32, 64, 65, 2, 35].randomElement(using: &numbers) ?? 0
    let column = Int.random(in: 1...columns, using: &numbers)
    let row = Int.random(in: 1...rows, using: &numbers)
    return "\u{1B}[<\(button);\(column);\(row)" + (Bool.random(using: &numbers) ? "M" : "m")
  }
}

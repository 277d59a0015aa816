import CNcurses
import Screens

/// Turns what ncurses reads into keys.
@MainActor struct Keyboard {
  /// Codes above those of ncurses for sequences that terminfo has no common name for.
  private enum Code {
    static let first: Int32 = 2000
    static let pasteBegins = first
    static let pasteEnds = first + 1
    static let mouse = first + 2
    static let firstSequence = first + 3
    static let sequences: [(String, Key)] =
      [
        ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;5C", .wordRight),
        ("\u{1B}[1;3C", .wordRight), ("\u{1B}[3;5~", .wordDelete), ("\u{1B}[3;3~", .wordDelete),
        ("\u{1B}\u{7F}", .wordBackspace), ("\u{1B}b", .alt("b")), ("\u{1B}f", .alt("f")), ("\u{1B}d", .alt("d")),
        ("\u{1B}u", .alt("u")), ("\u{1B}r", .alt("r")), ("\u{1B}a", .alt("a")), ("\u{1B}c", .alt("c")),
        ("\u{1B}v", .alt("v")), ("\u{1B}w", .alt("w")), ("\u{1B}[1;5H", .top), ("\u{1B}[1;5F", .bottom),
        // The plain form of keys that terminals are asked to send in application form, and sometimes do not.
        ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home),
        ("\u{1B}[F", .end),
      ] + selecting

    /// Keys with Shift, and with Ctrl or Alt too, as xterm and those after it send them; the last row is rxvt's.
    private static let selecting: [(String, Key)] = [
      ("\u{1B}[1;2D", .left), ("\u{1B}[1;2C", .right), ("\u{1B}[1;2A", .up), ("\u{1B}[1;2B", .down),
      ("\u{1B}[1;2H", .home), ("\u{1B}[1;2F", .end), ("\u{1B}[5;2~", .pageUp), ("\u{1B}[6;2~", .pageDown),
      ("\u{1B}[1;6D", .wordLeft), ("\u{1B}[1;6C", .wordRight), ("\u{1B}[1;4D", .wordLeft),
      ("\u{1B}[1;4C", .wordRight), ("\u{1B}[1;6A", .up), ("\u{1B}[1;6B", .down), ("\u{1B}[1;6H", .top),
      ("\u{1B}[1;6F", .bottom),
      ("\u{1B}[d", .left), ("\u{1B}[c", .right), ("\u{1B}[a", .up), ("\u{1B}[b", .down), ("\u{1B}[7$", .home),
      ("\u{1B}[8$", .end),
    ].map { (sequence: String, motion: CursorMove) in (sequence, .select(motion)) }
  }

  /// The longest paste that is taken, in scalars: far more than any text of the game may have.
  private static let longestPaste = 100_000
  /// The longest sequence of a key, in characters: far more than any key of a terminal sends.
  private static let longestSequence = 64
  /// How long the rest of a paste is waited for, in milliseconds.
  private static let longestGap: Int32 = 2000

  /// Tells ncurses the sequences that it does not know; after `newterm`.
  func defineKeys() {
    define_key("\u{1B}[200~", Code.pasteBegins)
    define_key("\u{1B}[201~", Code.pasteEnds)
    define_key("\u{1B}[<", Code.mouse)
    for (index, sequence) in Code.sequences.enumerated() {
      define_key(sequence.0, Code.firstSequence + Int32(index))
    }
  }

  /// The next key, or nil when none came in time.
  func read() -> Key? {
    var code: UInt32 = 0
    switch cn_next_key(&code) {
    case OK: return code == 0x1B ? escaped() : typed(code)
    case KEY_CODE_YES: break
    default: return nil
    }
    switch Int32(code) {
    case Code.pasteBegins: return pasted()
    case Code.mouse: return mouse()
    default: return named(Int32(code))
    }
  }

  /// What is pasted, up to its end: keys in it are dropped, so that none of it is taken for a command.
  private func pasted() -> Key {
    cn_wait_for_keys(Keyboard.longestGap)
    var scalars = String.UnicodeScalarView()
    var count = 0
    var code: UInt32 = 0
    while true {
      let kind = cn_next_key(&code)
      if kind == ERR || kind == KEY_CODE_YES && Int32(code) == Code.pasteEnds { break }
      guard kind == OK, count < Keyboard.longestPaste, let scalar = Unicode.Scalar(code) else { continue }
      scalars.append(scalar)
      count += 1
    }
    return .paste(String(scalars))
  }

  private func mouse() -> Key {
    var report = ""
    var code: UInt32 = 0
    while report.utf8.count < MouseReport.longest, cn_next_key(&code) == OK, let scalar = Unicode.Scalar(code) {
      report.unicodeScalars.append(scalar)
      if scalar == "M" || scalar == "m" { return MouseReport.key(report) }
    }
    return .unknown
  }

  /// Esc, or a sequence that nobody knows: all of that is dropped, so that none of it is taken for a command.
  ///
  /// A sequence is what follows Esc at once: a bracket, parameters and a final character (ECMA-48), or O and a character.
  private func escaped() -> Key {
    cn_wait_for_keys(0)
    var code: UInt32 = 0
    let kind = cn_next_key(&code)
    guard kind == OK, code == 0x5B || code == 0x4F else {
      if kind == KEY_CODE_YES || kind == OK && code < 0x80 { cn_unread_key(code) }
      return .escape
    }
    var left = Keyboard.longestSequence
    while cn_next_key(&code) == OK, left > 0, !(0x40...0x7E).contains(code) { left -= 1 }
    return .unknown
  }

  private func typed(_ code: UInt32) -> Key {
    switch code {
    case 0x00: return .control(" ")
    case 0x03: return .interrupt
    case 0x08: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1F: return .control("_")
    case 0x7F: return .backspace
    case 0x01...0x1A: return Unicode.Scalar(code + 0x60).map { .control(Character($0)) } ?? .unknown
    default: break
    }
    guard code >= 0x20, let scalar = Unicode.Scalar(code) else { return .unknown }
    return .character(Character(scalar))
  }

  private func named(_ code: Int32) -> Key {
    if let key = Keyboard.names.first(where: { $0.0 == code })?.1 { return key }
    let place = Int(code - Code.firstSequence)
    if Code.sequences.indices.contains(place) { return Code.sequences[place].1 }
    for number in 1...12 where cn_function_key(Int32(number)) == code { return .function(number) }
    return .unknown
  }

  private static let names: [(Int32, Key)] = [
    (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home), (KEY_END, .end),
    (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_ENTER, .enter),
    (KEY_BTAB, .backTab), (KEY_RESIZE, .resize),
  ]
}

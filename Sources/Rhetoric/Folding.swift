/// The folding of writing to what the rules compare: lower case, without accents, `oe` for `œ`.
enum Folding {
  /// The first scalar of `character`, folded to one or two lower-case ASCII letters where it is a Latin letter.
  ///
  /// Combining marks belong to the Character and are dropped with it, so both forms of an accented letter are equal.
  static func letters(of character: Character) -> String? {
    if let ascii = character.asciiValue { return letter(ascii) }
    guard let scalar = character.unicodeScalars.first else { return nil }
    if scalar.isASCII { return letter(UInt8(scalar.value)) }
    if let pair = ligature(scalar.value) { return pair }
    if let base = base(scalar.value) { return String(Character(Unicode.Scalar(base))) }
    return scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : nil
  }

  /// `text` with every letter folded and everything else kept.
  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    for character in text { folded += letters(of: character) ?? String(character) }
    return folded
  }

  /// The value of a decimal digit of any width, 0 to 9.
  static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: return Int(scalar.value - 0xFF10)
    default: return nil
    }
  }

  private static func letter(_ ascii: UInt8) -> String? {
    switch ascii {
    case 0x61...0x7A: String(Character(Unicode.Scalar(ascii)))
    case 0x41...0x5A: String(Character(Unicode.Scalar(ascii + 32)))
    default: nil
    }
  }

  private static func ligature(_ value: UInt32) -> String? {
    switch value {
    case 0xC6, 0xE6: "ae"
    case 0x152, 0x153: "oe"
    case 0xDF, 0x1E9E: "ss"
    case 0xFB00...0xFB04: ["ff", "fi", "fl", "ffi", "ffl"][Int(value - 0xFB00)]
    default: nil
    }
  }

  private static func base(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xC0...0xFF:
      let found = latin1[Int(value - 0xC0)]
      return found == 0x2E ? nil : found
    case 0x100...0x17F: return latinExtended[Int(value - 0x100)]
    case 0xFF21...0xFF3A: return UInt8(value - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: return UInt8(value - 0xFF41 + 0x61)
    default: return nil
    }
  }

  /// Base letters of U+00C0 to U+00FF; a full stop where there is none.
  private static let latin1 = Array(
    "aaaaaa.ceeeeiiiidnooooo.ouuuuyt.aaaaaa.ceeeeiiiidnooooo.ouuuuyty".utf8)

  /// Base letters of U+0100 to U+017F.
  private static let latinExtended = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

/// The folding of writing to what the rules compare: lower case, without accents, `oe` for `œ`.
///
/// A Character is represented by its first scalar: combining marks are dropped with the rest of it, so both forms of
/// an accented letter are equal.
enum Folding {
  /// Whether `code` is a letter of any alphabet.
  static func isLetter(_ code: UInt32) -> Bool {
    if code < 0x80 { return (0x61...0x7A).contains(code | 0x20) }
    if base(code) != nil || ligature(code) != nil { return true }
    return Unicode.Scalar(code)?.properties.isAlphabetic ?? false
  }

  /// Appends the folded letter `code` to `word`, as one or two lower-case ASCII letters where it is a Latin one;
  /// returns whether it is a letter.
  @discardableResult
  static func append(_ code: UInt32, to word: inout String) -> Bool {
    if code < 0x80 {
      guard (0x61...0x7A).contains(code | 0x20) else { return false }
      word.unicodeScalars.append(Unicode.Scalar(UInt8(code | 0x20)))
    } else if let base = base(code) {
      word.unicodeScalars.append(Unicode.Scalar(base))
    } else if let pair = ligature(code) {
      word += pair
    } else if let scalar = Unicode.Scalar(code), scalar.properties.isAlphabetic {
      word += scalar.properties.lowercaseMapping
    } else {
      return false
    }
    return true
  }

  /// The value of a decimal digit of either width, 0 to 9.
  static func digit(_ code: UInt32) -> Int? {
    switch code {
    case 0x30...0x39: Int(code - 0x30)
    case 0xFF10...0xFF19: Int(code - 0xFF10)
    default: nil
    }
  }

  /// Whether `code` ends a line.
  static func isNewline(_ code: UInt32) -> Bool {
    (0x0A...0x0D).contains(code) || code == 0x85 || code == 0x2028 || code == 0x2029
  }

  private static func ligature(_ code: UInt32) -> String? {
    switch code {
    case 0xC6, 0xE6: "ae"
    case 0x152, 0x153: "oe"
    case 0xDF, 0x1E9E: "ss"
    case 0xFB00...0xFB04: ["ff", "fi", "fl", "ffi", "ffl"][Int(code - 0xFB00)]
    default: nil
    }
  }

  private static func base(_ code: UInt32) -> UInt8? {
    switch code {
    case 0xC0...0xFF:
      let found = latin1[Int(code - 0xC0)]
      return found == 0x2E ? nil : found
    case 0x152, 0x153: return nil
    case 0x100...0x17F: return latinExtended[Int(code - 0x100)]
    case 0xFF21...0xFF3A: return UInt8(code - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: return UInt8(code - 0xFF41 + 0x61)
    default: return nil
    }
  }

  /// Base letters of U+00C0 to U+00FF; a full stop where there is none.
  private static let latin1 = Array("aaaaaa.ceeeeiiiidnooooo.ouuuuyt.aaaaaa.ceeeeiiiidnooooo.ouuuuyty".utf8)

  /// Base letters of U+0100 to U+017F.
  private static let latinExtended = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

/// The first scalar of `character`.
func code(_ character: Character) -> UInt32 { character.unicodeScalars.first?.value ?? 0 }

/// How many columns text takes in a terminal, and what of it may be shown at all.
///
/// A table of our own: the C library's `wcwidth` depends on the locale of the machine.
public enum DisplayWidth {
  /// The columns of `text`, once what cannot be shown is replaced or dropped.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  public static func columns(_ text: some StringProtocol) -> Int {
    if isASCII(text) { return text.utf8.count }
    if isSimple(text) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one grapheme, 0 to 2.
  static func columns(of character: Character) -> Int {
    if let byte = character.asciiValue, byte >= 0x20, byte < 0x7F { return 1 }
    return glyph(character)?.columns ?? 0
  }

  /// What a terminal is sent for `character`, and its columns (1 or 2); nil for what is dropped.
  ///
  /// Controls are shown as control pictures and direction controls as `¿`, so that no text of a case or of a player
  /// can move the cursor or turn the line around. Variation selectors, joiners and skin tones are dropped: terminals
  /// disagree on their width.
  public static func glyph(_ character: Character) -> (glyph: Glyph, columns: Int)? {
    if let byte = character.asciiValue, byte >= 0x20, byte < 0x7F { return (Glyph(byte), 1) }
    guard let first = character.unicodeScalars.first else { return nil }
    if let replacement = replacement(of: first) {
      return replacement.isEmpty ? nil : (Glyph(replacement.unicodeScalars), 1)
    }
    if isCombining(first) { return (Glyph(["◌", first]), 1) }
    if isRegional(first) {
      let scalars = character.unicodeScalars
      return (Glyph(scalars), scalars.count == 2 ? 2 : 1)
    }
    let marks = character.unicodeScalars.dropFirst().filter {
      isCombining($0) && $0.value != 0x20E3 && !isSelector($0)
    }
    return (Glyph(CollectionOfOne(first) + marks), isWide(first) ? 2 : 1)
  }

  /// Whether every scalar of `text` is a grapheme of one column, as in nearly all texts; the rest is looked at closely.
  static func isSimple(_ text: some StringProtocol) -> Bool {
    isASCII(text) || text.unicodeScalars.allSatisfy(isSimple)
  }

  /// Whether `text` has only signs of ASCII that are shown as they are.
  private static func isASCII(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 &- 0x20 < 0x5F } } == true
  }

  private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20C0, 0x2190...0x2300,
      0x2400...0x25FC, 0x2600...0x2613, 0x2713...0x2718:
      true
    default: false
    }
  }

  /// What a terminal is sent for a scalar of a simple text: no-break spaces are spaces.
  static func simpleGlyph(_ scalar: Unicode.Scalar) -> Glyph {
    scalar.value == 0xA0 || scalar.value == 0x202F ? .blank : Glyph(scalar)
  }

  private static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00...0x1F: picture(of: scalar.value)
    case 0x7F: "␡"
    case 0x80...0x9F: "¿"
    case 0xA0, 0x2007, 0x202F: " "
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF: ""
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "¿"
    case 0x1F3FB...0x1F3FF: ""
    default: nil
    }
  }

  private static func picture(of control: UInt32) -> String {
    if control == 0x09 || control == 0x0A || control == 0x0D { return " " }
    return Unicode.Scalar(0x2400 + control).map { String($0) } ?? "¿"
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether the scalar takes two columns.
  ///
  /// - Complexity: O(log *n*) in the ranges of the table.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}

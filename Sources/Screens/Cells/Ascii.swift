extension CellBuffer {
  /// The same screen in ASCII, cell by cell, for a terminal that does not speak UTF-8.
  ///
  /// - Complexity: O(*n*) in the cells.
  public var ascii: CellBuffer {
    var buffer = self
    buffer.retext(Ascii.fold)
    return buffer
  }
}

/// What stands for a grapheme where only ASCII can be shown.
enum Ascii {
  /// A text of the same columns: one sign for a cell, and a space for the right half of a wide grapheme.
  static func fold(_ text: String) -> String {
    guard let character = text.first else { return " " }
    if character.isASCII { return text }
    guard let scalar = text.unicodeScalars.first else { return text }
    if let sign = signs.first(where: { $0.0.contains(character) }) { return String(sign.1) }
    return scalar.value < 0x80 ? String(Character(scalar)) : "?"
  }

  private static let signs: [(String, Character)] = [
    ("─━═╌", "-"), ("│┃▌▐", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"),
    ("▁", "_"), ("▂▃", "."), ("▄▅", "="), ("▆▇", "%"), ("█", "#"), ("░", "."), ("▒▓", ":"), ("▀", "\""),
    ("▲↑", "^"), ("▼↓", "v"), ("●◆★■◎", "*"), ("○☆◌□", "o"), ("▸→↳", ">"), ("←‹", "<"), ("›", ">"),
    ("✓", "+"), ("✗×", "x"), ("…", "."), ("·•", "."), ("♪", "~"), ("–—−", "-"), ("’‘", "'"), ("“”«»", "\""),
    ("àâäáãå", "a"), ("çć", "c"), ("éèêë", "e"), ("îïíì", "i"), ("ñ", "n"), ("ôöóòõø", "o"), ("ùûüú", "u"),
    ("ÿý", "y"), ("œ", "e"), ("æ", "a"), ("ÀÂÄÁÃÅ", "A"), ("Ç", "C"), ("ÉÈÊË", "E"), ("ÎÏÍÌ", "I"), ("Ñ", "N"),
    ("ÔÖÓÒÕØ", "O"), ("ÙÛÜÚ", "U"), ("Œ", "E"), ("Æ", "A"), ("€", "E"), ("£", "L"), ("°", "o"),
  ]
}

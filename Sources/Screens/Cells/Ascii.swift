extension CellBuffer {
  /// The same screen in ASCII, cell by cell, for a terminal that does not speak UTF-8.
  ///
  /// - Complexity: O(*n*) in the cells.
  public var ascii: CellBuffer {
    var buffer = self
    buffer.redraw(Ascii.fold)
    return buffer
  }
}

/// What stands for a grapheme where only ASCII can be shown.
enum Ascii {
  /// A glyph of the same columns: one sign for a cell, and a space for the right half of a wide grapheme.
  static func fold(_ glyph: Glyph) -> Glyph {
    guard let scalar = glyph.base else { return .blank }
    if scalar.isASCII { return Glyph(UInt8(scalar.value)) }
    return Glyph(table[scalar] ?? UInt8(ascii: "?"))
  }

  /// The same for the first grapheme of a text.
  static func fold(_ text: String) -> String { fold(Glyph(text.unicodeScalars)).text }

  private static let table: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    for (glyphs, sign) in signs {
      for scalar in glyphs.unicodeScalars { table[scalar] = sign.asciiValue }
    }
    return table
  }()

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

/// Breaks text into lines by columns, at spaces and never inside a grapheme.
public enum Wrapping {
  /// A line of a wrapped text: where it stands in the text's graphemes.
  struct Row: Equatable {
    /// The graphemes of the line, without the space or line feed that ends it.
    var range: Range<Int>
    /// Where the next line begins.
    var next: Int
    /// Whether a line feed ends it.
    var isHard: Bool
  }

  /// The lines of `characters` in `columns` (at least 2): one at least. No line begins with a mark that French sets
  /// off by a space (`: ; ! ? » %`), and none ends with `«`.
  ///
  /// - Complexity: O(*n*).
  static func rows(_ characters: [Character], columns: Int) -> [Row] {
    rows(of: characters, columns: columns)
  }

  private static func rows<Letter: WrappingLetter>(of letters: [Letter], columns: Int) -> [Row] {
    let limit = max(2, columns)
    var rows: [Row] = []
    var start = 0
    var index = 0
    var width = 0
    var lastBreak: Int?
    while index < letters.count {
      let letter = letters[index]
      if letter.endsLine {
        rows.append(Row(range: start..<index, next: index + 1, isHard: true))
        (start, index, width, lastBreak) = (index + 1, index + 1, 0, nil)
        continue
      }
      if letter == " ", mayBreak(letters, at: index) { lastBreak = index }
      width += letter.columns
      index += 1
      guard width > limit else { continue }
      let end = lastBreak.map { $0 > start ? $0 : index - 1 } ?? (index - 1)
      let next = end == lastBreak ? end + 1 : end
      rows.append(Row(range: start..<end, next: next, isHard: false))
      (start, index, width, lastBreak) = (next, next, 0, nil)
    }
    rows.append(Row(range: start..<letters.count, next: letters.count, isHard: false))
    return rows
  }

  private static func mayBreak<Letter: WrappingLetter>(_ letters: [Letter], at index: Int) -> Bool {
    if index > 0, letters[index - 1] == "«" { return false }
    guard index + 1 < letters.count else { return true }
    switch letters[index + 1] {
    case ":", ";", "!", "?", "»", "%": return false
    default: return !isInFigure(letters, at: index)
    }
  }

  /// Whether a space stands inside of a figure: « 9 h 45 », « 800 € », « 38 000 ».
  private static func isInFigure<Letter: WrappingLetter>(_ letters: [Letter], at index: Int) -> Bool {
    guard index > 0, letters[index - 1].isDigit || letters[index - 1] == "h" else { return false }
    let next = letters[(index + 1)...].prefix { $0 != " " && !$0.endsLine }
    guard let first = next.first else { return false }
    if letters[index - 1].isDigit {
      return first == "€" || first == "h" && next.count <= 2 || next.allSatisfy(\.isDigit)
    }
    return index > 2 && letters[index - 2] == " " && letters[index - 3].isDigit && first.isDigit
  }

  /// The lines of `text` as texts.
  ///
  /// - Complexity: O(*n*).
  public static func lines(_ text: String, columns: Int) -> [String] {
    guard DisplayWidth.isSimple(text) else {
      let characters = Array(text)
      return rows(of: characters, columns: columns).map { String(characters[$0.range]) }
    }
    let places = Array(text.unicodeScalars.indices) + [text.endIndex]
    return rows(of: Array(text.unicodeScalars), columns: columns).map { row in
      String(text[places[row.range.lowerBound]..<places[row.range.upperBound]])
    }
  }
}

/// What lines are made of: graphemes, or the scalars of a text in which each is a grapheme of one column.
private protocol WrappingLetter: Equatable, ExpressibleByUnicodeScalarLiteral {
  var endsLine: Bool { get }
  var columns: Int { get }
  var isDigit: Bool { get }
}

extension Character: WrappingLetter {
  fileprivate var endsLine: Bool { isNewline }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var columns: Int { DisplayWidth.columns(of: self) }
}

extension Unicode.Scalar: WrappingLetter {
  fileprivate var endsLine: Bool { false }
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var columns: Int { 1 }
}

extension String {
  /// The text, cut with an ellipsis if it takes more than `columns`; line feeds become spaces.
  func fitted(_ columns: Int) -> String {
    guard DisplayWidth.columns(self) > columns else { return self }
    guard columns > 0 else { return "" }
    var kept = ""
    var width = 0
    for character in self {
      let glyph = DisplayWidth.columns(of: character)
      guard width + glyph < columns else { break }
      kept.append(character)
      width += glyph
    }
    return kept + "…"
  }

  /// The text with spaces after it up to `columns`, or cut.
  func padded(_ columns: Int) -> String {
    let text = fitted(columns)
    return text + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(text)))
  }

  /// The text with spaces before it up to `columns`, or cut.
  func rightAligned(_ columns: Int) -> String {
    let text = fitted(columns)
    return String(repeating: " ", count: max(0, columns - DisplayWidth.columns(text))) + text
  }
}

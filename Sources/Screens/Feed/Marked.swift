import Engine

/// Texts in which the words that are searched for stand out.
struct Marked {
  /// The words, folded.
  let words: [[UInt8]]

  /// How a word that was found looks: bold in any terminal, and underlined where there are no colours.
  private static let found = Style.key

  /// A text in one line.
  func spans(_ text: String, _ style: Style) -> [Span] {
    guard !words.isEmpty else { return [Span(text, style)] }
    let characters = Array(text)
    return spans(characters, Folding.marks(words, in: characters), 0..<characters.count, style)
  }

  /// A paragraph, wrapped, with `indent` spaces before each line.
  func paragraph(_ text: String, _ style: Style, columns: Int, indent: Int) -> [Line] {
    guard !words.isEmpty else { return [Line].paragraph(text, style, columns: columns, indent: indent) }
    let characters = Array(text)
    let marks = Folding.marks(words, in: characters)
    let margin = Span(String(repeating: " ", count: indent))
    return Wrapping.rows(characters, columns: columns - indent).map { row in
      Line([margin] + spans(characters, marks, row.range, style))
    }
  }

  private func spans(_ characters: [Character], _ marks: [Bool], _ range: Range<Int>, _ style: Style) -> [Span] {
    var spans: [Span] = []
    var start = range.lowerBound
    for place in range where place + 1 == range.upperBound || marks[place] != marks[place + 1] {
      spans.append(Span(String(characters[start...place]), marks[place] ? Marked.found : style))
      start = place + 1
    }
    return spans
  }
}

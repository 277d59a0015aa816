/// Finds what is quoted: words of others, which the author does not say.
enum Quotation {
  /// Marks the tokens between quotation marks that are opened and closed.
  ///
  /// A text that is quoted from its first word to its last is somebody's draft pasted with its marks: it is read as
  /// if they were not there.
  static func mark(_ tokens: inout [Token], in characters: [Character]) {
    let quotes = spans(in: characters)
    guard !quotes.isEmpty else { return }
    var marked = tokens
    var next = 0
    for index in marked.indices {
      let start = marked[index].span.lowerBound
      while next < quotes.count, quotes[next].upperBound <= start { next += 1 }
      if next < quotes.count, quotes[next].lowerBound <= start { marked[index].isQuoted = true }
    }
    if marked.contains(where: { !$0.isQuoted }) { tokens = marked }
  }

  /// The Characters between matching marks, ordered; marks that are never closed open nothing.
  private static func spans(in characters: [Character]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: (mark: Character, index: Int)?
    for (index, character) in characters.enumerated() {
      if let opened = open, closes(character, opened.mark) {
        if index > opened.index + 1 { spans.append(opened.index..<index) }
        open = nil
      } else if open == nil || character == "«" || character == "“", opens(character) {
        open = (character, index)
      }
    }
    return spans
  }

  private static func opens(_ character: Character) -> Bool { ["«", "“", "„", "\""].contains(character) }

  private static func closes(_ character: Character, _ opening: Character) -> Bool {
    switch opening {
    case "«": character == "»"
    case "“", "„": character == "”" || character == "“" && opening == "„" || character == "\""
    default: character == "\""
    }
  }
}

extension [Line] {
  /// These lines with others beside them: `columns` for these, then a gap.
  func beside(_ others: [Line], columns: Int, gap: Int = 2) -> [Line] {
    (0..<Swift.max(count, others.count)).map { row in
      let left = row < count ? self[row].fitted(columns) : Line()
      let used = left.spans.reduce(0) { $0 + DisplayWidth.columns($1.text) }
      let right = row < others.count ? others[row] : .empty
      return Line(left.spans + [Span(String(repeating: " ", count: columns + gap - used))] + right.spans)
    }
  }

  /// Blocks of lines beside one another, each in so many columns.
  static func columns(_ blocks: [[Line]], each columns: Int, gap: Int = 2) -> [Line] {
    guard let last = blocks.last else { return [] }
    return blocks.dropLast().reversed().reduce(last) { $1.beside($0, columns: columns, gap: gap) }
  }
}

extension Line {
  /// The line from its left, cut where it takes more than `columns`.
  func fitted(_ columns: Int) -> Line {
    var room = columns
    return Line(
      spans.compactMap { span in
        guard room > 0 else { return nil }
        let text = span.text.fitted(room)
        room -= DisplayWidth.columns(text)
        return Span(text, span.style)
      })
  }
}

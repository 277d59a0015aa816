extension Interface.ComposerWriter {
  /// What a grapheme of the text is.
  private enum Kind: Equatable {
    case plain, found, surplus
  }

  /// A line of the text: what is selected, what carried a strategy and what is over the limit stand out.
  func textLine(_ row: Wrapping.Row) -> Line {
    let editor = composer.editor
    let selection = editor.selection ?? 0..<0
    var spans: [Span] = []
    var start = row.range.lowerBound
    while start < row.range.upperBound {
      let kind = kind(at: start)
      let isSelected = selection.contains(start)
      let end =
        row.range.dropFirst(start - row.range.lowerBound).first {
          self.kind(at: $0) != kind || selection.contains($0) != isSelected
        } ?? row.range.upperBound
      spans.append(Span(String(editor.characters[start..<end]), style(kind).on(isSelected ? .selection : .card)))
      start = end
    }
    let isEndSelected = selection.contains(row.range.upperBound)
    return Line(spans + (isEndSelected ? [Span(" ", .plain.on(.selection))] : []))
  }

  private func kind(at place: Int) -> Kind {
    if place >= most { return .surplus }
    return found.contains { $0.contains(place) } ? .found : .plain
  }

  private func style(_ kind: Kind) -> Style {
    switch kind {
    case .plain: .plain
    case .found: .accent.bold
    case .surplus: .bad.bold
    }
  }

  /// The sign in the margin of a line: that it is over the limit, or the number of the finding that begins in it.
  func margin(_ row: Wrapping.Row) -> Span? {
    if row.range.upperBound > most { return Span("!", .bad.bold) }
    let number = composer.review?.places.firstIndex { $0.map { row.range.contains($0.lowerBound) } ?? false }
    return number.map { Span($0 < 9 ? "\($0 + 1)" : "●", .accent) }
  }

  /// The most graphemes that can be sent.
  var most: Int { composer.purpose.most(state) }

  private var found: [Range<Int>] { composer.review?.places.compactMap { $0 } ?? [] }
}

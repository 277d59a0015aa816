/// A screen as the sequences of a terminal: what has changed since another one.
public struct Ansi: Sendable {
  private let theme: Theme

  /// Makes sequences with the colours of a theme.
  public init(_ theme: Theme) {
    self.theme = theme
  }

  /// The sequences that turn a terminal that shows `previous` into one that shows `buffer`; from nil on, all of it.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func text(_ buffer: CellBuffer, since previous: CellBuffer?) -> String {
    var text = previous == nil ? "\u{1B}[?25l\u{1B}[0m\u{1B}[2J" : ""
    var cursor: Position?
    var paint: Paint?
    for (position, cell) in buffer.changes(since: previous) {
      if cursor != position { text += "\u{1B}[\(position.row + 1);\(position.column + 1)H" }
      let wanted = theme.paint(cell.style)
      if paint != wanted { text += Ansi.sequence(wanted) }
      text += cell.text
      paint = wanted
      cursor = Position(row: position.row, column: position.column + DisplayWidth.columns(cell.text))
      if cursor?.column == buffer.size.columns { cursor = nil }
    }
    return text
  }

  private static func sequence(_ paint: Paint) -> String {
    var codes = ["0"]
    if paint.isBold { codes.append("1") }
    if paint.isDim { codes.append("2") }
    if paint.isUnderlined { codes.append("4") }
    if paint.isReversed { codes.append("7") }
    if let colour = paint.foreground { codes.append("38;5;\(colour)") }
    if let colour = paint.background { codes.append("48;5;\(colour)") }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

/// A piece of a line in one style.
struct Span: Equatable, Sendable {
  var text: String
  var style: Style
  /// What a click on it means.
  var target: Target?

  init(_ text: String, _ style: Style = .plain, target: Target? = nil) {
    self.text = text
    self.style = style
    self.target = target
  }
}

/// A line of a pane: spans from the left, and some that stand at the right edge.
struct Line: Equatable, Sendable {
  var spans: [Span] = []
  var right: [Span] = []
  /// What the whole width of the line stands on, or nil for what is there.
  var ground: Style.Ground?
  /// What a click on the whole width of the line means.
  var target: Target?

  static let empty = Line()

  init(_ spans: [Span] = [], right: [Span] = []) {
    self.spans = spans
    self.right = right
  }

  init(_ text: String, _ style: Style = .plain) {
    spans = [Span(text, style)]
  }

  /// The same on a ground.
  func on(_ ground: Style.Ground) -> Line {
    var line = self
    line.ground = ground
    return line
  }

  /// The same, as something to click on.
  func to(_ target: Target) -> Line {
    var line = self
    line.target = target
    return line
  }

  /// The same behind another span.
  func after(_ span: Span) -> Line {
    var line = self
    line.spans.insert(span, at: 0)
    return line
  }
}

extension [Line] {
  /// A paragraph of one style, wrapped, with `indent` spaces before each line.
  static func paragraph(_ text: String, _ style: Style = .plain, columns: Int, indent: Int = 0) -> [Line] {
    let margin = String(repeating: " ", count: indent)
    return Wrapping.lines(text, columns: columns - indent).map { Line([Span(margin + $0, style)]) }
  }

  /// A paragraph behind a mark, its later lines aligned with its first.
  static func item(_ mark: Span, _ text: String, _ style: Style = .plain, columns: Int, indent: Int = 0) -> [Line] {
    let width = DisplayWidth.columns(mark.text) + 1
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: indent + width)
    return Wrapping.lines(text, columns: columns - width - indent).enumerated().map { index, line in
      index == 0
        ? Line([Span(margin), mark, Span(" " + line, style)]) : Line([Span(hanging), Span(line, style)])
    }
  }
}

extension CellBuffer {
  /// Draws lines from the one at `top` on.
  mutating func draw(_ lines: [Line], in rect: Rect, from top: Int = 0) {
    guard rect.rows > 0, top < lines.count else { return }
    for (row, line) in lines[max(0, top)...].prefix(rect.rows).enumerated() {
      draw(line, in: Rect(row: rect.row + row, column: rect.column, columns: rect.columns, rows: 1))
    }
  }

  /// Draws one line; what stands at the right wins over what would run into it.
  mutating func draw(_ line: Line, in rect: Rect) {
    if let ground = line.ground { fill(rect, ground) }
    if let target = line.target { mark(rect, target) }
    let rightWidth = line.right.reduce(0) { $0 + DisplayWidth.columns($1.text) }
    let room = max(0, rect.columns - rightWidth - (rightWidth > 0 ? 1 : 0))
    draw(line.spans, at: rect.origin, limit: room, ground: line.ground)
    guard rightWidth <= rect.columns else { return }
    let start = Position(row: rect.row, column: rect.column + rect.columns - rightWidth)
    draw(line.right, at: start, limit: rightWidth, ground: line.ground)
  }

  private mutating func draw(_ spans: [Span], at start: Position, limit: Int, ground: Style.Ground?) {
    var used = 0
    for span in spans where used < limit {
      let style = ground.map { span.style.on($0) } ?? span.style
      let text = span.text.fitted(limit - used)
      let place = Position(row: start.row, column: start.column + used)
      let width = write(text, at: place, style: style, limit: limit - used)
      if let target = span.target {
        mark(Rect(row: place.row, column: place.column, columns: width, rows: 1), target)
      }
      used += width
    }
  }
}

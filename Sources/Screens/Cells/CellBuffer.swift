/// One place of the screen: a glyph and its style.
public struct Cell: Equatable, Sendable {
  /// What stands there.
  public var glyph: Glyph
  /// How it looks.
  public var style: Style

  /// A cell with nothing in it.
  public static let blank = Cell(glyph: .blank, style: .plain)

  /// The grapheme, or an empty text in the right half of a wide one.
  public var text: String { glyph.text }
}

/// A screen in memory: every screen draws itself here, and a terminal shows what has changed.
public struct CellBuffer: Equatable, Sendable {
  /// Its columns and rows.
  public let size: Size
  /// The colours that it is to be shown in.
  public var look: Look
  private(set) var cells: [Cell]
  /// What a click means where, the topmost last.
  var areas: [Area] = []

  /// Makes an empty screen.
  public init(_ size: Size, look: Look = .dark) {
    self.size = size
    self.look = look
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The same screen with empty rows below it.
  func adding(rows: Int) -> CellBuffer {
    var buffer = CellBuffer(Size(columns: size.columns, rows: size.rows + rows), look: look)
    buffer.cells.replaceSubrange(cells.indices, with: cells)
    buffer.areas = areas
    return buffer
  }

  /// The cell at a place, or a blank one outside of the screen.
  public subscript(position: Position) -> Cell {
    contains(position) ? cells[index(position)] : .blank
  }

  private func contains(_ position: Position) -> Bool {
    (0..<size.rows).contains(position.row) && (0..<size.columns).contains(position.column)
  }

  private func index(_ position: Position) -> Int {
    position.row * size.columns + position.column
  }

  /// Writes `text` from a place on, in one row, no farther than `limit` columns and the edge of the screen. A wide
  /// grapheme that does not fit whole is left out; a wide one that is half overwritten is blanked.
  ///
  /// - Returns: The columns that were used.
  /// - Complexity: O(*n*) in the length of `text`.
  @discardableResult
  public mutating func write(_ text: some StringProtocol, at start: Position, style: Style = .plain, limit: Int? = nil)
    -> Int
  {
    let end = min(size.columns, limit.map { start.column + $0 } ?? size.columns)
    guard (0..<size.rows).contains(start.row), start.column < end else { return 0 }
    if DisplayWidth.isSimple(text) { return writeSimple(text, at: start, style, end) }
    var column = start.column
    for case (let glyph, let columns)? in text.lazy.map(DisplayWidth.glyph) {
      guard column + columns <= end else { break }
      put(glyph, columns: columns, row: start.row, column: column, style: style)
      column += columns
    }
    return column - start.column
  }

  /// Writes a text of which every scalar takes one column, as nearly all do.
  private mutating func writeSimple(_ text: some StringProtocol, at start: Position, _ style: Style, _ end: Int) -> Int
  {
    guard !text.isEmpty else { return 0 }
    let row = start.row * size.columns
    var column = start.column
    if column >= 0 { release(row + column, column) }
    for scalar in text.unicodeScalars {
      guard column < end else { break }
      if column >= 0 { cells[row + column] = Cell(glyph: DisplayWidth.simpleGlyph(scalar), style: style) }
      column += 1
    }
    if (1..<size.columns).contains(column), cells[row + column].glyph == .rightHalf {
      cells[row + column].glyph = .blank
    }
    return column - start.column
  }

  private mutating func put(_ glyph: Glyph, columns: Int, row: Int, column: Int, style: Style) {
    guard column >= 0 else { return }
    let place = row * size.columns + column
    release(place, column)
    cells[place] = Cell(glyph: glyph, style: style)
    guard columns == 2 else { return }
    release(place + 1, column + 1)
    cells[place + 1] = Cell(glyph: .rightHalf, style: style)
  }

  /// Blanks the other half of a wide grapheme whose one half is about to be overwritten.
  private mutating func release(_ place: Int, _ column: Int) {
    if column > 0, cells[place].glyph == .rightHalf { cells[place - 1].glyph = .blank }
    if column + 1 < size.columns, cells[place + 1].glyph == .rightHalf { cells[place + 1].glyph = .blank }
  }

  /// Fills a part with blanks on a ground.
  mutating func fill(_ rect: Rect, _ ground: Style.Ground) {
    let (first, last) = (max(0, rect.column), min(size.columns, rect.column + rect.columns) - 1)
    guard first <= last else { return }
    let blank = Cell(glyph: .blank, style: Style(.plain, on: ground))
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.bottom)) {
      let start = row * size.columns
      release(start + first, first)
      release(start + last, last)
      for place in (start + first)...(start + last) { cells[place] = blank }
    }
  }

  /// Changes every cell's style, such as to dim what lies behind a card.
  mutating func restyle(_ change: (Style) -> Style) {
    for place in cells.indices { cells[place].style = change(cells[place].style) }
  }

  /// Changes every cell's glyph to one of the same columns.
  mutating func redraw(_ change: (Glyph) -> Glyph) {
    for place in cells.indices { cells[place].glyph = change(cells[place].glyph) }
  }

  /// The screen as text: one line a row, without spaces at the ends of lines.
  ///
  /// - Complexity: O(*n*) in the cells.
  public var text: String {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { cells[row * size.columns + $0].text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

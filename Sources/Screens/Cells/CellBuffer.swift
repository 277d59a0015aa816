/// One place of the screen: a grapheme and its style. The right half of a wide grapheme has an empty text.
public struct Cell: Equatable, Sendable {
  /// The grapheme, or an empty text in the right half of a wide one.
  public var text: String
  /// How it looks.
  public var style: Style

  /// A cell with nothing in it.
  public static let blank = Cell(text: " ", style: .plain)
}

/// A screen in memory: every screen draws itself here, and a terminal shows what has changed.
public struct CellBuffer: Equatable, Sendable {
  /// Its columns and rows.
  public let size: Size
  private var cells: [Cell]
  /// What a click means where, the topmost last.
  var areas: [Area] = []

  /// Makes an empty screen.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
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
    var column = start.column
    for character in text {
      guard let glyph = DisplayWidth.glyph(character) else { continue }
      guard column + glyph.columns <= end else { break }
      put(glyph.text, columns: glyph.columns, at: Position(row: start.row, column: column), style: style)
      column += glyph.columns
    }
    return column - start.column
  }

  private mutating func put(_ text: String, columns: Int, at position: Position, style: Style) {
    guard contains(position), columns == 1 || position.column + 1 < size.columns else { return }
    release(position)
    if columns == 2 { release(Position(row: position.row, column: position.column + 1)) }
    cells[index(position)] = Cell(text: text, style: style)
    if columns == 2 { cells[index(position) + 1] = Cell(text: "", style: style) }
  }

  /// Blanks the other half of a wide grapheme whose one half is about to be overwritten.
  private mutating func release(_ position: Position) {
    let place = index(position)
    if cells[place].text.isEmpty, position.column > 0 { cells[place - 1].text = " " }
    if position.column + 1 < size.columns, cells[place + 1].text.isEmpty { cells[place + 1].text = " " }
  }

  /// Fills a part with blanks on a ground.
  mutating func fill(_ rect: Rect, _ ground: Style.Ground) {
    let blanks = String(repeating: " ", count: rect.columns)
    for row in 0..<rect.rows {
      write(blanks, at: Position(row: rect.row + row, column: rect.column), style: Style(.plain, on: ground))
    }
  }

  /// Changes every cell's style, such as to dim what lies behind a card.
  mutating func restyle(_ change: (Style) -> Style) {
    for place in cells.indices { cells[place].style = change(cells[place].style) }
  }

  /// Changes every cell's text to something of the same columns.
  mutating func retext(_ change: (String) -> String) {
    for place in cells.indices { cells[place].text = change(cells[place].text) }
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

  /// The cells that differ from those of an earlier screen; all of them if it had another size. The right halves of
  /// wide graphemes are left out: who shows the left half shows both.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func changes(since previous: CellBuffer?) -> [(position: Position, cell: Cell)] {
    var changes: [(position: Position, cell: Cell)] = []
    let isComparable = previous?.size == size
    for place in cells.indices where !cells[place].text.isEmpty {
      if isComparable, let previous, previous.cells[place] == cells[place], !hidesHalf(place, of: previous) {
        continue
      }
      changes.append((Position(row: place / size.columns, column: place % size.columns), cells[place]))
    }
    return changes
  }

  /// Whether an unchanged cell follows a wide one of before, whose removal disturbs it on some terminals.
  private func hidesHalf(_ place: Int, of previous: CellBuffer) -> Bool {
    place % size.columns > 0 && previous.cells[place - 1].text.isEmpty && !cells[place - 1].text.isEmpty
  }
}

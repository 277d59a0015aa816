extension TextEditor {
  /// The graphemes that are selected, one at least, or nil.
  public var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// Moves the cursor; what lies between is selected where `selecting`, or where moves select since `toggleMarking`.
  public mutating func move(_ motion: CursorMove, selecting: Bool = false, columns: Int, rows: Int) {
    let start = anchor ?? cursor
    let selects = selecting || isMarking
    if !selects, let selection, motion == .left || motion == .right {
      return move(to: motion == .left ? selection.lowerBound : selection.upperBound)
    }
    go(motion, columns: columns, rows: max(2, rows))
    if selects { anchor = start }
  }

  private mutating func go(_ motion: CursorMove, columns: Int, rows: Int) {
    switch motion {
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .up: move(rows: -1, columns: columns)
    case .down: move(rows: 1, columns: columns)
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .home: moveHome(columns: columns)
    case .end: moveEnd(columns: columns)
    case .pageUp: move(rows: 1 - rows, columns: columns)
    case .pageDown: move(rows: rows - 1, columns: columns)
    case .top: move(to: 0)
    case .bottom: move(to: count)
    }
  }

  /// Moves to where the text is shown in a row and a column of `columns`, as a mouse points at it.
  public mutating func point(row: Int, column: Int, columns: Int, selecting: Bool) {
    let rows = rows(columns: columns)
    let row = max(0, min(rows.count - 1, row))
    let start = anchor ?? cursor
    isMarking = false
    move(to: offset(in: rows[row], nearest: max(0, column), isLast: row == rows.count - 1))
    if selecting { anchor = start }
  }

  /// Selects the whole text.
  public mutating func selectAll() {
    move(to: count)
    anchor = 0
  }

  /// From now on moves select from here, or do not any more.
  public mutating func toggleMarking() {
    isMarking.toggle()
    anchor = isMarking ? cursor : nil
  }

  /// Selects nothing.
  public mutating func deselect() {
    isMarking = false
    anchor = nil
  }

  /// Keeps what is selected for `paste`.
  public mutating func copy() {
    guard let selection else { return }
    clipboard = String(characters[selection])
    isMarking = false
  }

  /// Takes what is selected out of the text and keeps it for `paste`.
  public mutating func cut() {
    guard let selection else { return }
    copy()
    remove(selection)
  }

  /// Inserts what was cut or copied last.
  public mutating func paste() { insert(clipboard) }
}

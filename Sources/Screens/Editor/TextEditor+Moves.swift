extension TextEditor {
  /// Moves the cursor by graphemes.
  public mutating func move(by distance: Int) { move(to: cursor + distance) }

  /// Moves the cursor to a place, or to the nearest there is. Nothing is selected any more.
  public mutating func move(to place: Int) {
    cursor = min(count, max(0, place))
    anchor = nil
    stickyColumn = nil
    lastEdit = .none
  }

  /// Moves to the beginning of the word.
  public mutating func moveWordLeft() { move(to: wordStart(before: cursor)) }

  /// Moves to the end of the word.
  public mutating func moveWordRight() { move(to: wordEnd(after: cursor)) }

  /// Moves by lines of the text as shown in `columns`, keeping to the column as far as the lines allow.
  public mutating func move(rows distance: Int, columns: Int) {
    let rows = rows(columns: columns)
    let (row, column) = place(in: rows)
    let target = row + distance
    let wanted = stickyColumn ?? column
    if target < 0 {
      move(to: 0)
    } else if target >= rows.count {
      move(to: count)
    } else {
      move(to: offset(in: rows[target], nearest: wanted, isLast: target == rows.count - 1))
    }
    stickyColumn = wanted
  }

  /// Moves to the beginning of the line as shown in `columns`.
  public mutating func moveHome(columns: Int) {
    let rows = rows(columns: columns)
    move(to: rows[place(in: rows).row].range.lowerBound)
  }

  /// Moves to the end of the line as shown in `columns`.
  public mutating func moveEnd(columns: Int) {
    let rows = rows(columns: columns)
    let row = place(in: rows).row
    move(to: offset(in: rows[row], nearest: .max, isLast: row == rows.count - 1))
  }

  /// The lines as shown in `columns`.
  ///
  /// - Complexity: O(*n*).
  func rows(columns: Int) -> [Wrapping.Row] {
    Wrapping.rows(characters, columns: columns)
  }

  /// Where the cursor is shown: line and column.
  func place(in rows: [Wrapping.Row]) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.range.lowerBound <= cursor } ?? 0
    let columns = characters[rows[row].range.lowerBound..<cursor].reduce(0) { $0 + DisplayWidth.columns(of: $1) }
    return (row, columns)
  }

  /// The cursor's place in a line that comes nearest to a column. Behind the last grapheme of a line that was broken
  /// within a word, the cursor would be shown on the next line: it then stays before it.
  func offset(in row: Wrapping.Row, nearest column: Int, isLast: Bool) -> Int {
    var used = 0
    for place in row.range {
      let width = DisplayWidth.columns(of: characters[place])
      if used + width > column { return place }
      used += width
    }
    let isSplitWord = !isLast && row.next == row.range.upperBound
    return isSplitWord ? max(row.range.lowerBound, row.range.upperBound - 1) : row.range.upperBound
  }

  func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, !isWord(place - 1) { place -= 1 }
    while place > 0, isWord(place - 1) { place -= 1 }
    return place
  }

  func wordEnd(after place: Int) -> Int {
    var place = place
    while place < count, !isWord(place) { place += 1 }
    while place < count, isWord(place) { place += 1 }
    return place
  }

  private func isWord(_ place: Int) -> Bool {
    characters[place].isLetter || characters[place].isNumber
  }

  func paragraphStart(from place: Int) -> Int {
    (characters[..<place].lastIndex(of: "\n") ?? -1) + 1
  }

  func paragraphEnd(from place: Int) -> Int {
    characters[place...].firstIndex(of: "\n") ?? count
  }
}

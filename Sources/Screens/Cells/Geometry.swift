/// A cell's place: row and column from 0.
public struct Position: Equatable, Hashable, Sendable {
  /// Rows from the top.
  public var row: Int
  /// Columns from the left.
  public var column: Int

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How many columns and rows a terminal has.
public struct Size: Equatable, Hashable, Sendable {
  /// Columns, at least 0.
  public var columns: Int
  /// Rows, at least 0.
  public var rows: Int

  /// Makes a size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A part of the screen.
struct Rect: Equatable, Sendable {
  var row: Int
  var column: Int
  var columns: Int
  var rows: Int

  init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  init(_ size: Size) {
    self.init(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  var origin: Position { Position(row: row, column: column) }
  var bottom: Int { row + rows }
  var columnRange: Range<Int> { column..<(column + columns) }

  /// The part without so many rows and columns at its edges.
  func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    Rect(row: row + top, column: column + left, columns: columns - left - right, rows: rows - top - bottom)
  }

  /// The first `count` columns, and what is right of them after a gap.
  func split(columns count: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
    let left = min(columns, max(0, count))
    return (inset(right: columns - left), inset(left: min(columns, left + gap)))
  }

  /// The first `count` rows, and what is below them after a gap.
  func split(rows count: Int, gap: Int = 0) -> (top: Rect, bottom: Rect) {
    let top = min(rows, max(0, count))
    return (inset(bottom: rows - top), inset(top: min(rows, top + gap)))
  }

  /// A part of the given size in the middle, no greater than this one.
  func centred(columns: Int, rows: Int) -> Rect {
    let columns = min(columns, self.columns)
    let rows = min(rows, self.rows)
    return Rect(
      row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, columns: columns, rows: rows)
  }
}

/// The inverse of a square `matrix` by Gauss-Jordan elimination with pivots, or nil where it is singular.
///
/// - Complexity: O(*k*³) in *k* rows.
func inverse(_ matrix: [[Double]]) -> [[Double]]? {
  let size = matrix.count
  var rows = matrix.enumerated().map { index, row in row + (0..<size).map { $0 == index ? 1 : 0 } }
  for column in 0..<size {
    guard let pivot = (column..<size).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
      abs(rows[pivot][column]) > 1e-10
    else { return nil }
    rows.swapAt(column, pivot)
    let scale = rows[column][column]
    for place in 0..<2 * size { rows[column][place] /= scale }
    for row in 0..<size where row != column {
      let factor = rows[row][column]
      for place in 0..<2 * size { rows[row][place] -= factor * rows[column][place] }
    }
  }
  return rows.map { Array($0[size...]) }
}

/// The sum of the products of two rows.
func product(_ row: [Double], _ other: [Double]) -> Double {
  zip(row, other).reduce(0) { $0 + $1.0 * $1.1 }
}

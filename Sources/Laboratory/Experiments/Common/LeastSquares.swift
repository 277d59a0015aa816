/// The coefficients that bring the sums of the rows' products nearest to the values (ordinary least squares, by the
/// normal equations), or nil where the rows do not tell them apart.
///
/// - Complexity: O(*n* *k*²) in *n* rows of *k* numbers.
func leastSquares(_ rows: [[Double]], _ values: [Double]) -> [Double]? {
  let size = rows.first?.count ?? 0
  var matrix = [[Double]](repeating: [Double](repeating: 0, count: size + 1), count: size)
  for (row, value) in zip(rows, values) {
    for one in 0..<size {
      for other in 0..<size { matrix[one][other] += row[one] * row[other] }
      matrix[one][size] += row[one] * value
    }
  }
  for column in 0..<size {
    guard let pivot = (column..<size).max(by: { abs(matrix[$0][column]) < abs(matrix[$1][column]) }),
      abs(matrix[pivot][column]) > 1e-9
    else { return nil }
    matrix.swapAt(column, pivot)
    for row in 0..<size where row != column {
      let factor = matrix[row][column] / matrix[column][column]
      for place in column...size { matrix[row][place] -= factor * matrix[column][place] }
    }
  }
  return (0..<size).map { matrix[$0][size] / matrix[$0][$0] }
}

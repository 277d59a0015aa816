import Foundation

/// A logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares; Hastie,
/// Tibshirani & Friedman 2009, section 4.4). The same rows always give the same model.
struct LogisticModel: Sendable {
  /// A weight a column, the last that of the bias.
  private(set) var weights: [Double]

  private static let penalty = 1.0
  private static let steps = 8

  /// Fits the odds of `answers`.
  ///
  /// - Parameters:
  ///   - rows: all of one length, in thousandths.
  ///   - answers: one a row.
  init(rows: [[Int]], answers: [Bool]) {
    let columns = (rows.first?.count ?? 0) + 1
    weights = [Double](repeating: 0, count: columns)
    // Most numbers of a row are nought.
    let filled = rows.map { row in
      row.enumerated().filter { $0.element != 0 }.map { (column: $0.offset, value: Double($0.element) / 1000) }
        + [(column: columns - 1, value: 1.0)]
    }
    for _ in 0..<LogisticModel.steps {
      var gradient = weights.map { -LogisticModel.penalty * $0 }
      var curvature = [Double](repeating: 0, count: columns * columns)
      gradient[columns - 1] = 0
      for column in 0..<columns - 1 { curvature[column * columns + column] = LogisticModel.penalty }
      curvature.withUnsafeMutableBufferPointer { curvature in
        for (row, answer) in zip(filled, answers) {
          var sum = 0.0
          for one in row { sum += weights[one.column] * one.value }
          let chance = 1 / (1 + exp(-sum))
          let error = (answer ? 1.0 : 0.0) - chance
          let share = chance * (1 - chance)
          for one in row {
            gradient[one.column] += error * one.value
            let scaled = share * one.value
            for other in row where other.column <= one.column {
              curvature[one.column * columns + other.column] += scaled * other.value
            }
          }
        }
      }
      let step = LogisticModel.solve(curvature, gradient)
      for column in weights.indices { weights[column] += step[column] }
    }
  }

  /// The log odds of a row.
  func score(_ row: [Int]) -> Double {
    zip(row, weights).reduce(weights[weights.count - 1]) { $0 + Double($1.0) / 1000 * $1.1 }
  }

  /// Solves a symmetric, positive definite system, of which the lower half is given, by Cholesky's method.
  private static func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
    let count = right.count
    var lower = matrix
    for column in 0..<count {
      for row in column..<count {
        var sum = lower[row * count + column]
        for before in 0..<column { sum -= lower[row * count + before] * lower[column * count + before] }
        lower[row * count + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * count + column]
      }
    }
    var solution = right
    for row in 0..<count {
      for before in 0..<row { solution[row] -= lower[row * count + before] * solution[before] }
      solution[row] /= lower[row * count + row]
    }
    for row in (0..<count).reversed() {
      for after in row + 1..<count { solution[row] -= lower[after * count + row] * solution[after] }
      solution[row] /= lower[row * count + row]
    }
    return solution
  }
}

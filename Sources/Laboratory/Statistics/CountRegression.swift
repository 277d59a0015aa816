import Foundation

/// A log-linear (Poisson) regression of counts with a constant.
///
/// Fitted by iteratively reweighted least squares (Nelder & Wedderburn 1972, J. R. Statist. Soc. A 135). Intervals are
/// those of a quasi-Poisson model: widened (never narrowed) by Pearson's dispersion, since counts of shares vary more
/// than Poisson's.
public struct CountRegression: Sendable {
  /// By what each regressor multiplies the count for one unit more (incidence rate ratio).
  public let rateRatios: [Estimate]
  /// Pearson's chi-square over the degrees of freedom: 1 for Poisson counts.
  public let dispersion: Double

  /// Fits `counts` on `rows`, one row of regressors a count; nil where there are too few rows, where they do not tell the
  /// regressors apart or where no finite weights fit.
  ///
  /// - Complexity: O(*n* *k*²) in *n* rows of *k* regressors, some ten times.
  public init?(_ rows: [[Double]], _ counts: [Double]) {
    let rows = rows.map { [1] + $0 }
    let width = rows.first?.count ?? 0
    guard width > 1, rows.count > width, rows.count == counts.count, counts.contains(where: { $0 > 0 }) else {
      return nil
    }
    var weights = [log(counts.mean)] + [Double](repeating: 0, count: width - 1)
    var covariance: [[Double]] = []
    var step = Double.infinity
    for _ in 0..<100 where step > 1e-10 {
      let expected = rows.map { exp(product($0, weights)) }
      guard let inverted = inverse(CountRegression.information(rows, expected)) else { return nil }
      covariance = inverted
      let gradient = (0..<width).map { column in
        rows.indices.reduce(0) { $0 + rows[$1][column] * (counts[$1] - expected[$1]) }
      }
      let change = inverted.map { product($0, gradient) }
      step = change.map(abs).max() ?? 0
      guard step.isFinite else { return nil }
      weights = zip(weights, change).map { $0 + $1 }
    }
    guard step <= 1e-10 else { return nil }
    let pearson = zip(rows, counts).reduce(0) { sum, pair in
      let expected = exp(product(pair.0, weights))
      return sum + (pair.1 - expected) * (pair.1 - expected) / expected
    }
    let dispersion = pearson / Double(rows.count - width)
    rateRatios = (1..<width).map { index in
      let error = (covariance[index][index] * max(1, dispersion)).squareRoot()
      return Estimate(weights[index], error: error, count: counts.count).map(rising: exp)
    }
    self.dispersion = dispersion
  }

  private static func information(_ rows: [[Double]], _ expected: [Double]) -> [[Double]] {
    let width = rows[0].count
    var sums = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for (row, weight) in zip(rows, expected) {
      for one in 0..<width {
        for other in 0..<width { sums[one][other] += weight * row[one] * row[other] }
      }
    }
    return sums
  }
}

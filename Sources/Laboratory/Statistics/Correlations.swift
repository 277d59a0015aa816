import Foundation

extension Estimate {
  /// Pearson's correlation of pairs with Fisher's interval (Fisher 1921, Metron 1); undefined below four pairs and where
  /// one side does not vary.
  ///
  /// - Complexity: O(*n*).
  public static func correlation(_ values: [Double], _ others: [Double]) -> Estimate {
    fisher(pearson(values, others), variance: 1, count: values.count)
  }

  /// Spearman's correlation of ranks, ties at their mean rank, with the interval of Fieller, Hartley & Pearson (1957,
  /// Biometrika 44).
  ///
  /// - Complexity: O(*n* log *n*).
  public static func rankCorrelation(_ values: [Double], _ others: [Double]) -> Estimate {
    fisher(pearson(values.ranks, others.ranks), variance: 1.06, count: values.count)
  }

  private static func fisher(_ correlation: Double, variance: Double, count: Int) -> Estimate {
    guard count > 3 else { return .undefined }
    let half = Normal.critical * (variance / Double(count - 3)).squareRoot()
    let angle = atanh(max(-1, min(1, correlation)))
    return Estimate(correlation, from: tanh(angle - half), to: tanh(angle + half), count: count)
  }
}

/// Pearson's correlation, not a number where one side does not vary.
///
/// - Precondition: There are as many `others` as `values`.
/// - Complexity: O(*n*).
func pearson(_ values: [Double], _ others: [Double]) -> Double {
  precondition(values.count == others.count, "Pairs are complete.")
  let (mean, other) = (values.mean, others.mean)
  var (product, square, otherSquare) = (0.0, 0.0, 0.0)
  for (a, b) in zip(values, others) {
    product += (a - mean) * (b - other)
    square += (a - mean) * (a - mean)
    otherSquare += (b - other) * (b - other)
  }
  return product / (square * otherSquare).squareRoot()
}

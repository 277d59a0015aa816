extension Estimate {
  /// Cohen's d: the difference of the means of two independent groups in pooled standard deviations, with the interval of
  /// Hedges & Olkin (1985); undefined where nothing varies.
  ///
  /// - Complexity: O(*n*).
  public static func standardisedDifference(_ group: [Double], minus other: [Double]) -> Estimate {
    guard group.count > 1, other.count > 1 else { return .undefined }
    let (n, m) = (Double(group.count), Double(other.count))
    let squares = group.deviation * group.deviation * (n - 1) + other.deviation * other.deviation * (m - 1)
    let d = (group.mean - other.mean) / (squares / (n + m - 2)).squareRoot()
    let variance = (n + m) / (n * m) + d * d / (2 * (n + m))
    return Estimate(d, error: variance.squareRoot(), count: group.count + other.count)
  }
}

extension Estimate {
  /// The area under the ROC curve: the probability that a case scores above a non-case, ties half, with the interval of
  /// Hanley & McNeil (1982, Radiology 143).
  ///
  /// - Complexity: O(*n* log *n*).
  public static func areaUnderCurve(cases: [Double], others: [Double]) -> Estimate {
    guard !cases.isEmpty, !others.isEmpty else { return .undefined }
    let (n, m) = (Double(cases.count), Double(others.count))
    let rankSum = (cases + others).ranks.prefix(cases.count).reduce(0, +)
    let area = (rankSum - n * (n + 1) / 2) / (n * m)
    let (q1, q2) = (area / (2 - area), 2 * area * area / (1 + area))
    let variance = (area * (1 - area) + (n - 1) * (q1 - area * area) + (m - 1) * (q2 - area * area)) / (n * m)
    return Estimate(area, error: max(0, variance).squareRoot(), count: cases.count + others.count)
  }
}

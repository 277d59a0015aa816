extension Estimate {
  /// The mean of independent `values` with Student's interval; undefined for none, unbounded for one.
  ///
  /// - Complexity: O(*n*).
  public static func mean(_ values: [Double]) -> Estimate {
    guard values.count > 1 else {
      return values.first.map { Estimate($0, from: -.infinity, to: .infinity, count: 1) } ?? .undefined
    }
    let error = values.deviation / Double(values.count).squareRoot()
    return Estimate(
      values.mean, error: error * Student.critical(values.count - 1) / Normal.critical, count: values.count)
  }

  /// The mean of the differences of paired values, such as two policies on the same seeds, with Student's interval.
  ///
  /// - Precondition: There are as many `others` as `values`.
  /// - Complexity: O(*n*).
  public static func difference(_ values: [Double], minus others: [Double]) -> Estimate {
    precondition(values.count == others.count, "Pairs are complete.")
    return mean(zip(values, others).map { $0 - $1 })
  }

  /// A value that is normally distributed with a standard `error`.
  init(_ value: Double, error: Double, count: Int) {
    let half = Normal.critical * error
    self.init(value, from: value - half, to: value + half, count: count)
  }
}

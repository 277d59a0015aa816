/// A mean with its 95 % confidence interval by Student's t distribution.
public struct SampleMean: Equatable, Sendable {
  /// How many values it is the mean of.
  public var count: Int
  /// The mean.
  public var mean: Double
  /// Standard deviation of the values; 0 where there is only one.
  public var deviation: Double
  /// Half the width of the interval, or nil where one value says nothing of it.
  public var margin: Double?

  /// The lower end of the interval.
  public var low: Double? { margin.map { mean - $0 } }
  /// The upper end of the interval.
  public var high: Double? { margin.map { mean + $0 } }

  /// The estimate of `values`, or nil where there are none.
  ///
  /// - Complexity: O(*n*) in the values.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    count = values.count
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = mean
    guard values.count > 1 else {
      deviation = 0
      return
    }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    deviation = (squares / Double(values.count - 1)).squareRoot()
    margin = SampleMean.quantile(freedom: values.count - 1) * deviation / Double(values.count).squareRoot()
  }

  /// The 97.5 % quantile of Student's t: a table, and above it the expansion of Fisher and Cornish (1960) around that of
  /// the normal distribution, whose error there is below 0.0005.
  static func quantile(freedom: Int) -> Double {
    let table = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281]
    guard freedom > table.count else { return table[max(1, freedom) - 1] }
    let z = 1.959964
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    let n = Double(freedom)
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
  }
}

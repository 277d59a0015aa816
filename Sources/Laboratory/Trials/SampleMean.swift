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
    margin = Student.critical(values.count - 1) * deviation / Double(values.count).squareRoot()
  }
}

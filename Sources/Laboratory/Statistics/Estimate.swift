/// A measured value with its 95 % interval.
public struct Estimate: Equatable, Sendable {
  /// The value.
  public let value: Double
  /// The lower end of the 95 % interval.
  public let lower: Double
  /// The upper end of the 95 % interval.
  public let upper: Double
  /// How many independent observations it rests on: seeds, individuals, posts.
  public let count: Int

  /// Makes an estimate from its parts.
  public init(_ value: Double, from lower: Double, to upper: Double, count: Int) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.count = count
  }

  /// A value without uncertainty, such as a rank or a count.
  public init(exactly value: Double, count: Int = 1) {
    self.init(value, from: value, to: value, count: count)
  }

  /// What cannot be measured, because there was nothing to measure.
  public static let undefined = Estimate(exactly: .nan, count: 0)

  /// Whether there was enough to measure.
  public var isDefined: Bool { !value.isNaN && !lower.isNaN && !upper.isNaN }

  /// The estimate of a rising function of the value, such as the exponential of a logarithm.
  public func map(rising transform: (Double) -> Double) -> Estimate {
    Estimate(transform(value), from: transform(lower), to: transform(upper), count: count)
  }

  /// The estimate with the other sign.
  public static prefix func - (estimate: Estimate) -> Estimate {
    Estimate(-estimate.value, from: -estimate.upper, to: -estimate.lower, count: estimate.count)
  }
}

/// A value with the bounds between which it lies, as far as can be told.
public struct Interval: Equatable, Sendable {
  /// The value.
  public var value: Double
  /// The lower bound.
  public var lower: Double
  /// The upper bound.
  public var upper: Double

  /// The value, with so much on either side.
  init(_ value: Double, within half: Double) {
    self.value = value
    lower = value - half
    upper = value + half
  }

  /// Whether both bounds lie on one side of zero.
  public var excludesZero: Bool { lower > 0 || upper < 0 }

  /// The same, with bounds that no score can pass.
  var withinScores: Interval {
    var interval = self
    interval.lower = max(0, lower)
    interval.upper = min(100, upper)
    return interval
  }
}

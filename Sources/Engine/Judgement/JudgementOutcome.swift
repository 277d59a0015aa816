/// What a person's sittings show together, once the keys may be told.
public struct JudgementOutcome: Equatable, Sendable {
  /// By how much the share of right answers has grown, in points of percent, and its 95 % interval.
  public struct Gain: Equatable, Sendable {
    /// The points, −100 to 100.
    public var points: Int
    /// The lower end of the interval.
    public var lower: Int
    /// The upper end of the interval.
    public var upper: Int

    /// Makes a gain.
    public init(points: Int, lower: Int, upper: Int) {
      self.points = points
      self.lower = lower
      self.upper = upper
    }

    /// Whether the interval leaves zero out.
    public var isCertain: Bool { lower > 0 || upper < 0 }
  }

  /// The sitting before, if there was one.
  public var before: Sitting?
  /// The sitting after; it is over.
  public var after: Sitting
  /// The gain between them, if there are both.
  public var gain: Gain?

  /// Makes an outcome.
  public init(before: Sitting?, after: Sitting, gain: Gain?) {
    self.before = before
    self.after = after
    self.gain = gain
  }
}

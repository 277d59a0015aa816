import Codebook
import Engine

extension Interface {
  /// The turns of a play where another act would have brought most.
  public struct TurningPoints: Equatable, Sendable {
    /// A turn, and what would have been better.
    public struct Point: Equatable, Sendable {
      /// What would have been done.
      public var alternative: Alternative
      /// What it would have changed.
      public var difference: Difference

      /// Makes a point.
      public init(_ alternative: Alternative, _ difference: Difference) {
        self.alternative = alternative
        self.difference = difference
      }
    }

    /// The points, the one with most to win first; none where nothing would have helped.
    public var points: [Point]
    /// How they were found, in a sentence.
    public var method: LocalizedText

    /// Makes the result of a search.
    public init(_ points: [Point], method: LocalizedText) {
      self.points = points
      self.method = method
    }
  }

  /// By how much a branch differs from the play, over many seeds.
  public struct Difference: Equatable, Sendable {
    /// A mean with its 95 % interval, in tenths.
    public struct Interval: Equatable, Sendable {
      /// The mean.
      public var mean: Int
      /// Its lower end.
      public var lower: Int
      /// Its upper end.
      public var upper: Int

      /// Makes an interval.
      public init(_ mean: Int, from lower: Int, to upper: Int) {
        self.mean = mean
        self.lower = lower
        self.upper = upper
      }
    }

    /// On how many seeds it was measured.
    public var seeds: Int
    /// The figures, in the order of `StormPair.Figure.allCases`.
    public var intervals: [Interval]

    /// Makes a difference from an interval a figure.
    public init(seeds: Int, intervals: [Interval]) {
      self.seeds = seeds
      self.intervals = intervals
    }

    /// The interval of a figure, or nil where it was not measured.
    func interval(_ figure: StormPair.Figure) -> Interval? {
      intervals.indices.contains(figure.rawValue) ? intervals[figure.rawValue] : nil
    }
  }
}

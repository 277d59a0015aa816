/// By how much a branch of a story exceeds the story on the same seeds.
public struct PairedDifference: Equatable, Sendable {
  /// The mean difference with its 95 % interval, taken seed by seed.
  public var paired: Estimate
  /// Half the width of the interval had the branch been told on other seeds than the story.
  public var unpairedHalfWidth: Double

  /// Half the width of the interval.
  public var halfWidth: Double { (paired.upper - paired.lower) / 2 }
  /// Whether the interval leaves zero out.
  public var isCertain: Bool { paired.lower > 0 || paired.upper < 0 }

  /// Compares what a branch and the story came to, seed by seed; so much of the figures is a point of the difference.
  init(_ branch: [Int], minus story: [Int], perPoint: Double = 1) {
    let (after, before) = (branch.map { Double($0) / perPoint }, story.map { Double($0) / perPoint })
    paired = .difference(after, minus: before)
    let halves = [Estimate.mean(after), .mean(before)].map { ($0.upper - $0.lower) / 2 }
    unpairedHalfWidth = (halves[0] * halves[0] + halves[1] * halves[1]).squareRoot()
  }
}

import Engine

/// What a telling of a story came to, in figures to take differences of.
///
/// The outcome is counted from silence and not cut off at 0 or 100: the reference players are the same on both sides of a
/// difference, and need not play on every seed.
struct Reckoning: Equatable, Sendable {
  var total, outcome, craft, trust, anger, negativePosts: Int

  init(_ end: Telling.End) {
    let score = end.state.score
    (outcome, craft) = (score?.welfare ?? 0, score?.craft ?? 0)
    total = (outcome + craft + 1) >> 1
    (trust, anger) = (score?.ending.trust ?? 0, score?.ending.anger ?? 0)
    negativePosts = score?.ending.negativePosts ?? 0
  }
}

/// How a branch of a story differs from it, over some seeds.
public struct BranchDifference: Equatable, Sendable {
  /// The score.
  public var total: PairedDifference
  /// The half of it for how the community ended.
  public var outcome: PairedDifference
  /// The half of it for the rules of the craft.
  public var craft: PairedDifference
  /// Trust at the end, 0 to 100.
  public var trust: PairedDifference
  /// Anger at the end, 0 to 100.
  public var anger: PairedDifference
  /// Posts against the organisation, in people.
  public var negativePosts: PairedDifference

  init(_ branch: [Reckoning], minus story: [Reckoning]) {
    func difference(_ figure: (Reckoning) -> Int) -> PairedDifference {
      PairedDifference(branch.map(figure), minus: story.map(figure))
    }
    total = difference(\.total)
    outcome = difference(\.outcome)
    craft = difference(\.craft)
    trust = difference(\.trust)
    anger = difference(\.anger)
    negativePosts = difference(\.negativePosts)
  }
}

import Engine

/// What a telling of a story came to, in figures to take differences of.
///
/// The outcome is counted from silence and not cut off at 0 or 100: the reference players are the same on both sides of a
/// difference, and need not play on every seed. Trust and anger are not rounded to whole points: the error would be as
/// large as what most acts change.
struct Reckoning: Equatable, Sendable {
  var total, outcome, craft, negativePosts: Int
  /// In thousandths.
  var trust, anger: Int

  init(_ end: Telling.End) {
    let score = end.state.score
    (outcome, craft) = (score?.welfare ?? 0, score?.craft ?? 0)
    total = (outcome + craft + 1) >> 1
    (trust, anger) = (end.state.trust, end.state.anger)
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
    func difference(_ figure: (Reckoning) -> Int, perPoint: Double = 1) -> PairedDifference {
      PairedDifference(branch.map(figure), minus: story.map(figure), perPoint: perPoint)
    }
    total = difference(\.total)
    outcome = difference(\.outcome)
    craft = difference(\.craft)
    trust = difference(\.trust, perPoint: 10)
    anger = difference(\.anger, perPoint: 10)
    negativePosts = difference(\.negativePosts)
  }
}

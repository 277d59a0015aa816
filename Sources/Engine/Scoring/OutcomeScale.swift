/// Turns the ending of a play into its outcome, by the endings of reference players with the same luck.
///
/// Welfare is how much better than silence an ending is: trust counts most, then how much fewer or more people wrote
/// against the organisation, then the anger that is left. Regret is by how much the best reference player did better, and
/// the outcome is what regret leaves of 100. The scale is the same for all cases and seeds, so that in the difference of
/// two plays with the same luck the reference players cancel out. The weights are a design choice.
struct OutcomeScale {
  /// How silence ends.
  let silent: Ending
  private let references: [Yardstick.Reference]

  /// The scale of some reference players; without any, an ending is measured against itself.
  init(_ references: [Yardstick.Reference], otherwise ending: Ending) {
    self.references = references
    silent = references.first { $0.player == .silent }?.ending ?? ending
  }

  /// How much better than silence an ending is, in points of outcome.
  func welfare(of ending: Ending) -> Int {
    let trust = 3 * (ending.trust - silent.trust)
    let most = max(ending.negativePosts, silent.negativePosts, 1)
    let volume = 40 * (silent.negativePosts - ending.negativePosts) / most
    let anger = (silent.anger - ending.anger) / 2
    return trust + volume + anger
  }

  /// What regret leaves of an ending, 0 to 100.
  func outcome(of ending: Ending) -> Int {
    let best = references.map { welfare(of: $0.ending) }.max() ?? welfare(of: ending)
    return min(100, max(0, 100 - max(0, best - welfare(of: ending))))
  }

  /// How the reference players did.
  var results: [ReferenceResult] {
    references.map { ReferenceResult(player: $0.player, ending: $0.ending, outcome: outcome(of: $0.ending)) }
  }
}

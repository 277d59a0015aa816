import Codebook

/// A place in the row of those who played the same case, setup and luck.
public struct Standing: Equatable, Sendable {
  /// The reference player, or nil for who played.
  public var player: ReferencePlayer?
  /// How the community ended.
  public var ending: Ending
  /// The outcome, 0 to 100.
  public var outcome: Int
}

extension Score {
  /// Who played among the reference players, the best outcome first; before equals whoever played. Empty where nobody is
  /// measured against.
  public var standings: [Standing] {
    guard !references.isEmpty else { return [] }
    let all =
      [Standing(player: nil, ending: ending, outcome: outcome)]
      + references.map { Standing(player: $0.player, ending: $0.ending, outcome: $0.outcome) }
    return all.sorted { $0.outcome > $1.outcome }
  }
}

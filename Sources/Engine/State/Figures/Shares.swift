import Codebook

/// How large a part of the conversation something has.
public struct Share<Kind: Equatable & Sendable>: Equatable, Sendable {
  /// What has it.
  public var kind: Kind
  /// How many posts.
  public var posts: Int
  /// The part in percent, rounded.
  public var percent: Int
}

extension Game.State {
  /// The moods of what others wrote in this turn and the last, the most frequent first.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  public var moodShares: [Share<Mood>] { shares(recentVoices.map(\.mood)) }

  /// Who wrote it, the most frequent first.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  public var segmentShares: [Share<Segment>] { shares(recentVoices.map(\.segment)) }

  private func shares<Kind: CaseIterable & Hashable & Sendable>(_ kinds: [Kind]) -> [Share<Kind>] {
    var counts: [Kind: Int] = [:]
    for kind in kinds { counts[kind, default: 0] += 1 }
    let shares = Kind.allCases.compactMap { kind in
      counts[kind].map { Share(kind: kind, posts: $0, percent: ($0 * 200 + kinds.count) / (2 * kinds.count)) }
    }
    return shares.sorted { $0.posts > $1.posts }
  }
}

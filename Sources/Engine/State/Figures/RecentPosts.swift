import Scenarios

extension Game.State {
  /// How many posts a figure looks at most at: the latest ones.
  static let mostRecent = 400

  /// The places of the posts of this turn and the last in the feed, the latest `mostRecent` of them.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  var recentRange: Range<Int> {
    let start = feed.lastIndex { $0.turn < turnIndex - 1 }.map { $0 + 1 } ?? 0
    return max(start, feed.count - Game.State.mostRecent)..<feed.count
  }

  /// What others wrote in this turn and the last.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  var recentVoices: [FeedPost] { feed[recentRange].filter { !$0.isOurs } }
}

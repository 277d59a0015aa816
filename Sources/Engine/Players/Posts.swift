import Codebook

/// What a player sees in the feed.
extension Game.State {
  /// The posts of others of this turn and the last that nobody has answered, where the organisation has an account: the
  /// most followed first.
  var waitingPosts: [FeedPost] {
    let posts = freshPosts.filter { post in
      !post.isOurs && !post.isAnswered && !post.isHidden && isOwn(post.channel)
    }
    return posts.byFollowers
  }

  /// The posts among those that complain, ask, or want to know why something was removed.
  var grievances: [FeedPost] {
    waitingPosts.filter(\.isGrievance)
  }

  /// Whether the organisation has an account on a channel.
  func isOwn(_ channel: String) -> Bool { ownChannels.contains { $0.id == channel } }

  /// The most that a text on a channel may hold, in Characters.
  func limit(on channel: String) -> Int {
    self.channel(channel)?.longestPost ?? Game.longestText
  }

  /// Whether the storm has broken.
  var isStorm: Bool { turnIndex >= breakTurn }

  /// The player's own acts of this turn.
  var deedsOfTurn: [Game.Action] { deeds.filter { $0.turn == turnIndex }.map(\.action) }
}

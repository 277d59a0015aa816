import Codebook

/// Somebody who drives the conversation.
public struct Driver: Equatable, Sendable {
  /// The author's handle or name.
  public var author: String
  /// Who the author is to the organisation.
  public var segment: Segment
  /// How many posts they wrote.
  public var posts: Int
  /// How many answers of others these drew.
  public var replies: Int
  /// Followers of the author and of those who answered: how many people the conversation may have come to.
  public var audience: Int
}

extension Game.State {
  /// Who drives the conversation of this turn and the last: those with the largest audience, the house left out.
  ///
  /// - Complexity: O(*n* log *n*) in the latest posts.
  public func drivers(most count: Int) -> [Driver] {
    let voices = recentVoices
    var drivers: [String: Driver] = [:]
    var authors: [String: String] = [:]
    for post in voices {
      authors[post.id] = post.author
      drivers[
        post.author,
        default: Driver(author: post.author, segment: post.segment, posts: 0, replies: 0, audience: post.followers)
      ].posts += 1
    }
    for post in voices {
      guard let author = post.replyTo.flatMap({ authors[$0] }), author != post.author else { continue }
      drivers[author]?.replies += 1
      drivers[author]?.audience += post.followers
    }
    let ranked = drivers.values.sorted { left, right in
      (right.audience, right.replies, left.author) < (left.audience, left.replies, right.author)
    }
    return Array(ranked.prefix(count))
  }
}

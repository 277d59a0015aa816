import Codebook

/// Finding in one telling of a story the post that another told of.
extension Game.State {
  /// The post of this play that stands for `post` of another telling, or nil.
  ///
  /// The same post where it was written here too: of the author of the case by its script, of a simulated person by who
  /// wrote it where and when. Otherwise a decision falls on the likeliest other: a recent post on the same channel, as
  /// much for or against the organisation, that nobody has answered or hidden; if possible one that does the same in the
  /// same mood, by somebody of the same segment with as many followers.
  func counterpart(of post: FeedPost) -> FeedPost? {
    if let own = self.post(post.id), own.isSame(as: post) { return own }
    if post.script != nil || post.isOurs { return feed.last { $0.isSame(as: post) } }
    return feed.last { $0.isSame(as: post) } ?? likeliest(for: post)
  }

  private func likeliest(for post: FeedPost) -> FeedPost? {
    var best: (place: Int, likeness: Int)?
    for place in feed.indices.reversed() {
      guard feed[place].turn >= turnIndex - 1 else { break }
      guard feed[place].canStand(for: post) else { continue }
      let likeness = feed[place].likeness(to: post)
      if likeness >= best?.likeness ?? .min { best = (place, likeness) }
    }
    return best.map { feed[$0.place] }
  }
}

extension FeedPost {
  /// Whether it is the same post in another telling.
  func isSame(as other: FeedPost) -> Bool {
    if script != nil || other.script != nil { return script == other.script }
    return at == other.at && author == other.author && channel == other.channel && origin == other.origin
      && act == other.act
  }

  fileprivate func canStand(for post: FeedPost) -> Bool {
    channel == post.channel && origin == .simulated && !isAnswered && !isHidden
      && mood.isNegative == post.mood.isNegative
  }

  fileprivate func likeness(to post: FeedPost) -> Int {
    let distance = abs(followers - post.followers) * 100 / max(1, followers, post.followers)
    return (act == post.act ? 400 : 0) + (mood == post.mood ? 200 : 0) + (segment == post.segment ? 100 : 0) - distance
  }
}

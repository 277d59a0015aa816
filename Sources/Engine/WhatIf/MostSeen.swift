import Codebook

/// A post and how many people it appeared before.
public struct SeenPost: Equatable, Sendable {
  /// The post.
  public var post: FeedPost
  /// People before whom it appeared: counted for a simulated author, the followers of any other.
  public var people: Int
}

extension Game.State {
  /// The posts of others that most people saw, the most seen first; the earlier first among equals; of posts in the same
  /// words one.
  ///
  /// - Complexity: O(*n* log *n*) in the posts of the feed.
  public func mostSeen(_ count: Int) -> [SeenPost] {
    let people = feed.map { $0.isOurs ? -1 : peopleWhoSaw($0) }
    let places = feed.indices.filter { people[$0] >= 0 }.sorted { (people[$1], $0) < (people[$0], $1) }
    var (seen, told): ([SeenPost], Set<LocalizedText>) = ([], [])
    for place in places where seen.count < count && told.insert(feed[place].text).inserted {
      seen.append(SeenPost(post: feed[place], people: people[place]))
    }
    return seen
  }

  private func peopleWhoSaw(_ post: FeedPost) -> Int {
    post.number.map { community.reach(of: $0) * community.peoplePerAgent } ?? post.followers
  }

  /// What others wrote in answer to something that was said, those with the most followers first.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  public func answers(to words: String, at moment: CivilTime) -> [FeedPost] {
    guard !words.isEmpty,
      let own = feed.last(where: { $0.isOurs && $0.at == moment && $0.text[language].contains(words) })
    else { return [] }
    return feed.filter { !$0.isOurs && $0.replyTo == own.id }.byFollowers
  }
}

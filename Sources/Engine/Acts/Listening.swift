import Codebook
import Rhetoric
import Scenarios

/// Listening: what is not watched is not seen.
extension Game.State {
  /// How many alerts can be set.
  public static let mostAlerts = 3
  /// How many characters an alert has at most.
  public static let longestAlert = 60

  mutating func watch(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let channel = channel(id) else { throw .unknownChannel }
    guard !watched.contains(id) else { throw .alreadyWatched }
    let effects = try spend(Game.Cost.listen)
    watched.append(channel.id)
    see(unseen.filter { $0.channel == channel.id })
    return effects
  }

  mutating func unwatch(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let channel = channel(id) else { throw .unknownChannel }
    guard watched.contains(id), !channel.isPrivate else { throw .notWatched }
    watched.removeAll { $0 == id }
    return []
  }

  mutating func setAlert(_ words: String) throws(Game.Refusal) -> [Game.Effect] {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(parts.count), parts.contains(where: { $0.count >= 3 }),
      words.count <= Game.State.longestAlert
    else { throw .badWords }
    guard alerts.count < Game.State.mostAlerts else { throw .tooManyAlerts }
    let effects = try spend(Game.Cost.listen)
    let phrase = parts.joined(separator: " ")
    alerts.append(phrase)
    see(unseen.filter { matches($0, [phrase]) })
    return effects
  }

  /// Whether the desk sees a post of others.
  func isSeen(_ post: FeedPost) -> Bool {
    watched.contains(post.channel) || matches(post, alerts)
  }

  private func matches(_ post: FeedPost, _ phrases: [String]) -> Bool {
    !phrases.isEmpty && !(isWordless && post.origin == .simulated) && Mentions(post.text[language]).contains(phrases)
  }

  /// Those of `posts` that were written in this turn or the last come into the feed.
  private mutating func see(_ posts: [FeedPost]) {
    let found = posts.filter { $0.turn >= turnIndex - 1 }
    guard !found.isEmpty else { return }
    let ids = Set(found.map(\.id))
    unseen.removeAll { ids.contains($0.id) }
    feed = (feed + found).byTime
    for post in found { notice(post) }
  }

  mutating func profile(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard try othersPost(id).0.profile == nil else { throw .alreadyProfiled }
    var effects = try spend(Game.Cost.profile)
    guard let index = feed.lastIndex(where: { $0.id == id }) else { return effects }
    let scripted = feed[index].script.flatMap { id in scenario.posts.first { $0.id == id } }
    let posts = feed.count { $0.author == feed[index].author }
    let text = scripted?.profile?.text ?? Words.profile(of: feed[index], posts: posts)
    feed[index].profile = text
    effects.append(.tell(Game.Notice(from: LocalizedText(feed[index].author), text: text)))
    guard let scripted else { return effects }
    profiled.append(scripted.id)
    return effects + run(scripted.profile?.effects ?? [], as: Occasion(text: text, isOption: false))
  }
}

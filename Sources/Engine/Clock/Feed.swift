import Codebook
import Scenarios
import Simulation

/// Posts come into the feed: those of the author, and those of the community.
extension Game.State {
  mutating func nextPostID() -> String {
    postCount += 1
    return "p\(postCount)"
  }

  /// A post comes in; what is posted where nobody watches waits until somebody does.
  mutating func addPost(_ post: FeedPost) {
    guard post.isOurs || isSeen(post) else { return unseen.append(post) }
    feed.append(post)
    notice(post)
  }

  /// A post is seen: abuse wears, and a grievance with a story opens a ticket.
  mutating func notice(_ post: FeedPost) {
    switch post.offence {
    case .insult: upset(by: 3)
    case .threat, .hate: upset(by: 6)
    case .spam, .data, .impersonation, nil: break
    }
    guard let script = post.script else { return }
    for ticket in scenario.tickets where ticket.post == script { openTicket(ticket.id) }
  }

  /// Shows a post of the author, once, and lets it be heard.
  mutating func showScripted(_ index: Int) {
    guard !shownPosts[index] else { return }
    shownPosts[index] = true
    let post = scenario.posts[index]
    guard !isBanned(post.author, on: post.channel) else { return }
    let id = nextPostID()
    addPost(
      FeedPost(
        id: id, turn: turnIndex, at: scriptTime, channel: post.channel, origin: .scripted, author: post.author,
        segment: post.segment, followers: post.followers, mood: post.mood, act: post.act, text: quoted(post.text),
        replyTo: post.replyTo.flatMap { feedID(ofScripted: $0) }, cause: reason(of: post), offence: post.offence,
        script: post.id))
    stimulate(
      channel: post.channel,
      .voice(followers: post.followers, segment: post.segment, mood: post.mood, act: post.act),
      note: CauseNote(topic: .event, text: told(Words.postBy(post.author, quoted(post.text))), post: id))
    scriptedIDs.append(ScriptedID(script: post.id, feed: id))
  }

  private func reason(of post: ScriptedPost) -> LocalizedText {
    post.at != nil && post.when == .always ? Words.scripted : Words.scriptedAfterDeeds
  }

  private func feedID(ofScripted id: String) -> String? {
    scriptedIDs.first { $0.script == id }?.feed
  }

  /// Adds what the community wrote in the turn; no two posts of a turn read the same.
  mutating func add(_ posts: [Post], since firstTick: Int, from start: CivilTime) {
    guard !isWordless else { return addWordless(posts, since: firstTick, from: start) }
    var writer = PhraseWriter(state: self)
    for post in posts {
      let note = post.cause.stimulus.flatMap { causes.indices.contains($0) ? causes[$0] : nil }
      guard let text = writer.text(for: post, about: note?.topic ?? .event) else { continue }
      let channel = scenario.publicChannels[post.channel]
      let author = writer.handle(of: post.agent)
      guard !isBanned(author, on: channel.id) else { continue }
      let cause = note?.post.flatMap { self.post($0)?.at }
      let moment = max(start + (post.tick - firstTick) * 10, cause.map { $0 + 1 } ?? start)
      addPost(
        FeedPost(
          id: nextPostID(), turn: turnIndex, at: moment,
          channel: channel.id, origin: .simulated, author: author, segment: post.segment,
          followers: post.followers, mood: post.mood, act: post.act, text: text,
          replyTo: thread(note, on: channel.id), cause: why(post, note, writer), offence: nil,
          number: post.number))
    }
    sortFeedOfTurn()
  }

  /// Words that are only written where somebody will read them.
  func told(_ words: @autoclosure () -> LocalizedText) -> LocalizedText { isWordless ? Words.anything : words() }

  /// Adds posts that nobody will read: who wrote them where, in what mood.
  private mutating func addWordless(_ posts: [Post], since firstTick: Int, from start: CivilTime) {
    for post in posts {
      let note = post.cause.stimulus.flatMap { causes.indices.contains($0) ? causes[$0] : nil }
      let channel = timetable.publicChannels[post.channel]
      let author = "@\(post.agent)"
      guard !isBanned(author, on: channel) else { continue }
      addPost(
        FeedPost(
          id: nextPostID(), turn: turnIndex, at: start + (post.tick - firstTick) * 10, channel: channel,
          origin: .simulated, author: author, segment: post.segment, followers: post.followers, mood: post.mood,
          act: post.act, text: Words.anything, replyTo: thread(note, on: channel), cause: Words.anything,
          number: post.number))
    }
    sortFeedOfTurn()
  }

  private func isBanned(_ author: String, on channel: String) -> Bool {
    banned.contains(Banned(author: author, channel: channel))
  }

  /// The post that a simulated one answers: the one that moved its author, on the same channel.
  private func thread(_ note: CauseNote?, on channel: String) -> String? {
    guard let id = note?.post, let post = post(id), post.channel == channel else { return nil }
    return id
  }

  private func why(_ post: Post, _ note: CauseNote?, _ writer: PhraseWriter) -> LocalizedText {
    let hands: [LocalizedText] = community.causes(of: post.number).prefix(3).compactMap { link in
      switch link.source {
      case .person(let agent): LocalizedText(writer.handle(of: agent))
      case .press: Words.thePress
      case .organisation, .event: nil
      }
    }
    return Words.why(
      trait: post.cause.trait, level: post.cause.level, threshold: post.cause.threshold, hands: hands, what: note?.text)
  }

  private mutating func sortFeedOfTurn() {
    guard let start = feed.firstIndex(where: { $0.turn == turnIndex }) else { return }
    feed.replaceSubrange(start..., with: feed[start...].byTime)
  }
}

/// Where a post of the author stands in the feed.
struct ScriptedID: Equatable, Sendable {
  var script: String
  var feed: String
}

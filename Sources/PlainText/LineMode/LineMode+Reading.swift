import Codebook
import Engine
import Scenarios

/// The feed, ten posts at a time: all of it, some of it, or what was not read yet.
extension LineMode {
  private static let page = 10

  /// The posts that the filter lets through, oldest first.
  var filteredPosts: [FeedPost] {
    let asked = state.feed.indices.filter { showsOlder || state.feed[$0].turn >= state.turnIndex - 1 }
    return filter.places(among: asked, state, in: language).map { state.feed[$0] }
  }

  /// Whether not just the posts of this turn and the last are read.
  var isFiltered: Bool { showsOlder || !filter.isOpen }

  /// Reads the posts of this turn and the last again.
  func unfilter() {
    filter = PostFilter()
    showsOlder = false
  }

  func read(_ number: Int?) throws(Stop) {
    if let number { return try readPost(number) }
    let posts = filteredPosts
    if postsShown == 0 { try sayOrder(of: posts) }
    let next = posts.dropFirst(postsShown)
    for post in next.prefix(LineMode.page) { try sayPost(post) }
    postsShown += min(LineMode.page, next.count)
    let left = next.count - LineMode.page
    if left > 0 {
      try say(
        en: "\(Wording.count(left, "more post", "more posts", .english)): \(typed(.read)) shows the next ones.",
        fr:
          "Encore \(Wording.count(left, "publication", "publications", .french))\u{A0}: \(typed(.read)) montre la suite."
      )
    } else {
      try say(
        en: next.isEmpty ? "No more posts. \(typed(.read)) starts again." : "That is all so far.",
        fr: next.isEmpty ? "Plus de publications. \(typed(.read)) recommence au début." : "C'est tout pour l'instant.")
      if next.isEmpty { postsShown = 0 }
    }
  }

  /// Says what is about to be read, and in which order.
  private func sayOrder(of posts: [FeedPost]) throws(Stop) {
    guard !isFiltered else { return try sayFilter(posts.count) }
    guard posts.count > 1 else { return }
    try say(en: "\(posts.count) posts, oldest first.", fr: "\(posts.count) publications, les plus anciennes d'abord.")
  }

  func readUnread() throws(Stop) {
    let posts = state.freshPosts.filter { !$0.isOurs && !said.contains($0.id) }
    for post in posts.prefix(LineMode.page) { try sayPost(post) }
    let left = max(0, posts.count - LineMode.page)
    try say(
      en: left > 0
        ? "\(Wording.count(left, "more post", "more posts", .english)) not read yet: \(typed(.unread))."
        : "You have read all posts.",
      fr: left > 0
        ? "Encore \(Wording.count(left, "publication non lue", "publications non lues", .french))\u{A0}: \(typed(.unread))."
        : "Vous avez lu toutes les publications.")
  }

  /// Says the conversation of a post from its beginning, earlier turns included.
  func readThread(_ number: Int?) throws(Stop) {
    let chosen: FeedPost?
    if let number { chosen = try post(number) } else { chosen = try choosePost(nil) }
    guard let chosen else { return }
    var conversation: Set<String> = [state.root(of: chosen).id]
    let posts = state.feed.filter { post in
      let isPart = conversation.contains(post.id) || post.replyTo.map(conversation.contains) ?? false
      if isPart { conversation.insert(post.id) }
      return isPart
    }
    try say(
      en: "Conversation: \(Wording.count(posts.count, "post", "posts", .english)).",
      fr: "Conversation\u{A0}: \(Wording.count(posts.count, "publication", "publications", .french)).")
    for post in posts { try sayPost(post) }
  }

  /// Reads what holds `words`, of all turns; asks for the words where there are none.
  func find(_ words: String) throws(Stop) {
    var words = words
    if words.isEmpty {
      words = try ask(
        en: "Which words? (Enter to read everything again):",
        fr: "Quels mots\u{A0}? (Entrée pour tout lire à nouveau)\u{A0}:")
    }
    postsShown = 0
    unfilter()
    guard !words.isEmpty else { return }
    filter.words = words
    showsOlder = true
    try read(nil)
  }
}

extension Game.State {
  /// The post with which the conversation of a post began.
  fileprivate func root(of post: FeedPost) -> FeedPost {
    var root = post
    for _ in 0..<feed.count {
      guard let parent = root.replyTo.flatMap({ self.post($0) }) else { break }
      root = parent
    }
    return root
  }
}

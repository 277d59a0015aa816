import Codebook
import Engine

extension Interface {
  /// A post in the feed and how far it is indented.
  struct FeedRow: Equatable {
    var post: FeedPost
    var isReply: Bool
    /// Whether it has come since the player last ended a turn.
    var isNew: Bool
  }

  /// The posts that are shown: conversations with the latest activity first, answers below what they answer.
  ///
  /// - Complexity: O(*n* log *n*) in the posts.
  static func feedRows(_ focus: DeskFocus, _ state: Game.State) -> [FeedRow] {
    let shown = state.feed.enumerated().filter { _, post in
      (focus.showsOlder || post.turn >= state.turnIndex - 1) && (focus.filter == nil || post.channel == focus.filter)
    }
    let posts = shown.sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    var places: [String: Int] = [:]
    for (place, post) in posts.enumerated() { places[post.element.id] = place }
    var roots: [Int] = []
    var latest: [Int] = []
    for (place, post) in posts.enumerated() {
      let parent = post.element.replyTo.flatMap { places[$0] }
      roots.append(parent.map { $0 < place ? roots[$0] : place } ?? place)
      latest.append(place)
      latest[roots[place]] = place
    }
    let order = posts.indices.sorted { left, right in
      (latest[roots[right]], roots[right], left) < (latest[roots[left]], roots[left], right)
    }
    return order.map { place in
      let (number, post) = posts[place]
      return FeedRow(post: post, isReply: roots[place] != place, isNew: number >= focus.seenPosts && !post.isOurs)
    }
  }

  /// The place of the chosen post among the rows, or the first.
  static func chosenRow(_ focus: DeskFocus, _ rows: [FeedRow]) -> Int {
    focus.post.flatMap { id in rows.firstIndex { $0.post.id == id } } ?? 0
  }

  /// The chosen post, or nil where there is none.
  static func chosenPost(_ focus: DeskFocus, _ state: Game.State) -> FeedPost? {
    let rows = feedRows(focus, state)
    return rows.isEmpty ? nil : rows[chosenRow(focus, rows)].post
  }
}

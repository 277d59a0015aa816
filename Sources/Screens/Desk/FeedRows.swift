import Codebook
import Engine

extension Interface {
  /// A post in the feed and how far it is indented.
  struct FeedRow: Equatable {
    var post: FeedPost
    var isReply: Bool
  }

  /// The posts that are shown: conversations with the latest activity first, answers below what they answer.
  ///
  /// - Complexity: O(*n* log *n*) in the posts.
  static func feedRows(_ focus: DeskFocus, _ state: Game.State) -> [FeedRow] {
    let posts = (focus.showsOlder ? state.feed : state.freshPosts).filter {
      focus.filter == nil || $0.channel == focus.filter
    }
    var places: [String: Int] = [:]
    for (place, post) in posts.enumerated() { places[post.id] = place }
    var roots: [Int] = []
    var latest: [Int] = []
    for (place, post) in posts.enumerated() {
      let parent = post.replyTo.flatMap { places[$0] }
      roots.append(parent.map { $0 < place ? roots[$0] : place } ?? place)
      latest.append(place)
      latest[roots[place]] = place
    }
    let order = posts.indices.sorted { left, right in
      (latest[roots[right]], roots[right], left) < (latest[roots[left]], roots[left], right)
    }
    return order.map { FeedRow(post: posts[$0], isReply: roots[$0] != $0) }
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

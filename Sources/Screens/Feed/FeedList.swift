import Codebook
import Engine

extension Interface {
  /// A post that the feed shows: its place among all posts, and how far below the beginning of its conversation.
  struct FeedRow: Equatable, Sendable {
    var index: Int
    var depth: Int
    /// Whether the organisation or somebody of the house wrote it.
    var isOurs: Bool
  }

  /// The posts that the feed shows, worked out once and kept until something changes that they depend on.
  struct FeedList: Equatable, Sendable {
    /// What the list depends on.
    struct Basis: Equatable, Sendable {
      var filter: PostFilter
      /// The language that words are searched in.
      var language: Language
      var showsOlder: Bool
      /// A post whose conversation is all that is shown, or nil.
      var conversation: String?
      var turn: Int
      /// The minutes spent in the turn: any act may change what posts are.
      var spent: Int
      /// How many posts have arrived.
      var arrived: Int
    }

    let basis: Basis?
    let rows: [FeedRow]
    /// How many posts there are without the filter.
    let total: Int

    /// A list of nothing, as long as nobody has looked.
    static let empty = FeedList()

    private init() { (basis, rows, total) = (nil, [], 0) }

    /// Conversations with the latest activity first, answers below what they answer.
    ///
    /// - Complexity: O(*n* log *n*) in the posts.
    init(_ basis: Basis, _ state: Game.State) {
      self.basis = basis
      let arrived = 0..<basis.arrived
      if let post = basis.conversation {
        rows = Interface.conversation(with: post, state.feed, arrived: basis.arrived)
        total = rows.count
      } else {
        let recent = arrived.filter { basis.showsOlder || state.feed[$0].turn >= state.turnIndex - 1 }
        let filter = basis.filter
        let shown = filter.isOpen ? recent : filter.places(among: recent, state, in: basis.language)
        rows = Conversations(state.feed, shown).rows
        total = recent.count
      }
    }

    /// The row of a post, or the first.
    func place(of post: String?, _ state: Game.State) -> Int {
      post.flatMap { id in rows.firstIndex { state.feed[$0.index].id == id } } ?? 0
    }
  }
}

extension Interface.Model {
  /// The posts that the feed shows.
  func feed(_ state: Game.State) -> Interface.FeedList {
    let basis = feedBasis(state)
    return feedList.basis == basis ? feedList : Interface.FeedList(basis, state)
  }

  /// Works the list of posts out anew, if something has changed that it depends on.
  mutating func refreshFeed(_ state: Game.State) {
    let basis = feedBasis(state)
    if feedList.basis != basis { feedList = Interface.FeedList(basis, state) }
  }

  private func feedBasis(_ state: Game.State) -> Interface.FeedList.Basis {
    Interface.FeedList.Basis(
      filter: desk.filter, language: language, showsOlder: desk.showsOlder, conversation: desk.conversation,
      turn: state.turnIndex, spent: state.spent, arrived: min(state.feed.count, arrival?.shown ?? .max))
  }

  /// Chooses by name the post that is chosen for being the first, so that it stays so when others come before it.
  mutating func holdPost(_ state: Game.State) {
    desk.post = desk.post ?? chosenPost(state)?.id
  }

  /// The chosen post, or nil where there is none.
  func chosenPost(_ state: Game.State) -> FeedPost? {
    let list = feed(state)
    return list.rows.isEmpty ? nil : state.feed[list.rows[list.place(of: desk.post, state)].index]
  }
}

import Codebook

extension Film {
  /// A decision of a film, and what it changed on the desk.
  public struct Scene: Equatable, Sendable {
    /// What was done.
    public var action: Game.Action
    /// That it was done, in a few words without a subject.
    public var caption: LocalizedText
    /// The player's own words, or those of the choice that was made; nil where there are none.
    public var words: LocalizedText?
    /// The turn in which it was done, from 0.
    public var turn: Int
    /// When it was done.
    public var at: CivilTime
    /// The minutes of the team that it took.
    public var minutes: Int
    /// What the player was told.
    public var told: [Game.Notice]
    /// The posts that came into the feed, by their places.
    public var posts: Range<Int>
    /// The mails that arrived, by their places.
    public var mails: Range<Int>
    /// What happened, by its places in the news.
    public var news: Range<Int>

    init(_ action: Game.Action, _ effects: [Game.Effect], from before: Game.State, to after: Game.State) {
      self.action = action
      caption = action.caption(before)
      words = action.words(before)
      turn = before.turnIndex
      at = before.now
      minutes = action.endsTurn ? before.minutesLeft : max(0, after.spent - before.spent)
      told = effects.compactMap { if case .tell(let notice) = $0 { notice } else { nil } }
      posts = Scene.added(before.feed.count, after.feed.count)
      mails = Scene.added(before.inbox.count, after.inbox.count)
      news = Scene.added(before.news.count, after.news.count)
    }

    /// What was added to a list; nothing where an act was undone.
    private static func added(_ before: Int, _ after: Int) -> Range<Int> {
      min(before, after)..<after
    }
  }
}

extension Game.Action {
  /// Whether the clock runs to the end of the turn.
  public var endsTurn: Bool {
    switch self {
    case .endTurn, .handOver: true
    default: false
    }
  }
}

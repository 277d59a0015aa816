import Codebook
import Scenarios

/// A play as the list of what was decided: it can be told again, with other luck, or with a turn played otherwise.
public struct Story: Equatable, Sendable {
  /// Something that the player decided; an object, because it is large and told often, and copies share it.
  public final class Decision: Equatable, Sendable {
    /// The turn, from 0.
    public let turn: Int
    /// What was done.
    public let action: Game.Action
    /// The post that it names, as it stood in the play, or nil.
    public let post: FeedPost?

    init(turn: Int, action: Game.Action, post: FeedPost?) {
      (self.turn, self.action, self.post) = (turn, action, post)
    }

    /// Two are equal when they decide the same.
    public static func == (left: Decision, right: Decision) -> Bool {
      left.turn == right.turn && left.action == right.action && left.post == right.post
    }
  }

  /// The case.
  public let scenario: Scenario
  /// What the play was started with.
  public let setup: Game.Setup
  /// What its outcome is measured against.
  let yardstick: Yardstick?
  /// What was decided, in order, without the ends of turns and without what was undone.
  public let decisions: [Decision]
  /// The decisions of each turn.
  private let turns: [[Decision]]
  /// The same as what is done when they are kept.
  private let keptSteps: [[Course.Step]]
  /// The hints that were asked for: they cost the same in every telling.
  let hints: [Hint]
  /// The posts of others that could be seen in the play.
  private let posts: [FeedPost]

  /// The story of a play, as far as it has come.
  public init(of state: Game.State) {
    scenario = state.scenario
    setup = state.setup
    yardstick = state.yardstick
    hints = state.hints
    posts = state.feed.filter { !$0.isOurs }
    let decisions = state.deeds.filter { $0.action != .endTurn }.map { deed in
      Decision(turn: deed.turn, action: deed.action, post: deed.action.post.flatMap(state.post))
    }
    self.decisions = decisions
    turns = state.scenario.turns.indices.map { turn in decisions.filter { $0.turn == turn } }
    keptSteps = turns.map { $0.map(Course.Step.decision) }
  }

  /// The post that an action names, as it stood in the play, or nil.
  func post(_ action: Game.Action) -> FeedPost? {
    action.post.flatMap { id in posts.last { $0.id == id } }
  }

  /// What was decided in a turn, from 0.
  public func decisions(in turn: Int) -> [Decision] { turns.indices.contains(turn) ? turns[turn] : [] }

  /// What is done in a turn, from 0, in which all decisions are kept.
  func steps(in turn: Int) -> [Course.Step] { keptSteps.indices.contains(turn) ? keptSteps[turn] : [] }
}

extension Game.Action {
  /// The id of the post that the action names, or nil.
  public var post: String? {
    switch self {
    case .reply(let post, _), .message(let post, _), .hide(let post, _), .delete(let post, _), .report(let post, _),
      .ban(let post), .profile(let post):
      post
    case .review(_, _, let post): post
    default: nil
    }
  }

  /// The same action on another post; actions that name none stay as they are.
  func naming(_ post: String) -> Game.Action {
    switch self {
    case .review(let channel, let text, _?): .review(channel: channel, text: text, post: post)
    case .reply(_, let text): .reply(to: post, text: text)
    case .message(_, let text): .message(to: post, text: text)
    case .hide(_, let reason): .hide(post: post, reason: reason)
    case .delete(_, let reason): .delete(post: post, reason: reason)
    case .report(_, let authorities): .report(post: post, to: authorities)
    case .ban: .ban(post: post)
    case .profile: .profile(post: post)
    default: self
    }
  }
}

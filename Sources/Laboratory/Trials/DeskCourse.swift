import Codebook
import Engine
import Scenarios

/// A case that is played to its end by a list of acts.
public struct DeskCourse: Equatable, Sendable {
  /// The case.
  public var scenario: Scenario
  /// The language of what is written.
  public var language: Language
  /// How many individuals are simulated instead of the case's own number, or nil.
  public var population: Int?
  /// What the desk does, in this order within a turn; nothing else is done.
  public var acts: [DeskAct]

  /// Makes a course.
  public init(scenario: Scenario, language: Language, population: Int? = nil, acts: [DeskAct]) {
    self.scenario = scenario
    self.language = language
    self.population = population
    self.acts = acts
  }
}

/// Something that the desk does in a turn.
public struct DeskAct: Equatable, Sendable {
  /// The turn, from 0.
  public var turn: Int
  /// What is done.
  public var deed: Deed

  /// Makes an act.
  public init(turn: Int, deed: Deed) {
    self.turn = turn
    self.deed = deed
  }

  /// What a desk can do without having seen the feed.
  public enum Deed: Equatable, Sendable {
    /// An action that names no post.
    case action(Game.Action)
    /// Answers a post in public.
    case reply(to: PostChoice, text: String)
    /// Answers the author of a post in private.
    case message(to: PostChoice, text: String)
    /// Hides a post, with a reason or an empty one.
    case hide(PostChoice, reason: String)
  }

  /// How a post is found in a feed that differs from seed to seed.
  public enum PostChoice: Equatable, Sendable {
    /// The post against the organisation of this turn or the last, where the organisation has an account, whose author has
    /// most followers, and that is neither answered nor hidden.
    case loudest
    /// The last post of an author.
    case author(String)
  }
}

import Codebook
import Scenarios

/// The rules of play: a state, the actions that change it, and the effects that the shell carries out.
public enum Game {
  /// The version of the rules of play: the same decisions lead to the same score only by the same rules.
  public static let rules = 13

  /// What a play is made of before its first action.
  public struct Setup: Hashable, Sendable {
    /// Whether the program advises (`training`) or keeps silent (`assessment`).
    public enum Mode: String, Codable, CaseIterable, Sendable {
      case training, assessment
    }

    /// The seed of all random draws.
    public var seed: UInt64
    /// The language of play.
    public var language: Language
    /// The mode.
    public var mode: Mode
    /// Whether names are masked; the scenario was compiled so.
    public var isMasked: Bool
    /// How many individuals are simulated instead of the case's own number, or nil.
    public var population: Int?
    /// The id of the arrangement of the desk, or nil for the usual one.
    public var arrangement: String?
    /// How many threads share the work; what comes of it does not depend on their number.
    public var threads: Int

    /// Makes a setup.
    public init(
      seed: UInt64, language: Language, mode: Mode = .training, isMasked: Bool = false, population: Int? = nil,
      arrangement: String? = nil, threads: Int = 1
    ) {
      self.seed = seed
      self.language = language
      self.mode = mode
      self.isMasked = isMasked
      self.population = population
      self.arrangement = arrangement
      self.threads = threads
    }
  }

  /// What the shell must do after an action, in order.
  public enum Effect: Equatable, Sendable {
    /// Say that the action was done.
    case record(Action)
    /// Tell the player something at once: an answer, a fact that came in.
    case tell(Notice)
    /// Show what a reply says and how it will be heard (training mode only).
    case critique(Critique)
    /// A turn has begun: show the desk anew.
    case turnBegan
    /// The play is over: `state.score` is set.
    case finish
  }

  /// Something that the player is told at once.
  public struct Notice: Equatable, Sendable {
    /// Who says it: a person's name, a desk, or the clock.
    public var from: LocalizedText
    /// What they say.
    public var text: LocalizedText

    /// Makes a notice.
    public init(from: LocalizedText, text: LocalizedText) {
      self.from = from
      self.text = text
    }
  }
}

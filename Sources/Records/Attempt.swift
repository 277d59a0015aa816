import Codebook
import Engine
import Scenarios

/// What an attempt file holds: how the play began, each decision in order, and the score once it is over.
public struct Attempt: Equatable, Sendable {
  /// The version of the format that this program writes and reads.
  public static let format = 1

  /// How many individuals a play may simulate.
  public static let populations = CommunityPlan.populations

  /// How the play began: the first line.
  public struct Header: Codable, Equatable, Sendable {
    /// The version of the format.
    public var format: Int
    /// The version of the program that started the attempt.
    public var program: String
    /// The version of the rules of play; left out by programs that had only the first.
    public var rules: Int?
    /// The id of the case.
    public var scenario: String
    /// SHA-256 of the content of the case, as hexadecimal digits.
    public var content: String
    /// The seed of all random draws.
    public var seed: UInt64
    /// The language of play.
    public var language: Language
    /// Whether the program advises.
    public var mode: Game.Setup.Mode
    /// Whether names are masked.
    public var masked: Bool
    /// How many individuals are simulated instead of the case's own number; left out when nil.
    public var population: Int?
    /// The id of the arrangement of the desk; left out for the usual one.
    public var arrangement: String?

    private enum CodingKeys: String, CodingKey {
      case scenario = "case"
      case arrangement = "setup"
      case format, program, rules, content, seed, language, mode, masked, population
    }
  }

  /// A decision of the player: one line.
  public struct Decision: Codable, Equatable, Sendable {
    /// What was done.
    public var action: Game.Action
    /// The moment of the case at which it was done, as `2012-12-22T18:00:00+00:00`.
    public var clock: String
    /// The fingerprint of the state after it, 16 hexadecimal digits.
    public var state: String
    /// The turn in which it was done, from 1.
    public var turn: Int
  }

  /// The score and what vouches for it: the last line of a finished attempt.
  public struct Seal: Codable, Equatable, Sendable {
    /// The score without its evidence, which a replay gives.
    public var score: Marks
    /// SHA-256 of all bytes of the file before this line, as hexadecimal digits.
    public var sha256: String
  }

  /// A score in figures, each 0 to 100.
  public struct Marks: Codable, Equatable, Sendable {
    /// Half outcome, half craft.
    public var total: Int
    /// How the community ended.
    public var outcome: Int
    /// How well the rules of the craft were kept.
    public var craft: Int
    /// The craft by competence, under the name that the protocol gives it.
    public var competences: [String: Int]
  }

  /// How the play began.
  public var header: Header
  /// The decisions, in order.
  public var decisions: [Decision]
  /// The score, once the play is over.
  public var seal: Seal?
}

extension Attempt.Header {
  /// The header of a play that starts as `state`, by this version of the program.
  public init(program: String, state: Game.State) {
    self.init(
      format: Attempt.format, program: program, rules: Game.rules, scenario: state.scenario.id,
      content: state.scenario.contentHash,
      seed: state.setup.seed, language: state.setup.language, mode: state.setup.mode, masked: state.setup.isMasked,
      population: state.setup.population, arrangement: state.setup.arrangement)
  }

  /// What the play was started with.
  public var setup: Game.Setup {
    Game.Setup(
      seed: seed, language: language, mode: mode, isMasked: masked, population: population,
      arrangement: arrangement)
  }
}

extension Attempt.Decision {
  /// The line of `action`, which led from `before` to `after`.
  init(_ action: Game.Action, from before: Game.State, to after: Game.State) {
    self.init(action: action, clock: before.now.iso, state: after.fingerprintHex, turn: before.turnIndex + 1)
  }
}

extension Attempt.Marks {
  /// The figures of `score`.
  public init(_ score: Score) {
    let pairs = score.competences.map { ($0.competence.rawValue, $0.score) }
    self.init(
      total: score.total, outcome: score.outcome, craft: score.craft,
      competences: Dictionary(pairs) { first, _ in first })
  }
}

import Codebook
import Engine
import Scenarios

extension Report {
  /// What only the file of an attempt knows of it.
  public struct Record: Equatable, Sendable {
    /// The name of the file, or nil.
    public var file: String?
    /// When the file was last written, such as `2026-01-31`, or nil.
    public var date: String?
    /// The version of the program that began the play, or nil.
    public var program: String?
    /// The SHA-256 that the file ends with, as hexadecimal digits, or nil.
    public var sha256: String?

    /// Makes a record.
    public init(file: String? = nil, date: String? = nil, program: String? = nil, sha256: String? = nil) {
      self.file = file
      self.date = date
      self.program = program
      self.sha256 = sha256
    }
  }

  /// Which play it is, and how it can be repeated.
  public struct Attempt: Encodable, Equatable, Sendable {
    /// The name of its file.
    public var file: String?
    /// When the file was last written.
    public var date: String?
    /// The version of the program that began it.
    public var program: String?
    /// The version of the rules of play.
    public var rules: Int
    /// The seed of all random draws.
    public var seed: UInt64
    /// The language that it was played in.
    public var language: Language
    /// `training` or `assessment`.
    public var mode: String
    /// Whether names are masked.
    public var masked: Bool
    /// How many individuals were simulated.
    public var population: Int
    /// The SHA-256 that the file ends with.
    public var sha256: String?

    init(_ state: Game.State, _ record: Record) {
      (file, date, program, sha256) = (record.file, record.date, record.program, record.sha256)
      rules = Game.rules
      seed = state.setup.seed
      language = state.language
      mode = state.setup.mode.rawValue
      masked = state.setup.isMasked
      population = state.setup.population ?? state.scenario.community.agents
    }
  }

  /// The case that was played.
  public struct Case: Encodable, Equatable, Sendable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
    /// What it is about.
    public var summary: String
    /// Whose desk it is.
    public var organisation: String
    /// What kind of crisis the public sees: `victim`, `accidental`, `preventable`.
    public var crisis: String
    /// SHA-256 of the files of the case, as hexadecimal digits.
    public var content: String

    init(_ scenario: Scenario, _ language: Language) {
      id = scenario.id
      title = scenario.card.title[language]
      summary = scenario.card.summary[language]
      organisation = scenario.organisation.name
      crisis = scenario.crisis.type.rawValue
      content = scenario.contentHash
    }
  }
}

import Engine
import GRDB

/// An attempt as the store knows it.
public struct PlayRecord: Codable, Equatable, Sendable, FetchableRecord, PersistableRecord {
  /// The table of the store.
  public static let databaseTableName = "attempts"

  /// Where the attempt file is.
  public var path: String
  /// The id of the case.
  public var scenario: String
  /// The seed, as the bits of a signed number.
  public var seed: Int64
  /// The language of play, `en` or `fr`.
  public var language: String
  /// `training` or `assessment`.
  public var mode: String
  /// The version of the rules of play; nil where a program entered it that did not know of versions.
  public var rules: Int?
  /// When it was started, in UTC, as `2026-01-31T09:30:00Z`.
  public var started: String
  /// When it was finished, likewise, or nil.
  public var finished: String?
  /// The score, 0 to 100, or nil.
  public var total: Int?
  /// Its half for the outcome.
  public var outcome: Int?
  /// Its half for the craft.
  public var craft: Int?
  /// The craft by competence.
  public var competences: [String: Int]?

  private enum CodingKeys: String, CodingKey {
    case scenario = "case"
    case path, seed, language, mode, rules, started, finished, total, outcome, craft, competences
  }

  /// The record of an attempt that begins.
  ///
  /// - Parameter moment: Now, in UTC, as `2026-01-31T09:30:00Z`.
  public init(path: String, header: Attempt.Header, started moment: String) {
    self.path = path
    scenario = header.scenario
    seed = Int64(bitPattern: header.seed)
    language = header.language.rawValue
    mode = header.mode.rawValue
    rules = header.rules
    started = moment
  }

  /// The record once the play is over.
  public func finished(_ marks: Attempt.Marks, at moment: String) -> PlayRecord {
    var record = self
    record.finished = moment
    record.total = marks.total
    record.outcome = marks.outcome
    record.craft = marks.craft
    record.competences = marks.competences
    return record
  }
}

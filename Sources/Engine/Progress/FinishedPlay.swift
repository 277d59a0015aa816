import Codebook

/// A play that is over, as far as progress is concerned.
public struct FinishedPlay: Equatable, Sendable {
  /// The id of the case.
  public var caseID: String
  /// The title of the case.
  public var title: LocalizedText
  /// Whether the program advised.
  public var mode: Game.Setup.Mode
  /// The version of the rules that it was scored by; nil where nobody knows any more.
  public var rules: Int?
  /// When it was finished, in UTC, as `2026-01-31T09:30:00Z`.
  public var finished: String
  /// When it was finished, in words.
  public var when: LocalizedText
  /// Whether the attempt file is still there.
  public var hasFile: Bool
  /// The score, each 0 to 100; a competence that had no occasion has none.
  public var scores: [ScoreMeasure: Int]

  /// Makes the outline of a play.
  public init(
    caseID: String, title: LocalizedText, mode: Game.Setup.Mode, rules: Int?, finished: String, when: LocalizedText,
    hasFile: Bool = true, scores: [ScoreMeasure: Int]
  ) {
    self.caseID = caseID
    self.title = title
    self.mode = mode
    self.rules = rules
    self.finished = finished
    self.when = when
    self.hasFile = hasFile
    self.scores = scores
  }

  /// Whether its score means what a score means today: other rules give other points for the same decisions.
  public var isComparable: Bool { rules == Game.rules }
}

import Codebook
import Engine

/// What the finished plays say of their player, in one language: a value that is written as HTML, Markdown or JSON.
///
/// Its JSON has the names of the properties here; what is nil is left out. Scores are 0 to 100.
public struct ProgressReport: Encodable, Equatable, Sendable {
  /// The version of the JSON; it changes when a name goes or means something else.
  public static let format = 1

  /// The version of the JSON.
  public var format = ProgressReport.format
  /// The language of the report.
  public var language: Language
  /// The version of the rules of play: plays by others are not counted.
  public var rules = Game.rules
  /// What plays of each kind say; the first is not always the one that tells most.
  public var kinds: [Kind]
  /// All finished plays, in order of time.
  public var plays: [Play]
  /// The case that is worth the most now.
  public var next: Next?
  /// The kind that tells most, as its place in `kinds`.
  public var headline: Int?

  /// The report of a player's progress.
  ///
  /// - Complexity: O(*n*) in the plays, for each measure.
  public init(_ progress: PlayerProgress, _ language: Language) {
    self.language = language
    kinds = progress.groups.map { Kind($0, language) }
    plays = progress.entries.map { Play($0, language) }
    next = progress.next.map { Next(case: $0.caseID, title: $0.title[language], why: $0.why[language]) }
    headline = progress.groups.firstIndex { $0.kind == progress.headline?.kind }
  }
}

extension ProgressReport {
  /// What plays that may be compared with one another say.
  public struct Kind: Encodable, Equatable, Sendable {
    /// Whether the case was new to the player.
    public var isFirst: Bool
    /// Whether the program advised.
    public var mode: Game.Setup.Mode
    /// The kind in a few words.
    public var name: String
    /// How many plays there are.
    public var plays: Int
    /// What they say of each measure that had an occasion.
    public var measures: [Figure]

    init(_ group: PlayerProgress.Group, _ language: Language) {
      (isFirst, mode, name) = (group.kind.isFirst, group.kind.mode, group.kind.name[language])
      plays = group.plays
      measures = group.figures.map { Figure($0, language) }
    }
  }

  /// What plays say of one measure.
  public struct Figure: Encodable, Equatable, Sendable {
    /// Its id, such as `total` or `crisis-response`.
    public var id: String
    /// Its name.
    public var name: String
    /// The scores, in order of time.
    public var scores: [Int]
    /// Where the player stands, with a 95 % interval.
    public var standing: Bounds
    /// By how much the latest plays differ from the first.
    public var change: Bounds?
    /// Whether the change is larger than luck explains.
    public var isChangeCertain: Bool
    /// The change in a few words.
    public var changeName: String

    init(_ figure: PlayerProgress.Figure, _ language: Language) {
      (id, name, scores) = (figure.measure.id, figure.measure.name[language], figure.scores)
      standing = Bounds(figure.standing)
      change = figure.change.map(Bounds.init)
      isChangeCertain = figure.certainChange != nil
      changeName = figure.changeName[language]
    }
  }

  /// A value with the bounds between which it lies, in tenths that are rounded.
  public struct Bounds: Encodable, Equatable, Sendable {
    /// The value.
    public var value: Double
    /// The lower bound.
    public var lower: Double
    /// The upper bound.
    public var upper: Double

    init(_ interval: Interval) {
      func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
      (value, lower, upper) = (tenth(interval.value), tenth(interval.lower), tenth(interval.upper))
    }
  }

  /// A finished play.
  public struct Play: Encodable, Equatable, Sendable {
    /// The id of the case.
    public var `case`: String
    /// Its title.
    public var title: String
    /// When it was finished, in UTC.
    public var finished: String
    /// When it was finished, in words.
    public var when: String
    /// Whether the case was new to the player.
    public var isFirst: Bool
    /// Whether the program advised.
    public var mode: Game.Setup.Mode
    /// Whether it was scored by the rules of today, and counts.
    public var isCounted: Bool
    /// Whether its attempt file is still there.
    public var hasFile: Bool
    /// The scores by the ids of their measures.
    public var scores: [String: Int]

    init(_ entry: PlayerProgress.Entry, _ language: Language) {
      let play = entry.play
      (self.case, title, finished, when) = (play.caseID, play.title[language], play.finished, play.when[language])
      (isFirst, mode) = (entry.kind.isFirst, play.mode)
      (isCounted, hasFile) = (play.isComparable, play.hasFile)
      scores = Dictionary(play.scores.map { ($0.key.id, $0.value) }) { first, _ in first }
    }
  }

  /// The case to play next.
  public struct Next: Encodable, Equatable, Sendable {
    /// Its id.
    public var `case`: String
    /// Its title.
    public var title: String
    /// Why.
    public var why: String
  }
}

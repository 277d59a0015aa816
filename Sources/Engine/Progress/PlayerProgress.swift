import Codebook
import Scenarios

/// What the finished plays of one player say of them: where they stand, how sure that is, and what has changed.
///
/// Plays are told apart by what was known and said: who plays a case again knows its story, and in training the program
/// advises. Plays that were scored by other rules are listed and not counted.
public struct PlayerProgress: Equatable, Sendable {
  /// Plays that may be compared with one another.
  public struct Kind: Hashable, Sendable {
    /// Whether the case was new to the player.
    public var isFirst: Bool
    /// Whether the program advised.
    public var mode: Game.Setup.Mode

    /// Makes a kind.
    public init(isFirst: Bool, mode: Game.Setup.Mode) {
      self.isFirst = isFirst
      self.mode = mode
    }
  }

  /// A finished play among the others.
  public struct Entry: Equatable, Sendable {
    /// The play.
    public var play: FinishedPlay
    /// What it is compared with.
    public var kind: Kind
  }

  /// What plays of a kind say.
  public struct Group: Equatable, Sendable {
    /// The kind.
    public var kind: Kind
    /// How many plays there are.
    public var plays: Int
    /// What they say, in the order of `ScoreMeasure.all`; without measures that had no occasion.
    public var figures: [Figure]
  }

  /// What plays of a kind say of one measure.
  public struct Figure: Equatable, Sendable {
    /// The measure.
    public var measure: ScoreMeasure
    /// The scores, in order of time.
    public var scores: [Int]
    /// Where the player stands, 0 to 100, with a 95 % interval.
    public var standing: Interval
    /// By how much the latest plays differ from the first; nil for a single play.
    public var change: Interval?
  }

  /// All finished plays, in order of time.
  public var entries: [Entry]
  /// The kinds of which there are plays: first plays before others, assessment before training.
  public var groups: [Group]
  /// The case that is worth the most now, or nil.
  public var next: NextCase?

  /// Takes stock of `plays`.
  ///
  /// - Parameters:
  ///   - plays: all of the player's, in order of time.
  ///   - cases: those that can be played.
  /// - Complexity: O(*n*) in the plays, for each measure and case.
  public init(_ plays: [FinishedPlay], cases: [CaseCard]) {
    var known = Set<String>()
    let entries = plays.map { play in
      Entry(play: play, kind: Kind(isFirst: known.insert(play.caseID).inserted, mode: play.mode))
    }
    self.entries = entries
    groups = Kind.all.compactMap { kind in
      Group(kind, entries.filter { $0.kind == kind }.map(\.play).filter(\.isComparable))
    }
    next = nil
    next = NextCase(after: plays, of: headline, among: cases)
  }

  /// The kind that tells most: of the first plays the mode that was played more; without any, of the others.
  public var headline: Group? {
    let first = groups.filter(\.kind.isFirst)
    return (first.isEmpty ? groups : first).reduce(nil) { best, group in
      guard let best, best.plays >= group.plays else { return group }
      return best
    }
  }

  /// The scores of the plays of a case, in order of time; without those that were scored by other rules.
  public func totals(of caseID: String) -> [Int] {
    entries.map(\.play).filter { $0.caseID == caseID && $0.isComparable }.compactMap { $0.scores[.total] }
  }

  /// How many plays were scored by other rules, and are not counted.
  public var incomparable: Int { entries.count { !$0.play.isComparable } }
}

extension PlayerProgress.Group {
  /// What plays of a kind say; nil without any.
  fileprivate init?(_ kind: PlayerProgress.Kind, _ plays: [FinishedPlay]) {
    guard !plays.isEmpty else { return nil }
    self.init(
      kind: kind, plays: plays.count,
      figures: ScoreMeasure.all.compactMap { measure in
        PlayerProgress.Figure(measure, plays.compactMap { $0.scores[measure] })
      })
  }

  /// What they say of a measure, or nil.
  public func figure(_ measure: ScoreMeasure) -> PlayerProgress.Figure? { figures.first { $0.measure == measure } }
}

extension PlayerProgress.Figure {
  fileprivate init?(_ measure: ScoreMeasure, _ scores: [Int]) {
    let noise = ScoreNoise.of(measure)
    guard let standing = Estimates.standing(scores, noise: noise) else { return nil }
    let critical = measure.isCompetence ? Estimates.criticalOfTen : Estimates.critical
    self.init(
      measure: measure, scores: scores, standing: standing,
      change: Estimates.change(scores, noise: noise, critical: critical))
  }

  /// The change, if it is larger than what luck explains.
  public var certainChange: Interval? { change.flatMap { $0.excludesZero ? $0 : nil } }
}

extension ScoreMeasure {
  var isCompetence: Bool { if case .competence = self { true } else { false } }
}

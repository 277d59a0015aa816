import Codebook
import Engine
import Scenarios

/// What the title screen offers: given by the caller as plain values.
public struct Library: Equatable, Sendable {
  /// A play that was left before its end.
  public struct Unfinished: Equatable, Sendable {
    /// What the caller knows it by.
    public var id: String
    /// The title of the case.
    public var title: LocalizedText
    /// The current turn, from 1.
    public var turn: Int
    /// The turns of the case.
    public var turns: Int
    /// When it was left, in words.
    public var when: LocalizedText

    /// Makes an entry.
    public init(id: String, title: LocalizedText, turn: Int, turns: Int, when: LocalizedText) {
      self.id = id
      self.title = title
      self.turn = turn
      self.turns = turns
      self.when = when
    }
  }

  /// A play that was finished.
  public struct Result: Equatable, Sendable {
    /// What the caller knows it by.
    public var id: String
    /// The title of the case.
    public var title: LocalizedText
    /// When it was finished, in words.
    public var when: LocalizedText
    /// The score, 0 to 100.
    public var total: Int
    /// Whether it was scored by the rules of today.
    public var isComparable: Bool

    /// Makes an entry.
    public init(
      id: String, title: LocalizedText, when: LocalizedText, total: Int, isComparable: Bool = true
    ) {
      self.id = id
      self.title = title
      self.when = when
      self.total = total
      self.isComparable = isComparable
    }
  }

  /// How far the player has come with the judgement test; nil where there is none.
  public var judgement: JudgementStanding?
  /// The cases, in the order in which they are shown.
  public var cases: [CaseCard]
  /// The plays that can be continued, latest first.
  public var unfinished: [Unfinished]
  /// The finished plays, latest first.
  public var results: [Result]
  /// What the finished plays say of the player.
  public var progress: PlayerProgress

  /// Makes a library.
  public init(
    cases: [CaseCard] = [], unfinished: [Unfinished] = [], results: [Result] = [],
    progress: PlayerProgress = PlayerProgress([], cases: [])
  ) {
    self.cases = cases
    self.unfinished = unfinished
    self.results = results
    self.progress = progress
  }
}

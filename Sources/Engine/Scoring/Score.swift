import Codebook
import Scenarios

/// The score of a finished play. All scores are 0 to 100.
public struct Score: Equatable, Sendable {
  /// Half outcome, half craft, less the deductions.
  public var total: Int
  /// How the community ended, as regret against reference players with the same luck: 100 is as good as the best of them
  /// or better.
  public var outcome: Int
  /// How well the rules of the craft were kept.
  public var craft: Int
  /// The craft by competence; only competences that the play could show.
  public var competences: [CompetenceScore]
  /// Every point with its reason, in order of time.
  public var evidence: [Evidence]
  /// How the community ended.
  public var ending: Ending
  /// How it would have ended had nobody said a word, with the same luck.
  public var silentEnding: Ending
  /// What was taken from the total: hints.
  public var deductions: [Deduction] = []
  /// How the reference players ended with the same luck, and what that is worth.
  public var references: [ReferenceResult] = []
  /// How much better than silence the community ended, in points of outcome: below zero when it ended worse. It is what the
  /// outcome is made of, and is not cut off at either end.
  public var welfare = 0
}

/// How a reference player did with the same case, setup and luck.
public struct ReferenceResult: Equatable, Sendable {
  /// The player.
  public var player: ReferencePlayer
  /// How the community ended.
  public var ending: Ending
  /// The outcome, 0 to 100.
  public var outcome: Int
}

/// The craft in one competence.
public struct CompetenceScore: Equatable, Sendable {
  /// The competence.
  public var competence: Competence
  /// 0 to 100.
  public var score: Int
}

/// How a community ended.
public struct Ending: Equatable, Sendable {
  /// Trust at the end, 0 to 100.
  public var trust: Int
  /// Anger at the end, 0 to 100.
  public var anger: Int
  /// Negative posts since the storm broke, in people.
  public var negativePosts: Int
}

/// Why points were won or lost.
public struct Evidence: Equatable, Sendable {
  /// The rule.
  public var rule: CraftRule
  /// The turn, from 0.
  public var turn: Int
  /// When.
  public var at: CivilTime
  /// What the player did, or did not.
  public var act: LocalizedText
  /// The words that count, or an empty text.
  public var words: String
  /// Tenths of a point of craft: won when positive, lost when negative.
  public var points: Int
  /// Why.
  public var reason: LocalizedText
}

import Codebook
import Engine

extension Report {
  /// The score; all of it is 0 to 100.
  public struct Marks: Encodable, Equatable, Sendable {
    /// Half outcome, half craft, less the deductions.
    public var total: Int
    /// How the community ended; 100 is as good as the best reference player.
    public var outcome: Int
    /// How well the rules of the craft were kept.
    public var craft: Int
    /// The craft by competence.
    public var competences: [Competence]
    /// How the community ended.
    public var ending: Ending
    /// How it would have ended had nobody said a word.
    public var silentEnding: Ending
    /// How those ended who are measured against.
    public var references: [ReferencePlayer]
    /// What was taken from the total.
    public var deductions: [Deduction]

    init(_ score: Score, _ language: Language) {
      (total, outcome, craft) = (score.total, score.outcome, score.craft)
      competences = score.competences.map {
        Competence(id: $0.competence.rawValue, name: $0.competence.name[language], score: $0.score)
      }
      (ending, silentEnding) = (Ending(score.ending), Ending(score.silentEnding))
      references = score.references.map { ReferencePlayer($0, language) }
      deductions = score.deductions.map { Deduction($0, language) }
    }
  }

  /// How a reference player did with the same luck.
  public struct ReferencePlayer: Encodable, Equatable, Sendable {
    /// Its id, such as `sensible`.
    public var id: String
    /// Its name.
    public var name: String
    /// 0 to 100.
    public var outcome: Int
    /// How the community ended.
    public var ending: Ending

    init(_ result: ReferenceResult, _ language: Language) {
      (id, name) = (result.player.rawValue, result.player.name[language])
      (outcome, ending) = (result.outcome, Ending(result.ending))
    }
  }

  /// The craft in one competence.
  public struct Competence: Encodable, Equatable, Sendable {
    /// Its id, such as `crisis-response`.
    public var id: String
    /// Its name.
    public var name: String
    /// 0 to 100.
    public var score: Int
  }

  /// How a community ended.
  public struct Ending: Encodable, Equatable, Sendable {
    /// Trust, 0 to 100.
    public var trust: Int
    /// Anger, 0 to 100.
    public var anger: Int
    /// Negative posts since the storm broke, in people.
    public var negativePosts: Int

    init(_ ending: Engine.Ending) {
      (trust, anger, negativePosts) = (ending.trust, ending.anger, ending.negativePosts)
    }
  }

  /// Why points were won or lost.
  public struct Point: Encodable, Equatable, Sendable {
    /// The turn.
    public var turn: Int
    /// When.
    public var at: String
    /// Tenths of a point of craft, negative where they were lost.
    public var points: Int
    /// The id of the rule.
    public var rule: String
    /// The rule in a few words.
    public var name: String
    /// Where the rule comes from.
    public var source: String
    /// What the player did, or did not.
    public var act: String
    /// The player's words that count, or an empty text.
    public var words: String
    /// Why.
    public var reason: String
    /// The moment, for those who word it.
    let moment: CivilTime

    enum CodingKeys: CodingKey { case turn, at, points, rule, name, source, act, words, reason }

    init(_ evidence: Evidence, _ language: Language) {
      turn = evidence.turn + 1
      (at, moment) = (evidence.at.iso, evidence.at)
      points = evidence.points
      (rule, name, source) = (evidence.rule.rawValue, evidence.rule.name[language], evidence.rule.source[language])
      (act, words, reason) = (evidence.act[language], evidence.words, evidence.reason[language])
    }
  }
}

import Codebook
import Engine

/// What a study of the score has shown.
public struct StudyResult: Equatable, Sendable {
  /// The ids of the cases.
  public let cases: [String]
  /// How many persons, setups of a case, seeds, individuals and plays.
  public let persons, setups, seeds, population, plays: Int
  /// How good the score and its halves are.
  public let qualities: [StudyQuality]
  /// Where those stand who know one trick, the highest first.
  public let tricks: [StudyTrick]
  /// The sensible player's mean score.
  public let sensible: Double
  /// In how many of all worlds the silent player scores as much as the sensible one, or more.
  public let reversals: Int
  /// What more of each skill does to the score, then to its halves.
  public let ladders: [StudyQuality.Kind: [StudyLadder]]
  /// What more of each skill does to each competence.
  public let competences: [StudyCompetence]
  /// How well each rule tells skill.
  public let rules: [StudyRule]

  init(_ study: ScoreStudy, _ marks: [[PlayMarks]]) {
    let data = StudyMarks(study, marks)
    cases = study.scenarios.map(\.id)
    (persons, setups, seeds) = (study.persons, study.setups, study.seeds)
    (population, plays) = (study.population, study.plays)
    qualities = StudyQuality.Kind.allCases.map { StudyQuality($0, data) }
    tricks = StudyTrick.all(data).sorted { $0.mean > $1.mean }
    let (good, silent) = (data.reference(.sensible, \.total), data.reference(.silent, \.total))
    sensible = good.mean
    reversals = zip(good, silent).count { $0 <= $1 }
    ladders = Dictionary(
      uniqueKeysWithValues: StudyQuality.Kind.allCases.map { kind in
        (kind, Skill.allCases.map { StudyLadder($0, data, kind.mark) })
      })
    competences = Competence.allCases.map { StudyCompetence($0, data) }
    rules = CraftRule.allCases.map { StudyRule($0, data) }
  }

  /// How good the whole score is.
  public var total: StudyQuality { qualities[0] }

  /// How many worlds were played: setups of cases on seeds.
  public var worlds: Int { cases.count * setups * seeds }

  /// The targets, which were fixed before the study was first run.
  public var targets: [StudyTarget] {
    let whole = [
      StudyTarget(.correlation, total.correlation, .atLeast(0.8)),
      StudyTarget(.generalizability, total.generalizability, .atLeast(0.8)),
      StudyTarget(.seedShare, total.seedShare, .atMost(0.1)),
      StudyTarget(.reversals, Estimate(exactly: Double(reversals), count: worlds), .atMost(0)),
    ]
    let trick = tricks.first { ReferencePlayer.exploits.contains($0.player) }.map {
      StudyTarget(.trick($0.player), Estimate(exactly: $0.percentile, count: persons), .atMost(40))
    }
    let skills = (ladders[.total] ?? []).map {
      StudyTarget(.skill($0.skill), $0.rise, .positive, also: $0.isMonotone)
    }
    return whole + [trick].compactMap(\.self) + skills
      + competences.map { StudyTarget(.competence($0.competence), $0.rise, .positive) }
  }

  /// Whether all targets are met.
  public var holds: Bool { targets.allSatisfy(\.holds) }
}

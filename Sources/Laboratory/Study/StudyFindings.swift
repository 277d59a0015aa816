import Codebook
import Engine

/// Where a player who knows one trick stands.
public struct StudyTrick: Equatable, Sendable {
  /// The player.
  public let player: ReferencePlayer
  /// Their mean score in all cases.
  public let mean: Double
  /// How many of all others, persons and players of tricks, have a lower mean score, in percent; equals count half.
  public let percentile: Double

  static func all(_ data: StudyMarks) -> [StudyTrick] {
    let persons = data.persons(\.total).map(\.mean)
    let tricks = ReferencePlayer.oneTrick.map { data.reference($0, \.total).mean }
    return zip(ReferencePlayer.oneTrick, tricks).map { player, mean in
      let others = persons + tricks
      let equal = Double(others.count { $0 == mean } - 1)
      let below = Double(others.count { $0 < mean })
      return StudyTrick(
        player: player, mean: mean, percentile: 100 * (below + equal / 2) / Double(max(1, others.count - 1)))
    }
  }
}

/// What more of one skill does when all others stay in the middle.
public struct StudyLadder: Equatable, Sendable {
  /// The skill.
  public let skill: Skill
  /// The mean score at each level.
  public let levels: [Estimate]
  /// By how much each level is better than the one below, for the same persons.
  public let steps: [Estimate]
  /// By how much the highest is better than the lowest.
  public let rise: Estimate

  init(_ skill: Skill, _ data: StudyMarks, _ mark: (PlayMarks) -> Double?) {
    let values = ScoreStudy.levels.indices.map { data.trial(skill, level: $0, mark) }
    self.skill = skill
    levels = values.map(Estimate.mean)
    steps = zip(values.dropFirst(), values).map { Estimate.difference($0, minus: $1) }
    rise = .difference(values[values.count - 1], minus: values[0])
  }

  /// Whether more is better on the whole, and no step is surely worse than the one below.
  public var isMonotone: Bool {
    Criterion.positive.isMet(by: rise) && steps.allSatisfy(Criterion.notNegative.isMet)
  }
}

/// How much a competence rises with each skill.
public struct StudyCompetence: Equatable, Sendable {
  /// The competence.
  public let competence: Competence
  /// The skill that should feed it.
  public let source: Skill
  /// From none to all of each skill, in the order of all skills; undefined where no play could show the competence.
  public let rises: [Estimate]

  init(_ competence: Competence, _ data: StudyMarks) {
    let place = Competence.allCases.firstIndex(of: competence) ?? 0
    self.competence = competence
    source = competence.source
    rises = Skill.allCases.map { StudyLadder($0, data) { $0.competences[place] }.rise }
  }

  /// How much it rises with the skill that should feed it.
  public var rise: Estimate { rises[Skill.allCases.firstIndex(of: source) ?? 0] }
}

extension Competence {
  /// The skill that should feed it most; written down before the study was run.
  var source: Skill {
    switch self {
    case .listening, .editorial, .knowledge, .legalEthical, .reserve: .diagnosis
    case .voice, .care: .textQuality
    case .crisisResponse: .speed
    case .reporting: .prioritisation
    case .stamina: .consistency
    }
  }
}

/// How well a rule tells the skilled from the unskilled.
public struct StudyRule: Equatable, Sendable {
  /// The rule.
  public let rule: CraftRule
  /// The kept share among the third of persons with the least skill, in percent.
  public let low: Double
  /// The same among the third with the most.
  public let high: Double
  /// The correlation of the kept share with latent skill; not a number where the share does not vary.
  public let discrimination: Double

  init(_ rule: CraftRule, _ data: StudyMarks) {
    let place = CraftRule.allCases.firstIndex(of: rule) ?? 0
    let latent = data.latent
    let persons = latent.indices.map { (latent: latent[$0], kept: data.person($0) { $0.rules[place] }) }
      .filter { !$0.kept.isEmpty }.map { (latent: $0.latent, kept: $0.kept.mean * 100) }
      .sorted { $0.latent < $1.latent }
    self.rule = rule
    low = persons.prefix(persons.count / 3).map(\.kept).mean
    high = persons.suffix(persons.count / 3).map(\.kept).mean
    discrimination = pearson(persons.map(\.latent), persons.map(\.kept))
  }
}

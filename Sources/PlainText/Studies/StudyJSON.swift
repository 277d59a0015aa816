import Codebook
import Engine
import Laboratory

extension StudyResult {
  /// The result as one JSON object.
  ///
  /// - Complexity: O(*n*) in the rules and competences.
  public var json: JSON {
    [
      "rules": .integer(Game.rules), "cases": .strings(cases), "persons": .integer(persons),
      "setups": .integer(setups), "seeds": .integer(seeds), "population": .integer(population),
      "plays": .integer(plays), "holds": .boolean(holds), "targets": .array(targets.map(JSON.init)),
      "scores": .object(qualities.map { JSON.Member(name: $0.kind.rawValue, value: JSON($0, of: self)) }),
      "sensible": JSON(sensible), "tricks": .array(tricks.map(JSON.init)),
      "competences": .array(competences.map(JSON.init)), "craftRules": .array(self.rules.map(JSON.init)),
    ]
  }
}

extension JSON {
  fileprivate init(_ target: StudyTarget) {
    self = [
      "target": .string(target.subject.id), "found": JSON(target.estimate.value),
      "interval": JSON(target.estimate), "holds": .boolean(target.holds),
      "missedBy": target.missedBy.map(JSON.init) ?? .null,
    ]
  }

  fileprivate init(_ quality: StudyQuality, of result: StudyResult) {
    self = [
      "mean": JSON(quality.mean), "pearson": JSON(quality.correlation.value),
      "pearsonInterval": JSON(quality.correlation), "spearman": JSON(quality.rankCorrelation.value),
      "spearmanInterval": JSON(quality.rankCorrelation), "retest": JSON(quality.retest),
      "variance": JSON(quality.components), "seedShare": JSON(quality.seedShare.value),
      "generalizability": .array(
        result.cases.count < 2
          ? []
          : StudyQuality.caseNumbers.map { number in
            [
              "cases": .integer(number), "relative": JSON(quality.components.relative(cases: number)),
              "absolute": JSON(quality.components.absolute(cases: number)),
            ]
          }),
      "skills": .array((result.ladders[quality.kind] ?? []).map(JSON.init)),
    ]
  }

  fileprivate init(_ components: VarianceComponents) {
    self = [
      "person": JSON(components.person), "case": JSON(components.scenario), "setup": JSON(components.setup),
      "seed": JSON(components.seed), "personByCase": JSON(components.personByCase),
      "personBySetup": JSON(components.personBySetup), "residual": JSON(components.residual),
    ]
  }

  fileprivate init(_ ladder: StudyLadder) {
    self = [
      "skill": .string(ladder.skill.rawValue), "levels": .array(ladder.levels.map { JSON($0.value) }),
      "intervals": .array(ladder.levels.map(JSON.init)), "steps": .array(ladder.steps.map { JSON($0.value) }),
      "stepIntervals": .array(ladder.steps.map(JSON.init)), "rise": JSON(ladder.rise.value),
      "riseInterval": JSON(ladder.rise), "monotone": .boolean(ladder.isMonotone),
    ]
  }

  fileprivate init(_ trick: StudyTrick) {
    self = [
      "player": .string(trick.player.rawValue), "mean": JSON(trick.mean), "percentile": JSON(trick.percentile),
    ]
  }

  fileprivate init(_ row: StudyCompetence) {
    self = [
      "competence": .string(row.competence.rawValue), "source": .string(row.source.rawValue),
      "rises": .object(
        zip(Skill.allCases, row.rises).map { JSON.Member(name: $0.rawValue, value: JSON($1.value)) }),
      "riseInterval": JSON(row.rise),
    ]
  }

  fileprivate init(_ rule: StudyRule) {
    self = [
      "rule": .string(rule.rule.rawValue), "low": JSON(rule.low), "high": JSON(rule.high),
      "correlation": JSON(rule.discrimination),
    ]
  }

  /// The ends of an interval, or null.
  fileprivate init(_ estimate: Estimate) {
    self = estimate.isDefined ? [JSON(estimate.lower), JSON(estimate.upper)] : .null
  }

  /// A number with four decimals, or null.
  fileprivate init(_ value: Double) {
    self = value.isFinite ? .number("\((value * 10_000).rounded() / 10_000)") : .null
  }
}

extension StudyTarget.Subject {
  /// Its name for programs.
  fileprivate var id: String {
    switch self {
    case .correlation: "correlation"
    case .generalizability: "generalizability"
    case .seedShare: "seed-share"
    case .trick: "tricks"
    case .reversals: "reversals"
    case .skill(let skill): "skill-\(skill.rawValue)"
    case .competence(let competence): "competence-\(competence.rawValue)"
    }
  }
}

import Codebook
import Scenarios

extension Score {
  /// The score of a play that has just ended.
  init(of state: Game.State) {
    let scale = OutcomeScale(state.yardstick?.references ?? [], otherwise: state.ending)
    let rules = state.notes?.rules ?? RuleBook.worths(in: state.scenario)
    let verdicts = rules.map { Verdict($0.rule, worth: $0.worth, state) }
    let points = verdicts.map { (rule: $0.rule, worth: $0.worth, evidence: $0.evidence) }
    ending = state.ending
    silentEnding = scale.silent
    welfare = scale.welfare(of: ending)
    outcome = scale.outcome(of: ending)
    references = scale.results
    let earned = points.map { Score.earned($0.evidence) }
    craft = Score.percent(earned.reduce(0, +), of: points.reduce(0) { $0 + $1.worth })
    total = (outcome + craft + 1) / 2
    competences = Competence.allCases.compactMap { competence in
      let own = zip(points, earned).filter { $0.0.rule.competence == competence }
      guard !own.isEmpty else { return nil }
      let score = Score.percent(own.reduce(0) { $0 + $1.1 }, of: own.reduce(0) { $0 + $1.0.worth })
      return CompetenceScore(competence: competence, score: score)
    }
    evidence = points.flatMap(\.evidence).enumerated()
      .sorted { left, right in
        left.element.at == right.element.at ? left.offset < right.offset : left.element.at < right.element.at
      }
      .map(\.element)
  }

  /// The tenths that evidence won.
  private static func earned(_ evidence: [Evidence]) -> Int {
    evidence.reduce(0) { $0 + max(0, $1.points) }
  }

  /// A part of a whole, 0 to 100, rounded.
  private static func percent(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (part * 100 + whole / 2) / whole
  }
}

import Codebook
import Scenarios

extension Score {
  /// The score of a play that has just ended.
  init(of state: Game.State) {
    let scale = OutcomeScale(state.yardstick?.references ?? [], otherwise: state.ending)
    let rules = state.notes?.rules ?? RuleBook.worths(in: state.scenario)
    let verdicts = rules.map { state.verdict(on: $0.rule, worth: $0.worth) }
    let found = verdicts.map(\.evidence)
    ending = state.ending
    silentEnding = scale.silent
    welfare = scale.welfare(of: ending)
    outcome = scale.outcome(of: ending)
    references = scale.results
    let earned = found.map(Score.earned)
    craft = Score.percent(earned.reduce(0, +), of: verdicts.reduce(0) { $0 + $1.worth })
    total = (outcome + craft + 1) / 2
    competences = Competence.allCases.compactMap { competence in
      let own = verdicts.indices.filter { verdicts[$0].rule.competence == competence }
      guard !own.isEmpty else { return nil }
      let score = Score.percent(own.reduce(0) { $0 + earned[$1] }, of: own.reduce(0) { $0 + verdicts[$1].worth })
      return CompetenceScore(competence: competence, score: score)
    }
    evidence = found.flatMap(\.self).sorted { $0.at < $1.at }
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

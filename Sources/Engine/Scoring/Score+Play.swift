import Codebook
import Scenarios

extension Score {
  /// The score of a play that has just ended.
  init(of state: Game.State) {
    let silent = state.silentEnding ?? state.silentDesk.first?.ending ?? state.ending
    let verdicts = RuleBook.rules.map { Verdict(rule: $0, findings: $0.judge(state) + state.markedFindings($0.id)) }
      .filter(\.isApplicable)
    let possible = verdicts.reduce(0) { $0 + $1.rule.weight }
    ending = state.ending
    silentEnding = silent
    outcome = Score.outcome(of: state.ending, against: silent)
    craft = Score.share(verdicts)
    total = (outcome + craft + 1) / 2
    competences = Competence.allCases.compactMap { competence in
      let own = verdicts.filter { $0.rule.competence == competence }
      return own.isEmpty ? nil : CompetenceScore(competence: competence, score: Score.share(own))
    }
    evidence = verdicts.flatMap { $0.evidence(ofPossible: possible) }.enumerated()
      .sorted { left, right in
        left.element.at == right.element.at ? left.offset < right.offset : left.element.at < right.element.at
      }
      .map(\.element)
  }

  /// Points earned among those possible, 0 to 100.
  private static func share(_ verdicts: [Verdict]) -> Int {
    let possible = verdicts.reduce(0) { $0 + $1.rule.weight * 1000 }
    guard possible > 0 else { return 0 }
    let earned = verdicts.reduce(0) { $0 + $1.rule.weight * $1.keptPermille }
    return (earned * 100 + possible / 2) / possible
  }

  /// The outcome against silence: 50 is as good as silence.
  ///
  /// Trust counts most, then how much fewer or more people wrote against the organisation, then anger that is left.
  /// The weights are a design choice.
  static func outcome(of ending: Ending, against silent: Ending) -> Int {
    let trust = 3 * (ending.trust - silent.trust)
    let most = max(ending.negativePosts, silent.negativePosts, 1)
    let volume = 40 * (silent.negativePosts - ending.negativePosts) / most
    let anger = (silent.anger - ending.anger) / 2
    return min(100, max(0, 50 + trust + volume + anger))
  }
}

extension Game.State {
  /// What chosen options say about a rule.
  fileprivate func markedFindings(_ rule: CraftRule) -> [Finding] {
    marks.filter { $0.mark.rule == rule }.map { note in
      Finding(
        isKept: note.mark.isKept, weight: 1, turn: note.turn, at: note.at, act: note.act, words: "",
        reason: note.mark.reason)
    }
  }
}

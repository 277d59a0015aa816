import Codebook
import Engine

/// What a play got.
struct PlayMarks: Equatable, Sendable {
  /// The score, its two halves, 0 to 100.
  let total, outcome, craft: Double
  /// Each competence, 0 to 100, in the order of all; nil where the play could not show it.
  let competences: [Double?]
  /// The share of each rule that was kept, 0 to 1, in the order of all; nil where there was no occasion.
  let rules: [Double?]

  init(_ score: Score) {
    total = Double(score.total)
    outcome = Double(score.outcome)
    craft = Double(score.craft)
    competences = Competence.allCases.map { competence in
      score.competences.first { $0.competence == competence }.map { Double($0.score) }
    }
    var (won, lost) = ([CraftRule: Int](), [CraftRule: Int]())
    for evidence in score.evidence {
      won[evidence.rule, default: 0] += max(0, evidence.points)
      lost[evidence.rule, default: 0] -= min(0, evidence.points)
    }
    rules = CraftRule.allCases.map { rule in
      let (won, all) = (won[rule] ?? 0, (won[rule] ?? 0) + (lost[rule] ?? 0))
      return all > 0 ? Double(won) / Double(all) : nil
    }
  }
}

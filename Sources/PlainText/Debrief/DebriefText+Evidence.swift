import Codebook
import Engine
import Scenarios

/// Why points were won and lost.
extension DebriefText {
  /// The evidence under a heading for each turn.
  static func evidence(_ score: Score, _ scenario: Scenario, _ language: Language) -> [[String]] {
    guard !score.evidence.isEmpty else { return [] }
    let heading =
      language == .english
      ? "Why, turn by turn (points of craft):" : "Pourquoi, tour par tour (points de métier)\u{A0}:"
    let groups = scenario.turns.enumerated().map { index, turn in
      (turn, index + 1, score.evidence.filter { $0.turn == index })
    }
    return [[heading]]
      + groups.filter { !$0.2.isEmpty }.map { turn, number, found in
        let name = (language == .english ? "Turn" : "Tour") + " \(number)" + Wording.colon(language)
        return [name + turn.title[language]] + found.map { line(of: $0, in: turn, language) }
      }
  }

  private static func line(of evidence: Evidence, in turn: Turn, _ language: Language) -> String {
    let words = evidence.words.isEmpty ? "" : " \(Wording.quoted(evidence.words.visibleLine, language))"
    let act = evidence.act[language] + words
    let stop = act.last.map { ".!?…".contains($0) } == true ? "" : "."
    let points = Wording.tenths(evidence.points, language)
    let head = "- \(points), \(Wording.moment(evidence.at, from: turn.start, language))\(Wording.colon(language))"
    return "\(head)\(act)\(stop) \(evidence.reason[language]) [\(evidence.rule.name[language])]"
  }
}

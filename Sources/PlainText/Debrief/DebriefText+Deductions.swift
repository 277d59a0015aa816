import Codebook
import Engine

extension DebriefText {
  /// What was taken from the total, and why.
  static func deductions(_ score: Score, _ language: Language) -> [String] {
    guard !score.deductions.isEmpty else { return [] }
    let heading = language == .english ? "Taken from the total:" : "Retiré du total\u{A0}:"
    return [heading]
      + score.deductions.map { deduction in
        let turn = language == .english ? "turn" : "tour"
        let head = "- −\(deduction.points), \(turn) \(deduction.turn + 1), \(Wording.clock(deduction.at, language))"
        return "\(head)\(Wording.colon(language))\(deduction.reason[language])"
      }
  }
}

import Codebook
import Engine

/// What a play teaches.
extension DebriefText {
  /// What to practise next.
  static func practice(_ debriefing: Debriefing, _ language: Language) -> [String] {
    [language == .english ? "What to practise next:" : "À exercer ensuite\u{A0}:"]
      + debriefing.practice.enumerated().map { place, practice in
        let lost = practice.lost > 0 ? " (\(Wording.tenths(-practice.lost, language)) points)" : ""
        let exercise = practice.exercise.map { exercise in
          language == .english
            ? " The case \(exercise.title.english) exercises it." : " Le cas \(exercise.title.french) s'y prête."
        }
        return "\(place + 1). \(practice.title[language])\(lost). \(practice.how[language])" + (exercise ?? "")
      }
  }

  /// What experts recommend for such a crisis, and what the player did of it.
  static func advice(_ debriefing: Debriefing, _ language: Language) -> [String] {
    let heading = language == .english ? "What experts recommend:" : "Ce que recommandent les spécialistes\u{A0}:"
    return [heading, debriefing.summary[language] + cited(debriefing.references, language)]
      + debriefing.recommendations.map { advice in
        "- \(advice.advice[language]) (\(advice.uptake.name[language])) \(advice.reason[language])"
          + cited(advice.references, language)
      }
  }

  private static func cited(_ references: [Reference], _ language: Language) -> String {
    references.isEmpty ? "" : " [\(references.map { "\($0.id) \($0.citation[language])" }.joined(separator: "; "))]"
  }
}

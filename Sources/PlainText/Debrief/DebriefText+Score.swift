import Codebook
import Engine

/// The score and its evidence.
extension DebriefText {
  /// The total and its two halves.
  static func total(_ score: Score, _ language: Language) -> String {
    language == .english
      ? "Score: \(score.total) of 100 (outcome \(score.outcome), craft \(score.craft))."
      : "Score\u{A0}: \(score.total) sur 100 (résultat\u{A0}: \(score.outcome), métier\u{A0}: \(score.craft))."
  }

  static func figures(_ score: Score, _ language: Language) -> [String] {
    func number(_ value: Int) -> String { Wording.number(value, language) }
    let (end, silent) = (score.ending, score.silentEnding)
    switch language {
    case .english:
      return [
        total(score, language),
        "Outcome, with the same luck (100 is as good as the best reference player):",
        "- trust at the end: \(end.trust) of 100 (silence: \(silent.trust))",
        "- anger at the end: \(end.anger) of 100 (silence: \(silent.anger))",
        "- negative posts: \(number(end.negativePosts)) (silence: \(number(silent.negativePosts)))",
      ]
    case .french:
      return [
        total(score, language),
        "Résultat, avec la même chance (100 vaut le meilleur joueur de référence)\u{A0}:",
        "- confiance à la fin\u{A0}: \(end.trust) sur 100 (silence\u{A0}: \(silent.trust))",
        "- colère à la fin\u{A0}: \(end.anger) sur 100 (silence\u{A0}: \(silent.anger))",
        "- publications négatives\u{A0}: \(number(end.negativePosts)) (silence\u{A0}: \(number(silent.negativePosts)))",
      ]
    }
  }

  /// Who played among the reference players, the best first.
  static func standings(_ score: Score, _ language: Language) -> [String] {
    guard !score.standings.isEmpty else { return [] }
    let heading =
      language == .english
      ? "Among the reference players, with the same luck (outcome of 100):"
      : "Parmi les joueurs de référence, avec la même chance (résultat sur 100)\u{A0}:"
    return [heading]
      + score.standings.map { standing in
        let name = standing.player?.name[language] ?? (language == .english ? "YOU" : "VOUS")
        let negative = Wording.number(standing.ending.negativePosts, language)
        let figures =
          language == .english
          ? "trust \(standing.ending.trust), anger \(standing.ending.anger), negative posts \(negative)"
          : "confiance \(standing.ending.trust), colère \(standing.ending.anger), publications négatives \(negative)"
        return "- \(name)\(Wording.colon(language))\(standing.outcome) (\(figures))"
      }
  }

  static func competences(_ score: Score, _ language: Language) -> [String] {
    guard !score.competences.isEmpty else { return [] }
    let heading = language == .english ? "Craft, by competence (of 100):" : "Métier, par compétence (sur 100)\u{A0}:"
    return [heading]
      + score.competences.map { "- \($0.competence.name[language])\(Wording.colon(language))\($0.score)" }
  }
}

import Codebook
import Engine
import Scenarios

/// The debrief of a play as text: the score, why, what really happened, and what to take away.
public enum DebriefText {
  /// The lines of the debrief, in the language of play or another; only the real story where the play is not over.
  ///
  /// - Complexity: O(*n*) in the evidence and the entries of the case's debrief.
  public static func lines(_ state: Game.State, in language: Language? = nil) -> [String] {
    let language = language ?? state.language
    var sections: [[String]] = [[state.scenario.card.title[language]]]
    if let score = state.score {
      sections += [figures(score, language), competences(score, language), evidence(score, language)]
    }
    sections += [
      story(state.scenario, language), invented(state.scenario, language), disputed(state.scenario, language),
      lessons(state.scenario, language), sources(state.scenario, language),
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private static func figures(_ score: Score, _ language: Language) -> [String] {
    func number(_ value: Int) -> String { Wording.number(value, language) }
    let (end, silent) = (score.ending, score.silentEnding)
    switch language {
    case .english:
      return [
        "Score: \(score.total) of 100 (outcome \(score.outcome), craft \(score.craft)).",
        "Outcome, against a desk that says nothing (50 is as good as silence):",
        "- trust at the end: \(end.trust) of 100 (silence: \(silent.trust))",
        "- anger at the end: \(end.anger) of 100 (silence: \(silent.anger))",
        "- negative posts: \(number(end.negativePosts)) (silence: \(number(silent.negativePosts)))",
      ]
    case .french:
      return [
        "Score\u{A0}: \(score.total) sur 100 (résultat\u{A0}: \(score.outcome), métier\u{A0}: \(score.craft)).",
        "Résultat, comparé à un service qui se tait (50 vaut le silence)\u{A0}:",
        "- confiance à la fin\u{A0}: \(end.trust) sur 100 (silence\u{A0}: \(silent.trust))",
        "- colère à la fin\u{A0}: \(end.anger) sur 100 (silence\u{A0}: \(silent.anger))",
        "- publications négatives\u{A0}: \(number(end.negativePosts)) (silence\u{A0}: \(number(silent.negativePosts)))",
      ]
    }
  }

  private static func competences(_ score: Score, _ language: Language) -> [String] {
    guard !score.competences.isEmpty else { return [] }
    let heading = language == .english ? "Craft, by competence (of 100):" : "Métier, par compétence (sur 100)\u{A0}:"
    return [heading]
      + score.competences.map { "- \($0.competence.name[language])\(Wording.colon(language))\($0.score)" }
  }

  private static func evidence(_ score: Score, _ language: Language) -> [String] {
    guard !score.evidence.isEmpty else { return [] }
    let heading =
      language == .english
      ? "Why, in order of time (points of craft):" : "Pourquoi, dans l'ordre (points de métier)\u{A0}:"
    return [heading]
      + score.evidence.map { evidence in
        let turn = language == .english ? "turn" : "tour"
        let words = evidence.words.isEmpty ? "" : " \(Wording.quoted(evidence.words.visibleLine, language))"
        let head =
          "- \(Wording.tenths(evidence.points, language)), \(turn) \(evidence.turn + 1), "
          + Wording.clock(evidence.at, language)
        return
          "\(head)\(Wording.colon(language))\(evidence.act[language])\(words). \(evidence.reason[language]) [\(evidence.rule.name[language])]"
      }
  }

  private static func story(_ scenario: Scenario, _ language: Language) -> [String] {
    let debrief = scenario.debrief
    let heading =
      language == .english ? "What really happened (documented):" : "Ce qui s'est réellement passé (documenté)\u{A0}:"
    return [heading, debrief.summary[language]]
      + debrief.timeline.map { entry in
        let sources = entry.sources.isEmpty ? "" : " [\(entry.sources.joined(separator: ", "))]"
        return "- \(entry.when[language])\(Wording.colon(language))\(entry.text[language])\(sources)"
      }
  }

  private static func invented(_ scenario: Scenario, _ language: Language) -> [String] {
    let facts = scenario.facts.filter { $0.origin == .invented }
    guard !facts.isEmpty else { return [] }
    let heading = language == .english ? "Invented for the exercise:" : "Inventé pour l'exercice\u{A0}:"
    return [heading]
      + facts.map { fact in
        let note =
          fact.isTrue
          ? "" : language == .english ? " (a rumour, false in the case)" : " (une rumeur, fausse dans le cas)"
        return "- \(fact.text[language])\(note)"
      }
  }

  private static func disputed(_ scenario: Scenario, _ language: Language) -> [String] {
    guard !scenario.debrief.disputed.isEmpty else { return [] }
    let heading =
      language == .english
      ? "What the sources disagree on, or do not say:" : "Ce sur quoi les sources divergent, ou se taisent\u{A0}:"
    return [heading] + scenario.debrief.disputed.map { "- \($0[language])" }
  }

  private static func lessons(_ scenario: Scenario, _ language: Language) -> [String] {
    guard !scenario.debrief.lessons.isEmpty else { return [] }
    let heading = language == .english ? "What to take away:" : "À retenir\u{A0}:"
    return [heading] + scenario.debrief.lessons.map { "- \($0[language])" }
  }

  private static func sources(_ scenario: Scenario, _ language: Language) -> [String] {
    guard !scenario.sources.isEmpty else { return [] }
    return ["Sources" + (language == .english ? ":" : "\u{A0}:")]
      + scenario.sources.map { "- \($0.id)\(Wording.colon(language))\($0.title), \($0.url)" }
  }
}

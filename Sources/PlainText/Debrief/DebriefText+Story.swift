import Codebook
import Engine
import Scenarios

/// The real case, and what the player did.
extension DebriefText {
  static func story(_ scenario: Scenario, _ language: Language) -> [String] {
    let debrief = scenario.debrief
    let heading =
      language == .english ? "What really happened (documented):" : "Ce qui s'est réellement passé (documenté)\u{A0}:"
    return [heading, debrief.summary[language]]
      + debrief.timeline.map { entry in
        let sources = entry.sources.isEmpty ? "" : " [\(entry.sources.joined(separator: ", "))]"
        return "- \(entry.when[language])\(Wording.colon(language))\(entry.text[language])\(sources)"
      }
  }

  static func invented(_ scenario: Scenario, _ language: Language) -> [String] {
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

  static func disputed(_ scenario: Scenario, _ language: Language) -> [String] {
    guard !scenario.debrief.disputed.isEmpty else { return [] }
    let heading =
      language == .english
      ? "What the sources disagree on, or do not say:" : "Ce sur quoi les sources divergent, ou se taisent\u{A0}:"
    return [heading] + scenario.debrief.disputed.map { "- \($0[language])" }
  }

  static func lessons(_ scenario: Scenario, _ language: Language) -> [String] {
    guard !scenario.debrief.lessons.isEmpty else { return [] }
    let heading = language == .english ? "What to take away:" : "À retenir\u{A0}:"
    return [heading] + scenario.debrief.lessons.map { "- \($0[language])" }
  }

  static func sources(_ scenario: Scenario, _ language: Language) -> [String] {
    guard !scenario.sources.isEmpty else { return [] }
    return ["Sources" + (language == .english ? ":" : "\u{A0}:")]
      + scenario.sources.map { "- \($0.id)\(Wording.colon(language))\($0.title), \($0.url)" }
  }

  /// What the player did at the clock of the case.
  static func acts(_ state: Game.State, _ language: Language) -> [String] {
    let deeds = state.deedsAndNotes.filter { !$0.action.onlyPrepares }
    let heading =
      language == .english
      ? "What you did (simulated; when it was done):"
      : "Ce que vous avez fait (simulé ; l'heure où c'était fait)\u{A0}:"
    guard !deeds.isEmpty else { return [heading, language == .english ? "- Nothing." : "- Rien."] }
    return [heading]
      + deeds.map { deed in
        let words = deed.action.words(state).map { Wording.quoted($0[language].visibleLine, language) }
        let colon = words == nil ? "" : Wording.colon(language)
        return "- \(Wording.date(deed.at, language))\(Wording.colon(language))\(deed.action.caption(state)[language])"
          + colon + (words ?? "")
      }
  }
}

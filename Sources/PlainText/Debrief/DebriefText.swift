import Codebook
import Engine
import Scenarios

/// The debrief of a play as text: the score, why, what really happened, and what to take away.
public enum DebriefText {
  /// The parts of a debrief, in their order.
  enum Part: Int, CaseIterable, Sendable {
    case score, evidence, curves, posts, story, lessons

    var name: LocalizedText {
      switch self {
      case .score: LocalizedText(en: "Score", fr: "Note")
      case .evidence: LocalizedText(en: "Evidence", fr: "Preuves")
      case .curves: LocalizedText(en: "The bends of the curve", fr: "Les virages de la courbe")
      case .posts: LocalizedText(en: "The posts that most people saw", fr: "Les publications les plus vues")
      case .story: LocalizedText(en: "The real case", fr: "Le cas réel")
      case .lessons: LocalizedText(en: "Lessons and sources", fr: "Leçons et sources")
      }
    }
  }

  /// The lines of the debrief, in the language of play or another; only the real story where the play is not over, and
  /// without advice where no `debriefing` is given.
  ///
  /// - Complexity: O(*n* log *n*) in the posts, the evidence and the entries of the case's debrief.
  public static func lines(
    _ state: Game.State, in language: Language? = nil, teaching debriefing: Debriefing? = nil
  ) -> [String] {
    let language = language ?? state.language
    let parts = Part.allCases.map { lines($0, state, language, debriefing) }.filter { !$0.isEmpty }
    return [state.scenario.card.title[language], ""] + Array(parts.joined(separator: [""]))
  }

  /// A part under its number and name; nothing where it has nothing to say.
  static func lines(
    _ part: Part, _ state: Game.State, _ language: Language, _ debriefing: Debriefing?
  ) -> [String] {
    let sections = sections(part, state, language, debriefing).filter { !$0.isEmpty }
    guard !sections.isEmpty else { return [] }
    return ["\(part.rawValue + 1). \(part.name[language])"] + Array(sections.joined(separator: [""]))
  }

  private static func sections(
    _ part: Part, _ state: Game.State, _ language: Language, _ debriefing: Debriefing?
  ) -> [[String]] {
    let scenario = state.scenario
    switch (part, state.score) {
    case (.score, let score?):
      return [
        figures(score, language), deductions(score, language), standings(score, language), competences(score, language),
      ]
    case (.evidence, let score?): return evidence(score, scenario, language)
    case (.curves, .some): return [bends(state, language)]
    case (.posts, .some): return [posts(state, language)]
    case (.score, nil), (.evidence, nil), (.curves, nil), (.posts, nil): return []
    case (.story, _):
      return [
        story(scenario, language), state.score == nil ? [] : acts(state, language), invented(scenario, language),
        disputed(scenario, language),
      ]
    case (.lessons, _):
      let teaching = debriefing.map { [practice($0, language), advice($0, language)] } ?? []
      return teaching + [lessons(scenario, language), sources(scenario, language)]
    }
  }
}

import Codebook
import Scenarios

/// What a finished play teaches: what experts recommend for a crisis of its type, what the player did of it, and what to
/// practise next.
public struct Debriefing: Equatable, Sendable {
  /// What kind of crisis it was, and what that means for the answer.
  public let summary: LocalizedText
  /// The findings behind the summary.
  public let references: [Reference]
  /// What experts recommend: for every crisis first, then for this type, then for the people who write.
  public let recommendations: [Recommendation]
  /// Up to three things to practise next, the most rewarding first.
  public let practice: [Practice]

  /// What a finished play teaches; nil as long as it is not over.
  ///
  /// - Parameter library: The cases at hand, from which the exercises are taken.
  /// - Complexity: O(*n*) in the evidence of the score, for each rule of the craft.
  public init?(of state: Game.State, library: [PracticeCase]) {
    guard let score = state.score else { return nil }
    let crisis = state.scenario.crisis
    summary = crisis.summary
    references = crisis.references
    recommendations = ExpertAdvice.all.filter { $0.isFor(crisis) }.map { Recommendation($0, in: score.evidence) }
    practice = Practice.next(after: state, score.evidence, library)
  }
}

extension Crisis {
  /// What the public makes of such a crisis.
  fileprivate var summary: LocalizedText {
    switch (type, history) {
    case (.victim, false):
      LocalizedText(
        en: "The organisation is a victim: the public blames it little. Less its reputation is at stake than people's "
          + "safety, and their trust in what you tell them.",
        fr: "L'organisation est victime\u{A0}: le public lui reproche peu. L'enjeu est moins sa réputation que la "
          + "sécurité des gens et la confiance dans ce que vous leur dites.")
    case (.victim, true):
      LocalizedText(
        en: "The organisation is a victim, but something alike has happened before: the public judges as if it were an "
          + "accident.",
        fr: "L'organisation est victime, mais cela s'est déjà produit\u{A0}: le public juge comme pour un accident.")
    case (.accidental, false):
      LocalizedText(
        en: "An accident: the public holds the organisation responsible in part, since it did it without meaning to.",
        fr: "Un accident\u{A0}: le public tient l'organisation pour responsable en partie, car elle l'a fait sans le "
          + "vouloir.")
    case (.accidental, true):
      LocalizedText(
        en: "An accident, and not the first: the public judges as if it could have been prevented.",
        fr: "Un accident, et pas le premier\u{A0}: le public juge comme s'il pouvait être évité.")
    case (.preventable, false):
      LocalizedText(
        en: "A preventable crisis: the public holds the organisation wholly responsible. Blame weighs much on "
          + "reputation (r = −.54), the choice of the “right” strategy little (r = .23): acts count more than formulas.",
        fr:
          "Une crise évitable\u{A0}: le public tient l'organisation pour pleinement responsable. Cette responsabilité "
          + "pèse lourd sur la réputation (r = −0,54), le choix de la «\u{A0}bonne\u{A0}» stratégie peu "
          + "(r = 0,23)\u{A0}: les actes comptent plus que les formules.")
    case (.preventable, true):
      LocalizedText(
        en:
          "A preventable crisis, and not the first: the public holds the organisation wholly responsible, and the most "
          + "attached customers turn hardest against it.",
        fr:
          "Une crise évitable, et pas la première\u{A0}: le public tient l'organisation pour pleinement responsable, et "
          + "les clients les plus attachés se retournent le plus durement.")
    }
  }

  fileprivate var references: [Reference] {
    let ofTheType: [Reference] = [.CC03, .CC01, .CC02]
    return history ? ofTheType + [type == .preventable ? .CC18 : .SCCT] : ofTheType
  }
}

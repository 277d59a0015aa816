import Codebook

/// Something that experts recommend, and what the player did of it.
public struct Recommendation: Equatable, Sendable {
  /// What the score shows of a recommendation.
  public enum Uptake: String, CaseIterable, Sendable {
    /// All that counts for it was kept.
    case followed
    /// Some was kept, some broken.
    case partly
    /// All that counts for it was broken or left undone.
    case missed
    /// The score does not show it: no rule looks at it, or the play gave no occasion.
    case unseen

    /// What is said of the player.
    public var name: LocalizedText {
      switch self {
      case .followed: LocalizedText(en: "you did it", fr: "vous l'avez fait")
      case .partly: LocalizedText(en: "you did it in part", fr: "vous l'avez fait en partie")
      case .missed: LocalizedText(en: "you did not do it", fr: "vous ne l'avez pas fait")
      case .unseen: LocalizedText(en: "the score does not show it", fr: "le score ne le montre pas")
      }
    }
  }

  /// Its id.
  public let id: String
  /// Whether it is for crises of this type; otherwise it is for every crisis.
  public let isOfTheType: Bool
  /// What to do.
  public let advice: LocalizedText
  /// Why: what was found.
  public let reason: LocalizedText
  /// Who found it.
  public let references: [Reference]
  /// What the player did of it.
  public let uptake: Uptake
  /// What in the score shows it, in order of time: at most the two points that weigh most for the player and the two that
  /// weigh most against.
  public let evidence: [Evidence]

  init(_ advice: ExpertAdvice, in evidence: [Evidence]) {
    id = advice.id
    isOfTheType = advice.isOfAType
    self.advice = advice.advice
    reason = advice.reason
    references = advice.references
    let own = evidence.filter { advice.rules.contains($0.rule) }
    let (won, lost) = (own.filter { $0.points > 0 }, own.filter { $0.points < 0 })
    uptake =
      switch (won.isEmpty, lost.isEmpty) {
      case (false, true): .followed
      case (false, false): .partly
      case (true, false): .missed
      case (true, true): .unseen
      }
    self.evidence = (Recommendation.weightiest(won) + Recommendation.weightiest(lost)).sorted { $0.at < $1.at }
  }

  private static func weightiest(_ evidence: [Evidence]) -> ArraySlice<Evidence> {
    evidence.sorted { abs($0.points) > abs($1.points) }.prefix(2)
  }
}

import Codebook
import Scenarios

/// What experts recommend, for which crises, and the rules of the craft that show whether it was done.
struct ExpertAdvice: Sendable {
  let id: String
  /// The types of crisis that it is for; empty for all.
  var types: [CrisisType] = []
  /// Whether it is only for organisations to which it has happened before, or only for the others; nil for both.
  var history: Bool?
  let rules: [CraftRule]
  let references: [Reference]
  let advice: LocalizedText
  let reason: LocalizedText

  /// Whether it is for some types of crisis only.
  var isOfAType: Bool { !types.isEmpty }

  func isFor(_ crisis: Crisis) -> Bool {
    (types.isEmpty || types.contains(crisis.type)) && (history == nil || history == crisis.history)
  }

  /// In the order in which they are told.
  static let all = everyCrisis + preventable + accidental + victim + community
}

import Codebook

/// Whole points that are taken from the total, beside outcome and craft.
public struct Deduction: Equatable, Sendable {
  /// The turn, from 0.
  public var turn: Int
  /// When.
  public var at: CivilTime
  /// Points of the total, from 1.
  public var points: Int
  /// What for.
  public var reason: LocalizedText
}

extension Score {
  /// The score less what hints cost; never below 0.
  func deducting(_ hints: [Hint]) -> Score {
    var score = self
    score.deductions = hints.map { hint in
      Deduction(
        turn: hint.turn, at: hint.at, points: Hint.cost,
        reason: LocalizedText(
          en: "You asked for a hint: \(hint.text.english)",
          fr: "Vous avez demandé un conseil\u{A0}: \(hint.text.french)"))
    }
    score.total = max(0, total - hints.count * Hint.cost)
    return score
  }
}

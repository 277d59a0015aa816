import Codebook
import Engine
import Laboratory

/// The targets in words.
extension StudyWords {
  func name(of target: StudyTarget, in result: StudyResult) -> String {
    switch target.subject {
    case .correlation: choose("correlation of score and skill", "corrélation du score et de l'aptitude")
    case .generalizability: choose("generalizability over six cases", "généralisabilité sur six cas")
    case .seedShare: choose("variance due to the seed", "variance due à la graine")
    case .trick(let player):
      choose("percentile of the best trick: ", "rang de la meilleure astuce\u{A0}: ") + player.name[language]
    case .reversals:
      choose(
        "silence as good as sense, of \(result.worlds) plays",
        "le silence vaut le bon sens, sur \(result.worlds) parties")
    case .skill(let skill):
      choose("the score rises with ", "le score monte avec l'aptitude\u{A0}: ") + skill.name[language]
    case .competence(let competence):
      "\(competence.name[language]) ← \(source(of: competence, in: result))"
    }
  }

  private func source(of competence: Competence, in result: StudyResult) -> String {
    result.competences.first { $0.competence == competence }?.source.name[language] ?? ""
  }

  func found(_ target: StudyTarget) -> String { number(target.estimate.value, of: target) }

  func interval(_ target: StudyTarget) -> String {
    let estimate = target.estimate
    guard estimate.isDefined, estimate.lower < estimate.upper else { return "" }
    let (lower, upper) = (number(estimate.lower, of: target), number(estimate.upper, of: target))
    return "[\(lower)\(choose(",", "\u{A0};")) \(upper)]"
  }

  func asked(_ target: StudyTarget) -> String {
    switch target.criterion {
    case .atLeast(let bound): "≥\u{A0}\(number(bound, of: target))"
    case .atMost(let bound): "≤\u{A0}\(number(bound, of: target))"
    default: ">\u{A0}0"
    }
  }

  func verdict(on target: StudyTarget) -> String {
    if target.holds { return choose("met", "atteint") }
    guard let missed = target.missedBy else { return choose("not measured", "non mesuré") }
    guard missed > 0 else {
      return target.estimate.lower > 0 ? choose("a level falls", "un palier baisse") : choose("no rise", "ne monte pas")
    }
    return choose("missed by ", "manqué de ") + number(missed, of: target)
  }

  func verdict(_ targets: [StudyTarget]) -> String {
    let met = targets.count(where: \.holds)
    return choose("\(met) of \(targets.count) targets are met.", "\(met) buts sur \(targets.count) sont atteints.")
  }

  private func number(_ value: Double, of target: StudyTarget) -> String {
    switch target.subject {
    case .correlation, .generalizability: hundredths(value)
    case .seedShare: percent(100 * value)
    case .reversals: value.isNaN ? undefined : String(Int(value))
    case .trick, .skill, .competence: tenths(value)
    }
  }
}

/// Numbers as the tables show them.
extension StudyWords {
  var undefined: String { "–" }

  func hundredths(_ value: Double) -> String { decimal(value, places: 2) }

  /// A value and its interval.
  func hundredths(_ estimate: Estimate) -> String {
    guard estimate.isDefined else { return undefined }
    let (lower, upper) = (hundredths(estimate.lower), hundredths(estimate.upper))
    return "\(hundredths(estimate.value)) [\(lower)\(choose(",", "\u{A0};")) \(upper)]"
  }

  func tenths(_ value: Double) -> String { decimal(value, places: 1) }

  func percent(_ value: Double) -> String {
    value.isNaN ? undefined : tenths(value) + choose("%", "\u{A0}%")
  }

  /// A difference with its sign.
  func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + tenths(value) }

  /// A difference and half the width of its interval.
  func signed(_ estimate: Estimate) -> String {
    guard estimate.isDefined else { return undefined }
    return "\(signed(estimate.value)) ±\u{A0}\(tenths((estimate.upper - estimate.lower) / 2))"
  }

  private func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return undefined }
    let scale = places == 1 ? 10 : 100
    let size = Int((abs(value) * Double(scale)).rounded())
    let digits = String(size % scale)
    return (value < 0 && size > 0 ? "−" : "") + "\(size / scale)" + choose(".", ",")
      + String(repeating: "0", count: places - digits.count) + digits
  }
}

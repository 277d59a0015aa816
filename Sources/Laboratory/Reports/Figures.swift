import Codebook
import Foundation

/// Numbers as a table shows them.
struct Figures {
  /// The language, which decides on the decimal sign.
  let language: Language

  /// A number: whole numbers below a million in full, others with three significant digits.
  func text(_ number: Double) -> String {
    if number.isInfinite { return number < 0 ? "−∞" : "∞" }
    let sign = number < 0 ? "−" : ""
    let size = abs(number)
    if size == size.rounded(), size < 1e6 { return sign + String(Int(size)) }
    let decimals = min(8, max(0, 2 - Int(log10(size).rounded(.down))))
    let digits = String(format: "%.\(decimals)f", size)
    return sign + (language == .french ? digits.replacingOccurrences(of: ".", with: ",") : digits)
  }

  /// A range from one number to another.
  func range(_ lower: Double, _ upper: Double) -> String {
    "[\(text(lower))\(language == .french ? "\u{A0};" : ",") \(text(upper))]"
  }

  /// What a criterion asks for.
  func text(_ criterion: Criterion) -> String {
    switch criterion {
    case .within(let lower, let upper): range(lower, upper)
    case .atLeast(let bound): "≥ \(text(bound))"
    case .atMost(let bound): "≤ \(text(bound))"
    case .positive: "> 0"
    case .negative: "< 0"
    case .notNegative: "≥ 0"
    case .notPositive: "≤ 0"
    case .insignificant: "≈ 0"
    }
  }
}

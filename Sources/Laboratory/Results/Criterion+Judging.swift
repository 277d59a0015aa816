extension Criterion {
  /// Whether an estimate meets the criterion; an undefined one never does.
  public func isMet(by estimate: Estimate) -> Bool {
    guard estimate.isDefined else { return false }
    return switch self {
    case .within(let lower, let upper): estimate.value >= lower && estimate.value <= upper
    case .atLeast(let bound): estimate.value >= bound
    case .atMost(let bound): estimate.value <= bound
    case .positive: estimate.lower > 0
    case .negative: estimate.upper < 0
    case .notNegative: estimate.upper >= 0
    case .notPositive: estimate.lower <= 0
    case .insignificant: estimate.lower <= 0 && estimate.upper >= 0
    }
  }
}

import Foundation

/// The standard normal distribution.
enum Normal {
  /// The 97.5th percentile: half the width of a 95 % interval, in standard errors.
  static let critical = 1.959963984540054
}

/// Student's t distribution.
enum Student {
  /// The 97.5th percentile with `freedom` degrees of freedom; infinite with none.
  ///
  /// Up to 100 degrees by bisection of the exact probability (Abramowitz & Stegun 1964, 26.7.3-4), above by the
  /// expansion about the normal percentile (26.7.5), which is then exact to 1e-7.
  static func critical(_ freedom: Int) -> Double {
    guard freedom > 0 else { return .infinity }
    guard freedom <= 100 else { return expansion(Double(freedom)) }
    var (low, high) = (1.9, 13.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if probability(within: middle, freedom) < 0.95 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability that a value lies within `bound` of zero, as a finite series in the angle of `bound`.
  private static func probability(within bound: Double, _ freedom: Int) -> Double {
    let angle = atan(bound / Double(freedom).squareRoot())
    let square = cos(angle) * cos(angle)
    let isOdd = freedom % 2 == 1
    var term = isOdd ? cos(angle) : 1
    var sum = freedom == 1 ? 0 : term
    for step in stride(from: isOdd ? 3 : 2, to: freedom, by: 2) {
      term *= Double(step - 1) / Double(step) * square
      sum += term
    }
    return isOdd ? 2 / Double.pi * (angle + sin(angle) * sum) : sin(angle) * sum
  }

  private static func expansion(_ freedom: Double) -> Double {
    let z = Normal.critical
    let cubic = (z * z * z + z) / (4 * freedom)
    let quintic = (5 * pow(z, 5) + 16 * pow(z, 3) + 3 * z) / (96 * freedom * freedom)
    let septic = (3 * pow(z, 7) + 19 * pow(z, 5) + 17 * pow(z, 3) - 15 * z) / (384 * pow(freedom, 3))
    return z + cubic + quintic + septic
  }
}

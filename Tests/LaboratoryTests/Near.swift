@testable import Laboratory

extension Double {
  /// Whether the number equals another up to a rounding of so many decimals.
  func isNear(_ other: Double, decimals: Int = 4) -> Bool {
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
    return abs(self - other) <= unit / 2
  }
}

extension Estimate {
  /// Whether value and interval equal others up to a rounding.
  func isNear(_ value: Double, _ lower: Double, _ upper: Double, decimals: Int = 4) -> Bool {
    self.value.isNear(value, decimals: decimals) && self.lower.isNear(lower, decimals: decimals)
      && self.upper.isNear(upper, decimals: decimals)
  }
}

/// How unequally an amount is shared out among individuals.
public enum Inequality {
  /// The Gini coefficient of amounts that are not negative: 0 when all are equal, near 1 when one has everything; not a
  /// number when there is nothing to share.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func gini(_ amounts: [Double]) -> Double {
    let count = Double(amounts.count)
    let weighted = amounts.sorted().enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
    return 2 * weighted / (count * amounts.reduce(0, +)) - (count + 1) / count
  }

  /// The share of the whole that the largest `fraction` of individuals have.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func topShare(_ fraction: Double, of amounts: [Double]) -> Double {
    let top = Int((fraction * Double(amounts.count)).rounded())
    return amounts.sorted(by: >).prefix(top).reduce(0, +) / amounts.reduce(0, +)
  }
}

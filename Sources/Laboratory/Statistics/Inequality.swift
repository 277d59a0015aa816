/// How unequally an amount is shared out among individuals.
public enum Inequality {
  /// The share of the whole that the largest `fraction` of individuals have.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func topShare(_ fraction: Double, of amounts: [Double]) -> Double {
    let top = Int((fraction * Double(amounts.count)).rounded())
    return amounts.sorted(by: >).prefix(top).reduce(0, +) / amounts.reduce(0, +)
  }
}

/// How new a topic is.
enum Novelty {
  /// Days of which the values are kept.
  private static let days = 2

  /// The values after so many ticks without new fuel, in thousandths.
  static func table(_ parameters: Parameters) -> [Int] {
    (0..<days * 144).map { after(ticks: $0, parameters) }
  }

  /// The value after so many ticks.
  static func after(ticks: Int, _ parameters: Parameters) -> Int {
    guard ticks > 0 else { return 1000 }
    let age = Double(ticks * 10) / Double(max(1, parameters.noveltyHalfLife))
    let halvings = min(64, Power.of(age, parameters.noveltyExponent))
    return max(100, Int(1000 * Power.of(0.5, Int(halvings * 1000))))
  }
}

/// How long the same work took in several runs, in milliseconds.
struct Timing {
  let median: Double
  let least: Double

  /// Sums up the times of single runs, one at least.
  init(_ times: [Double]) {
    let sorted = times.sorted()
    median = sorted[sorted.count / 2]
    least = sorted[0]
  }

  /// What one round of runs came to.
  init(median: Double, least: Double) {
    self.median = median
    self.least = least
  }

  /// Sums up rounds, one at least.
  init(rounds: [Timing]) {
    median = Timing(rounds.map(\.median)).median
    least = Timing(rounds.map(\.least)).least
  }

  /// Does some work a number of times.
  init(of runs: Int, _ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    self.init(try (0..<runs).map { _ in try clock.measure(work) / .milliseconds(1) })
  }
}

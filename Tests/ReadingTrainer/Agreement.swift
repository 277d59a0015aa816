import Codebook
import Foundation

/// Counts of right, invented and missed strategies.
struct Agreement: Sendable {
  private var counts = [(right: Int, invented: Int, missed: Int)](repeating: (0, 0, 0), count: Strategy.allCases.count)

  mutating func add(expected: [Bool], read: [Bool]) {
    for strategy in counts.indices {
      switch (expected[strategy], read[strategy]) {
      case (true, true): counts[strategy].right += 1
      case (false, true): counts[strategy].invented += 1
      case (true, false): counts[strategy].missed += 1
      case (false, false): break
      }
    }
  }

  func precision(_ strategy: Int) -> Double {
    Double(counts[strategy].right) / Double(max(1, counts[strategy].right + counts[strategy].invented))
  }

  func recall(_ strategy: Int) -> Double {
    Double(counts[strategy].right) / Double(max(1, counts[strategy].right + counts[strategy].missed))
  }

  func f1(_ strategy: Int) -> Double {
    let (right, invented, missed) = counts[strategy]
    return Double(2 * right) / Double(max(1, 2 * right + invented + missed))
  }

  /// The mean over the strategies.
  var macroF1: Double { counts.indices.reduce(0) { $0 + f1($1) } / Double(counts.count) }

  /// A line a strategy, and one for the mean.
  var table: String {
    let lines = Strategy.allCases.enumerated().map { index, strategy in
      String(
        format: "%@ %6.2f %6.2f %6.2f %6d", strategy.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0),
        precision(index), recall(index), f1(index), counts[index].right + counts[index].missed)
    }
    return (["strategy      prec.  recall     F1  there"] + lines + [String(format: "mean F1 %26.3f", macroF1)])
      .joined(separator: "\n")
  }
}

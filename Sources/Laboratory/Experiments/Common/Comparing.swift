import Foundation

/// How much larger one count is than another, as a logarithm: robust against the heavy tail of cascades, 0 where both are
/// equal. One is added to both, since most cascades reach nobody.
func logarithmicRatio(_ count: Int, to other: Int) -> Double { log(Double(1 + count) / Double(1 + other)) }

extension Array where Element == Double {
  /// The mean, or 0 where there is nothing.
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }

  /// The standard deviation of the values as a sample.
  var deviation: Double {
    let mean = mean
    return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(Swift.max(1, count - 1))).squareRoot()
  }

  /// Every second element from a place on.
  func everySecond(from first: Int) -> [Double] { stride(from: first, to: count, by: 2).map { self[$0] } }

  /// The middle value, or 0 where there is nothing.
  var median: Double {
    let sorted = sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

extension Array {
  /// So many parts of nearly equal size, in order; fewer where there are fewer elements.
  func parts(_ number: Int) -> [ArraySlice<Element>] {
    let number = Swift.min(number, count)
    return (0..<number).map { self[count * $0 / number..<count * ($0 + 1) / number] }
  }
}

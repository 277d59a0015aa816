import Foundation

/// The largest distance between distributions, after Kolmogorov (1933) and Smirnov (1948).
public enum KolmogorovSmirnov {
  /// The largest distance between the distribution of `sample` and the one that `probability` gives (the probability of
  /// at most a value).
  ///
  /// - Complexity: O(*n* log *n*).
  public static func distance(_ sample: [Double], to probability: (Double) -> Double) -> Double {
    let size = Double(sample.count)
    return sample.sorted().enumerated().reduce(0) { largest, next in
      let expected = probability(next.element)
      return max(largest, expected - Double(next.offset) / size, Double(next.offset + 1) / size - expected)
    }
  }

  /// The largest distance between the distributions of two samples.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func distance(_ sample: [Double], _ other: [Double]) -> Double {
    let (first, second) = (sample.sorted(), other.sorted())
    var (i, j, largest) = (0, 0, 0.0)
    while i < first.count, j < second.count {
      let value = min(first[i], second[j])
      while i < first.count, first[i] == value { i += 1 }
      while j < second.count, second[j] == value { j += 1 }
      largest = max(largest, abs(Double(i) / Double(first.count) - Double(j) / Double(second.count)))
    }
    return largest
  }

  /// The probability of a distance at least as large between two samples of one distribution, by the asymptotic series
  /// with Stephens's correction for small samples (1970, J. R. Statist. Soc. B 32); with ties it is too large.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func significance(_ sample: [Double], _ other: [Double]) -> Double {
    guard !sample.isEmpty, !other.isEmpty else { return .nan }
    let (n, m) = (Double(sample.count), Double(other.count))
    let root = (n * m / (n + m)).squareRoot()
    let scaled = (root + 0.12 + 0.11 / root) * distance(sample, other)
    guard scaled > 0.2 else { return 1 }
    let series = (1...100).reduce(0.0) { sum, term in
      let k = Double(term)
      return sum + (term % 2 == 1 ? 2 : -2) * exp(-2 * k * k * scaled * scaled)
    }
    return max(0, min(1, series))
  }
}

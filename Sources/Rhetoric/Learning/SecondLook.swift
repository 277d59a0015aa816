import Codebook

/// A second linear model for each strategy, which sees what the first made of all strategies in a sentence and in the others,
/// and what rules found: stacked generalization (Wolpert 1992, doi:10.1016/S0893-6080(05)80023-1).
///
/// That a sentence excuses speaks against its informing.
/// Trained by logistic regression on margins of models that had not learnt from the author.
package struct SecondLook: Sendable {
  /// By strategy, for each number of `Evidence`, in thousandths.
  var weights: [[Int]]
  /// By strategy: the score of nothing, and the score beyond which it is believed, in thousandths.
  var biases: [Int]
  var thresholds: [Int]

  /// Whether a score says that a strategy is there, perhaps.
  func isBelieved(_ score: Int, _ strategy: Int) -> Bool { score > thresholds[strategy] }

  /// How much speaks for each strategy: the logarithm of its odds, in thousandths.
  ///
  /// - Parameter evidence: that of a sentence.
  func scores(_ evidence: [Int]) -> [Int] {
    weights.indices.map { strategy in
      var sum = 0
      for (weight, value) in zip(weights[strategy], evidence) { sum += weight * value }
      return sum / 1000 + biases[strategy]
    }
  }
}

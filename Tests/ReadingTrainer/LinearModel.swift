import Codebook
import Foundation
import Rhetoric

/// A linear support vector machine with squared hinge loss for each strategy, trained by dual coordinate descent (Hsieh et
/// al. 2008, doi:10.1145/1390156.1390208). The same examples always give the same model.
struct LinearModel: Sendable {
  /// By strategy: a weight a bucket, the last that of the bias.
  private(set) var weights: [[Float]]

  /// What an error costs, and how much more one on a sentence that has the strategy.
  private static let (cost, weightOfPositives): (Float, Float) = (0.15, 2)
  private static let passes = 12
  /// A feature that fewer sentences have is not learnt: it would tell the author, and swell the table.
  private static let fewestSentences: Float = 4

  /// Trains on some sentences of `examples`.
  init(_ sentences: [Example]) {
    weights = perStrategy { LinearModel.train(sentences, $0) }
  }

  /// How much a feature says by being rare: the logarithm of its inverse frequency; nothing if it is too rare.
  private static func rarity(_ sentences: [Example]) -> [Float] {
    var counts = [Float](repeating: 0, count: Classifier.buckets)
    for sentence in sentences { for bucket in sentence.buckets { counts[bucket] += 1 } }
    return counts.map { $0 < fewestSentences ? 0 : Float(log(Double(sentences.count + 1) / Double($0 + 1))) / 5 }
  }

  private static func train(_ sentences: [Example], _ strategy: Int) -> [Float] {
    let rarity = rarity(sentences)
    let squares = sentences.map { sentence in
      sentence.buckets.reduce(Float(0)) { $0 + rarity[$1] * rarity[$1] } / Float(max(1, sentence.buckets.count)) + 1
    }
    var weights = [Float](repeating: 0, count: Classifier.buckets + 1)
    var multipliers = [Float](repeating: 0, count: sentences.count)
    var order = Array(sentences.indices)
    let draw = Draw(seed: 1, stream: .resampling)
    for pass in 0..<passes {
      for place in order.indices.dropFirst().reversed() {
        order.swapAt(place, Int(draw.below(UInt32(place + 1), UInt32(place), UInt32(pass))))
      }
      for number in order where !sentences[number].buckets.isEmpty {
        let sentence = sentences[number]
        let isPositive = sentence.strategies[strategy]
        let sign: Float = isPositive ? 1 : -1
        let diagonal = 0.5 / (isPositive ? cost * weightOfPositives : cost)
        let value = 1 / Float(sentence.buckets.count).squareRoot()
        var sum: Float = 0
        for bucket in sentence.buckets { sum += weights[bucket] * rarity[bucket] }
        let gradient = sign * (sum * value + weights[Classifier.buckets]) - 1 + multipliers[number] * diagonal
        let next = max(0, multipliers[number] - gradient / (squares[number] + diagonal))
        let change = (next - multipliers[number]) * sign
        multipliers[number] = next
        guard change != 0 else { continue }
        for bucket in sentence.buckets { weights[bucket] += change * value * rarity[bucket] }
        weights[Classifier.buckets] += change
      }
    }
    for bucket in rarity.indices { weights[bucket] *= rarity[bucket] }
    return weights
  }

  /// The margin of each strategy in a sentence.
  func margins(_ buckets: [Int]) -> [Float] {
    let value = 1 / Float(max(1, buckets.count)).squareRoot()
    return weights.map { weights in
      buckets.reduce(Float(0)) { $0 + weights[$1] } * value + weights[Classifier.buckets]
    }
  }
}

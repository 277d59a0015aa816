import Codebook

/// A linear model for each strategy, with whole weights, evaluated sentence by sentence.
///
/// A sentence is the set of its features, hashed into buckets. The margin of a strategy is the sum of its weights divided by
/// the root of their number.
/// Trained as a linear support vector machine (Hsieh et al. 2008, doi:10.1145/1390156.1390208) by the project's trainer.
package struct Classifier: Sendable {
  /// Buckets that features are hashed into.
  package static let buckets = 1 << 18
  private static let strategies = Strategy.allCases.count

  /// The weights of the strategies, bucket after bucket.
  private let weights: [Int8]
  /// By strategy: what a weight of one is worth, in millionths; the margin of nothing, in thousandths.
  private let scales: [Int]
  private let biases: [Int]

  /// Reads a table as `ClassifierTable` describes it.
  ///
  /// - Complexity: O(*n*) in the table.
  init(_ table: ClassifierTable) {
    scales = table.scales
    biases = table.biases
    weights = table.weights(buckets: Classifier.buckets, strategies: Classifier.strategies)
  }

  /// The bucket of a feature.
  static func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (buckets - 1) }

  /// The margin of each strategy, in thousandths.
  ///
  /// - Parameter buckets: those of a sentence, each once.
  /// - Complexity: O(*n*) in the buckets.
  func margins(_ buckets: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: Classifier.strategies)
    for bucket in buckets {
      for strategy in 0..<Classifier.strategies {
        sums[strategy] += Int(weights[bucket * Classifier.strategies + strategy])
      }
    }
    let root = max(1000, Classifier.root(of: buckets.count * 1_000_000))
    return sums.indices.map { biases[$0] + sums[$0] * scales[$0] / root }
  }

  /// What a bucket adds to a strategy.
  func weight(of bucket: Int, for strategy: Int) -> Int { Int(weights[bucket * Classifier.strategies + strategy]) }

  /// The whole square root.
  private static func root(of number: Int) -> Int {
    guard number > 0 else { return 0 }
    var root = Int(Double(number).squareRoot())
    while root * root > number { root -= 1 }
    while (root + 1) * (root + 1) <= number { root += 1 }
    return root
  }

  /// The model of the game.
  static let standard = Classifier(.standard)
}

/// The weights of the classifier as text.
///
/// Of each strategy, ended by `.`, the weights that are not nought in the order of their buckets, each as the steps from
/// the bucket before and the weight, in `Digits`; line ends mean nothing.
package struct ClassifierTable: Sendable {
  var scales: [Int]
  var biases: [Int]
  var text: StaticString

  /// All weights, bucket after bucket.
  func weights(buckets: Int, strategies: Int) -> [Int8] {
    var weights = [Int8](repeating: 0, count: buckets * strategies)
    text.withUTF8Buffer { bytes in
      var (strategy, bucket, position) = (0, -1, 0)
      while position < bytes.count, strategy < strategies {
        switch bytes[position] {
        case 0x0A: position += 1
        case UInt8(ascii: "."): (strategy, bucket, position) = (strategy + 1, -1, position + 1)
        default:
          let step = Digits.step(bytes, &position)
          bucket += step
          guard bucket < buckets, position < bytes.count else { return }
          weights[bucket * strategies + strategy] = Digits.weight(bytes[position])
          position += 1
        }
      }
    }
    return weights
  }

  /// How steps and weights are written, in 64 characters that need no escape and never stand for a line's end; a step and
  /// its weight are never parted by one.
  package enum Digits {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
    private static let values: [UInt8] = {
      var values = [UInt8](repeating: 0, count: 256)
      for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
      return values
    }()

    /// A step of one or more: digits of five bits, lowest first, all but the last with 32 added.
    package static func write(step: Int) -> [UInt8] {
      var (rest, digits) = (step, [UInt8]())
      while rest >= 32 {
        digits.append(alphabet[rest & 31 | 32])
        rest >>= 5
      }
      return digits + [alphabet[rest]]
    }

    /// A weight, -31 to 31.
    package static func write(weight: Int) -> UInt8 { alphabet[weight + 32] }

    static func step(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int {
      var (step, shift) = (0, 0)
      while position < bytes.count, shift < 32 {
        let digit = Int(values[Int(bytes[position])])
        position += 1
        step |= (digit & 31) << shift
        shift += 5
        if digit < 32 { break }
      }
      return step
    }

    static func weight(_ byte: UInt8) -> Int8 { Int8(values[Int(byte)]) - 32 }
  }
}

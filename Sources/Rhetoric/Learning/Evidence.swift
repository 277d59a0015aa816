import Codebook

/// What speaks for and against the strategies in a sentence when it is looked at for the second time.
package enum Evidence {
  private static let strategies = Strategy.allCases.count
  /// A margin counts no further.
  private static let limit = 1500

  /// How many numbers tell of a sentence.
  package static let count = 4 * strategies

  /// Of each sentence of a text, in thousandths and by strategy: the margins, whether rules have found it there, the highest
  /// margin in any other sentence, and whether rules have found it in one.
  ///
  /// - Parameters:
  ///   - margins: by sentence and strategy, in thousandths.
  ///   - found: by sentence and strategy, whether rules have found it.
  /// - Complexity: O(*n*) in the sentences.
  package static func all(margins: [[Int]], found: [[Bool]]) -> [[Int]] {
    let margins = margins.map { $0.map { max(-limit, min(limit, $0)) } }
    let elsewhere = (0..<strategies).map { strategy in Highest(margins.map { $0[strategy] }, or: -limit) }
    let foundElsewhere = (0..<strategies).map { strategy in Highest(found.map { thousand($0[strategy]) }, or: 0) }
    return margins.indices.map { place in
      margins[place] + found[place].map(thousand) + elsewhere.map { $0.without(place) }
        + foundElsewhere.map { $0.without(place) }
    }
  }

  private static func thousand(_ isSo: Bool) -> Int { isSo ? 1000 : 0 }

  /// The highest of some numbers, with any one of them left out.
  private struct Highest {
    private var first: (place: Int, value: Int)
    private var second: Int

    init(_ numbers: [Int], or none: Int) {
      first = (-1, none)
      second = none
      for (place, number) in numbers.enumerated() {
        if first.place < 0 || number > first.value {
          second = first.value
          first = (place, number)
        } else {
          second = max(second, number)
        }
      }
    }

    func without(_ place: Int) -> Int { place == first.place ? second : first.value }
  }
}

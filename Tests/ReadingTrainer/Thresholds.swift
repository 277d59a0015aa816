import Codebook

/// The margins from which on a strategy is found, chosen on replies of authors that the model has not learnt from.
struct Thresholds: Sendable {
  /// By language, by strategy.
  private(set) var margins: [Language: [Float]] = [:]
  /// What the classifier alone reaches with them, by language.
  private(set) var agreement: [Language: Agreement] = [:]

  private static let leastPrecision = 0.45

  /// Leaves out one author after the other.
  init(_ examples: Examples) {
    let count = Strategy.allCases.count
    var best = [[Float]](repeating: [Float](repeating: -9, count: count), count: examples.replies.count)
    for author in Set(examples.replies.map(\.author)).sorted() {
      let model = LinearModel(examples.sentences.filter { examples.replies[$0.reply].author != author })
      for sentence in examples.sentences where examples.replies[sentence.reply].author == author {
        for (strategy, margin) in model.margins(sentence.buckets).enumerated() {
          best[sentence.reply][strategy] = max(best[sentence.reply][strategy], margin)
        }
      }
    }
    for language in Language.allCases {
      let replies = examples.replies.indices.filter { examples.replies[$0].language == language }
      let chosen = (0..<count).map { strategy in
        stride(from: Float(-1.2), through: 0.8, by: 0.05).max { left, right in
          worth(strategy, left) < worth(strategy, right)
        } ?? 0
      }
      /// F1, and nothing for what is wrong more often than `leastPrecision` allows: nobody is told guesses that are noise.
      func worth(_ strategy: Int, _ threshold: Float) -> Double {
        var (right, invented, missed) = (0, 0, 0)
        for reply in replies {
          let isRead = best[reply][strategy] > threshold
          let isThere = examples.replies[reply].strategies[strategy]
          right += isRead && isThere ? 1 : 0
          invented += isRead && !isThere ? 1 : 0
          missed += !isRead && isThere ? 1 : 0
        }
        guard Double(right) >= Thresholds.leastPrecision * Double(right + invented) else { return Double(right) / 1e6 }
        return Double(2 * right) / Double(max(1, 2 * right + invented + missed))
      }
      margins[language] = chosen
      var agreement = Agreement()
      for reply in replies {
        agreement.add(
          expected: examples.replies[reply].strategies,
          read: (0..<count).map { best[reply][$0] > chosen[$0] })
      }
      self.agreement[language] = agreement
    }
  }
}

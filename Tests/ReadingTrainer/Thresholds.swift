import Codebook

/// The margins from which on a strategy is found, chosen on replies of authors that the model has not learnt from.
struct Thresholds: Sendable {
  /// By language, by strategy.
  private(set) var margins: [Language: [Float]] = [:]
  /// What rules and classifier reach with them, by language.
  private(set) var agreement: [Language: Agreement] = [:]

  private static let leastPrecision = 0.5

  /// Into so many groups the authors are put, of which each is left out in turn.
  private static let groups = 8

  /// Leaves out one group of authors after the other.
  init(_ examples: Examples) {
    let count = Strategy.allCases.count
    let authors = Set(examples.replies.map(\.author)).sorted()
    let group = Dictionary(uniqueKeysWithValues: authors.enumerated().map { ($1, $0 % Thresholds.groups) })
    var best = [[Float]](repeating: [Float](repeating: -9, count: count), count: examples.replies.count)
    for left in 0..<Thresholds.groups {
      let model = LinearModel(examples.sentences.filter { group[examples.replies[$0.reply].author] != left })
      for (number, reply) in examples.replies.enumerated() where group[reply.author] == left {
        for sentence in reply.open {
          let margins = model.margins(sentence.view.buckets)
          for strategy in sentence.strategies {
            best[number][strategy] = max(best[number][strategy], margins[strategy])
          }
        }
      }
    }
    for language in Language.allCases {
      let replies = examples.replies.indices.filter { examples.replies[$0].language == language }
      let chosen = (0..<count).map { strategy in
        stride(from: Float(-1.2), through: 1.2, by: 0.05).max { left, right in
          worth(strategy, left) < worth(strategy, right)
        } ?? 0
      }
      func isGuessed(_ strategy: Int, in reply: Int, _ threshold: Float) -> Bool {
        !examples.replies[reply].certain[strategy] && best[reply][strategy] > threshold
      }
      /// F1 of rules and guesses together, and nothing where guesses alone are wrong more often than `leastPrecision`
      /// allows: nobody is told guesses that are noise.
      func worth(_ strategy: Int, _ threshold: Float) -> Double {
        var (there, found, right, guessed, guessedRight) = (0, 0, 0, 0, 0)
        for reply in replies {
          let isThere = examples.replies[reply].strategies[strategy]
          let isGuessed = isGuessed(strategy, in: reply, threshold)
          let isFound = isGuessed || examples.replies[reply].certain[strategy]
          there += isThere ? 1 : 0
          found += isFound ? 1 : 0
          right += isFound && isThere ? 1 : 0
          guessed += isGuessed ? 1 : 0
          guessedRight += isGuessed && isThere ? 1 : 0
        }
        guard Double(guessedRight) >= Thresholds.leastPrecision * Double(guessed) else { return 0 }
        return Double(2 * right) / Double(max(1, there + found))
      }
      margins[language] = chosen
      var agreement = Agreement()
      for reply in replies {
        agreement.add(
          expected: examples.replies[reply].strategies,
          read: (0..<count).map { examples.replies[reply].certain[$0] || isGuessed($0, in: reply, chosen[$0]) })
      }
      self.agreement[language] = agreement
    }
  }
}

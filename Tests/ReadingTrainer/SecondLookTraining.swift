import Codebook
import Rhetoric

/// Learns the second look at the sentences, and the score from which on a strategy is believed.
struct SecondLookTraining: Sendable {
  /// By strategy.
  let models: [LogisticModel]
  /// By strategy.
  let thresholds: [Double]
  /// What rules and classifier reach with them on authors that the classifier has not learnt from, by language.
  private(set) var agreement: [Language: Agreement] = [:]

  private static let leastPrecision = 0.5

  init(_ examples: Examples, _ margins: LeftOutMargins) {
    let evidence = examples.replies.flatMap { reply in
      Evidence.all(
        margins: reply.sentences.map { margins.margins[$0] },
        found: reply.sentences.map { examples.sentences[$0].ruled.found })
    }
    let judged = examples.sentences.indices.filter { examples.sentences[$0].ruled.isJudged }
    let rows = judged.map { evidence[$0] }
    let models = perStrategy { strategy in
      LogisticModel(rows: rows, answers: judged.map { examples.sentences[$0].strategies[strategy] })
    }

    let candidates = models.indices.map { strategy in
      examples.replies.map { reply in
        Candidate(reply.sentences.map { (examples.sentences[$0].ruled, evidence[$0]) }, strategy, models[strategy])
      }
    }
    let thresholds = candidates.enumerated().map { strategy, candidates in
      let replies = zip(candidates, examples.replies.map { $0.strategies[strategy] })
      return stride(from: -3.0, through: 2, by: 0.05).max { left, right in
        SecondLookTraining.worth(replies, left) < SecondLookTraining.worth(replies, right)
      } ?? 0
    }
    for (number, reply) in examples.replies.enumerated() {
      agreement[reply.language, default: Agreement()].add(
        expected: reply.strategies, read: thresholds.indices.map { candidates[$0][number].isBelieved(thresholds[$0]) })
    }
    self.models = models
    self.thresholds = thresholds
  }

  /// F1 of rules and guesses together, and nothing where guesses alone are wrong more often than `leastPrecision` allows:
  /// nobody is told guesses that are noise.
  private static func worth(_ replies: Zip2Sequence<[Candidate], [Bool]>, _ threshold: Double) -> Double {
    var (there, believed, right, guessed, guessedRight) = (0, 0, 0, 0, 0)
    for (candidate, isThere) in replies {
      let isBelieved = candidate.isBelieved(threshold)
      let isGuessed = isBelieved && !candidate.isFound
      there += isThere ? 1 : 0
      believed += isBelieved ? 1 : 0
      right += isBelieved && isThere ? 1 : 0
      guessed += isGuessed ? 1 : 0
      guessedRight += isGuessed && isThere ? 1 : 0
    }
    guard Double(guessedRight) >= leastPrecision * Double(guessed) else { return 0 }
    return Double(2 * right) / Double(max(1, there + believed))
  }
}

/// What speaks for a strategy in a reply.
private struct Candidate {
  /// Whether rules have found it.
  private(set) var isFound = false
  /// The highest score where it may be guessed.
  private var guessed = -Double.infinity

  init(_ sentences: [(RuledSentence, [Int])], _ strategy: Int, _ model: LogisticModel) {
    for (sentence, evidence) in sentences {
      if sentence.found[strategy] {
        isFound = true
      } else if sentence.open[strategy] {
        guessed = max(guessed, model.score(evidence))
      }
    }
  }

  func isBelieved(_ threshold: Double) -> Bool { isFound || guessed > threshold }
}

import Codebook
import Testing

@testable import Rhetoric

/// Counts of right and wrong labels.
struct Agreement {
  var right = 0
  var invented = 0
  var missed = 0

  var precision: Double { Double(right) / Double(max(1, right + invented)) }
  var recall: Double { Double(right) / Double(max(1, right + missed)) }
  var f1: Double { 2 * precision * recall / max(0.001, precision + recall) }

  mutating func add(_ strategy: Strategy, expected: [Strategy], read: [Strategy]) {
    switch (expected.contains(strategy), read.contains(strategy)) {
    case (true, true): right += 1
    case (false, true): invented += 1
    case (true, false): missed += 1
    case (false, false): break
    }
  }
}

@Suite struct CorpusTests {
  /// What the rules find.
  static func strategies(_ text: String, _ language: Language) -> [Strategy] {
    let found = Reader.verdicts(text, language: language).found
    return Strategy.allCases.filter { strategy in found.contains { $0.strategy == strategy } }
  }

  static func corpus(_ language: Language) -> [Labelled] {
    switch language {
    case .english: Labelled.english + Labelled.englishPlay
    case .french: Labelled.french + Labelled.frenchPlay
    }
  }

  static func agreement(_ language: Language, on strategies: [Strategy] = Strategy.allCases) -> Agreement {
    var agreement = Agreement()
    for sample in corpus(language) {
      let read = CorpusTests.strategies(sample.text, language)
      for strategy in strategies { agreement.add(strategy, expected: sample.strategies, read: read) }
    }
    return agreement
  }

  @Test(arguments: Language.allCases)
  func theCorpusIsLargeAndShowsEveryStrategy(_ language: Language) {
    let corpus = CorpusTests.corpus(language)
    #expect(corpus.count >= 100)
    for strategy in Strategy.allCases {
      #expect(corpus.contains { $0.strategies.contains(strategy) }, "\(strategy)")
    }
  }

  @Test(arguments: Language.allCases)
  func theReadingAgreesWithTheLabels(_ language: Language) {
    let all = CorpusTests.agreement(language)
    let misread = CorpusTests.corpus(language).filter {
      CorpusTests.strategies($0.text, language) != Strategy.allCases.filter($0.strategies.contains)
    }
    #expect(all.precision >= 0.85, "misread: \(misread)")
    #expect(all.recall >= 0.87, "misread: \(misread)")
  }

  /// What the game depends on most must be found nearly always, and never be made up often.
  @Test(arguments: Language.allCases)
  func theStrategiesThatDecideACrisisAreReadWell(_ language: Language) {
    let decisive: [Strategy] = [
      .apologise, .deny, .scapegoat, .correct, .empathise, .redirect, .attack, .nonapology, .hold, .inform, .threaten,
    ]
    for strategy in decisive {
      let one = CorpusTests.agreement(language, on: [strategy])
      #expect(one.f1 >= 0.75, "\(strategy): \(one)")
    }
  }
}

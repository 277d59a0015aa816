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
  static func strategies(_ text: String, _ language: Language) -> [Strategy] {
    let reading = Reader.read(text, language: language)
    return Strategy.allCases.filter { reading.strength(of: $0) > 0 }
  }

  static func corpus(_ language: Language) -> [Labelled] {
    switch language {
    case .english: Labelled.english
    case .french: Labelled.french
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
    #expect(corpus.count >= 80)
    for strategy in Strategy.allCases {
      #expect(corpus.contains { $0.strategies.contains(strategy) }, "\(strategy)")
    }
  }

  @Test(arguments: Language.allCases)
  func theReadingAgreesWithTheLabels(_ language: Language) {
    for sample in CorpusTests.corpus(language) {
      let reading = Reader.read(sample.text, language: language)
      let read = CorpusTests.strategies(sample.text, language)
      let expected = Strategy.allCases.filter(sample.strategies.contains)
      if read != expected {
        print("@@ \(language) \(sample.text.prefix(110))\n   expected \(expected) read \(read)")
        for f in reading.findings { print("      \(f.rule) «\(f.words)»") }
      }
    }
    let all = CorpusTests.agreement(language)
    print(language, all, all.precision, all.recall)
    #expect(all.precision >= 0.9)
    #expect(all.recall >= 0.85)
  }
}

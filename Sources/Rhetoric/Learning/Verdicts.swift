import Codebook

/// What rules have found in a text, and what the classifier adds when each sentence is looked at for the second time.
struct Verdicts {
  let text: Tokens
  let language: Language
  /// What the rules have matched, withheld matches included.
  let rules: [Match]
  /// What the rules have found.
  let found: [Reading.Finding]
  /// The sentences of the text.
  let sentences: [RuledSentence]
  /// By sentence and strategy: how much speaks for it.
  private let scores: [[Int]]

  /// Weighs what rules have found in a text.
  init(text: Tokens, language: Language, rules: [Match], found: [Reading.Finding]) {
    self.text = text
    self.language = language
    self.rules = rules
    self.found = found
    sentences = RuledSentences(text: text, language: language, rules: rules, found: found).all
    let margins = sentences.map { Classifier.standard.margins($0.view.buckets) }
    scores = Evidence.all(margins: margins, found: sentences.map(\.found)).map(
      SecondLook.standard.scores)
  }

  /// What the classifier adds where no rule has found the strategy.
  var guesses: [Reading.Finding] {
    sentences.indices.flatMap { place in
      let view = sentences[place].view
      return scores[place].indices.filter {
        SecondLook.standard.isBelieved(scores[place][$0], $0) && sentences[place].open[$0]
      }.map { number in
        let strategy = Strategy.allCases[number]
        return Reading.Finding(
          strategy: strategy, strength: Verdicts.strength, span: view.span, words: text.words(view.span),
          rule: "\(language.rawValue).\(strategy.rawValue).learnt", isGuess: true, because: reasons(for: number, view))
      }
    }
  }

  /// How plainly a guess says something: less than any rule.
  private static let strength = 50

  /// The three words that weigh most.
  private func reasons(for strategy: Int, _ view: SentenceView) -> [String] {
    var weights: [Int: Int] = [:]
    for (bucket, tokens) in zip(view.buckets, view.tokens) where !tokens.isEmpty {
      let share = Classifier.standard.weight(of: bucket, for: strategy) * 12 / tokens.count
      for token in tokens { weights[token, default: 0] += share }
    }
    return weights.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map {
      text.words(text.tokens[$0.key].span)
    }
  }
}

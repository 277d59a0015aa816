import Codebook

/// What the classifier finds where no rule does.
enum Guesses {
  /// How plainly a guess says something: less than any rule.
  private static let strength = 50

  /// Guesses for sentences in which no rule has found the strategy.
  ///
  /// None is made for a strategy whose words stand in the sentence denied, quoted, asked or supposed, nor in a string of
  /// keywords (decision rules 5 and 15).
  ///
  /// - Parameters:
  ///   - rules: what the rules have matched, withheld matches included.
  ///   - certain: what the rules have found.
  static func make(
    _ text: Tokens, language: Language, rules: [Match], certain: [Reading.Finding]
  ) -> [Reading.Finding] {
    var guesses: [Reading.Finding] = []
    let views = SentenceView.sentences(of: text, language: language)
    for (view, sentence) in zip(views, text.sentences) where !KeywordStrings.isOne(sentence, in: text) {
      let margins = Classifier.standard.margins(view.buckets, language: language)
      for (number, strategy) in Strategy.allCases.enumerated() where margins[number] > 0 {
        guard !certain.contains(where: { excludes($0.strategy, strategy) && $0.span.overlaps(view.span) }),
          !rules.contains(where: { sentence.tokens.overlaps($0.tokens) && $0.label == .strategy(strategy) })
        else { continue }
        guesses.append(
          Reading.Finding(
            strategy: strategy, strength: strength, span: view.span, words: text.words(view.span),
            rule: "\(language.rawValue).\(strategy.rawValue).learnt", isGuess: true,
            because: reasons(for: number, view, text)))
      }
    }
    return guesses
  }

  /// Whether a sentence in which rules have found one strategy is not guessed to do another: the same, and of apology and
  /// non-apology only one is meant (decision rule 3).
  private static func excludes(_ found: Strategy, _ guessed: Strategy) -> Bool {
    found == guessed || found == .apologise && guessed == .nonapology || found == .nonapology && guessed == .apologise
  }

  /// The three words that weigh most.
  private static func reasons(for strategy: Int, _ view: SentenceView, _ text: Tokens) -> [String] {
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

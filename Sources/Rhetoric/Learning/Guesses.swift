import Codebook

/// What the classifier finds where no rule does.
enum Guesses {
  /// How plainly a guess says something: less than any rule.
  private static let strength = 50

  /// Guesses for sentences in which no rule has found the strategy.
  ///
  /// - Parameters:
  ///   - rules: what the rules have matched, withheld matches included.
  ///   - certain: what the rules have found.
  static func make(
    _ text: Tokens, language: Language, rules: [Match], certain: [Reading.Finding]
  ) -> [Reading.Finding] {
    open(text, language: language, rules: rules, certain: certain).flatMap { sentence in
      let margins = Classifier.standard.margins(sentence.view.buckets, language: language)
      return sentence.strategies.filter { margins[$0] > 0 }.map { number in
        let strategy = Strategy.allCases[number]
        return Reading.Finding(
          strategy: strategy, strength: strength, span: sentence.view.span, words: text.words(sentence.view.span),
          rule: "\(language.rawValue).\(strategy.rawValue).learnt", isGuess: true,
          because: reasons(for: number, sentence.view, text))
      }
    }
  }

  /// The sentences about which something may be guessed.
  ///
  /// Nothing is guessed of a scrap of a sentence or a string of keywords (decision rule 15), nor a strategy whose words
  /// stand in the sentence denied, quoted, asked or supposed (decision rule 5).
  static func open(
    _ text: Tokens, language: Language, rules: [Match], certain: [Reading.Finding]
  ) -> [GuessableSentence] {
    zip(SentenceView.sentences(of: text, language: language), text.sentences).compactMap { view, sentence in
      let words = sentence.tokens.count { text.tokens[$0].kind == .word }
      guard words >= fewestWords, !KeywordStrings.isOne(sentence, in: text) else { return nil }
      let found = certain.filter { $0.span.overlaps(view.span) }
      let open = Strategy.allCases.indices.filter { number in
        let strategy = Strategy.allCases[number]
        return !found.contains { excludes($0.strategy, strategy) }
          && !rules.contains { sentence.tokens.overlaps($0.tokens) && $0.label == .strategy(strategy) }
      }
      return GuessableSentence(view: view, strategies: open)
    }
  }

  /// A sentence of fewer words is a greeting, a signature or a scrap.
  private static let fewestWords = 3

  /// Whether a sentence in which rules have found something is not guessed to do something else: the same; of apology and
  /// non-apology only one is meant (decision rule 3); who asks for data or opens a channel serves somebody, and fights
  /// nobody; a link to steps is none to a desk, unless rules say so (decision rule 7); and what hardly ever goes with
  /// information in the corpus gives none.
  private static func excludes(_ found: Strategy, _ guessed: Strategy) -> Bool {
    switch (found, guessed) {
    case (.apologise, .nonapology), (.nonapology, .apologise), (.inform, .redirect): true
    case (_, .inform) where uninformative.contains(found): true
    case (.ask, _) where hostile.contains(guessed), (.redirect, _) where hostile.contains(guessed): true
    default: found == guessed
    }
  }

  private static let hostile: Set<Strategy> = [.deny, .attack, .scapegoat, .justify, .victimage, .threaten]

  /// Strategies whose sentences are labelled as information in at most one of twenty cases, and the way to a desk.
  private static let uninformative: Set<Strategy> = [
    .ask, .redirect, .hold, .empathise, .ingratiate, .nonapology, .bolster, .justify, .threaten, .attack, .victimage,
  ]

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

/// A sentence, and the strategies that may be guessed of it.
package struct GuessableSentence: Sendable {
  /// The sentence.
  package let view: SentenceView
  /// The strategies, by their place in `Strategy.allCases`.
  package let strategies: [Int]
}

extension Reader {
  /// What rules find in a text, and what is left to guess.
  ///
  /// - Complexity: that of `read`.
  package static func certainAndOpen(
    _ text: String, language: Language
  ) -> (certain: Set<Strategy>, open: [GuessableSentence]) {
    let tokens = Tokens(text, language: language)
    let (matches, withheld) = Ruleset.standard.matches(in: tokens, language: language)
    let certain = Findings.make(matches, rules: .standard, text: tokens)
    let open = Guesses.open(tokens, language: language, rules: matches + withheld, certain: certain)
    return (Set(certain.map(\.strategy)), open)
  }
}

import Codebook

/// What the classifier finds where no rule does.
struct Guesses {
  let text: Tokens
  let language: Language
  /// What the rules have matched, withheld matches included.
  let rules: [Match]
  /// What the rules have found.
  let certain: [Reading.Finding]

  /// How plainly a guess says something: less than any rule.
  private static let strength = 50

  /// Guesses for sentences in which no rule has found the strategy.
  var findings: [Reading.Finding] {
    sentences.flatMap { view, sentence in
      let margins = Classifier.standard.margins(view.buckets, language: language)
      return margins.indices.filter { margins[$0] > 0 && isOpen($0, view, sentence) }.map { number in
        let strategy = Strategy.allCases[number]
        return Reading.Finding(
          strategy: strategy, strength: Guesses.strength, span: view.span, words: text.words(view.span),
          rule: "\(language.rawValue).\(strategy.rawValue).learnt", isGuess: true,
          because: Guesses.reasons(for: number, view, text))
      }
    }
  }

  /// The sentences about which something may be guessed, with what.
  var open: [GuessableSentence] {
    sentences.map { view, sentence in
      GuessableSentence(
        view: view, strategies: Strategy.allCases.indices.filter { isOpen($0, view, sentence) })
    }
  }

  /// Nothing is guessed of a scrap of a sentence or a string of keywords (decision rule 15).
  private var sentences: [(SentenceView, Sentence)] {
    zip(SentenceView.sentences(of: text, language: language), text.sentences).filter { _, sentence in
      let words = sentence.tokens.count { text.tokens[$0].kind == .word }
      return words >= Guesses.fewestWords && !KeywordStrings.isOne(sentence, in: text)
    }
  }

  /// Whether a strategy, by its place, may be guessed of a sentence: not if its words stand there denied, quoted, asked or
  /// supposed (decision rule 5), or what rules have found there excludes it.
  private func isOpen(_ number: Int, _ view: SentenceView, _ sentence: Sentence) -> Bool {
    let strategy = Strategy.allCases[number]
    return !(isServing && Guesses.hostile.contains(strategy))
      && !(Guesses.sorry.contains(strategy) && deniesApology(sentence))
      && !certain.contains { Guesses.excludes($0.strategy, strategy) && $0.span.overlaps(view.span) }
      && !rules.contains { sentence.tokens.overlaps($0.tokens) && $0.label == .strategy(strategy) }
  }

  /// Whether rules find that the text asks for data, opens a channel or promises to see to it: who serves somebody hardly
  /// ever fights them (of such replies in the corpus, one in fifty attacks; of the others, one in nine).
  private var isServing: Bool {
    certain.contains { [.ask, .redirect, .hold].contains($0.strategy) }
  }

  /// Whether a sentence denies a word of apology: "We are not sorry."
  private func deniesApology(_ sentence: Sentence) -> Bool {
    let negation = Negation(text: text)
    return sentence.tokens.contains { token in
      Guesses.wordsOfApology.contains { text.tokens[token].word.hasPrefix($0) }
        && negation.isNegated(token..<token + 1)
    }
  }

  private static let sorry: Set<Strategy> = [.apologise, .nonapology]
  private static let wordsOfApology = ["sorry", "apolog", "regret", "excus", "desol", "pardon"]

  /// A sentence of fewer words is a greeting, a signature or a scrap.
  private static let fewestWords = 3

  /// Whether a sentence in which rules have found something is not guessed to do something else: the same; of apology and
  /// non-apology only one is meant (decision rule 3); a link to steps is none to a desk, unless rules say so (decision
  /// rule 7); and what hardly ever goes with information in the corpus gives none.
  private static func excludes(_ found: Strategy, _ guessed: Strategy) -> Bool {
    switch (found, guessed) {
    case (.apologise, .nonapology), (.nonapology, .apologise), (.inform, .redirect): true
    case (_, .inform) where uninformative.contains(found): true
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

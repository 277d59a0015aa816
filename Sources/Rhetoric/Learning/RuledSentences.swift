import Codebook

/// A sentence as rules leave it to the classifier.
package struct RuledSentence: Sendable {
  /// The sentence.
  package let view: SentenceView
  /// Whether rules have found each strategy in it.
  package let found: [Bool]
  /// Whether each strategy may be guessed of it.
  package let open: [Bool]
  /// Whether the classifier has a say in it at all.
  package let isJudged: Bool
}

/// The sentences of a text with what rules have found in each, and what may be guessed of it.
struct RuledSentences {
  let text: Tokens
  let language: Language
  /// What the rules have matched, withheld matches included.
  let rules: [Match]
  /// What the rules have found.
  let found: [Reading.Finding]

  var all: [RuledSentence] {
    let isServing = isServing
    return zip(SentenceView.sentences(of: text, language: language), text.sentences).map { view, sentence in
      let here = found.filter { $0.span.overlaps(view.span) }.map(\.strategy)
      let isJudged = isJudged(sentence)
      return RuledSentence(
        view: view,
        found: Strategy.allCases.map(here.contains),
        open: Strategy.allCases.map { strategy in
          isJudged && !here.contains { RuledSentences.excludes($0, strategy) }
            && !(isServing && RuledSentences.hostile.contains(strategy)) && isOpen(strategy, sentence)
        },
        isJudged: isJudged)
    }
  }

  /// Nothing is judged of a scrap of a sentence or a string of keywords (decision rule 15).
  private func isJudged(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.count { text.tokens[$0].kind == .word }
    return words >= RuledSentences.fewestWords && !KeywordStrings.isOne(sentence, in: text)
  }

  /// Whether a strategy may be guessed of a sentence: not if its words stand there denied, quoted, asked or supposed
  /// (decision rule 5).
  private func isOpen(_ strategy: Strategy, _ sentence: Sentence) -> Bool {
    !(RuledSentences.sorry.contains(strategy) && deniesApology(sentence))
      && !rules.contains { sentence.tokens.overlaps($0.tokens) && $0.label == .strategy(strategy) }
  }

  /// Whether rules find that the text asks for data, opens a channel or promises to see to it: who serves somebody hardly
  /// ever fights them (of such replies in the corpus, one in fifty attacks; of the others, one in nine).
  private var isServing: Bool {
    found.contains { [.ask, .redirect, .hold].contains($0.strategy) }
  }

  /// Whether a sentence denies a word of apology: "We are not sorry."
  private func deniesApology(_ sentence: Sentence) -> Bool {
    let negation = Negation(text: text)
    return sentence.tokens.contains { token in
      RuledSentences.wordsOfApology.contains { text.tokens[token].word.hasPrefix($0) }
        && negation.isNegated(token..<token + 1)
    }
  }

  private static let sorry: Set<Strategy> = [.apologise, .nonapology]
  private static let wordsOfApology = ["sorry", "apolog", "regret", "excus", "desol", "pardon"]

  /// A sentence of fewer words is a greeting, a signature or a scrap.
  private static let fewestWords = 3

  /// Whether a sentence in which rules have found something is not guessed to do something else: the same; of apology and
  /// non-apology only one is meant (decision rule 3); and who apologises hardly fights in the same breath (of such
  /// sentences in the corpus, one in fifty attacks).
  private static func excludes(_ found: Strategy, _ guessed: Strategy) -> Bool {
    found == guessed || sorry.contains(found) && sorry.contains(guessed)
      || found == .apologise && hostile.contains(guessed)
  }

  private static let hostile: Set<Strategy> = [.deny, .attack, .scapegoat, .justify, .victimage, .threaten]
}

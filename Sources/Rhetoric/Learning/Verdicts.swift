import Codebook

/// What rules have found in a text, and what the classifier adds when each sentence is looked at for the second time.
struct Verdicts {
  let text: Tokens
  let language: Language
  /// What the rules have matched, withheld matches included.
  let rules: [Match]
  /// What the rules have found, some of it in doubt.
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
    let sentences = RuledSentences(text: text, language: language, rules: rules, found: found).all
    let margins = sentences.map { Classifier.standard.margins($0.view.buckets) }
    let scores = Evidence.all(margins: margins, found: sentences.map(\.found)).map(SecondLook.standard.scores)
    self.sentences = sentences
    self.scores = scores
    self.found = found.map { Verdicts.weighed($0, scores: scores, of: sentences) }
  }

  /// What rules have found: a reproach is in doubt where the classifier finds it more likely wrong than right in each
  /// sentence where its words stand, and is then half as strong to whoever heeds suspicions.
  private static func weighed(
    _ finding: Reading.Finding, scores: [[Int]], of sentences: [RuledSentence]
  ) -> Reading.Finding {
    let places = sentences.indices.filter { sentences[$0].view.span.overlaps(finding.span) }
    guard finding.strategy.isRisky, !places.isEmpty,
      let number = Strategy.allCases.firstIndex(of: finding.strategy),
      places.allSatisfy({ isDoubtable(finding, in: sentences[$0]) && scores[$0][number] < 0 })
    else { return finding }
    var doubted = finding
    doubted.grounds = .doubtedRule
    doubted.strength = finding.strength / 2
    return doubted
  }

  /// Whether the words of a finding can be mistaken for something else in a sentence: neither insults nor what makes up a third
  /// of it.
  private static func isDoubtable(_ finding: Reading.Finding, in sentence: RuledSentence) -> Bool {
    sentence.isJudged && finding.strength < insult && finding.span.count * 3 < sentence.view.span.count
  }

  private static let insult = 95

  /// What the classifier adds where no rule has found the strategy.
  var guesses: [Reading.Finding] {
    sentences.indices.flatMap { place in
      let view = sentences[place].view
      return scores[place].indices.filter {
        SecondLook.standard.isBelieved(scores[place][$0], $0) && sentences[place].open[$0]
      }.map { number in
        let strategy = Strategy.allCases[number]
        return Reading.Finding(
          strategy: strategy, strength: Verdicts.strength(of: scores[place][number]), span: view.span,
          words: text.words(view.span),
          rule: "\(language.rawValue).\(strategy.rawValue).learnt", grounds: .classifier,
          because: reasons(for: number, view))
      }
    }
  }

  /// How plainly a guess says something for which so much speaks: half as plainly as can be where all is open, and no
  /// more than a rule; a design choice.
  private static func strength(of score: Int) -> Int { min(80, max(30, 50 + score / 100)) }

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

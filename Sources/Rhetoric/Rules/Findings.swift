import Codebook

/// Makes findings of matches: one for words that two rules read alike, none for keyword strings.
enum Findings {
  static func make(_ matches: [Match], rules: Ruleset, text: Tokens) -> [Reading.Finding] {
    let kept = withoutKeywordStrings(conditional(matches, text: text), text: text)
    var findings: [Reading.Finding] = []
    for strategy in Strategy.allCases {
      var open: Match?
      for match in kept where match.label == .strategy(strategy) {
        if let previous = open, previous.tokens.overlaps(match.tokens) {
          if isBetter(match, than: previous) { open = match }
        } else {
          if let open { findings.append(finding(open, strategy, rules, text)) }
          open = match
        }
      }
      if let open { findings.append(finding(open, strategy, rules, text)) }
    }
    return sorted(findings)
  }

  /// In the order of the text.
  static func sorted(_ findings: [Reading.Finding]) -> [Reading.Finding] {
    let order = Strategy.allCases
    return findings.sorted {
      ($0.span.lowerBound, $0.span.upperBound, order.firstIndex(of: $0.strategy) ?? 0)
        < ($1.span.lowerBound, $1.span.upperBound, order.firstIndex(of: $1.strategy) ?? 0)
    }
  }

  private static func isBetter(_ match: Match, than other: Match) -> Bool {
    (match.strength, match.tokens.count) > (other.strength, other.tokens.count)
  }

  private static func finding(
    _ match: Match, _ strategy: Strategy, _ rules: Ruleset, _ text: Tokens
  ) -> Reading.Finding {
    let span = text.span(text.completed(match.tokens))
    return Reading.Finding(
      strategy: strategy, strength: match.strength, span: span, words: text.words(span),
      rule: rules.rules[match.rule].id)
  }

  /// In a sentence that doubts the harm or moves it to others, an apology is a nonapology (decision rule 3).
  private static func conditional(_ matches: [Match], text: Tokens) -> [Match] {
    var doubted = [Bool](repeating: false, count: text.sentences.count)
    for match in matches where match.label == .strategy(.nonapology) || match.label == .doubt {
      doubted[text.sentenceOf[match.tokens.lowerBound]] = true
    }
    var result: [Match] = []
    for var match in matches {
      if match.label == .strategy(.apologise), doubted[text.sentenceOf[match.tokens.lowerBound]] {
        match.label = .strategy(.nonapology)
      }
      result.append(match)
    }
    return result
  }

  /// Drops what stands in a run of words without grammar (decision rule 15); insults need none.
  private static func withoutKeywordStrings(_ matches: [Match], text: Tokens) -> [Match] {
    let strings = text.sentences.map { KeywordStrings.isOne($0, in: text) }
    return matches.filter { match in
      !strings[text.sentenceOf[match.tokens.lowerBound]] || match.label == .strategy(.attack)
    }
  }
}

/// Tells sentences from strings of keywords.
enum KeywordStrings {
  /// Whether a sentence of five words or more, besides a greeting and the name that is greeted, has next to none of the
  /// small words that hold a proposition together.
  static func isOne(_ sentence: Sentence, in text: Tokens) -> Bool {
    var words = sentence.tokens.filter { text.tokens[$0].kind == .word }
    if let first = words.first, greetings.contains(text.tokens[first].word) { words.removeFirst(min(2, words.count)) }
    guard words.count >= 5 else { return false }
    let small = words.count { text.tokens[$0].word.utf8.count <= 3 || grammar.contains(text.tokens[$0].word) }
    return small * 6 < words.count
  }

  private static let greetings = Set(Greetings.words + ["coucou", "hiya", "morning", "evening"])

  private static let grammar: Set<String> = [
    "have", "this", "that", "with", "your", "their", "will", "from", "what", "were", "been", "they", "there", "them",
    "nous", "vous", "votre", "notre", "dans", "avec", "pour", "cette", "sont", "sommes", "avons", "avez", "etes",
    "mais", "every", "each", "after", "before", "until", "because", "about", "these", "those", "which", "where", "when",
    "then", "into", "over", "than", "some", "would", "could", "should", "must", "does", "here", "just", "only", "never",
    "always", "again", "more", "take", "takes", "three", "four", "five", "deux", "trois", "quatre", "cinq",
    "leur", "elle", "quel", "quelle", "comme", "ceux", "tous", "toutes", "chaque", "toute", "quand", "sera", "seront",
    "sans", "chez", "entre", "contre", "avant", "apres", "depuis", "leurs", "aucun", "aucune", "encore", "desormais",
    "moins", "etre", "avoir", "rien", "bien",
  ]
}

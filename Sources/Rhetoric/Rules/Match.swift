import Codebook

/// Words of a text that a rule matches, and that its author stands behind.
struct Match {
  var rule: Int
  var label: Label
  var strength: Int
  var tokens: Range<Int>
}

extension Ruleset {
  /// All matches in `text`, in the order of their first token: those that count, and those that the author does not stand
  /// behind or that a blocking cue withdraws.
  ///
  /// - Complexity: O(*n*) in the tokens: every pattern is of bounded length.
  func matches(in text: Tokens, language: Language) -> (counting: [Match], withheld: [Match]) {
    let matcher = Matcher(text, lexicon: lexicon, code: code)
    let negation = Negation(text: text)
    let languages = SentenceLanguage(preferred: language)
    var matches: [Match] = []
    var withheld: [Match] = []
    var attempts = Attempts(rules: rules.count, words: lexicon.end)
    for sentence in text.sentences {
      let spoken = languages.languages(of: sentence, in: text)
      attempts.begin(matcher.numbers(of: sentence.tokens))
      for start in sentence.tokens {
        for number in matcher.numbers(of: start) where Int(number) < byFirstWord.count {
          for rule in byFirstWord[Int(number)] where spoken.contains(languageOf[rule]) {
            guard attempts.areWorthwhile(rule, needs),
              let end = matcher.match(entries[rule], at: start, limit: sentence.tokens.upperBound), end > start
            else { continue }
            let match = Match(
              rule: rule, label: rules[rule].label, strength: rules[rule].strength, tokens: start..<end)
            if negation.allows(match.tokens, rules[rule].scope) {
              matches.append(match)
            } else {
              withheld.append(match)
            }
          }
        }
      }
    }
    let (kept, blocked) = withoutBlocked(matches)
    return (kept, withheld + blocked)
  }

  /// Blocks reach only their neighbours, so the cost stays linear: a block is at most a pattern long.
  private func withoutBlocked(_ matches: [Match]) -> (kept: [Match], blocked: [Match]) {
    var blocks: [(labels: [Label], tokens: Range<Int>)] = []
    for match in matches {
      if case .block(let labels) = match.label { blocks.append((labels, match.tokens)) }
    }
    guard !blocks.isEmpty else { return (matches, []) }
    var first = 0
    var kept: [Match] = []
    var blocked: [Match] = []
    for match in matches {
      while first < blocks.count, blocks[first].tokens.lowerBound + Ruleset.longestBlock < match.tokens.lowerBound {
        first += 1
      }
      var index = first
      var isBlocked = false
      while index < blocks.count, blocks[index].tokens.lowerBound < match.tokens.upperBound {
        if blocks[index].tokens.overlaps(match.tokens), blocks[index].labels.contains(match.label) { isBlocked = true }
        index += 1
      }
      if isBlocked { blocked.append(match) } else { kept.append(match) }
    }
    return (kept, blocked)
  }

  private static let longestBlock = 16
}

/// Which rules are worth trying in the sentence at hand; asked once of each rule.
private struct Attempts {
  /// By the number of a word, whether the sentence has it.
  private var present: [Bool]
  /// By rule: what was found last, as the number of the sentence, negative for a rule that cannot match.
  private var verdicts: [Int]
  private var sentence = 0
  private var words: ArraySlice<Int32> = []

  init(rules: Int, words: Int) {
    present = [Bool](repeating: false, count: words)
    verdicts = [Int](repeating: 0, count: rules)
  }

  /// Goes to the next sentence, which has `words`.
  mutating func begin(_ words: ArraySlice<Int32>) {
    for word in self.words { present[Int(word)] = false }
    for word in words { present[Int(word)] = true }
    self.words = words
    sentence += 1
  }

  mutating func areWorthwhile(_ rule: Int, _ needs: Needs) -> Bool {
    if verdicts[rule] == sentence { return true }
    if verdicts[rule] == -sentence { return false }
    let isMet = needs.areMet(of: rule, by: present)
    verdicts[rule] = isMet ? sentence : -sentence
    return isMet
  }
}

/// Tells which languages a sentence may be in, by its function words.
struct SentenceLanguage {
  let preferred: Language

  func languages(of sentence: Sentence, in text: Tokens) -> [Language] {
    var french = 0
    var english = 0
    for token in sentence.tokens.prefix(80) {
      let word = text.tokens[token].word
      if SentenceLanguage.frenchWords.contains(word) { french += 1 }
      if SentenceLanguage.englishWords.contains(word) { english += 1 }
    }
    if french == english { return preferred == .french ? [.french, .english] : [.english, .french] }
    if abs(french - english) <= 1, french > 0, english > 0 { return Language.allCases }
    return french > english ? [.french] : [.english]
  }

  private static let frenchWords: Set<String> = [
    "le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "nous", "vous", "votre", "vos", "notre", "nos",
    "je", "on", "ai", "suis", "me", "te", "moi", "toi", "m", "s", "y", "t",
    "tu", "il", "elle", "que", "qui", "pour", "dans", "avec", "sur", "ce", "cette", "avons", "sommes", "pas", "ne",
    "au", "aux", "en", "par", "ou", "c", "d", "l", "n", "j", "qu", "merci", "ces", "ont", "etes", "avez", "desole",
    "desoles", "bonjour", "plus", "se", "sa", "ses",
  ]

  private static let englishWords: Set<String> = [
    "the", "an", "of", "and", "is", "are", "we", "you", "your", "our", "i", "it", "that", "this", "to", "for",
    "with",
    "have", "has", "was", "were", "be", "not", "will", "us", "they", "their", "sorry", "at", "in", "do", "did", "my",
    "so", "but", "hi", "please", "thanks", "thank", "by", "what", "how", "these", "those",
  ]
}

import Codebook

/// A text in which facts are looked for.
public struct Mentions: Sendable {
  /// Phrases of words, read once to be looked for in many texts.
  public struct Cues: Sendable {
    /// The words of each phrase, as each language cuts them.
    fileprivate let phrases: [[[String]]]

    /// Reads `phrases`.
    ///
    /// - Complexity: O(*n*) in the Characters of the phrases.
    public init(_ phrases: [String]) {
      self.phrases = Language.allCases.map { language in
        phrases.map { Tokens($0, language: language).tokens.map(\.word) }
      }
    }
  }

  /// The text as each language cuts it.
  private let readings: [Tokens]

  /// Prepares to look for facts in `text`.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  public init(_ text: String) {
    readings = Language.allCases.map { Tokens(text, language: $0) }
  }

  /// Where the text asserts one of `cues`: offsets in Characters of the earliest; nil if it asserts none.
  ///
  /// A cue is a phrase of words (folded; a last `s`, `e` or `es` more or less is tolerated); up to two other
  /// words may stand between two of its words. A cue that is
  /// denied, quoted, asked, supposed or called no fact is not asserted; a cue that itself begins with a negation may be negated.
  ///
  /// - Complexity: O(*n* · *c*) in the Characters of the text and the number of cues.
  public func asserts(_ cues: [String]) -> Range<Int>? { asserts(Cues(cues)) }

  /// The same for cues that are looked for in many texts.
  ///
  /// - Complexity: O(*n* · *c*) in the words of the text and the number of cues.
  public func asserts(_ cues: Cues) -> Range<Int>? {
    earliest(cues) { found, wanted, tokens in
      Negation(text: tokens).allows(found, []) && !Mentions.isDenied(found, wanted, tokens)
        && !Mentions.isRejected(found, tokens) && !Mentions.isPartial(found, tokens)
    }
  }

  /// Whether one of `cues` occurs at all, be it asserted, denied, quoted or asked.
  ///
  /// - Complexity: O(*n* · *c*) in the Characters of the text and the number of cues.
  public func contains(_ cues: [String]) -> Bool { contains(Cues(cues)) }

  /// The same for cues that are looked for in many texts.
  ///
  /// - Complexity: O(*n* · *c*) in the words of the text and the number of cues.
  public func contains(_ cues: Cues) -> Bool {
    earliest(cues) { _, _, _ in true } != nil
  }

  private func earliest(_ cues: Cues, where isWanted: (Range<Int>, [String], Tokens) -> Bool) -> Range<Int>? {
    var best: Range<Int>?
    for (tokens, phrases) in zip(readings, cues.phrases) {
      for wanted in phrases {
        guard let found = Mentions.first(wanted, in: tokens, where: { isWanted($0, wanted, tokens) }) else { continue }
        let span = tokens.span(found)
        if best.map({ span.lowerBound < $0.lowerBound }) ?? true { best = span }
      }
    }
    return best
  }

  private static func first(
    _ wanted: [String], in text: Tokens, where isWanted: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard let opening = wanted.first else { return nil }
    for start in text.tokens.indices where isSame(text.tokens[start].word, opening) {
      let sentence = text.sentences[text.sentenceOf[start]].tokens
      guard let end = end(wanted.dropFirst(), in: text, from: start + 1, limit: sentence.upperBound) else { continue }
      if isWanted(start..<end) { return start..<end }
    }
    return nil
  }

  private static func end(_ wanted: ArraySlice<String>, in text: Tokens, from start: Int, limit: Int) -> Int? {
    var position = start
    for word in wanted {
      let reach = position..<min(position + 3, limit)
      guard let next = reach.first(where: { isSame(text.tokens[$0].word, word) }) else { return nil }
      position = next + 1
    }
    return position
  }

  /// Whether a negation stands between the words of the cue and is not one of them.
  private static func isDenied(_ range: Range<Int>, _ wanted: [String], _ text: Tokens) -> Bool {
    range.contains {
      ["not", "never", "pas", "jamais", "aucun", "aucune", "no"].contains(text.tokens[$0].word)
        && !wanted.contains(text.tokens[$0].word)
    }
  }

  /// Whether what follows says that a cue is no fact: "… is not a figure we give", « … n'est pas établi ».
  private static func isRejected(_ range: Range<Int>, _ text: Tokens) -> Bool {
    let sentence = text.sentences[text.sentenceOf[range.lowerBound]].tokens
    let ahead = range.upperBound..<min(sentence.upperBound, range.upperBound + 6)
    return ahead.contains { place in
      ["not", "pas"].contains(text.tokens[place].word)
        && (place + 1..<min(sentence.upperBound, place + 4)).contains { rejected.contains(text.tokens[$0].word) }
    }
  }

  /// Whether its sentence goes on to say where or when a cue does not hold yet: "… is gone from the page, not yet from the
  /// zoom", « …, pas encore du zoom ».
  private static func isPartial(_ range: Range<Int>, _ text: Tokens) -> Bool {
    let ahead = range.upperBound..<text.sentences[text.sentenceOf[range.lowerBound]].tokens.upperBound
    return ahead.dropLast().contains { place in
      ["not yet", "pas encore"].contains(text.tokens[place].word + " " + text.tokens[place + 1].word)
    }
  }

  private static let rejected: Set<String> = [
    "figure", "number", "date", "promise", "deadline", "fact", "true", "established", "confirmed", "verified",
    "chiffre",
    "delai", "promesse", "fait", "vrai", "vraie", "exact", "exacte", "etabli", "etablie", "confirme", "confirmee",
    "verifie", "verifiee",
  ]

  private static func isSame(_ word: String, _ wanted: String) -> Bool {
    if word == wanted { return true }
    let (short, long) = word.utf8.count < wanted.utf8.count ? (word, wanted) : (wanted, word)
    guard short.utf8.count >= 4, long.hasPrefix(short) else { return false }
    return ["s", "e", "es"].contains(String(long.dropFirst(short.count)))
  }
}

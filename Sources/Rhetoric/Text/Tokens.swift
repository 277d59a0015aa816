import Codebook

/// A word, number, address or handle of a text.
struct Token {
  /// What a token is.
  enum Kind { case word, number, link, email, handle, hashtag }

  /// What separates a token from the one before.
  enum Pause: Int { case none, comma, stop }

  var kind: Kind
  /// Folded; for numbers the characters as written, folded.
  var word: String
  /// Offsets in Characters of the text.
  var span: Range<Int>
  var pause = Pause.none
  /// Inside quotation marks that are closed again.
  var isQuoted = false
  var startsUpper = false
  /// Two letters or more and all of them capitals.
  var isShouted = false
}

/// A run of tokens up to a full stop, a question mark, an exclamation mark or a line's end.
struct Sentence {
  var tokens: Range<Int>
  var isQuestion = false
  var exclamations = 0
  /// The emoji and like signs in it, as scalars.
  var emojis: [UInt32] = []
}

/// A text cut into tokens and sentences.
struct Tokens {
  var characters: [Character]
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  /// Index into `sentences` of each token.
  var sentenceOf: [Int] = []

  /// Cuts `text`; the language decides which contractions without apostrophe are opened ("dont", "cest").
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  init(_ text: String, language: Language) {
    characters = Array(text)
    let codes = characters.map(code)
    var scanner = Scanner(codes: codes, characters: characters, language: language)
    scanner.scan()
    tokens = scanner.tokens
    sentences = scanner.sentences
    sentenceOf = [Int](repeating: 0, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = index }
    }
    Quotation.mark(&tokens, in: codes)
  }

  /// The text as written at `span`.
  func words(_ span: Range<Int>) -> String { String(characters[span]) }

  /// The offsets in Characters from the first to the last of the tokens of `range`.
  func span(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].span.lowerBound..<max(tokens[last].span.upperBound, tokens[first].span.upperBound)
  }

  /// The tokens with the rest of a time, a quantity, a compound verb or a shortened word that they break off in: *at 15 h*
  /// 30, *on l'* a dit, *de vous avoir* attendu, it *'s ours*.
  func completed(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    while end < tokens.count, sentenceOf[end] == sentenceOf[end - 1], breaksOff(before: end) { end += 1 }
    while start > 0, tokens[start - 1].span.upperBound >= tokens[start].span.lowerBound { start -= 1 }
    return start..<end
  }

  private func breaksOff(before index: Int) -> Bool {
    let (last, next) = (tokens[index - 1], tokens[index])
    guard next.pause == .none else { return false }
    if last.kind == .number { return next.kind == .number || Tokens.isUnit(next.word) }
    return ["h", "heures"].contains(last.word) && next.kind == .number || isElided(last, before: next)
      || ["avoir", "etre", "have", "been"].contains(last.word)
  }

  /// Whether a word has lost its vowel to the next one, as in « l'heure ».
  private func isElided(_ word: Token, before next: Token) -> Bool {
    word.kind == .word && word.span.upperBound + 1 == next.span.lowerBound
      && Scanner.isApostrophe(characters[word.span.upperBound])
  }

  private static func isUnit(_ word: String) -> Bool {
    Moments.minutes(of: word) != nil || ["euros", "pm", "am"].contains(word)
  }

  /// Whether a clause ends after token `index`.
  func endsClause(after index: Int) -> Bool {
    index + 1 >= tokens.count || tokens[index + 1].pause != .none
  }
}

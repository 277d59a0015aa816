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

  /// Whether a clause ends after token `index`.
  func endsClause(after index: Int) -> Bool {
    index + 1 >= tokens.count || tokens[index + 1].pause != .none
  }
}

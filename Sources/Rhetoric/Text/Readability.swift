import Codebook

/// How heavy the language of a text is.
enum Readability {
  /// 0, where a text reads as easily as half of all replies or more easily, to 100, where it reads like an official's
  /// report.
  ///
  /// Of LIX (Björnsson 1968), words a sentence and the percentage of words of more than six letters, 25 counts as 0 and 50
  /// as 100. The median of the replies in our corpus is 24.5 in English, of real ones 26.5, and 29.7 in French, whose
  /// words are longer: so five less count there. Fewer than 25 words say less about a style, and count as much less.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func heaviness(of text: Tokens, language: Language) -> Int {
    let words = text.tokens.filter { $0.kind == .word || $0.kind == .number }
    guard !words.isEmpty else { return 0 }
    let long = words.count { $0.kind == .word && $0.span.count > 6 }
    let index = words.count / text.sentences.count + 100 * long / words.count
    let excess = min(25, max(0, index - (language == .french ? 30 : 25)))
    return 4 * excess * min(25, words.count) / 25
  }
}

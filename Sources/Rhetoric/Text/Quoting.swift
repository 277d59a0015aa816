/// Which words of a text are quoted to its author: what a rule looks at, made a group of words.
extension Tokens {
  /// The offsets in Characters of what is quoted for those of a finding: with the subject of an auxiliary that they begin
  /// with, and without words that only begin what follows (*après contrôle* ; je, *sorry* for).
  ///
  /// - Complexity: O(*n*) in the tokens.
  func quoted(_ span: Range<Int>) -> Range<Int> {
    guard let first = tokens.firstIndex(where: { $0.span.lowerBound >= span.lowerBound }),
      let last = tokens.lastIndex(where: { $0.span.upperBound <= span.upperBound }), first <= last
    else { return span }
    var start = first
    if Tokens.auxiliaries.contains(tokens[start].word) { start = subject(before: start) }
    if startsAfterArticle(start) { start -= 1 }
    return self.span(completed(start..<trimmedEnd(of: first..<last + 1)))
  }

  /// The end without a word or two of a clause that goes on, and without small words that call for another.
  private func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    if !endsClause(after: end - 1),
      let pause = range.dropFirst().last(where: { tokens[$0].pause != .none }), end - pause <= 2
    {
      end = pause
    }
    while end - range.lowerBound > 1, !endsClause(after: end - 1), callsForMore(tokens[end - 1]) { end -= 1 }
    return end
  }

  /// Whether nothing ends with a word: an article, a conjunction, a preposition, the subject of a verb. « À » is one; "a"
  /// may be a French verb.
  private func callsForMore(_ token: Token) -> Bool {
    Tokens.openers.contains(token.word) || ["à", "À"].contains(words(token.span))
  }

  private static let openers: Set<String> = [
    "and", "or", "but", "because", "the", "an", "of", "for", "with", "from", "at", "our", "your", "my", "their", "we",
    "i", "what", "whether", "et", "ou", "mais", "car", "que", "le", "la", "les", "un", "une", "des", "du", "de", "au",
    "aux", "en", "dans", "pour", "par", "avec", "chez", "notre", "nos", "votre", "vos", "je", "tu", "il", "on", "ils",
    "ce", "qu",
  ]

  /// Whether the token before `index` is an article or the like that opens the clause.
  private func startsAfterArticle(_ index: Int) -> Bool {
    guard index > 0, tokens[index].pause == .none, sentenceOf[index - 1] == sentenceOf[index] else { return false }
    let opensClause = tokens[index - 1].pause != .none || index < 2 || sentenceOf[index - 2] != sentenceOf[index]
    return opensClause && Tokens.articles.contains(tokens[index - 1].word)
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "our", "my", "your", "this", "le", "la", "les", "un", "une", "notre", "nos", "votre", "vos", "ce",
    "cet", "cette", "ces", "mon", "ma", "mes",
  ]

  /// Where the clause of an auxiliary begins, if its subject is short, else `index`.
  private func subject(before index: Int) -> Int {
    var start = index
    while start > 0, index - start < Tokens.longestSubject, sentenceOf[start - 1] == sentenceOf[index],
      tokens[start].pause == .none, !Tokens.conjunctions.contains(tokens[start - 1].word)
    {
      start -= 1
    }
    return index - start < Tokens.longestSubject ? start : index
  }

  private static let longestSubject = 6

  private static let conjunctions: Set<String> = ["and", "but", "so", "et", "mais", "donc", "or"]

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "est", "sont", "etait", "etaient", "sera", "seront", "ont",
  ]
}

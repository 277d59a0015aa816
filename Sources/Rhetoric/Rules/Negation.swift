import Codebook

/// Whether the author stands behind words: not if they are denied, quoted, asked or supposed.
struct Negation {
  let text: Tokens

  /// Whether `match` may count with `scope`.
  func allows(_ match: Range<Int>, _ scope: Scope) -> Bool {
    if scope.contains(.onlyQuestion), !text.sentences[text.sentenceOf[match.lowerBound]].isQuestion { return false }
    if !scope.contains(.quotation), match.contains(where: { text.tokens[$0].isQuoted }) { return false }
    if !scope.contains(.negation), isNegated(match) { return false }
    if !scope.contains(.condition), isSupposed(match) { return false }
    return scope.contains(.question) || !isAsked(match)
  }

  /// Whether a negation stands up to four tokens before `match` in its clause, or just behind a French verb.
  func isNegated(_ match: Range<Int>) -> Bool {
    guard let start = match.first else { return false }
    let sentence = text.sentences[text.sentenceOf[start]].tokens
    if start > sentence.lowerBound, text.tokens[start].pause == .none,
      Negation.particles.contains(
        text.tokens[start - 1].word), !isVoid(start - 1, in: sentence)
    {
      return true
    }
    var index = start
    while index > sentence.lowerBound, index > start - Negation.reach, text.tokens[index].pause == .none {
      index -= 1
      let word = text.tokens[index].word
      if Negation.boundaries.contains(word) { return false }
      if Negation.negators.contains(word), !isVoid(index, in: sentence) { return true }
    }
    guard match.upperBound < sentence.upperBound, text.tokens[match.upperBound].pause == .none else { return false }
    return Negation.trailing.contains(text.tokens[match.upperBound].word)
      && !isVoid(match.upperBound, in: sentence)
  }

  /// Whether `match` stands in a question rather than before one.
  func isAsked(_ match: Range<Int>) -> Bool {
    guard let start = match.first, let last = match.last else { return false }
    let sentence = text.sentences[text.sentenceOf[start]]
    guard sentence.isQuestion else { return false }
    let ahead = last + 1..<max(last + 1, min(sentence.tokens.upperBound, last + Negation.clauseReach))
    if ahead.contains(where: { text.tokens[$0].pause != .none }) { return false }
    let clauseStart = clauseStart(before: start, in: sentence.tokens)
    if last + 1 == sentence.tokens.upperBound, clauseStart == start { return true }
    if clauseStart < start, Negation.inversions.contains(text.tokens[clauseStart].word) { return true }
    return (clauseStart..<start).contains { Negation.interrogatives.contains(text.tokens[$0].word) }
  }

  /// Whether `match` follows "if" in its clause.
  func isSupposed(_ match: Range<Int>) -> Bool {
    guard let start = match.first else { return false }
    let clause = clauseStart(before: start, in: text.sentences[text.sentenceOf[start]].tokens)..<start
    return clause.contains { Negation.conditions.contains(text.tokens[$0].word) }
  }

  /// The first token of the clause of `index`, or the last that is looked at: the reach keeps the reading linear.
  private func clauseStart(before index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, start > index - Negation.clauseReach, text.tokens[start].pause == .none {
      start -= 1
    }
    return start
  }

  private static let reach = 4

  private static let particles: Set<String> = ["ne", "n"]

  private static let clauseReach = 24

  private static let conditions: Set<String> = ["if", "si", "unless", "whether"]

  /// "Not only", « n'hésitez pas », "not … enough", "no doubt" deny nothing.
  private func isVoid(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1 < sentence.upperBound ? text.tokens[index + 1].word : ""
    if ["only", "just", "hesitate", "seulement", "doubt", "doute", "que", "matter", "longer"].contains(next) {
      return true
    }
    if index > sentence.lowerBound, text.tokens[index - 1].word.hasPrefix("hesit") { return true }
    let ahead = index + 1..<min(index + 8, sentence.upperBound)
    if next.hasPrefix("hesit") || text.tokens[index].word == "n" && next.hasPrefix("hesit") { return true }
    return ahead.contains { ["enough", "assez"].contains(text.tokens[$0].word) }
  }

  private static let negators: Set<String> = [
    "not", "never", "no", "without", "nor", "neither", "nothing", "hardly", "refuse", "refuses", "pas", "jamais",
    "sans", "aucun", "aucune", "ni", "aucunement", "nullement", "guere", "refusons", "non", "nobody", "point",
  ]

  private static let trailing: Set<String> = ["pas", "jamais", "aucunement", "nullement", "plus"]

  private static let boundaries: Set<String> = ["but", "mais", "and", "et", "because", "car", "however", "so", "donc"]

  /// Verbs that make a question of a clause that begins with them.
  private static let inversions: Set<String> = [
    "were", "had", "has", "have", "am", "avons", "avez", "etes", "sommes", "ai",
  ]

  private static let interrogatives: Set<String> = [
    "why", "how", "should", "do", "does", "did", "is", "are", "was", "can", "could", "would", "will", "what",
    "pourquoi",
    "comment", "est", "faut", "doit", "devons", "devrions", "voulez", "veux", "quoi", "want", "really", "vraiment",
  ]
}

import Codebook

/// Finds the commitment to come back.
enum Promises {
  /// The first promise with a time, else the first.
  static func read(_ text: Tokens, matches: [Match]) -> Promise? {
    var first: Promise?
    for match in matches where match.label == .promise {
      let sentence = text.sentences[text.sentenceOf[match.tokens.lowerBound]].tokens
      let reach = sentence.lowerBound..<min(sentence.upperBound, match.tokens.upperBound + 12)
      let deadline = Moments.deadline(text, in: reach)
      let span = text.span(match.tokens.lowerBound..<clauseEnd(from: match.tokens.upperBound, in: reach, text))
      let promise = Promise(words: text.words(span), span: span, deadline: deadline)
      if deadline != nil { return promise }
      first = first ?? promise
    }
    return first
  }

  private static func clauseEnd(from start: Int, in reach: Range<Int>, _ text: Tokens) -> Int {
    var end = start
    while end < reach.upperBound, text.tokens[end].pause == .none { end += 1 }
    return end
  }
}

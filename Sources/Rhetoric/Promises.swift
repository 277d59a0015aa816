import Codebook

/// Finds the commitment to come back.
enum Promises {
  /// The first promise with a time, else the first.
  static func read(_ text: Tokens, matches: [Match]) -> Promise? {
    var first: Promise?
    for match in matches where match.label == .promise {
      let sentence = text.sentences[text.sentenceOf[match.tokens.lowerBound]].tokens
      let reach = sentence.lowerBound..<min(sentence.upperBound, match.tokens.upperBound + 12)
      let deadline = deadline(text, ahead: reach, sentence: sentence, start: match.tokens.lowerBound)
      let span = text.span(match.tokens.lowerBound..<clauseEnd(from: match.tokens.upperBound, in: reach, text))
      let promise = Promise(
        words: text.words(text.quoted(span)), span: span, deadline: deadline,
        isLimit: deadline?.namesHour != true || sentence.contains { isLimit(text, at: $0) })
      if deadline != nil { return promise }
      first = first ?? promise
    }
    return first
  }

  /// The time named after the commitment and just before it (« demain à midi, … »), or at the head of its sentence: "By 6
  /// we will …".
  private static func deadline(
    _ text: Tokens, ahead: Range<Int>, sentence: Range<Int>, start: Int
  ) -> Promise.Deadline? {
    let isLate = (1...8).contains(start - sentence.lowerBound) && Moments.isMoment(text, at: start - 1)
    let after = (isLate ? sentence.lowerBound : start)..<ahead.upperBound
    if let named = EnglishMoments.deadline(text, in: after) ?? Moments.deadline(text, in: after) { return named }
    let before = sentence.lowerBound..<start
    guard (1...8).contains(before.count), heads.contains(text.tokens[sentence.lowerBound].word) else { return nil }
    return EnglishMoments.deadline(text, in: before) ?? Moments.deadline(text, in: before)
  }

  /// Whether a word makes an hour a limit: « d'ici 18 h » does, « ici à 18 h » names the place.
  private static func isLimit(_ text: Tokens, at index: Int) -> Bool {
    limits.contains(text.tokens[index].word)
      || text.tokens[index].word == "ici" && index > 0 && text.tokens[index - 1].word == "d"
  }

  private static let limits: Set<String> = ["by", "before", "until", "latest", "avant", "tard"]

  /// Words that put the time first.
  private static let heads: Set<String> = [
    "by", "before", "within", "every", "each", "tomorrow", "tonight", "today", "in", "on", "at", "later", "this",
    "next", "chaque", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "d", "avant", "a", "dans", "sous", "demain",
    "aujourd", "ce", "cet", "cette", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  private static func clauseEnd(from start: Int, in reach: Range<Int>, _ text: Tokens) -> Int {
    var end = start
    while end < reach.upperBound, text.tokens[end].pause == .none { end += 1 }
    return end
  }
}

extension Promise.Deadline {
  /// Whether it names an hour, and not only a day or a delay.
  fileprivate var namesHour: Bool {
    switch self {
    case .clock, .day(_, .some), .weekday(_, .some): true
    case .day, .weekday, .within, .date: false
    }
  }
}

import Codebook

/// What a situation report to those above holds: figures, what they mean, and what to do.
public struct ReportReading: Equatable, Sendable {
  /// The numbers that it gives, in order.
  public var numbers: [Int]
  /// Whether one of them counts messages: "112 comments".
  public var hasCount: Bool
  /// Whether it says why, who, or what may come.
  public var hasInsight: Bool
  /// Whether it proposes, recommends or asks for something.
  public var hasProposal: Bool

  /// Reads a report in either language.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  public init(_ text: String) {
    numbers = ReportReading.numbers(in: text)
    hasCount = ReportReading.counts(in: text)
    let mentions = Mentions(text)
    hasInsight = mentions.contains(ReportReading.insight)
    hasProposal = mentions.contains(ReportReading.proposal)
  }

  /// Whether a number stands before a word for what people write, with at most one word between them.
  private static func counts(in text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.indices.contains { place in
      words[place].contains(where: \.isNumber)
        && words[place...].dropFirst().prefix(2).contains { word in messages.contains { word.hasPrefix($0) } }
    }
  }

  private static let messages = [
    "comment", "message", "post", "tweet", "mention", "complain", "insult", "quest", "plainte", "publication",
    "réponse", "repl", "menace", "threat",
  ]

  private static let insight = Mentions.Cues([
    "because", "since", "caused by", "due to", "it comes from", "which means", "that means", "risk", "may", "might",
    "could turn", "a threat", "they think", "people think", "they believe", "waiting for", "it is about", "it's about",
    "will spread", "is spreading", "expect", "mostly", "mainly", "most of them", "driven by", "behind it", "trend",
    "worried", "angry about", "not about", "what they want", "they ask for", "out of ten", "in ten",
    "parce que", "car", "à cause", "cela vient", "ça vient", "cela signifie", "autrement dit", "risque",
    "une menace", "ils pensent", "ils croient", "on nous reproche", "ils attendent", "il s'agit",
    "pourrait", "va se propager", "se propage", "s'attendre", "surtout", "principalement", "la plupart", "porté par",
    "derrière", "tendance", "inquiets", "en colère contre", "ce qu'ils veulent", "ils demandent", "sur dix",
  ])

  private static let proposal = Mentions.Cues([
    "i propose", "i suggest", "i recommend", "we should", "let us", "let's", "i would", "can we", "may i", "i need",
    "please", "i ask", "my advice", "can you", "could you", "would you", "may we", "could we", "we need", "i want",
    "i'd like", "let me",
    "je propose", "je suggère", "je recommande", "nous devrions", "il faut", "il faudrait", "je voudrais", "peut-on",
    "pouvons-nous", "puis-je", "j'ai besoin", "merci de", "je demande", "mon conseil", "peux-tu", "pouvez-vous",
    "pourrais-tu", "pourriez-vous", "il me faut", "il nous faut",
    "j'aimerais", "dis-moi", "dites-moi", "laisse-moi", "laissez-moi", "je veux", "d'accord pour",
  ])

  /// Runs of digits; a run of three after a single space, comma, point or apostrophe goes on with the one before.
  private static func numbers(in text: String) -> [Int] {
    var runs: [(digits: String, before: String)] = []
    var gap = ""
    var isInRun = false
    for character in text {
      if let digit = character.wholeNumberValue, digit < 10 {
        if isInRun { runs[runs.count - 1].digits.append(String(digit)) } else { runs.append((String(digit), gap)) }
        isInRun = true
      } else {
        gap = isInRun ? String(character) : gap + String(character)
        isInRun = false
      }
    }
    var numbers: [String] = []
    for run in runs {
      let goesOn = run.digits.count == 3 && [" ", ",", ".", "'", "\u{A0}", "\u{202F}"].contains(run.before)
      if goesOn, let last = numbers.last, last.count <= 9 {
        numbers[numbers.count - 1] = last + run.digits
      } else {
        numbers.append(run.digits)
      }
    }
    return numbers.compactMap { Int($0.prefix(15)) }
  }
}

import Codebook

/// How concrete a text is.
enum Specificity {
  /// 0 to 100: moments, figures, links, names inside sentences and concrete steps, each kind counted up to three
  /// times with falling worth. The worths are ours: a time or a step tells a reader more than a bare name.
  static func score(_ text: Tokens, matches: [Match], findings: [Reading.Finding]) -> Int {
    var moments = 0
    var figures = 0
    var links = 0
    var names = 0
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if Moments.isMoment(text, at: index) {
        moments += 1
      } else if token.kind == .number {
        figures += 1
      } else if token.kind == .link || token.kind == .email {
        links += 1
      } else if token.kind == .word, token.startsUpper, !token.isShouted, token.pause == .none,
        token.word.utf8.count > 2
      {
        names += 1
      }
    }
    let concrete = matches.filter { $0.label == .concrete }.map(\.tokens)
    let stated = findings.filter(isStep).map(\.span)
    let steps = text.sentences.count { sentence in
      let span = text.span(sentence.tokens)
      return concrete.contains { $0.overlaps(sentence.tokens) } || stated.contains { $0.overlaps(span) }
    }
    return min(
      100,
      worth(24, moments) + worth(16, figures) + worth(16, links) + worth(8, names) + worth(22, steps))
  }

  /// Whether it says what has happened or is done, and not just perhaps or that one tries.
  private static func isStep(_ finding: Reading.Finding) -> Bool {
    [.inform, .correct, .compensate].contains(finding.strategy) && finding.strength >= 50
  }

  /// `full` for the first, half of it for the second, a quarter for the third.
  private static func worth(_ full: Int, _ count: Int) -> Int {
    switch count {
    case 0: 0
    case 1: full
    case 2: full + full / 2
    default: full + full / 2 + full / 4
    }
  }
}

import ArgumentParser
import Codebook
import Foundation
import ReadingCorpus

/// How much more replies would help.
struct Curve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The learning curve: mean F1 over authors left out, with a part of the replies and with all.")

  func run() throws {
    let corpora = try ReadingCorpus.all().filter { !$0.isForJudging }
    print("replies   English    French")
    for eighths in [1, 2, 4, 6, 8] {
      let part = corpora.map { corpus in
        var corpus = corpus
        corpus.replies = corpus.replies.enumerated().filter { $0.offset % 8 < eighths }.map(\.element)
        return corpus
      }
      let examples = Examples(part)
      let agreement = SecondLookTraining(examples, LeftOutMargins(examples)).agreement
      print(
        String(
          format: "%7d   %7.3f   %7.3f", examples.replies.count, agreement[.english]?.macroF1 ?? 0,
          agreement[.french]?.macroF1 ?? 0))
    }
  }
}

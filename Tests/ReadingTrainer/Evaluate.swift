import ArgumentParser
import Codebook
import Foundation
import ReadingCorpus
import Rhetoric

/// Measures the reading as it ships.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Precision, recall and F1 a strategy on the replies of the authors who judge.",
    discussion: "With --rules what the rules find alone; with --file replies of your own, in the format of the corpus.")

  @Flag(help: "Without the classifier.")
  var rules = false
  @Option(help: "A file of labelled replies, named like en-a.txt.")
  var file: String?

  func run() throws {
    let corpora = try file.map { [try corpus($0)] } ?? ReadingCorpus.all(by: ReadingCorpus.judges)
    for corpus in corpora {
      var agreement = Agreement()
      for reply in corpus.replies {
        let reading = Reader.read(reply.text, language: corpus.language)
        let found = rules ? reading.findings.filter { !$0.isGuess } : reading.findings
        agreement.add(
          expected: Strategy.allCases.map(reply.strategies.contains),
          read: Strategy.allCases.map { strategy in found.contains { $0.strategy == strategy } })
      }
      print("\(corpus.language.rawValue)-\(corpus.author), \(corpus.replies.count) replies\n\(agreement.table)\n")
    }
  }

  private func corpus(_ path: String) throws -> ReadingCorpus {
    let url = URL(fileURLWithPath: path)
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    return ReadingCorpus(
      author: "", language: url.lastPathComponent.hasPrefix("fr") ? .french : .english,
      replies: lines.compactMap(LabelledReply.init(line:)))
  }
}

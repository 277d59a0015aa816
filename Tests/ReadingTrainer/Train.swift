import ArgumentParser
import Codebook
import Foundation
import ReadingCorpus
import Rhetoric

/// Learns the weights and writes them down.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learns from all authors but those who judge, and writes the table of weights into the sources.",
    discussion: "The thresholds are chosen by cross-validation over authors; what that reaches is printed.")

  @Option(help: "Where to write the table.")
  var output = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/Rhetoric/Learning/ClassifierTable+Standard.swift").path

  func run() throws {
    let examples = Examples(try ReadingCorpus.all().filter { !$0.isForJudging })
    print("\(examples.replies.count) replies, \(examples.sentences.count) sentences")
    let thresholds = Thresholds(examples)
    for language in Language.allCases {
      print("\n\(language.rawValue), authors left out in turn\n\(thresholds.agreement[language]?.table ?? "")")
    }
    let table = TableWriter(LinearModel(examples.sentences), thresholds)
    try table.source.write(toFile: output, atomically: true, encoding: .utf8)
    print("\n\(table.count) weights written to \(output)")
  }
}

import ArgumentParser
import Codebook
import Foundation
import ReadingCorpus
import Rhetoric

/// Learns the weights and writes them down.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learns from all authors but those who judge, and writes the tables of weights into the sources.",
    discussion: "The thresholds are chosen by cross-validation over authors; what that reaches is printed.")

  @Option(help: "The folder where to write the tables.")
  var output = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/Rhetoric/Learning").path

  func run() throws {
    let examples = Examples(try ReadingCorpus.all().filter { !$0.isForJudging })
    print("\(examples.replies.count) replies, \(examples.sentences.count) sentences")
    let secondLook = SecondLookTraining(examples, LeftOutMargins(examples))
    for language in Language.allCases {
      print("\n\(language.rawValue), authors left out in turn\n\(secondLook.agreement[language]?.table ?? "")")
    }
    let table = TableWriter(LinearModel(examples.sentences))
    let folder = URL(fileURLWithPath: output)
    try table.source.write(
      to: folder.appendingPathComponent("ClassifierTable+Standard.swift"), atomically: true, encoding: .utf8)
    try SecondLookWriter(secondLook).source.write(
      to: folder.appendingPathComponent("SecondLook+Standard.swift"), atomically: true, encoding: .utf8)
    print("\n\(table.count) weights and the second look written to \(output)")
  }
}

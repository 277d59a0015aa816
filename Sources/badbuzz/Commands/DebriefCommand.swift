import ArgumentParser
import Codebook
import Engine
import PlainText
import Records
import Reports

struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Show the score of an attempt with its evidence, and what really happened; or write the whole report.",
    discussion: """
      The attempt is replayed first. An attempt that is not over has no debrief yet: exit status 1. A report tells the \
      whole play: score, curves, what if, decisions with what was read in each text, notes, evidence, what experts \
      recommend, what to practise, the real case and its sources. The what-if is searched first, which takes seconds. It \
      is one file, in the language of the play unless --lang names another; a file that exists is \
      never overwritten: exit status 73.

      EXAMPLE: badbuzz debrief play.buzz --html report.html --lang fr
      """)

  @Argument(help: "An attempt file.", completion: .file(extensions: ["buzz"]))
  var attempt: String

  @Flag(
    help:
      "Print the score as JSON, with the bends of the curve and why the most seen posts were written, and what to practise next."
  )
  var json = false

  @Option(help: ArgumentHelp("Write the report as a page that needs nothing else.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write the report as Markdown.", valueName: "file"))
  var markdown: String?

  @Option(help: ArgumentHelp("Write the report as JSON, with every reading of the curves.", valueName: "file"))
  var reportJson: String?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  private var writesReport: Bool { html != nil || markdown != nil || reportJson != nil }

  func validate() throws {
    if language.lang != nil, !writesReport {
      throw ValidationError("--lang is the language of a report: name one with --html, --markdown or --report-json.")
    }
  }

  func run() throws {
    let library = cases.library
    for path in [html, markdown, reportJson].compactMap(\.self) { try Disk.tryCreating(path) }
    let state = try library.replay(attempt)
    guard let score = state.score else { throw Failure.notOver(attempt, library) }
    if writesReport { try writeReport(of: state) }
    if json {
      try printLine(JSON(debriefOf: state, score, library.debriefing(of: state), state.language).text)
    } else if !writesReport {
      try printDebrief(of: state, library)
      let command = Farewell.command("whatif", library.arguments + [attempt])
      try printLine(state.language == .english ? "\nWhat if? \(command)" : "\nEt si\u{A0}? \(command)")
    }
  }

  private func writeReport(of state: Game.State) throws {
    let language = language.lang ?? state.language
    let report = Report(
      state, record: try record(), language: language, debriefing: cases.library.debriefing(of: state),
      whatIf: Report.WhatIf(searching: state, language))
    guard let report else { return }
    if let html { try Disk.create(html, contents: report.html()) }
    if let markdown { try Disk.create(markdown, contents: report.markdown()) }
    if let reportJson { try Disk.create(reportJson, contents: report.json()) }
  }

  /// What the file of the attempt says of itself.
  private func record() throws -> Report.Record {
    let content = try Attempt(reading: Disk.contents(of: attempt), path: attempt)
    let change = Disk.lastChange(of: attempt).map { Surroundings.day(ofSeconds: $0 / 1_000_000_000) }
    return Report.Record(
      file: attempt.split(separator: "/").last.map(String.init), date: change, program: content.header.program,
      sha256: content.seal?.sha256)
  }
}

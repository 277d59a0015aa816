import ArgumentParser
import Codebook
import Engine
import PlainText
import Records
import Reports

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show where you stand, competence by competence, and how sure that is.",
    discussion: """
      Your finished plays on this machine are told apart: first plays of a case from plays of a case whose story you \
      know, assessment from training. Each figure stands with the bounds that the noise of a score leaves, and a change \
      is called one only when it is larger than that noise. Plays that were scored by other rules of the game are \
      listed and not counted. A file that exists is never overwritten: exit status 73.

      EXAMPLE: badbuzz progress --html progress.html --lang fr
      """)

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Write a page that needs nothing else.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write Markdown.", valueName: "file"))
  var markdown: String?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  func run() throws {
    for path in [html, markdown].compactMap(\.self) { try Disk.tryCreating(path) }
    let progress = PlayerProgress(try finished(), try cases.library.entries())
    let report = ProgressReport(progress, language.language)
    if let html { try Disk.create(html, contents: report.html()) }
    if let markdown { try Disk.create(markdown, contents: report.markdown()) }
    if json {
      try StandardOutput().write(report.json())
    } else if html == nil, markdown == nil {
      try printLine(ProgressText.tables(progress, language.language))
    }
  }

  /// The finished plays: none where nothing was ever played.
  private func finished() throws -> [PlayRecord] {
    let path = try Surroundings.places().store
    guard Disk.isFile(path) else { return [] }
    do {
      return try Store(path: path).finished()
    } catch {
      throw Failure(
        .badData,
        "the store of results \(path) cannot be read: \(error) (move it away to begin a new one: attempts "
          + "are files of their own, and stay)")
    }
  }
}

import ArgumentParser
import PlainText
import Records

struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Show the score of an attempt with its evidence, and what really happened.",
    discussion: """
      The attempt is replayed first. An attempt that is not over has no debrief yet: exit status 1.

      EXAMPLE: badbuzz debrief play.buzz | less
      """)

  @Argument(help: "An attempt file.", completion: .file(extensions: ["buzz"]))
  var attempt: String

  @Flag(help: "Print the score as JSON.")
  var json = false

  @OptionGroup var cases: CaseOptions

  func run() throws {
    let state = try cases.library.replay(attempt)
    guard let score = state.score else {
      throw Failure(.finding, "\(attempt) is not over (badbuzz resume \(shellQuoted(attempt)) goes on with it)")
    }
    if json { return try printLine(JSON(score, state.language).text) }
    try printDebrief(of: state)
  }
}

import ArgumentParser
import Records

struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a play.",
    discussion: """
      The attempt is replayed first, and refused where it does not follow from its own decisions. It speaks the \
      language that it was begun in. Of a play that is over the end is shown.

      EXAMPLE: badbuzz resume            (the latest play that is not over)
      """)

  @Argument(
    help: "An attempt file. Without it: the latest that is not over.", completion: .file(extensions: ["buzz"]))
  var attempt: String?

  @OptionGroup var cases: CaseOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let registry = try Registry()
    guard let path = attempt ?? registry.unfinished.first?.path else {
      throw Failure(.noInput, "there is no unfinished attempt (badbuzz play CASE begins one)")
    }
    let stage = Stage(library: cases.library, language: nil)
    let kind = interface.usable(in: Surroundings.language())
    let session: Session
    do {
      session = try registry.resume(path, stage.library)
    } catch RecordFailure.finished {
      return try stage.review(stage.library.replay(path), path: path, on: kind, registry: registry)
    }
    try stage.play(session, on: kind, registry: registry)
  }
}

import ArgumentParser
import PlainText
import Records

@main
enum Program {
  /// The version of the program, which attempts record.
  static let version = "0.3.0"

  static func main() {
    Interruptions.unblock()
    Interruptions.ignoreBrokenPipes()
    do {
      guard CommandLine.arguments.count > 1 else { return try openTitle() }
      var command = try BadBuzz.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      end(failure)
    } catch let failure as RecordFailure {
      end(Failure(failure))
    } catch let closed as OutputClosed {
      if let reason = closed.failure { end(Failure(.cannotWrite, reason)) }
    } catch {
      endByParser(error)
    }
  }

  /// Without any arguments there is nothing to parse, which takes a third of the time to the first screen.
  private static func openTitle() throws {
    let kind = InterfaceKind.screen.usable(in: Surroundings.language())
    try Stage(library: CaseLibrary(folder: nil), language: nil).openTitle(on: kind)
  }

  private static func end(_ failure: Failure) -> Never {
    if !failure.message.isEmpty { complain(failure.message) }
    exit(failure.status)
  }

  private static func exit(_ status: ExitStatus) -> Never {
    BadBuzz.exit(withError: ExitCode(status.rawValue))
  }

  /// Help, version and wrong usage are the parser's; anything else is a defect.
  private static func endByParser(_ error: any Error) -> Never {
    let status = BadBuzz.exitCode(for: error)
    if status.isSuccess { BadBuzz.exit(withError: error) }
    guard status == .validationFailure else {
      complain("badbuzz: error: \(error) (this is a defect of BadBuzz: please report it)")
      exit(.defect)
    }
    let message = BadBuzz.fullMessage(for: error)
    let prefix = "Error: "
    complain(message.hasPrefix(prefix) ? "badbuzz: error: " + message.dropFirst(prefix.count) : message)
    exit(.usage)
  }
}

/// The command without a subcommand: the title screen.
struct BadBuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "badbuzz",
    abstract: "A flight simulator for community managers.",
    discussion: """
      You sit at a brand's desk while a real bad buzz unfolds. Without a subcommand: the title screen.

      EXAMPLE: badbuzz play sale-sharks --lang en --seed 7

      EXIT STATUS: 0 success, 1 a finding (a failed check, a score that does not verify), 64 wrong usage, \
      65 bad input data, 66 no such input, 70 a defect of BadBuzz, 73 cannot write, \
      129, 130 or 143 ended by a signal.
      """,
    version: "badbuzz \(Program.version)",
    subcommands: [
      PlayCommand.self, CasesCommand.self, ShowCommand.self, ResumeCommand.self, DebriefCommand.self,
      ReplayCommand.self, WhatIfCommand.self, VerifyCommand.self, CritiqueCommand.self, CheckCommand.self,
      PlaytestCommand.self, StudyCommand.self, ModelCommand.self, ExperimentCommand.self, ProgressCommand.self,
      JudgementCommand.self,
    ])

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    if interface.kind == .jsonl {
      throw ValidationError("Name a case: badbuzz play CASE --interface jsonl")
    }
    let kind = interface.usable(in: language.language)
    try Stage(library: cases.library, language: language.lang).openTitle(on: kind)
  }
}

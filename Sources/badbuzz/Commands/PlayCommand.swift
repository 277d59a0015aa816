import ArgumentParser
import Engine
import Records
import Scenarios

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a case.",
    discussion: """
      Every decision is saved before the game goes on: a play that is left can be resumed. The same case, seed and \
      decisions always give the same story and the same score.

      EXAMPLE: badbuzz play free-mobile --lang fr --mode assessment --seed 2012
      """)

  @Argument(help: "The id of a case, or a folder that holds one. Without it: the title screen.")
  var `case`: String?

  @Option(help: "The seed of all random draws, 0 to 9007199254740991. Otherwise a fresh one, which is recorded.")
  var seed: UInt64?

  @Option(help: "training (with advice) or assessment (without). Otherwise training.")
  var mode: Game.Setup.Mode?

  @Option(help: "How the desk is organised: one of the setups of the case (badbuzz show lists them).")
  var setup: String?

  @Option(help: "How many individuals are simulated, 100 to 1000000, instead of the case's own number.")
  var population: Int?

  @Flag(help: "Mask the names of the organisation and of people.")
  var masked = false

  @Option(
    help: "The attempt file to create. Otherwise one in the user's data.", completion: .file(extensions: ["buzz"]))
  var attempt: String?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions
  @OptionGroup var interface: InterfaceOptions

  /// The largest seed that every reader of JSON keeps exactly.
  private static let largestSeed: UInt64 = 1 << 53 - 1

  func validate() throws {
    if let seed, seed > PlayCommand.largestSeed {
      throw ValidationError("The seed must be at most \(PlayCommand.largestSeed).")
    }
    if let population, !Attempt.populations.contains(population) {
      throw ValidationError("The population must be from 100 to 1000000.")
    }
    if `case` == nil {
      let needsCase =
        interface.kind == .jsonl || seed != nil || mode != nil || setup != nil || population != nil || masked
        || attempt != nil
      if needsCase { throw ValidationError("Name a case: badbuzz cases lists them.") }
    }
  }

  func run() throws {
    let stage = Stage(library: cases.library, language: language.lang)
    guard let name = `case` else { return try stage.openTitle(on: interface.usable(in: language.language)) }
    // The store waits for the disk, the case for the processor.
    let ahead = Ahead { Result { try Registry() } }
    let scenario = try stage.library.load(name, isMasked: masked)
    try checkSetup(of: scenario)
    let setup = Game.Setup(
      seed: seed ?? Surroundings.freshSeed, language: language.language, mode: mode ?? .training,
      isMasked: masked,
      population: population, arrangement: setup,
      threads: Surroundings.threads(for: population ?? scenario.community.agents))
    let kind = interface.usable(in: language.language)
    let registry = try ahead.take()?.get() ?? Registry()
    try stage.play(registry.start(scenario, setup, at: attempt), on: kind, registry: registry)
  }

  private func checkSetup(of scenario: Scenario) throws {
    guard let setup, !scenario.arrangements.contains(where: { $0.id == setup }) else { return }
    let known = scenario.arrangements.map(\.id).joined(separator: ", ")
    throw ValidationError(
      known.isEmpty
        ? "The case \(scenario.id) has no setups to choose from." : "The setups of \(scenario.id) are \(known).")
  }
}

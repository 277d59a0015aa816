import ArgumentParser
import Codebook
import Laboratory
import Machine
import PlainText
import Records

struct PlaytestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playtest",
    abstract: "Have a case played by reference players.",
    discussion: """
      Each player plays the case on the same seeds: a sensible one, who uses all that the desk offers, and those who know \
      one trick (silence, deleting, apologies or money for all, copy and paste, jokes, threats, insults, obedience, \
      delegation, no sleep). The table gives their scores, on how many seeds the sensible one beats each, what of the \
      case nobody ever met, and how far the players lie apart. Exit status 0 when the sensible player beats every trick \
      on at least 90 % of the seeds, 1 when not.

      EXAMPLE: badbuzz playtest sale-sharks --seeds 5 --population 2000
      """)

  @Argument(help: "The id of a case, or a folder that holds one.")
  var `case`: String

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "How many seeds, 1 to 1000.")
  var seeds = 20

  @Option(help: "How many individuals are simulated, 100 to 1000000, instead of the case's own number.")
  var population: Int?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  func validate() throws {
    guard (1...1000).contains(seeds) else { throw ValidationError("The seeds must be from 1 to 1000.") }
    if let population, !Attempt.populations.contains(population) {
      throw ValidationError("The population must be from 100 to 1000000.")
    }
  }

  func run() throws {
    let scenario = try cases.library.load(`case`, isMasked: false)
    let result = test(
      Playtest(scenario: scenario, seeds: seeds, population: population, language: language.language))
    try conclude(result.holds ? nil : .finding) {
      try printLine(json ? result.json(of: scenario).text : result.table(of: scenario, language.language))
    }
  }

  private func test(_ playtest: Playtest) -> PlaytestResult {
    let progress = Progress(
      total: playtest.plays, each: LocalizedText(en: "play", fr: "partie"), language: language.language)
    progress.show(0)
    defer { progress.clear() }
    return playtest.run(team: WorkerTeam(count: Surroundings.processors)) { progress.show($0) }
  }
}

import ArgumentParser
import Codebook
import Laboratory
import Machine
import PlainText
import Records
import Scenarios

struct StudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Study the score as a measure, with synthetic players of known skill.",
    discussion: """
      Persons of known skill, who make the mistakes that the skills they lack let happen, play every case in every setup \
      on the same seeds, beside the reference players. The tables say how well the score finds the skill, how far it can \
      be generalized to other cases, how much of it is luck, whether a trick pays, and whether more of a skill ever makes \
      the score worse. Targets were fixed beforehand. Exit status 0 when all are met, 1 when one is missed.

      EXAMPLE: badbuzz study --persons 300 --seeds 2
      """)

  @Argument(help: "The ids of cases, or folders that hold one; all cases of the library if none is named.")
  var cases: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "How many persons, 10 to 10000.")
  var persons = 300

  @Option(help: "On how many seeds each plays each setup of a case, 2 to 100.")
  var seeds = 2

  @Option(help: "How many individuals are simulated, 100 to 1000000.")
  var population = 2000

  @OptionGroup var language: LanguageOptions
  @OptionGroup var folder: CaseOptions

  func validate() throws {
    guard (10...10_000).contains(persons) else { throw ValidationError("The persons must be from 10 to 10000.") }
    guard (2...100).contains(seeds) else { throw ValidationError("The seeds must be from 2 to 100.") }
    guard Attempt.populations.contains(population) else {
      throw ValidationError("The population must be from 100 to 1000000.")
    }
    if let twice = cases.first(where: { name in cases.count { $0 == name } > 1 }) {
      throw ValidationError("The case \(twice) is named twice.")
    }
  }

  func run() throws {
    let result = run(
      ScoreStudy(
        scenarios: try scenarios(), persons: persons, seeds: seeds, population: population,
        language: language.language))
    try conclude(result.holds ? nil : .finding) {
      if json { return try printLine(result.json.text) }
      for line in result.table(language.language) { try printLine(line) }
    }
  }

  private func scenarios() throws -> [Scenario] {
    let library = folder.library
    guard cases.isEmpty else { return try cases.map { try library.load($0, isMasked: false) } }
    return try library.entries().map { try library.load($0, isMasked: false) }
  }

  private func run(_ study: ScoreStudy) -> StudyResult {
    let progress = Progress(
      total: study.plays, each: LocalizedText(en: "play", fr: "partie"), language: language.language)
    progress.show(0)
    defer { progress.clear() }
    return study.run(team: WorkerTeam(count: Surroundings.processors)) { progress.show($0) }
  }
}

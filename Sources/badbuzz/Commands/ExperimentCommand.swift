import ArgumentParser
import Codebook
import Laboratory
import Machine
import PlainText
import Records
import ScenarioCompiler

struct ExperimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiment",
    abstract: "Run an experiment on a community or a case.",
    discussion: """
      The file says what happens, what is compared and what is measured; scenarios/EXPERIMENTS.md describes it. All \
      arms are run on the same seeds: means with 95 % intervals, and differences from the first arm, seed by seed. The \
      result does not depend on the number of threads. Exit status 0, 65 when the file has errors, 66 when it is not \
      there, 73 when the output cannot be written.

      EXAMPLE: badbuzz experiment scenarios/experiments/speed.yaml --seeds 10
      """)

  @Argument(help: "The experiment's file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print CSV: a line for each arm and measure.")
  var csv = false

  @Flag(help: "Print CSV: a line for each seed and arm, with what was measured.")
  var raw = false

  @Option(help: "The file to write instead of standard output; it is replaced once all is done.", completion: .file())
  var output: String?

  @Option(help: "How many seeds, 1 to 10000, instead of the file's own number.")
  var seeds: Int?

  @Option(help: "How many individuals are simulated, 100 to 1000000, instead of the file's own number.")
  var population: Int?

  @Option(help: "How many threads share the runs, 1 to 256. Otherwise as many as there are processors.")
  var threads: Int?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  func validate() throws {
    if [json, csv, raw].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --csv and --raw exclude one another.")
    }
    if let seeds, !(1...10_000).contains(seeds) { throw ValidationError("The seeds must be from 1 to 10000.") }
    if let population, !Attempt.populations.contains(population) {
      throw ValidationError("The population must be from 100 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) { throw ValidationError("The threads must be from 1 to 256.") }
  }

  func run() throws {
    if let output { try Disk.tryReplacing(output) }
    let experiment = try load().resized(seeds: seeds, individuals: population)
    let progress = Progress(
      total: experiment.runs, each: LocalizedText(en: "run", fr: "essai"), language: language.language)
    let trials = experiment.run(team: WorkerTeam(count: threads ?? Surroundings.processors), progress: progress.show)
    progress.clear()
    let text = text(of: experiment, trials)
    guard let output else { return try StandardOutput().write(text) }
    do {
      try Surroundings.replace(output, with: text)
    } catch {
      // What took hours is not lost for want of a place.
      try StandardOutput().write(text)
      throw error
    }
  }

  private func load() throws -> Experiment {
    guard Disk.isFile(file) else { throw Failure(.noInput, "there is no file \(file)") }
    let outcome = cases.library.experiment(at: file)
    for diagnostic in outcome.diagnostics { complain(diagnostic.description) }
    guard let experiment = outcome.experiment else { throw Failure(.badData) }
    return experiment
  }

  private func text(of experiment: Experiment, _ trials: [Trial]) -> String {
    if raw { return experiment.csv(of: trials) }
    let comparison = Comparison(of: trials, in: experiment)
    if csv { return comparison.csv(of: experiment) }
    if json { return comparison.json(of: experiment).text + "\n" }
    return comparison.table(of: experiment, language.language) + "\n"
  }
}

import ArgumentParser
import Codebook
import Laboratory
import PlainText

struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Measure the community against published research.",
    discussion: """
      Each finding is an experiment on the simulated community. A finding holds when all its parts lie in their bands, \
      which were fixed before the community was tuned; a band such as "> 0" asks that the whole interval lies there. \
      The findings are listed in the program with their sources. Exit status 0 when every finding of priority 1 that \
      the community can express holds, 1 when one misses.

      EXAMPLE: badbuzz model --only CC01 --only FS03
      """)

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Only this finding; may be given several times.", valueName: "id"))
  var only: [String] = []

  @Option(help: "How many times the usual number of seeds, 0.1 to 100: more make intervals narrower.")
  var seeds = 1.0

  @Option(help: "The first seed, 0 to 9007199254740991.")
  var seed: UInt64 = 1

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard (0.1...100).contains(seeds) else { throw ValidationError("The seeds must be from 0.1 to 100 times.") }
    guard seed < 1 << 53 else { throw ValidationError("The seed must be at most 9007199254740991.") }
    let ids = Published.all.map(\.id)
    for id in only.map({ $0.uppercased() }) where !ids.contains(id) {
      let near = NearNames.suggestions(for: id, among: ids).first.map { " (did you mean \($0)?)" } ?? ""
      throw ValidationError("There is no finding \(id)\(near).")
    }
  }

  func run() throws {
    let chosen = Set(only.map { $0.uppercased() })
    let findings = Published.all.filter { chosen.isEmpty || chosen.contains($0.id) }
    let measured = measure(findings.filter(\.isExpressible))
    let misses = measured.contains { $0.finding.priority == .must && !$0.holds }
    try conclude(misses ? .finding : nil) {
      if json { return try printLine(JSON(measured, besides: findings, language.language).text) }
      let results = measured + findings.filter { !$0.isExpressible }.map { $0.judge([:]) }
      for line in FindingTable(results, language.language).lines { try printLine(line) }
    }
  }

  private func measure(_ findings: [PublishedFinding]) -> [FindingResult] {
    let progress = Progress(
      total: findings.count, each: LocalizedText(en: "finding", fr: "résultat"), language: language.language)
    progress.show(0)
    defer { progress.clear() }
    return ExperimentRunner().results(
      for: findings, setup: LaboratorySetup(seed: seed, replication: seeds), threads: Surroundings.processors
    ) { progress.show($0.done) }
  }
}

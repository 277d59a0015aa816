import Codebook
import Laboratory
import Scenarios

/// What is at hand while an experiment is read; each part's reading is an extension in a file of its own.
final class ExperimentReader {
  let root: MapReader
  let diagnostics: Diagnostics
  let language: Language
  /// The named statements, and the names that some happening uses.
  var statements: [String: Utterance] = [:]
  var usedStatements: Set<String> = []
  /// Ids of the channels of a bare community, by number.
  var channels: [String] = []

  init(_ root: MapReader) {
    self.root = root
    diagnostics = root.value.diagnostics
    language = root.optional("language")?.choice(of: Language.self, "a language") ?? .english
  }

  private static let keys = ["experiment", "language", "seeds", "first_seed", "measures", "arms"]
  private static let communityKeys = ["start", "hours", "community", "parameters", "statements", "happens"]
  private static let caseKeys = ["case", "population", "masked"]

  /// The largest seed that every reader of JSON keeps exactly.
  private static let largestSeed = 1 << 53 - 1

  /// Reads the experiment; what is wrong is told.
  func read(_ cases: ExperimentCompiler.CaseSource) -> Experiment {
    let isCase = root.has("case")
    root.checkKeys(ExperimentReader.keys + (isCase ? ExperimentReader.caseKeys : ExperimentReader.communityKeys))
    let title = root.required("experiment")?.text() ?? ""
    let seeds = root.required("seeds")?.integer(in: 1...10_000) ?? 1
    let first = root.optional("first_seed")?.integer(in: 0...ExperimentReader.largestSeed - 10_000) ?? 1
    let (arms, measures) = isCase ? readPlays(cases) : readCommunities()
    return Experiment(title: title, firstSeed: UInt64(first), seeds: seeds, arms: arms, measures: measures)
  }

  /// Reads `arms`, maps with an id, a title and `keys`; `course` reads what happens in one.
  func arms(_ keys: [String], course: (MapReader) -> Course?) -> [Arm] {
    guard let list = root.required("arms"), let items = list.list(of: "arms") else { return [] }
    if !(1...50).contains(items.count) { list.error("`arms` has \(items.count) entries", "1 to 50 are wanted") }
    var lines: [String: Int] = [:]
    return items.prefix(50).compactMap { item in
      guard let map = item.map("an arm", keys: ["id", "title"] + keys) else { return nil }
      let id = map.required("id")?.identifier() ?? ""
      if let line = lines[id], !id.isEmpty {
        diagnostics.error(map.location(of: "id"), "the id `\(id)` is taken", "line \(line) has it; choose another")
      }
      lines[id] = lines[id] ?? map.location(of: "id").line
      let title = map.optional("title").map { $0.text() ?? "" } ?? id
      return course(map).map { Arm(id: id, title: title, course: $0) }
    }
  }
}

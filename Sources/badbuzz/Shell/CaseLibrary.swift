import Codebook
import Engine
import Records
import ScenarioCompiler
import Scenarios

/// The cases that can be played: found by id in the folders of cases, or by the path of a folder.
final class CaseLibrary {
  /// A case on the shelf.
  struct Entry {
    var card: CaseCard
    var folder: String
  }

  /// `--scenarios`, or nil.
  let folder: String?
  /// The folder of a case that was loaded by its path and lies in no folder of cases: its plays are found there again.
  private var outside: String?
  /// The cases that attempts were played on, compiled once: a class has hundreds of attempts at one case.
  private var compiled: [Edition: Scenario] = [:]
  /// The cases, while they are looked for ahead.
  private var ahead: Ahead<Result<[Entry], Failure>>?

  private struct Edition: Hashable {
    var id: String
    var isMasked: Bool
  }

  /// The cases of `folder`, or nil, and of the usual places.
  init(folder: String?) {
    self.folder = folder
  }

  /// What on the command line lets the plays of these cases be gone on with.
  var arguments: [String] { (outside ?? folder).map { ["--scenarios", $0] } ?? [] }

  /// Begins to look for the cases, which `entries` will want in a moment.
  func prepare() {
    ahead = Ahead { [folder] in
      Result { () throws(Failure) in try CaseLibrary.entries(of: folder) }
    }
  }

  /// The cases on the shelf, in the order of their ids.
  ///
  /// - Throws: `Failure` when there is no folder of cases, or it holds none.
  func entries() throws(Failure) -> [Entry] {
    guard let prepared = ahead?.take() else { return try CaseLibrary.entries(of: folder) }
    ahead = nil
    return try prepared.get()
  }

  static func entries(of folder: String?) throws(Failure) -> [Entry] {
    let entries = found(in: folder).compactMap { found in
      ScenarioCompiler.card(folder: found.folder).map { Entry(card: $0, folder: found.folder) }
    }
    guard !entries.isEmpty else {
      throw Failure(
        .noInput,
        LocalizedText(
          en: "there are no cases (name their folder with --scenarios or BADBUZZ_SCENARIOS)",
          fr: "il n'y a pas de cas (nommez leur dossier avec --scenarios ou BADBUZZ_SCENARIOS)"))
    }
    return entries
  }

  private static func found(in folder: String?) -> [(id: String, folder: String)] {
    let folders = ScenarioLibrary.folders(
      explicit: folder, environment: Surroundings.environment, executable: Surroundings.executable,
      workingDirectory: Surroundings.workingFolder)
    return ScenarioLibrary.cases(in: folders)
  }

  /// The case that `name` is the id or the folder of.
  ///
  /// - Throws: `Failure`: not there, with the ids that are like it, or full of errors, which it lists.
  func load(_ name: String, isMasked: Bool) throws(Failure) -> Scenario {
    if name.contains("/") || Disk.isFile(name + "/scenario.yaml") { return try load(at: name, isMasked: isMasked) }
    return try CaseLibrary.compile(folder(of: name, hint: "or give the path of its folder"), isMasked: isMasked)
  }

  /// The case in the folder at `path`.
  private func load(at path: String, isMasked: Bool) throws(Failure) -> Scenario {
    guard Disk.isFile(path + "/scenario.yaml") else {
      throw Failure(.noInput, "there is no case in \(path) (a case has a scenario.yaml)")
    }
    let scenario = try CaseLibrary.compile(path, isMasked: isMasked)
    let place = Disk.canonicalPath(of: path)
    let known = CaseLibrary.found(in: folder).first { $0.id == scenario.id }
    if known.map({ Disk.canonicalPath(of: $0.folder) }) != place {
      outside = Disk.canonicalPath(of: place + "/..")
    }
    return scenario
  }

  /// The folder of the case with an id.
  private func folder(of name: String, hint: String) throws(Failure) -> String {
    if let found = CaseLibrary.found(in: folder).first(where: { $0.id == name }) { return found.folder }
    let ids = try entries().map(\.card.id)
    let near = NearNames.suggestions(for: name, among: ids)
    let known =
      near.isEmpty ? "the cases are \(ids.joined(separator: ", "))" : "did you mean \(near.joined(separator: " or "))?"
    throw Failure(
      .noInput,
      LocalizedText(
        en: "there is no case \(name) (\(known)\(near.isEmpty ? ", \(hint)" : ""))",
        fr: "il n'y a pas de cas \(name) (les cas\u{A0}: \(ids.joined(separator: ", ")))"))
  }

  /// The case of an entry.
  ///
  /// - Throws: `Failure` with its errors.
  func load(_ entry: Entry, isMasked: Bool) throws(Failure) -> Scenario {
    try CaseLibrary.compile(entry.folder, isMasked: isMasked)
  }

  /// The case that an attempt was played on: found by its id alone, because a file must not say where to look.
  ///
  /// - Throws: `Failure`, as `load(_:isMasked:)`.
  func load(for header: Attempt.Header) throws(Failure) -> Scenario {
    let edition = Edition(id: header.scenario, isMasked: header.masked)
    if let known = compiled[edition] { return known }
    let folder = try folder(of: header.scenario, hint: "or name its folder with --scenarios")
    let scenario = try CaseLibrary.compile(folder, isMasked: header.masked)
    compiled[edition] = scenario
    return scenario
  }

  /// The play of an attempt file, replayed to its end.
  ///
  /// - Throws: `RecordFailure` when the attempt does not follow from its decisions, `Failure` when the case is not there.
  func replay(_ path: String) throws -> Game.State {
    let bytes = try Disk.contents(of: path)
    let header = try Attempt(reading: bytes, path: path).header
    return try Attempt.verify(bytes, path: path, scenario: load(for: header)).state
  }

  /// The play of an attempt file as a film, verified.
  ///
  /// - Throws: as `replay`.
  func film(_ path: String) throws -> Film {
    let bytes = try Disk.contents(of: path)
    let header = try Attempt(reading: bytes, path: path).header
    return try Attempt.film(bytes, path: path, scenario: load(for: header))
  }

  static func compile(_ folder: String, isMasked: Bool) throws(Failure) -> Scenario {
    let outcome = ScenarioCompiler.compile(folder: folder, names: isMasked ? .masked : .real)
    guard let scenario = outcome.scenario else {
      throw Failure(
        .badData, told: outcome.diagnostics.map(\.description).joined(separator: "\n"),
        sentence: LocalizedText(
          en: "the case \(folder) has errors (badbuzz check lists them)",
          fr: "le cas \(folder) a des erreurs (badbuzz check en donne la liste)"))
    }
    return scenario
  }
}

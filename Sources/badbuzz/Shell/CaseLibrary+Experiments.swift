import Records
import ScenarioCompiler
import Scenarios

extension CaseLibrary {
  /// Compiles the experiment at `path`.
  ///
  /// A case that it names is looked for by its path from the experiment's folder; an id beside that folder, then in it,
  /// then on the shelf.
  func experiment(at path: String) -> ExperimentCompiler.Outcome {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let here = path.contains("/") ? (folder.isEmpty ? "/" : folder) : "."
    return ExperimentCompiler.compile(path: path) { name, names throws(ExperimentCompiler.MissingCase) in
      try scenario(name, names, near: here)
    }
  }

  private func scenario(
    _ name: String, _ names: Names, near folder: String
  ) throws(ExperimentCompiler.MissingCase) -> Scenario {
    let isPath = name.contains("/")
    let places =
      isPath ? [name.hasPrefix("/") ? name : "\(folder)/\(name)"] : ["\(folder)/../\(name)", "\(folder)/\(name)"]
    do throws(Failure) {
      let found = places.first { Disk.isFile($0 + "/scenario.yaml") }
      return try load(found ?? name, isMasked: names == .masked)
    } catch {
      guard error.status == .noInput else {
        throw ExperimentCompiler.MissingCase(
          message: "the case `\(name)` has errors", advice: "badbuzz check lists them")
      }
      let ids = ((try? entries()) ?? []).map(\.card.id)
      let near = NearNames.suggestions(for: name, among: ids).first
      throw ExperimentCompiler.MissingCase(
        message: "there is no case `\(name)`",
        advice: near.map { "did you mean `\($0)`?" } ?? "badbuzz cases lists them; a folder has a `/` in its name")
    }
  }
}

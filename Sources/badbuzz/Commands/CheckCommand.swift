import ArgumentParser
import PlainText
import Records
import ScenarioCompiler

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List the errors and warnings of cases.",
    discussion: """
      A path is the folder of a case, or a folder of such folders. Exit status 0 when no case has an error, 1 when \
      one has, 66 when there is no case at a path.

      EXAMPLE: badbuzz check scenarios/sale-sharks
      """)

  @Argument(help: "Folders of cases.", completion: .directory)
  var paths: [String]

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let folders = try paths.flatMap(cases)
    let outcomes = folders.map { (folder: $0, diagnostics: ScenarioCompiler.compile(folder: $0).diagnostics) }
    let diagnostics = outcomes.flatMap(\.diagnostics)
    if json {
      try printLine(JSON.array(outcomes.map { JSON($0.diagnostics, folder: $0.folder) }).text)
    } else {
      for diagnostic in diagnostics { complain(diagnostic.description) }
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = diagnostics.count { $0.severity == .warning }
      try printLine("cases: \(folders.count), errors: \(errors), warnings: \(warnings)")
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw Failure(.finding) }
  }

  /// The cases at a path: itself, or what it holds.
  private func cases(at path: String) throws -> [String] {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if Disk.isFile(folder + "/scenario.yaml") { return [folder] }
    let inner = Disk.names(in: folder).map { folder + "/" + $0 }.filter { Disk.isFile($0 + "/scenario.yaml") }
    guard !inner.isEmpty else { throw Failure(.noInput, "there is no case in \(path) (a case has a scenario.yaml)") }
    return inner
  }
}

extension JSON {
  fileprivate init(_ diagnostics: [Diagnostic], folder: String) {
    self = [
      "case": .string(folder),
      "diagnostics": .array(
        diagnostics.map { diagnostic in
          [
            "file": .string(diagnostic.location.file), "line": .integer(diagnostic.location.line),
            "column": .integer(diagnostic.location.column), "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message),
          ]
        }),
    ]
  }
}

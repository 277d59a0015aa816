import ArgumentParser
import PlainText
import Records
import ScenarioCompiler

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List the errors and warnings of cases and experiments.",
    discussion: """
      A path is the folder of a case, the file of an experiment, or a folder that holds cases, experiments, or a folder \
      `experiments`. Exit status 0 when nothing has an error, 1 when something has, 66 when there is neither a case nor \
      an experiment at a path.

      EXAMPLE: badbuzz check scenarios/sale-sharks
      """)

  @Argument(help: "Folders of cases, files of experiments.", completion: .file())
  var paths: [String]

  @Flag(help: "Print JSON.")
  var json = false

  /// Something that can be checked.
  private enum Subject {
    case scenario(folder: String)
    case experiment(file: String)
  }

  func run() throws {
    let subjects = try paths.flatMap { try self.subjects(at: $0) }
    let outcomes = subjects.map { (subject: $0, diagnostics: found(in: $0)) }
    let diagnostics = outcomes.flatMap(\.diagnostics)
    if json {
      try printLine(
        JSON.array(
          outcomes.map { outcome in
            switch outcome.subject {
            case .scenario(let folder): JSON(outcome.diagnostics, of: "case", folder)
            case .experiment(let file): JSON(outcome.diagnostics, of: "experiment", file)
            }
          }
        ).text)
    } else {
      for diagnostic in diagnostics { complain(diagnostic.description) }
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = diagnostics.count { $0.severity == .warning }
      let cases = subjects.count { if case .scenario = $0 { true } else { false } }
      let experiments = cases == subjects.count ? "" : ", experiments: \(subjects.count - cases)"
      try printLine("cases: \(cases)\(experiments), errors: \(errors), warnings: \(warnings)")
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw Failure(.finding) }
  }

  private func found(in subject: Subject) -> [Diagnostic] {
    switch subject {
    case .scenario(let folder): ScenarioCompiler.compile(folder: folder).diagnostics
    case .experiment(let file): CaseLibrary(folder: nil).experiment(at: file).diagnostics
    }
  }

  /// What is at a path: itself, or what it holds.
  private func subjects(at path: String) throws -> [Subject] {
    if Disk.isFile(path) { return [.experiment(file: path)] }
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if Disk.isFile(folder + "/scenario.yaml") { return [.scenario(folder: folder)] }
    let cases = Disk.names(in: folder).map { folder + "/" + $0 }.filter { Disk.isFile($0 + "/scenario.yaml") }
    let experiments = experiments(in: folder) + experiments(in: folder + "/experiments")
    guard !cases.isEmpty || !experiments.isEmpty else {
      throw Failure(.noInput, "there is no case in \(path) (a case has a scenario.yaml)")
    }
    return cases.map { .scenario(folder: $0) } + experiments.map { .experiment(file: $0) }
  }

  private func experiments(in folder: String) -> [String] {
    Disk.names(in: folder).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.map { folder + "/" + $0 }
      .filter(Disk.isFile)
  }
}

extension JSON {
  fileprivate init(_ diagnostics: [Diagnostic], of kind: String, _ path: String) {
    self = [
      kind: .string(path),
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

import ArgumentParser
import PlainText
import Records
import ScenarioCompiler

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List the errors and warnings of cases, experiments and the judgement test.",
    discussion: """
      A path is the folder of a case, the file of an experiment or of a judgement test, or a folder that holds such, or \
      folders `experiments` and `judgement` of them. Exit status 0 when nothing has an error, 1 when something has, 66 when there is nothing of \
      the kind at a path.

      EXAMPLE: badbuzz check scenarios/sale-sharks
      """)

  @Argument(help: "Folders of cases, files of experiments and judgement tests.", completion: .file())
  var paths: [String]

  @Flag(help: "Print JSON.")
  var json = false

  /// Something that can be checked.
  private enum Subject {
    case scenario(folder: String)
    case experiment(file: String)
    case judgement(file: String)
  }

  func run() throws {
    let subjects = try paths.flatMap { try self.subjects(at: $0) }
    let outcomes = subjects.map { (subject: $0, diagnostics: found(in: $0)) }
    let diagnostics = outcomes.flatMap(\.diagnostics)
    try conclude(diagnostics.contains { $0.severity == .error } ? .finding : nil) {
      if json { return try printLine(JSON.array(outcomes.map { value($0.diagnostics, of: $0.subject) }).text) }
      for diagnostic in diagnostics { complain(diagnostic.description) }
      try printLine(summary(of: subjects, diagnostics))
    }
  }

  private func value(_ diagnostics: [Diagnostic], of subject: Subject) -> JSON {
    switch subject {
    case .scenario(let folder): JSON(diagnostics, of: "case", folder)
    case .experiment(let file): JSON(diagnostics, of: "experiment", file)
    case .judgement(let file): JSON(diagnostics, of: "judgement", file)
    }
  }

  private func summary(of subjects: [Subject], _ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let cases = subjects.count { if case .scenario = $0 { true } else { false } }
    let experiments = counted("experiments", subjects.count { if case .experiment = $0 { true } else { false } })
    let tests = counted("judgement tests", subjects.count { if case .judgement = $0 { true } else { false } })
    return "cases: \(cases)\(experiments)\(tests), errors: \(errors), warnings: \(warnings)"
  }

  private func counted(_ name: String, _ count: Int) -> String { count == 0 ? "" : ", \(name): \(count)" }

  private func found(in subject: Subject) -> [Diagnostic] {
    switch subject {
    case .scenario(let folder): ScenarioCompiler.compile(folder: folder).diagnostics
    case .experiment(let file): CaseLibrary(folder: nil).experiment(at: file).diagnostics
    case .judgement(let file): JudgementCompiler.compile(path: file).diagnostics
    }
  }

  /// What is at a path: itself, or what it holds.
  private func subjects(at path: String) throws -> [Subject] {
    if Disk.isFile(path) { return [subject(file: path)] }
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if Disk.isFile(folder + "/scenario.yaml") { return [.scenario(folder: folder)] }
    let cases = Disk.names(in: folder).map { folder + "/" + $0 }.filter { Disk.isFile($0 + "/scenario.yaml") }
    let files = ["", "/experiments", "/judgement"].flatMap { self.files(in: folder + $0) }
    guard !cases.isEmpty || !files.isEmpty else {
      throw Failure(.noInput, "there is no case in \(path) (a case has a scenario.yaml)")
    }
    return cases.map { .scenario(folder: $0) } + files.map(subject)
  }

  /// What a file is: it says so itself if it is a judgement test.
  private func subject(file: String) -> Subject {
    JudgementCompiler.isJudgement(path: file) ? .judgement(file: file) : .experiment(file: file)
  }

  private func files(in folder: String) -> [String] {
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

import Codebook
import Laboratory
import Scenarios

/// Turns an experiment's file into an `Experiment`, or into all its errors at once.
public enum ExperimentCompiler {
  /// What became of the file.
  public struct Outcome: Equatable, Sendable {
    /// The experiment, or nil if and only if there is an error.
    public var experiment: Experiment?
    /// All that was found, by line and column.
    public var diagnostics: [Diagnostic]

    /// Makes an outcome.
    public init(experiment: Experiment?, diagnostics: [Diagnostic]) {
      self.experiment = experiment
      self.diagnostics = diagnostics
    }
  }

  /// Why a case cannot be had.
  public struct MissingCase: Error, Equatable, Sendable {
    /// What is wrong.
    public var message: String
    /// What to do about it.
    public var advice: String

    /// Makes one.
    public init(message: String, advice: String) {
      self.message = message
      self.advice = advice
    }
  }

  /// Finds the case that an experiment names, with its real or its masked names.
  public typealias CaseSource = (_ name: String, _ names: Names) throws(MissingCase) -> Scenario

  /// Compiles the file at `path`; one that cannot be read is a diagnostic too.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, 2 MB at most, for each arm.
  public static func compile(path: String, cases: CaseSource) -> Outcome {
    switch BoundedFile.read(path, limit: PlainBytes.limit) {
    case .success(let bytes): return compile(bytes, file: path, cases: cases)
    case .failure(let failure):
      let top = SourceLocation(file: path, line: 1, column: 1)
      return Outcome(
        experiment: nil,
        diagnostics: [
          Diagnostic(severity: .error, location: top, message: failure.message, advice: "name an experiment's file")
        ])
    }
  }

  /// Compiles an experiment from memory; `file` is what diagnostics begin with.
  ///
  /// - Complexity: as `compile(path:cases:)`.
  public static func compile(_ bytes: [UInt8], file: String, cases: CaseSource) -> Outcome {
    let diagnostics = Diagnostics()
    let root = YAMLDocument.root(of: bytes, file: file, diagnostics)?.freeMap("the experiment")
    let experiment = root.map { ExperimentReader($0).read(cases) }
    return Outcome(experiment: diagnostics.hasErrors ? nil : experiment, diagnostics: diagnostics.sorted)
  }
}

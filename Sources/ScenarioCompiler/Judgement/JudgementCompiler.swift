import Codebook
import Digests
import Scenarios

/// Turns the file of a judgement test into a `JudgementTest`, or into all its errors at once.
public enum JudgementCompiler {
  /// What became of the file.
  public struct Outcome: Equatable, Sendable {
    /// The test, or nil if and only if there is an error.
    public var test: JudgementTest?
    /// All that was found, by line and column.
    public var diagnostics: [Diagnostic]

    /// Makes an outcome.
    public init(test: JudgementTest?, diagnostics: [Diagnostic]) {
      self.test = test
      self.diagnostics = diagnostics
    }
  }

  /// Compiles the file at `path`; one that cannot be read is a diagnostic too.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, 2 MB at most.
  public static func compile(path: String) -> Outcome {
    switch BoundedFile.read(path, limit: PlainBytes.limit) {
    case .success(let bytes): return compile(bytes, file: path)
    case .failure(let failure):
      let top = SourceLocation(file: path, line: 1, column: 1)
      return Outcome(
        test: nil,
        diagnostics: [
          Diagnostic(severity: .error, location: top, message: failure.message, advice: "name a judgement test's file")
        ])
    }
  }

  /// Compiles a test from memory; `file` is what diagnostics begin with.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func compile(_ bytes: [UInt8], file: String) -> Outcome {
    let diagnostics = Diagnostics()
    let root = YAMLDocument.root(of: bytes, file: file, diagnostics)?
      .map("the judgement test", keys: JudgementReader.keys)
    let test = root.map { JudgementReader($0).read(contentHash: hash(of: bytes)) }
    return Outcome(test: diagnostics.hasErrors ? nil : test, diagnostics: diagnostics.sorted)
  }

  /// The digest by which a sitting knows the test whose file is at `path`, without reading it as a test; nil where it
  /// cannot be read.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func contentHash(path: String) -> String? {
    (try? BoundedFile.read(path, limit: PlainBytes.limit).get()).map(hash)
  }

  private static func hash(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexadecimal
  }

  /// Whether the file at `path` says that it is a judgement test: a line of it begins with `judgement:`.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func isJudgement(path: String) -> Bool {
    guard let bytes = try? BoundedFile.read(path, limit: PlainBytes.limit).get() else { return false }
    return bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: Array("judgement:".utf8)) }
  }
}

extension ScenarioLibrary {
  /// The file of the judgement test in the first of `folders` that has one: `judgement/judgement.yaml`.
  public static func judgement(in folders: [String]) -> String? {
    folders.map { BoundedFile.join($0, "judgement/judgement.yaml") }
      .first { (try? BoundedFile.read($0, limit: PlainBytes.limit).get()) != nil }
  }
}

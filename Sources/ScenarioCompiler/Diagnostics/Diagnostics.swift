/// Collects what is found while a case is read, so that reading goes on after a fault.
final class Diagnostics {
  private var found: [Diagnostic] = []
  private var faulty: Set<SourceLocation> = []

  /// Whether there is an error.
  var hasErrors: Bool { !faulty.isEmpty }

  /// Whether an error has been found at exactly `location`.
  func hasError(at location: SourceLocation) -> Bool { faulty.contains(location) }

  /// All that was found, each once, by file, line, column and message.
  ///
  /// - Complexity: O(*n* log *n*).
  var sorted: [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in found.sorted(by: Diagnostics.precedes) where diagnostic != result.last {
      result.append(diagnostic)
    }
    return result
  }

  /// Notes that something is wrong.
  func error(_ location: SourceLocation, _ message: String, _ advice: @autoclosure () -> String) {
    faulty.insert(location)
    add(.error, location, message, advice)
  }

  /// Notes that something is doubtful.
  func warning(_ location: SourceLocation, _ message: String, _ advice: @autoclosure () -> String) {
    add(.warning, location, message, advice)
  }

  /// Diagnostics that are told; a hostile file could have hundreds of thousands.
  static let limit = 1000

  private func add(
    _ severity: Diagnostic.Severity, _ location: SourceLocation, _ message: String, _ advice: () -> String
  ) {
    guard found.count <= Diagnostics.limit else { return }
    if found.count < Diagnostics.limit {
      found.append(Diagnostic(severity: severity, location: location, message: message, advice: advice()))
    } else {
      let message = "there is more than the \(Diagnostics.limit) that are told"
      found.append(Diagnostic(severity: .note, location: location, message: message, advice: "mend these first"))
    }
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.location == right.location ? left.message < right.message : left.location < right.location
  }
}

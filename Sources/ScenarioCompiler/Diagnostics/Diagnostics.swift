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
  func error(_ location: SourceLocation, _ message: String, _ advice: String) {
    faulty.insert(location)
    found.append(Diagnostic(severity: .error, location: location, message: message, advice: advice))
  }

  /// Notes that something is doubtful.
  func warning(_ location: SourceLocation, _ message: String, _ advice: String) {
    found.append(Diagnostic(severity: .warning, location: location, message: message, advice: advice))
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.location == right.location ? left.message < right.message : left.location < right.location
  }
}

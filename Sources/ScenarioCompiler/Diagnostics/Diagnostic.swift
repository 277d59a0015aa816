/// A place in a file.
public struct SourceLocation: Equatable, Hashable, Sendable {
  /// The folder as the user named it, and the file's path in it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Whether `left` comes first: by file, then line, then column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The place as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// Something that is wrong, or doubtful, in the files of a case.
public struct Diagnostic: Error, Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Sendable {
    /// The case cannot be played.
    case error
    /// The case can be played, and its author probably meant something else.
    case warning
    /// Something good to know.
    case note
  }

  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var location: SourceLocation
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var advice: String

  /// Makes a diagnostic.
  public init(severity: Severity, location: SourceLocation, message: String, advice: String) {
    self.severity = severity
    self.location = location
    self.message = message
    self.advice = advice
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic as `file:line:column: error: what is wrong (what to do)`.
  public var description: String { "\(location): \(severity.rawValue): \(message) (\(advice))" }
}

/// Why an attempt cannot be written, read or trusted.
public enum RecordFailure: Error, Equatable, Sendable {
  /// A file or folder cannot be written.
  case cannotWrite(SystemFailure)
  /// A file cannot be read.
  case cannotRead(SystemFailure)
  /// The file is not one of ours, or is damaged; `line` counts from 1.
  case malformed(path: String, line: Int, reason: String)
  /// Another process plays the attempt.
  case inUse(path: String)
  /// The attempt was played on another version of the case.
  case otherContent(path: String, scenario: String, recorded: String, installed: String)
  /// The attempt was played by other rules of play, by the `program` version that is named.
  case otherRules(path: String, program: String)
  /// The attempt does not follow from its own decisions.
  case inconsistent(Difference)
  /// The attempt is over; nothing can be added.
  case finished(path: String)
}

extension RecordFailure: CustomStringConvertible {
  /// What is wrong and what to do, without a leading capital; a place in a file comes first, as `file:line: `.
  public var description: String {
    switch self {
    case .cannotWrite(let failure), .cannotRead(let failure): failure.description
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .inUse(let path): "\(path) is being played by another process (close it first)"
    case .otherContent(let path, let scenario, let recorded, let installed):
      "\(path):1: the attempt was played on other content of the case \(scenario): SHA-256 \(recorded) in the attempt, "
        + "\(installed) installed (install the version of the case that was played)"
    case .otherRules(let path, let program):
      "\(path):1: the attempt was played with BadBuzz \(program), whose rules of play were others "
        + "(use that version to read it)"
    case .inconsistent(let difference): difference.description
    case .finished(let path): "\(path) is finished (use debrief to read it)"
    }
  }
}

/// The first place where an attempt differs from what its own header and decisions lead to.
public struct Difference: Equatable, Sendable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The turn, from 1; nil for the header.
  public var turn: Int?
  /// What differs, in a sentence.
  public var reason: String

  /// `file:line: error in turn n: …`, without the word error.
  public var description: String {
    let place = turn.map { "turn \($0): " } ?? ""
    return "\(path):\(line): \(place)\(reason)"
  }
}

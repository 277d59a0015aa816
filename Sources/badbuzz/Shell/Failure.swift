import Records

/// How the program ends, by the conventions of `sysexits.h`.
enum ExitStatus: Int32, Comparable {
  /// A check found something: errors in a case, a score that does not verify.
  case finding = 1
  /// Wrong usage of the command line.
  case usage = 64
  /// Input that is wrong in itself.
  case badData = 65
  /// Input that is not there.
  case noInput = 66
  /// A defect of the program.
  case defect = 70
  /// Output that cannot be written.
  case cannotWrite = 73

  /// Whether of two findings the other is the graver one.
  static func < (one: ExitStatus, other: ExitStatus) -> Bool { one.rawValue < other.rawValue }
}

/// Why a command fails: one line on standard error, and an exit status.
struct Failure: Error {
  /// What every message that is not a place in a file begins with.
  static let prefix = "badbuzz: error: "
  let status: ExitStatus
  let message: String

  /// A failure that is told as `badbuzz: error: …`.
  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = Failure.prefix + message
  }

  /// A failure that has been told already, or is told as it is.
  init(_ status: ExitStatus, told message: String = "") {
    self.status = status
    self.message = message
  }

  /// An attempt that is asked for its end and has none yet.
  static func notOver(_ attempt: String, _ library: CaseLibrary) -> Failure {
    let command = Farewell.command("resume", library.arguments + [attempt])
    return Failure(.finding, "\(attempt) is not over (\(command) goes on with it)")
  }

  /// An error in a sentence that stands among others, for whoever goes on in spite of it.
  static func sentence(_ error: any Error) -> String {
    guard let failure = error as? Failure else { return "\(error)" }
    return failure.message.hasPrefix(prefix) ? String(failure.message.dropFirst(prefix.count)) : failure.message
  }

  /// The failure of an attempt file; a place in a file stands first.
  init(_ failure: RecordFailure) {
    switch failure {
    case .cannotWrite: self.init(.cannotWrite, failure.description)
    case .cannotRead: self.init(.noInput, failure.description)
    case .inUse: self.init(.cannotWrite, failure.description)
    case .finished: self.init(.badData, failure.description)
    case .malformed(let path, let line, let reason):
      self.init(.badData, told: "\(path):\(line):1: error: \(reason)")
    case .otherContent(let path, _, _, _), .otherRules(let path, _):
      let reason = failure.description.dropFirst("\(path):1: ".count)
      self.init(.badData, told: "\(path):1:1: error: \(reason)")
    case .inconsistent(let difference):
      let turn = difference.turn.map { "turn \($0): " } ?? ""
      self.init(.finding, told: "\(difference.path):\(difference.line):1: error: \(turn)\(difference.reason)")
    }
  }
}

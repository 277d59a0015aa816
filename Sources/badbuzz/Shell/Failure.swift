import Codebook
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
  let status: ExitStatus
  /// What is told on standard error, in English.
  let message: String
  /// What a player is told within the game.
  let sentence: LocalizedText

  /// A failure that is told as `badbuzz: error: …`.
  init(_ status: ExitStatus, _ sentence: LocalizedText) {
    self.init(status, told: "badbuzz: error: \(sentence.english)", sentence: sentence)
  }

  /// A failure that no player meets within the game, told as `badbuzz: error: …`.
  init(_ status: ExitStatus, _ message: String) {
    self.init(status, LocalizedText(message))
  }

  /// A failure that has been told already, or is told as it is.
  init(_ status: ExitStatus, told message: String = "", sentence: LocalizedText? = nil) {
    self.status = status
    self.message = message
    self.sentence = sentence ?? LocalizedText(message)
  }

  /// An attempt that is asked for its end and has none yet.
  static func notOver(_ attempt: String, _ library: CaseLibrary) -> Failure {
    let command = Farewell.command("resume", library.arguments + [attempt])
    return Failure(.finding, "\(attempt) is not over (\(command) goes on with it)")
  }

  /// An error in a sentence, for whoever goes on in spite of it.
  static func sentence(_ error: any Error) -> LocalizedText {
    switch error {
    case let failure as RecordFailure: failure.sentence
    case let failure as Failure: failure.sentence
    default: LocalizedText("\(error)")
    }
  }

  /// The failure of an attempt file; a place in a file stands first.
  init(_ failure: RecordFailure) {
    let status = ExitStatus(failure)
    guard let place = failure.place else {
      self.init(status, failure.reason)
      return
    }
    self.init(
      status, told: "\(place.path):\(place.line):1: error: \(failure.reason.english)", sentence: failure.sentence)
  }
}

extension ExitStatus {
  fileprivate init(_ failure: RecordFailure) {
    switch failure {
    case .cannotWrite, .inUse: self = .cannotWrite
    case .cannotRead: self = .noInput
    case .malformed, .otherContent, .otherRules, .finished: self = .badData
    case .inconsistent: self = .finding
    }
  }
}

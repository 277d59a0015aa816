import Codebook
import Engine

/// A line that was read.
public enum InputLine: Equatable, Sendable {
  /// The line without its line feed.
  case text(String)
  /// More bytes than a line may have; they were skipped.
  case tooLong
  /// Bytes that are not UTF-8; they were skipped.
  case notText
}

/// Where an interface reads lines from.
public protocol LineInput: AnyObject {
  /// The next line; nil when the input has ended.
  func nextLine() -> InputLine?
}

/// Where an interface writes to.
public protocol LineOutput: AnyObject {
  /// Writes `text` as it is, and sees to it that the reader gets it at once.
  ///
  /// - Throws: `OutputClosed` when nobody reads any more, or nothing can be written any more.
  func write(_ text: String) throws(OutputClosed)
}

/// What an interface writes reaches nobody: the play is left, and can be resumed.
public struct OutputClosed: Error, Equatable, Sendable {
  /// Why nothing can be written, in a sentence; nil where merely nobody reads any more.
  public var failure: String?

  /// Makes the error.
  public init(failure: String? = nil) {
    self.failure = failure
  }
}

/// A play as an interface sees it.
public protocol Seat: AnyObject {
  /// The play as it stands.
  var state: Game.State { get }
  /// Where the attempt file is.
  var path: String { get }
  /// Carries out `action`; returns when it has been recorded.
  ///
  /// - Throws: `Game.Refusal`, or another error when the action could not be recorded; the play is then as it was.
  func perform(_ action: Game.Action) throws -> [Game.Effect]
  /// What a player who leaves is told: where the play is, and how to go on with it; nil where nothing stays of it.
  func farewell(in language: Language) -> String?
}

/// How an interface was left.
public enum Leaving: Equatable, Sendable {
  /// The play is over.
  case finished
  /// The player left, or the input ended; the attempt can be resumed.
  case interrupted
}

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
  /// - Throws: `OutputClosed` when nobody reads any more.
  func write(_ text: String) throws(OutputClosed)
}

/// Nobody reads what an interface writes: the play is left, and can be resumed.
public struct OutputClosed: Error, Equatable, Sendable {
  /// Makes the error.
  public init() {}
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
}

/// How an interface was left.
public enum Leaving: Equatable, Sendable {
  /// The play is over.
  /// What a player who leaves is told: where the play is, and how to go on with it; nil where nothing stays of it.
  func farewell(in language: Language) -> String?
  case finished
  /// The player left, or the input ended; the attempt can be resumed.
  case interrupted
}

import Codebook
import Rhetoric
import Scenarios

/// Something said for the organisation, or on a private account.
public struct Spoken: Equatable, Sendable {
  /// To whom.
  public enum Manner: String, Sendable {
    case publish, reply, message, option, `private`
  }

  /// The turn, from 0.
  public var turn: Int
  /// When.
  public var at: CivilTime
  /// The id of the channel.
  public var channel: String
  /// To whom.
  public var manner: Manner
  /// Who speaks.
  public var voice: ScriptedStatement.Voice
  /// The words.
  public var text: String
  /// What they say; empty for an option, whose strategies are given.
  public var reading: Reading
  /// What they do.
  public var strategies: [Strategy]
  /// The id of the post that is answered, or nil.
  public var post: String?
  /// Likeness to the most similar earlier statement, 0 to 100.
  public var similarity: Int
  /// Whether it contradicts an earlier posture.
  public var isContradictory: Bool
  /// Ids of facts that the words assert.
  public var asserted: [String]
  /// Ids of those that the player had not verified, or that are untrue.
  public var unverified: [String]
  /// Whether what it denies or asserts is true; nil when it does neither.
  public var isTrue: Bool?
  /// The id of the person who wrote it when the channel was given to them, or nil.
  public var delegate: String?
  /// Whether the player's temper shows between the lines.
  public var isTense = false
  /// The number of the words in the notes of a story that is told again, or nil.
  var number: Int?
}

/// An act of the player, for the score and for reports.
public struct Deed: Equatable, Sendable {
  /// The turn, from 0.
  public var turn: Int
  /// When it was done: a text goes out at the end of the minutes that it takes.
  public var at: CivilTime
  /// What was done.
  public var action: Game.Action
}

/// A situation report that the player sent.
struct Report: Equatable, Sendable {
  var turn: Int
  var at: CivilTime
  var person: String
  var text: String
  var quality: ReportQuality
}

/// What a number that the community hands back stands for.
struct CauseNote: Equatable, Sendable {
  var topic: Phrasebook.Topic
  var text: LocalizedText
  /// The post that people answer when this moves them, or nil.
  var post: String?
  /// The tick at which it takes effect, counted from the start of the case.
  var tick = 0
}

/// A rule that a chosen option kept or broke.
struct MarkNote: Equatable, Sendable {
  var turn: Int
  var at: CivilTime
  var mark: Mark
  var act: LocalizedText
}

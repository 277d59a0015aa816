import Codebook
import Scenarios

/// A post as the desk shows it.
public struct FeedPost: Equatable, Sendable, Identifiable {
  /// Who wrote it.
  public enum Origin: Equatable, Sendable {
    /// The author of the case.
    case scripted
    /// A simulated individual.
    case simulated
    /// The organisation: the player, an option, the calendar.
    case organisation
    /// Somebody of the house in their own name, the player's private account included.
    case house
  }

  /// Its id, such as `p12`.
  public var id: String
  /// The turn in which it was written, from 0.
  public var turn: Int
  /// When it was written.
  public var at: CivilTime
  /// The id of its channel.
  public var channel: String
  /// Who wrote it.
  public var origin: Origin
  /// The author's handle or name.
  public var author: String
  /// Who the author is to the organisation.
  public var segment: Segment
  /// How many follow the author.
  public var followers: Int
  /// What the author feels.
  public var mood: Mood
  /// What the author does.
  public var act: PostAct
  /// What it says.
  public var text: LocalizedText
  /// The id of the post that it answers, or nil.
  public var replyTo: String?
  /// Why its author wrote it, in a sentence.
  public var cause: LocalizedText
  /// Why it may fairly be hidden, or nil.
  public var offence: ScriptedPost.Offence?
  /// The number of the post in the community, or nil where the community did not write it.
  public var number: Int?
  /// The id that the author of the case gave it, or nil.
  public var script: String?
  /// Whether it is shown no more, for whatever reason.
  public var isHidden = false
  /// Whether the player deleted it.
  public var isDeleted = false
  /// Whether its writer or the platform took it down.
  public var isTakenDown = false
  /// Whether the player reported it.
  public var isReported = false
  /// What a look at its author's account has shown, or nil.
  public var profile: LocalizedText?
  /// Whether the player answered it, in public or in private.
  public var isAnswered = false
}

extension FeedPost {
  /// Whether the organisation or somebody of the house wrote it.
  public var isOurs: Bool {
    switch origin {
    case .organisation, .house: true
    case .scripted, .simulated: false
    }
  }

  /// Whether somebody complains, asks, or wants to know why something was removed, and breaks no rule of the page.
  public var isGrievance: Bool { offence == nil && act.isGrievance }

  /// Whether an answer is due to that somebody: trolls want a quarrel and not an answer, so they are owed none.
  public var isOwedAnswer: Bool { isGrievance && segment != .trolls }

  /// Whether that somebody still waits for an answer: none was given, and the post is still shown.
  public var isWaiting: Bool { !isOurs && isGrievance && !isAnswered && !isHidden }
}

extension ScriptedPost {
  /// Whether an answer is due to its author, as `FeedPost.isOwedAnswer` says.
  var isOwedAnswer: Bool { offence == nil && act.isGrievance && segment != .trolls }
}

extension Sequence<FeedPost> {
  /// The posts by time; those of one moment keep their order.
  var byTime: [FeedPost] { sorted { $0.at < $1.at } }

  /// The posts by the followers of their authors, most first; those of equals keep their order.
  var byFollowers: [FeedPost] { sorted { $0.followers > $1.followers } }
}

import Codebook
import Rhetoric
import Scenarios

/// A mail that has arrived.
public struct Mail: Equatable, Sendable, Identifiable {
  /// The mail as written.
  public var item: InboxItem
  /// When it arrived.
  public var at: CivilTime
  /// When an answer is due, or nil.
  public var due: CivilTime?
  /// The id of the option that was chosen, or nil.
  public var chosen: String?
  /// Whether it went unanswered past its time.
  public var isOverdue = false
  /// Whether the player has argued with it.
  public var isArgued = false
  /// Its id.
  public var id: String { item.id }
  /// Whether it still waits for an answer.
  public var isOpen: Bool { !item.options.isEmpty && chosen == nil && !isOverdue }
  /// Whether the player can still argue with it.
  public var isArguable: Bool { isOpen && item.dispute != nil && !isArgued }
}

/// A scheduled post and what became of it.
public struct CalendarEntry: Equatable, Sendable, Identifiable {
  /// What became of it.
  public enum Status: String, Codable, Sendable {
    case scheduled, paused, sent, cancelled
  }

  /// The post as scheduled.
  public var post: ScheduledPost
  /// When it goes out.
  public var at: CivilTime
  /// What became of it.
  public var status: Status
  /// Whether the words are the player's.
  public var isRewritten = false
  /// Its id.
  public var id: String { post.id }
}

/// A fact and how far the player and the public know it.
public struct FactEntry: Equatable, Sendable, Identifiable {
  /// How far the player knows it.
  public enum Status: Equatable, Sendable {
    case unknown
    /// The answer comes at that moment.
    case asked(until: CivilTime)
    /// Somebody said so, and nobody has verified it.
    case heard
    case known

    /// The word of the protocol.
    public var word: String {
      switch self {
      case .unknown: "unknown"
      case .heard: "heard"
      case .asked: "asked"
      case .known: "known"
      }
    }
  }

  /// The fact.
  public var fact: Fact
  /// How far the player knows it.
  public var status: Status
  /// Whether the public knows it.
  public var isRevealed = false
  /// The turn in which the player asked, from 0, or nil.
  public var askedIn: Int?
  /// Whether whoever was asked has already evaded the question, or answered it wrongly.
  public var wasEvaded = false
  /// Its id.
  public var id: String { fact.id }
}

/// Something that happened.
public struct News: Equatable, Sendable {
  /// The turn, from 0.
  public var turn: Int
  /// When.
  public var at: CivilTime
  /// What.
  public var text: LocalizedText
  /// Whether a source reports it.
  public var isDocumented: Bool
}

/// Something that must be allowed from above, and whether it is.
public struct AuthorityEntry: Equatable, Sendable, Identifiable {
  /// The authority.
  public var authority: Authority
  /// Whether the player holds it.
  public var isHeld: Bool
  /// Whether it was asked for and refused.
  public var isRefused = false
  /// When it was granted because the player asked for it.
  var grants: [CivilTime] = []
  /// Whether the player was told how it stands: what is allowed from the beginning goes without saying.
  public var isTold = false
  /// Its id.
  public var id: String { authority.id }
}

/// Something said in public that had not been allowed.
struct Overstepping: Equatable, Sendable {
  /// The id of the authority.
  var authority: String
  /// The number of the statement.
  var statement: Int
}

/// A channel that somebody else answers on.
public struct Delegation: Equatable, Sendable {
  /// The id of the channel.
  public var channel: String
  /// The id of the person.
  public var person: String
}

/// What those who answer keep to.
public struct MessageSheet: Equatable, Sendable {
  /// The words.
  public var text: String
  /// What they do.
  public var strategies: [Strategy]
}

/// Somebody who might speak for the organisation, and what they said.
public struct AllyEntry: Equatable, Sendable, Identifiable {
  /// What they said.
  public enum Status: Equatable, Sendable {
    case unasked, refused, agreed
    /// They speak without saying that they were asked, since that moment.
    case covert(since: CivilTime)
    case exposed

    /// The word of the protocol.
    public var word: String {
      switch self {
      case .unasked: "unasked"
      case .refused: "refused"
      case .agreed: "agreed"
      case .covert: "covert"
      case .exposed: "exposed"
      }
    }
  }

  /// Who it is.
  public var ally: Ally
  /// What they said.
  public var status: Status
  /// Their id.
  public var id: String { ally.id }
  /// Whether they can still be asked.
  public var isOpen: Bool { status == .unasked || status == .refused }
}

/// A person's case and how far it is.
public struct TicketEntry: Equatable, Sendable, Identifiable {
  /// How far it is.
  public enum Status: Equatable, Sendable {
    case open
    /// It is being worked on and solved at that moment.
    case taken(until: CivilTime)
    case solved, dropped

    /// The word of the protocol.
    public var word: String {
      switch self {
      case .open: "open"
      case .taken: "taken"
      case .solved: "solved"
      case .dropped: "dropped"
      }
    }
  }

  /// The case.
  public var ticket: Ticket
  /// When it was opened.
  public var at: CivilTime
  /// How far it is.
  public var status: Status
  /// Its id.
  public var id: String { ticket.id }
}

/// A promise with a time, made in public.
public struct PromiseEntry: Equatable, Sendable {
  /// What became of it.
  public enum Status: String, Sendable {
    case open, kept, broken
  }

  /// The words.
  public var words: String
  /// The number of the statement that made it.
  public var statement: Int
  /// The id of the channel.
  public var channel: String
  /// Whether the time is a limit, before which it may be kept at any moment.
  public var isLimit: Bool
  /// From when on coming back keeps it, whatever is said.
  public var opens: CivilTime
  /// When it falls due.
  public var due: CivilTime
  /// What became of it.
  public var status: Status
  /// When the text came that kept it, or nil.
  public var keptAt: CivilTime?
}

/// Somebody who may not post on a page any more.
public struct Banned: Equatable, Sendable {
  /// The author's name.
  public var author: String
  /// The id of the channel.
  public var channel: String
}

/// A post that was reported to its platform.
struct Complaint: Equatable, Sendable {
  var post: String
  /// When the answer comes.
  var until: CivilTime
}

/// How good a situation report is, against what could be known when it was sent.
public struct ReportQuality: Equatable, Sendable {
  /// Whether it counts messages, or gives a figure of the dashboard, within a third.
  public var hasFigures: Bool
  /// Whether it says what the figures mean: why, who, what may come.
  public var hasInsight: Bool
  /// Whether it proposes or asks for something.
  public var hasProposal: Bool
  /// Whether it asserts what was not verified.
  public var isUnverified: Bool

  /// 0 to 3: figures, insight and proposal, less one for what was not verified.
  public var points: Int {
    max(0, [hasFigures, hasInsight, hasProposal].count { $0 } - (isUnverified ? 1 : 0))
  }
}

import Codebook

/// A mail to the player's desk.
public struct InboxItem: Equatable, Sendable {
  /// An answer that the player may choose.
  public struct Option: Equatable, Sendable {
    /// Its id, unique in the item, such as `a`.
    public var id: String
    /// What the player would do or write.
    public var text: LocalizedText
    /// What it costs, in the team's minutes.
    public var minutes: Int
    /// When it can be chosen.
    public var when: Condition
    /// What comes back at once, or nil.
    public var reply: LocalizedText?
    /// What comes of it.
    public var effects: [Effect]

    /// Makes an option.
    public init(
      id: String, text: LocalizedText, minutes: Int, when: Condition, reply: LocalizedText?, effects: [Effect]
    ) {
      self.id = id
      self.text = text
      self.minutes = minutes
      self.when = when
      self.reply = reply
      self.effects = effects
    }
  }

  /// Its id, such as `m3`.
  public var id: String
  /// When it arrives, or nil when only an effect delivers it.
  public var at: Moment?
  /// On what condition.
  public var when: Condition
  /// The id of the person who writes, or nil for somebody outside (then `sender` names them).
  public var person: String?
  /// The sender as shown.
  public var sender: LocalizedText
  /// The subject line.
  public var subject: LocalizedText
  /// The mail.
  public var text: LocalizedText
  /// When an answer is due, or nil.
  public var due: Moment?
  /// The answers to choose from; empty for a mail that only tells.
  public var options: [Option]
  /// What comes of not answering by `due`.
  public var ifIgnored: [Effect]
  /// How the order can be argued with, or nil.
  public var dispute: Dispute?

  /// Makes an inbox item.
  public init(
    id: String, at: Moment?, when: Condition, person: String?, sender: LocalizedText, subject: LocalizedText,
    text: LocalizedText, due: Moment?, options: [Option], ifIgnored: [Effect], dispute: Dispute? = nil
  ) {
    self.id = id
    self.at = at
    self.when = when
    self.person = person
    self.sender = sender
    self.subject = subject
    self.text = text
    self.due = due
    self.options = options
    self.ifIgnored = ifIgnored
    self.dispute = dispute
  }
}

/// How an order can be argued with, in the player's own words, once.
public struct Dispute: Equatable, Sendable {
  /// Something that counts when the player's text says it.
  public enum Argument: Equatable, Sendable {
    /// One of the cues, in either language; `id` is unique in the dispute.
    case saying(id: String, Fact.Cues)
    /// A fact that the player knows.
    case fact(String)
  }

  /// What came of the dispute.
  public struct Upshot: Equatable, Sendable {
    /// What is answered.
    public var text: LocalizedText
    /// What comes of it.
    public var effects: [Effect]

    /// Makes an upshot.
    public init(text: LocalizedText, effects: [Effect]) {
      self.text = text
      self.effects = effects
    }
  }

  /// What arguing costs, in the team's minutes.
  public var minutes: Int
  /// How many arguments it takes.
  public var needs: Int
  /// The arguments.
  public var arguments: [Argument]
  /// The order is taken back.
  public var won: Upshot
  /// The order stands.
  public var lost: Upshot

  /// Makes a dispute.
  public init(minutes: Int, needs: Int, arguments: [Argument], won: Upshot, lost: Upshot) {
    self.minutes = minutes
    self.needs = needs
    self.arguments = arguments
    self.won = won
    self.lost = lost
  }
}

extension Game {
  /// A deed of the player. Its JSON form is the protocol's and the attempt's: `{"do":"reply","to":"p12","text":"…"}`.
  public enum Action: Equatable, Sendable {
    /// Says something to all on a channel.
    case publish(channel: String, text: String)
    /// Has a draft for a channel read before it is sent anywhere (training mode only).
    case review(channel: String, text: String)
    /// Answers a post in public.
    case reply(to: String, text: String)
    /// Answers the author of a post in private.
    case message(to: String, text: String)
    /// Hides a post, with the reason that its author is given, or an empty one.
    case hide(post: String, reason: String)
    /// Chooses an option of a mail.
    case choose(item: String, option: String)
    /// Asks who knows for a fact.
    case ask(fact: String)
    /// Stops a scheduled post until it is released.
    case pause(item: String)
    /// Puts a paused post back into the calendar.
    case release(item: String)
    /// Sends a situation report to somebody above.
    case escalate(to: String, text: String)
    /// Lets some of the turn's minutes pass.
    case wait(minutes: Int)
    /// Ends the turn: the clock runs and the community reacts.
    case endTurn
  }
}

extension Game.Action: Codable {
  /// The verbs of the protocol.
  public enum Verb: String, CaseIterable, Codable, Sendable {
    case publish, review, reply, message, hide, choose, ask, pause, release, escalate, wait
    case endTurn = "end-turn"
  }

  private enum CodingKeys: String, CodingKey {
    case verb = "do"
    case channel, text, to, post, reason, item, option, fact, minutes
  }

  /// The verb of the action.
  public var verb: Verb {
    switch self {
    case .publish: .publish
    case .review: .review
    case .reply: .reply
    case .message: .message
    case .hide: .hide
    case .choose: .choose
    case .ask: .ask
    case .pause: .pause
    case .release: .release
    case .escalate: .escalate
    case .wait: .wait
    case .endTurn: .endTurn
    }
  }

  /// Reads the protocol's form.
  ///
  /// - Throws: `DecodingError` when the verb is unknown or a field is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String { try fields.decode(String.self, forKey: key) }
    switch try fields.decode(Verb.self, forKey: .verb) {
    case .publish: self = .publish(channel: try text(.channel), text: try text(.text))
    case .review: self = .review(channel: try text(.channel), text: try text(.text))
    case .reply: self = .reply(to: try text(.to), text: try text(.text))
    case .message: self = .message(to: try text(.to), text: try text(.text))
    case .hide:
      self = .hide(post: try text(.post), reason: try fields.decodeIfPresent(String.self, forKey: .reason) ?? "")
    case .choose: self = .choose(item: try text(.item), option: try text(.option))
    case .ask: self = .ask(fact: try text(.fact))
    case .pause: self = .pause(item: try text(.item))
    case .release: self = .release(item: try text(.item))
    case .escalate: self = .escalate(to: try text(.to), text: try text(.text))
    case .wait: self = .wait(minutes: try fields.decodeIfPresent(Int.self, forKey: .minutes) ?? Game.Cost.wait)
    case .endTurn: self = .endTurn
    }
  }

  /// Writes the protocol's form.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(verb, forKey: .verb)
    for (key, value) in texts { try fields.encode(value, forKey: key) }
    if case .wait(let minutes) = self { try fields.encode(minutes, forKey: .minutes) }
  }

  /// The fields that hold text, in a fixed order.
  private var texts: [(CodingKeys, String)] {
    switch self {
    case .publish(let channel, let text), .review(let channel, let text): [(.channel, channel), (.text, text)]
    case .reply(let to, let text), .message(let to, let text), .escalate(let to, let text): [(.to, to), (.text, text)]
    case .hide(let post, let reason): [(.post, post), (.reason, reason)]
    case .choose(let item, let option): [(.item, item), (.option, option)]
    case .ask(let fact): [(.fact, fact)]
    case .pause(let item), .release(let item): [(.item, item)]
    case .wait, .endTurn: []
    }
  }

  /// What the player wrote, if the action carries a text of theirs.
  public var writtenText: String? {
    switch self {
    case .publish(_, let text), .review(_, let text), .reply(_, let text), .message(_, let text),
      .escalate(_, let text):
      text
    case .hide(_, let reason): reason.isEmpty ? nil : reason
    case .choose, .ask, .pause, .release, .wait, .endTurn: nil
    }
  }
}

extension Game {
  /// What acts cost, in the team's minutes, before fatigue. Options and inquiries carry their own cost.
  public enum Cost {
    /// Writing and clearing a statement.
    public static let publish = 15
    /// Having a draft read.
    public static let review = 5
    /// Answering one person in public or in private.
    public static let reply = 5
    /// Hiding a post.
    public static let hide = 2
    /// Stopping or releasing a scheduled post.
    public static let calendar = 2
    /// Writing a situation report.
    public static let escalate = 10
    /// The usual wait.
    public static let wait = 10
  }
}

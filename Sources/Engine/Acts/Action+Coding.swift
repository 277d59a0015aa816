import Codebook

extension Game.Action: Codable {
  /// The fields of the protocol, in the order in which they are written.
  public enum Field: String, CodingKey, Sendable {
    case verb = "do"
    case channel, to, post, item, fact, authority, person, ally, ticket, option, words, text, reason
    case openly, hours, minutes
  }

  /// A value of a field.
  public enum FieldValue: Equatable, Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)
  }

  /// The fields of the action beside its verb, in the order in which they are written.
  public var fields: [(Field, FieldValue)] {
    switch self {
    case .publish(let channel, let text): [(.channel, .text(channel)), (.text, .text(text))]
    case .review(let channel, let text, let post):
      [(.channel, .text(channel))] + (post.map { [(.post, .text($0))] } ?? []) + [(.text, .text(text))]
    case .reply(let to, let text), .message(let to, let text), .escalate(let to, let text), .handOver(let to, let text):
      [(.to, .text(to)), (.text, .text(text))]
    case .hide(let post, let reason), .delete(let post, let reason):
      [(.post, .text(post)), (.reason, .text(reason))]
    case .report(let post, let to): [(.post, .text(post)), (.to, .text(to.rawValue))]
    case .ban(let post), .profile(let post): [(.post, .text(post))]
    case .rules(let channel), .watch(let channel), .unwatch(let channel), .recall(let channel):
      [(.channel, .text(channel))]
    case .alert(let words): [(.words, .text(words))]
    case .choose(let item, let option): [(.item, .text(item)), (.option, .text(option))]
    case .argue(let item, let text), .rewrite(let item, let text): [(.item, .text(item)), (.text, .text(text))]
    case .ask(let fact): [(.fact, .text(fact))]
    case .request(let authority, let text): [(.authority, .text(authority)), (.text, .text(text))]
    case .pause(let item), .release(let item), .cancel(let item): [(.item, .text(item))]
    case .move(let item, let hours): [(.item, .text(item)), (.hours, .number(hours))]
    case .schedule(let channel, let text, let hours):
      [(.channel, .text(channel)), (.text, .text(text)), (.hours, .number(hours))]
    case .delegate(let channel, let to): [(.channel, .text(channel)), (.to, .text(to))]
    case .sheet(let text), .note(let text): [(.text, .text(text))]
    case .coach(let person): [(.person, .text(person))]
    case .approach(let ally, let openly): [(.ally, .text(ally)), (.openly, .truth(openly))]
    case .takeUp(let ticket): [(.ticket, .text(ticket))]
    case .rest(let minutes), .wait(let minutes): [(.minutes, .number(minutes))]
    case .undo, .hint, .endTurn: []
    }
  }

  /// Reads the protocol's form.
  ///
  /// - Throws: `DecodingError` when the verb is unknown or a field is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    func text(_ field: Field) throws -> String { try fields.decode(String.self, forKey: field) }
    func optional(_ field: Field) throws -> String { try fields.decodeIfPresent(String.self, forKey: field) ?? "" }
    func number(_ field: Field, _ usual: Int) throws -> Int {
      try fields.decodeIfPresent(Int.self, forKey: field) ?? usual
    }
    switch try fields.decode(DeskVerb.self, forKey: .verb) {
    case .publish: self = .publish(channel: try text(.channel), text: try text(.text))
    case .review:
      let post = try fields.decodeIfPresent(String.self, forKey: .post)
      self = .review(channel: try text(.channel), text: try text(.text), post: post)
    case .reply: self = .reply(to: try text(.to), text: try text(.text))
    case .message: self = .message(to: try text(.to), text: try text(.text))
    case .hide: self = .hide(post: try text(.post), reason: try optional(.reason))
    case .delete: self = .delete(post: try text(.post), reason: try optional(.reason))
    case .report:
      self = .report(post: try text(.post), to: try fields.decode(Game.Authorities.self, forKey: .to))
    case .ban: self = .ban(post: try text(.post))
    case .rules: self = .rules(channel: try text(.channel))
    case .watch: self = .watch(channel: try text(.channel))
    case .unwatch: self = .unwatch(channel: try text(.channel))
    case .alert: self = .alert(words: try text(.words))
    case .profile: self = .profile(post: try text(.post))
    case .choose: self = .choose(item: try text(.item), option: try text(.option))
    case .argue: self = .argue(item: try text(.item), text: try text(.text))
    case .ask: self = .ask(fact: try text(.fact))
    case .escalate: self = .escalate(to: try text(.to), text: try text(.text))
    case .request: self = .request(authority: try text(.authority), text: try text(.text))
    case .pause: self = .pause(item: try text(.item))
    case .release: self = .release(item: try text(.item))
    case .move: self = .move(item: try text(.item), hours: try fields.decode(Int.self, forKey: .hours))
    case .cancel: self = .cancel(item: try text(.item))
    case .rewrite: self = .rewrite(item: try text(.item), text: try text(.text))
    case .schedule:
      self = .schedule(
        channel: try text(.channel), text: try text(.text), hours: try fields.decode(Int.self, forKey: .hours))
    case .delegate: self = .delegate(channel: try text(.channel), to: try text(.to))
    case .recall: self = .recall(channel: try text(.channel))
    case .sheet: self = .sheet(text: try text(.text))
    case .coach: self = .coach(person: try text(.person))
    case .handOver: self = .handOver(to: try text(.to), text: try text(.text))
    case .approach: self = .approach(ally: try text(.ally), openly: try fields.decode(Bool.self, forKey: .openly))
    case .takeUp: self = .takeUp(ticket: try text(.ticket))
    case .rest: self = .rest(minutes: try number(.minutes, Game.Cost.rest))
    case .wait: self = .wait(minutes: try number(.minutes, Game.Cost.wait))
    case .undo: self = .undo
    case .note: self = .note(text: try text(.text))
    case .hint: self = .hint
    case .endTurn: self = .endTurn
    }
  }

  /// Writes the protocol's form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Field.self)
    try container.encode(verb, forKey: .verb)
    for (field, value) in fields {
      switch value {
      case .text(let text): try container.encode(text, forKey: field)
      case .number(let number): try container.encode(number, forKey: field)
      case .truth(let truth): try container.encode(truth, forKey: field)
      }
    }
  }
}

extension Fingerprint {
  /// Adds an action with all its fields.
  mutating func add(_ action: Game.Action) {
    add(action.verb.rawValue)
    for (_, value) in action.fields {
      switch value {
      case .text(let text): add(text)
      case .number(let number): add(number)
      case .truth(let truth): add(truth ? 1 : 0)
      }
    }
  }
}

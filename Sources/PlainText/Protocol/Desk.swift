import Codebook
import Engine
import Scenarios

extension ProtocolEvent {
  /// The desk as it stands, with the posts and the news that have not been sent yet.
  static func turn(_ state: Game.State, news: JSON.Fresh) -> JSON {
    let language = state.language
    let members: [JSON.Member] = [
      JSON.Member(name: "event", value: "turn"),
      JSON.Member(name: "turn", value: .integer(state.turnIndex + 1)),
      JSON.Member(name: "of", value: .integer(state.scenario.turns.count)),
      JSON.Member(name: "clock", value: .string(state.now.iso)),
      JSON.Member(name: "minutes", value: .integer(state.minutesLeft)),
      JSON.Member(name: "fatigue", value: .integer(state.fatigue)),
      JSON.Member(name: "temper", value: .integer(state.temper)),
      JSON.Member(name: "arrangement", value: .optional(state.arrangement?.id)),
      JSON.Member(name: "title", value: .string(state.turn.title[language])),
      JSON.Member(name: "brief", value: .string(state.turn.brief[language])),
      JSON.Member(name: "news", value: news.events),
      JSON.Member(name: "feed", value: news.posts),
      JSON.Member(name: "inbox", value: .array(state.inbox.map { JSON($0, state) })),
    ]
    return .object(members + desk(state) + [JSON.Member(name: "actions", value: .array(actions(state)))])
  }
}

extension JSON {
  /// The posts and the news that have not been sent yet.
  struct Fresh {
    var posts: JSON
    var events: JSON
    var mails: JSON

    /// The members of an answer in the middle of a turn.
    var members: [Member] {
      [
        Member(name: "feed", value: posts), Member(name: "news", value: events),
        Member(name: "inbox", value: mails),
      ]
    }
  }

  init(_ post: FeedPost, _ language: Language) {
    self = [
      "id": .string(post.id), "channel": .string(post.channel), "at": .string(post.at.iso),
      "origin": .string(post.origin.word), "author": .string(post.author), "segment": .string(post.segment.rawValue),
      "followers": .integer(post.followers), "text": .string(post.text[language]),
      "mood": .string(post.mood.rawValue), "act": .string(post.act.rawValue), "replyTo": .optional(post.replyTo),
      "hidden": .boolean(post.isHidden), "deleted": .boolean(post.isDeleted), "takenDown": .boolean(post.isTakenDown),
      "reported": .boolean(post.isReported), "answered": .boolean(post.isAnswered),
      "profile": .optional(post.profile?[language]), "cause": .string(post.cause[language]),
    ]
  }

  init(_ news: News, _ language: Language) {
    self = [
      "at": .string(news.at.iso), "text": .string(news.text[language]), "documented": .boolean(news.isDocumented),
    ]
  }

  init(_ mail: Mail, _ state: Game.State) {
    let language = state.language
    let options = mail.item.options.map { option -> JSON in
      [
        "id": .string(option.id), "text": .string(option.text[language]),
        "minutes": .integer(state.cost(option.minutes)),
        "open": .boolean(mail.isOpen && state.isOpen(option)),
      ]
    }
    self = [
      "id": .string(mail.id), "at": .string(mail.at.iso), "from": .string(mail.item.sender[language]),
      "subject": .string(mail.item.subject[language]), "text": .string(mail.item.text[language]),
      "due": .optional(mail.due?.iso), "status": .string(mail.statusWord), "chosen": .optional(mail.chosen),
      "options": .array(options), "arguable": .boolean(mail.isArguable),
      "argueMinutes": mail.arguing.map { .integer(state.cost($0.minutes)) } ?? .null,
    ]
  }

  init(_ entry: CalendarEntry, _ language: Language) {
    self = [
      "id": .string(entry.id), "channel": .string(entry.post.channel), "at": .string(entry.at.iso),
      "text": .string(entry.post.text[language]), "status": .string(entry.status.rawValue),
      "rewritten": .boolean(entry.isRewritten),
    ]
  }

  /// A fact; where it is only heard, its text is what was said.
  init(_ entry: FactEntry, _ state: Game.State) {
    let language = state.language
    let isKnown = entry.status == .known
    var answerAt: String?
    if case .asked(let until) = entry.status { answerAt = until.iso }
    self = [
      "id": .string(entry.id), "status": .string(entry.status.word),
      "question": .string(entry.fact.question[language]),
      "text": .optional(
        isKnown
          ? entry.fact.text[language]
          : entry.status == .heard ? state.hearsay(entry.id)?.words[language] : nil),
      "true": isKnown ? .boolean(entry.fact.isTrue) : .null,
      "origin": .optional(isKnown ? entry.fact.origin.rawValue : nil),
      "public": .boolean(entry.isRevealed), "answerAt": .optional(answerAt),
    ]
  }

  init(_ reading: DashboardReading) {
    self = [
      "at": .string(reading.at.iso), "postsPerHour": .integer(reading.postsPerHour),
      "negativeShare": .integer(reading.negativeShare), "trust": .integer(reading.trust),
      "anger": .integer(reading.anger), "reach": .integer(reading.reach),
    ]
  }
}

extension FeedPost.Origin {
  /// The word of the protocol.
  var word: String {
    switch self {
    case .scripted: "scripted"
    case .simulated: "simulated"
    case .organisation: "organisation"
    case .house: "house"
    }
  }
}

extension Mail {
  /// How it can be argued with now, or nil.
  var arguing: Dispute? { isArguable ? item.dispute : nil }

  /// The word of the protocol: what is to be done with the mail.
  var statusWord: String {
    if item.options.isEmpty { return "information" }
    if chosen != nil { return "answered" }
    return isOverdue ? "overdue" : "open"
  }
}

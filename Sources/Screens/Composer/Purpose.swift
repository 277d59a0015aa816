import Codebook
import Engine
import Scenarios

extension Interface.Purpose {
  /// What the text of an act is written for; nil where the act has none.
  init?(of act: Game.Action) {
    switch act {
    case .publish(let channel, _): self = .publish(channel: channel)
    case .reply(let post, _): self = .reply(post: post)
    case .message(let post, _): self = .message(post: post)
    case .hide(let post, _): self = .hide(post: post)
    case .delete(let post, _): self = .delete(post: post)
    case .alert: self = .alert
    case .argue(let item, _): self = .argue(item: item)
    case .escalate(let person, _): self = .escalate(person: person)
    case .request(let authority, _): self = .request(authority: authority)
    case .rewrite(let item, _): self = .rewrite(item: item)
    case .schedule(let channel, _, let hours): self = .schedule(channel: channel, hours: hours)
    case .sheet: self = .sheet
    case .handOver(let person, _): self = .handOver(person: person)
    case .note: self = .note
    default: return nil
    }
  }

  /// What a text written for the purpose does.
  func action(_ text: String) -> Game.Action {
    switch self {
    case .publish(let channel): .publish(channel: channel, text: text)
    case .reply(let post): .reply(to: post, text: text)
    case .message(let post): .message(to: post, text: text)
    case .hide(let post): .hide(post: post, reason: text)
    case .delete(let post): .delete(post: post, reason: text)
    case .alert: .alert(words: text)
    case .argue(let item): .argue(item: item, text: text)
    case .escalate(let person): .escalate(to: person, text: text)
    case .request(let authority): .request(authority: authority, text: text)
    case .rewrite(let item): .rewrite(item: item, text: text)
    case .schedule(let channel, let hours): .schedule(channel: channel, text: text, hours: hours)
    case .sheet: .sheet(text: text)
    case .handOver(let person): .handOver(to: person, text: text)
    case .note: .note(text: text)
    }
  }

  /// What it costs before fatigue.
  func minutes(_ state: Game.State) -> Int {
    switch self {
    case .publish: Game.Cost.publish
    case .reply, .message: Game.Cost.reply
    case .hide, .delete: Game.Cost.hide
    case .alert: Game.Cost.listen
    case .argue: mail(state)?.item.dispute?.minutes ?? 0
    case .escalate: Game.Cost.escalate
    case .request: authority(state)?.minutes ?? 0
    case .rewrite, .schedule: Game.Cost.schedule
    case .sheet, .handOver: Game.Cost.delegate
    case .note: 0
    }
  }

  /// The post that the text is about, if it is about one.
  func post(_ state: Game.State) -> FeedPost? {
    switch self {
    case .reply(let id), .message(let id), .hide(let id), .delete(let id): state.post(id)
    default: nil
    }
  }

  /// The mail that is argued with.
  func mail(_ state: Game.State) -> Mail? {
    guard case .argue(let id) = self else { return nil }
    return state.inbox.first { $0.id == id }
  }

  /// The scheduled post that is written anew.
  func entry(_ state: Game.State) -> CalendarEntry? {
    guard case .rewrite(let id) = self else { return nil }
    return state.calendar.first { $0.id == id }
  }

  /// The authority that is asked for.
  func authority(_ state: Game.State) -> Authority? {
    guard case .request(let id) = self else { return nil }
    return state.authorities.first { $0.id == id }?.authority
  }

  /// Who reads the text inside the house, or minds the desk.
  func person(_ state: Game.State) -> Person? {
    let id: String? =
      switch self {
      case .escalate(let person), .handOver(let person): person
      case .request: authority(state)?.person
      case .argue: mail(state)?.item.person
      default: nil
      }
    return state.scenario.people.first { $0.id == id }
  }

  /// The channel where the text will stand sooner or later, or nil.
  func channel(_ state: Game.State) -> Channel? {
    switch self {
    case .publish(let id), .schedule(let id, _): state.channel(id)
    case .reply, .message: post(state).flatMap { state.channel($0.channel) }
    case .rewrite: entry(state).flatMap { state.channel($0.post.channel) }
    default: nil
    }
  }

  /// The most characters that it takes where that is worth showing, or nil.
  func limit(_ state: Game.State) -> Int? {
    switch self {
    case .alert: 60
    case .note: Game.State.longestNote
    default: channel(state)?.limit.map { min($0, Game.longestText) }
    }
  }

  /// The most characters that can be sent.
  func most(_ state: Game.State) -> Int { limit(state) ?? Game.longestText }

  /// The words that there are already.
  func words(_ state: Game.State) -> String {
    self == .sheet ? state.sheet?.text ?? "" : entry(state)?.post.text[state.language] ?? ""
  }

  /// Whether it can be done without a word.
  var isOptional: Bool {
    switch self {
    case .hide, .delete: true
    default: false
    }
  }
}

import Codebook
import Engine
import Scenarios

extension ProtocolEvent {
  /// What a turn tells whole; after an act, those that it changed are told again.
  static func desk(_ state: Game.State) -> [JSON.Member] {
    let language = state.language
    return [
      JSON.Member(name: "calendar", value: .array(state.calendar.map { JSON($0, language) })),
      JSON.Member(name: "facts", value: .array(state.factsInSight.map { JSON($0, state) })),
      JSON.Member(name: "dashboard", value: state.dashboard.map { JSON($0) } ?? .null),
      JSON.Member(name: "channels", value: .array(state.scenario.channels.map { JSON($0, state) })),
      JSON.Member(name: "alerts", value: .strings(state.alerts)),
      JSON.Member(name: "authorities", value: .array(state.authorities.map { JSON($0, language) })),
      JSON.Member(name: "people", value: .array(state.scenario.people.map { JSON($0, state) })),
      JSON.Member(name: "allies", value: .array(state.allies.map { JSON($0, language) })),
      JSON.Member(name: "tickets", value: .array(state.tickets.map { JSON($0, language) })),
      JSON.Member(name: "promises", value: .array(state.promises.map { JSON($0) })),
      JSON.Member(name: "sheet", value: .optional(state.sheet?.text)),
    ]
  }
}

extension JSON {
  fileprivate init(_ channel: Channel, _ state: Game.State) {
    let delegate = state.delegations.first { $0.channel == channel.id }?.person
    self = [
      "id": .string(channel.id), "name": .string(channel.name[state.language]),
      "watched": .boolean(state.watched.contains(channel.id)), "delegate": .optional(delegate),
      "rulesPublished": .boolean(state.rulesPublished.contains(channel.id)),
      "moderated": .boolean(state.isModerated(channel)),
      "own": .boolean(state.ownChannels.contains { $0.id == channel.id }),
    ]
  }

  fileprivate init(_ entry: AuthorityEntry, _ language: Language) {
    self = [
      "id": .string(entry.id), "name": .string(entry.authority.name[language]), "status": .string(entry.statusWord),
      "from": .string(entry.authority.person),
    ]
  }

  fileprivate init(_ person: Person, _ state: Game.State) {
    self = [
      "id": .string(person.id), "name": .string(person.name[state.language]),
      "title": .string(person.title[state.language]),
      "regard": .string(Regard(state.regard(of: person.id)).rawValue),
      "atWork": .boolean(state.isAtWork(person, at: state.now)), "decides": .boolean(person.canDecide),
      "delegable": .boolean(person.skill != nil),
    ]
  }

  fileprivate init(_ entry: AllyEntry, _ language: Language) {
    self = [
      "id": .string(entry.id), "name": .string(entry.ally.name[language]), "kind": .string(entry.ally.kind.rawValue),
      "text": .string(entry.ally.text[language]), "status": .string(entry.status.word),
    ]
  }

  fileprivate init(_ entry: TicketEntry, _ language: Language) {
    var until: String?
    if case .taken(let moment) = entry.status { until = moment.iso }
    self = [
      "id": .string(entry.id), "name": .string(entry.ticket.name[language]),
      "story": .string(entry.ticket.story[language]), "status": .string(entry.status.word), "until": .optional(until),
    ]
  }

  fileprivate init(_ promise: PromiseEntry) {
    self = [
      "words": .string(promise.words), "due": .string(promise.due.iso), "status": .string(promise.status.rawValue),
    ]
  }
}

extension AuthorityEntry {
  /// The word of the protocol.
  fileprivate var statusWord: String {
    isHeld ? "held" : isRefused ? "refused" : "unasked"
  }
}

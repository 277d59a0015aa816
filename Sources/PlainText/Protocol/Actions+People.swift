import Codebook
import Engine
import Scenarios

/// What can be done with people above, beside and outside.
extension ProtocolEvent {
  static func above(_ state: Game.State) -> [JSON] {
    let questions = state.factsInSight.compactMap { fact -> JSON? in
      guard fact.status == .unknown || fact.status == .heard, let inquiry = fact.fact.inquiry else { return nil }
      return entry(.ask, state.cost(inquiry.minutes), ["fact": .string(fact.id)])
    }
    let superiors = state.superiors.filter { state.isReachable($0) }.map(\.id)
    let report = entry(.escalate, state.cost(Game.Cost.escalate), ["to": .strings(superiors), "text": text])
    return questions + (superiors.isEmpty ? [] : [report]) + requests(state)
  }

  private static func requests(_ state: Game.State) -> [JSON] {
    state.authorities.filter { !$0.isHeld }.compactMap { item in
      let person = state.scenario.people.first { $0.id == item.authority.person }
      guard let person, state.isReachable(person) else { return nil }
      return entry(
        .request, state.cost(item.authority.minutes), ["authority": .string(item.id), "text": text])
    }
  }

  static func team(_ state: Game.State) -> [JSON] {
    let people = JSON.strings(state.delegates.map(\.id))
    guard !state.delegates.isEmpty else { return [] }
    let minutes = state.cost(Game.Cost.delegate)
    let given = state.delegations.map(\.channel)
    let pupils = state.pupils.map(\.id)
    return [
      entry(.delegate, minutes, ["channel": .strings(state.ownChannels.map(\.id)), "to": people]),
      entry(.sheet, minutes, ["text": text]), entry(.handOver, minutes, ["to": people, "text": text]),
    ]
      + (given.isEmpty ? [] : [entry(.recall, state.cost(Game.Cost.recall), ["channel": .strings(given)])])
      + (pupils.isEmpty ? [] : [entry(.coach, state.cost(Game.Cost.coach), ["person": .strings(pupils)])])
  }

  static func outside(_ state: Game.State) -> [JSON] {
    let allies = state.allies.filter(\.isOpen).flatMap { item in
      [true, false].map { openly in
        entry(.approach, state.cost(item.ally.minutes), ["ally": .string(item.id), "openly": .boolean(openly)])
      }
    }
    let tickets = state.tickets.filter { $0.status == .open }.map { item in
      entry(.takeUp, state.cost(item.ticket.minutes), ["ticket": .string(item.id)])
    }
    return allies + tickets
  }
}

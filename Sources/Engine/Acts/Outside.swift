import Codebook
import Scenarios

/// People outside: those who may speak for the organisation, and those whose case can be solved.
extension Game.State {
  mutating func approach(_ id: String, openly: Bool) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = allies.firstIndex(where: { $0.id == id }) else { throw .unknownAlly }
    guard allies[index].isOpen else { throw .allyAnswered }
    let ally = allies[index].ally
    var effects = try spend(ally.minutes)
    guard openly else {
      allies[index].status = .covert(since: scriptTime)
      effects.append(.tell(Game.Notice(from: ally.name, text: quoted(ally.covertly.answer))))
      return effects + run(ally.covertly.effects, as: Occasion(text: ally.name, isOption: false))
    }
    let agrees = holds(ally.openly.when)
    allies[index].status = agrees ? .agreed : .refused
    let words = agrees ? ally.openly.answer : ally.openly.refusal ?? ally.openly.answer
    effects.append(.tell(Game.Notice(from: ally.name, text: quoted(words))))
    return effects + (agrees ? run(ally.openly.effects, as: Occasion(text: ally.name, isOption: false)) : [])
  }

  mutating func exposeCovertSupport() -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for index in allies.indices {
      let exposure = allies[index].ally.covertly.exposure
      guard case .covert(let since) = allies[index].status, since + exposure.after <= scriptTime,
        holds(exposure.when)
      else { continue }
      allies[index].status = .exposed
      news.append(News(turn: turnIndex, at: scriptTime, text: quoted(exposure.text), isDocumented: false))
      effects += run(exposure.effects, as: Occasion(text: quoted(exposure.text), isOption: false))
    }
    return effects
  }

  mutating func takeUp(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = tickets.firstIndex(where: { $0.id == id }) else { throw .unknownTicket }
    guard tickets[index].status == .open else { throw .ticketClosed }
    let ticket = tickets[index].ticket
    let effects = try spend(ticket.minutes)
    guard tickets[index].status == .open else { throw .ticketClosed }
    tickets[index].status = .taken(until: scriptTime + ticket.delay)
    return effects
  }

  mutating func openTicket(_ id: String) {
    guard let ticket = scenario.tickets.first(where: { $0.id == id }), !tickets.contains(where: { $0.id == id })
    else { return }
    tickets.append(TicketEntry(ticket: ticket, at: scriptTime, status: .open))
  }

  mutating func settleTickets() -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for index in tickets.indices {
      let ticket = tickets[index].ticket
      var ending: Ticket.Ending?
      switch tickets[index].status {
      case .taken(let until) where until <= scriptTime:
        tickets[index].status = .solved
        ending = ticket.solved
      case .open where ticket.dropped != nil && tickets[index].at + ticket.patience <= scriptTime:
        tickets[index].status = .dropped
        ending = ticket.dropped
      default: break
      }
      guard let ending else { continue }
      news.append(News(turn: turnIndex, at: scriptTime, text: quoted(ending.text), isDocumented: false))
      effects += run(ending.effects, as: Occasion(text: quoted(ending.text), isOption: false))
    }
    return effects
  }
}

import Codebook
import Scenarios
import Simulation

/// The acts of the desk other than speaking.
extension Game.State {
  mutating func hide(_ id: String, reason: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = feed.lastIndex(where: { $0.id == id }), let channel = channel(feed[index].channel)
    else { throw .unknownPost }
    guard feed[index].origin == .scripted || feed[index].origin == .simulated else { throw .ownPost }
    guard isModerated(channel) else { throw .cannotHide }
    guard !feed[index].isHidden else { throw .alreadyHidden }
    guard reason.count <= Game.longestText else { throw .textTooLong }
    let effects = try spend(Game.Cost.hide)
    guard let index = feed.lastIndex(where: { $0.id == id }) else { return effects }
    feed[index].isHidden = true
    let post = feed[index]
    let addressee = post.number.map(Stimulus.Addressee.post) ?? .crowd(audience: max(20, post.followers / 5))
    stimulate(
      channel: channel.id, .hiding(addressee, isFair: post.offence != nil, isExplained: !reason.isEmpty),
      note: CauseNote(topic: .deletion, text: Words.weHid(post.author), post: nil))
    return effects
  }

  mutating func choose(_ item: String, _ option: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = inbox.firstIndex(where: { $0.id == item }) else { throw .unknownItem }
    guard let choice = inbox[index].item.options.first(where: { $0.id == option }) else { throw .unknownOption }
    guard inbox[index].chosen == nil else { throw .alreadyAnswered }
    guard !inbox[index].isOverdue else { throw .tooLate }
    guard isOpen(choice) else { throw .optionClosed }
    inbox[index].chosen = option
    var effects = try spend(choice.minutes)
    if let reply = choice.reply {
      effects.append(.tell(Game.Notice(from: inbox[index].item.sender, text: quoted(reply))))
    }
    return effects + run(choice.effects, as: Occasion(text: choice.text, isOption: true))
  }

  mutating func ask(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = facts.firstIndex(where: { $0.id == id }) else { throw .unknownFact }
    guard facts[index].status == .unknown else { throw .alreadyAsked }
    guard let inquiry = facts[index].fact.inquiry else { throw .nobodyToAsk }
    let effects = try spend(inquiry.minutes)
    if facts[index].status == .unknown {
      facts[index].status = .asked(until: scriptTime + inquiry.delay)
    }
    facts[index].askedIn = turnIndex
    return effects + receiveAnswers()
  }

  mutating func setCalendar(
    _ id: String, from: CalendarEntry.Status, to: CalendarEntry.Status
  ) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = calendar.firstIndex(where: { $0.id == id }) else { throw .unknownItem }
    guard calendar[index].status == from else { throw .notScheduled }
    let effects = try spend(Game.Cost.calendar)
    guard calendar[index].status == from else { throw .tooLate }
    calendar[index].status = to
    return effects
  }

  mutating func escalate(to id: String, _ text: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let person = scenario.people.first(where: { $0.id == id }) else { throw .unknownPerson }
    guard person.canDecide else { throw .cannotDecide }
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard text.count <= Game.longestText else { throw .textTooLong }
    var effects = try spend(Game.Cost.escalate)
    let answer = person.answers.first { holds($0.when) }
    reports.append(Report(turn: turnIndex, person: id, text: text))
    guard let answer else { return effects }
    effects.append(.tell(Game.Notice(from: person.name, text: quoted(answer.text))))
    let key = "\(person.id).\(answer.id)"
    guard !usedAnswers.contains(key) else { return effects }
    usedAnswers.append(key)
    return effects + run(answer.effects, as: Occasion(text: answer.text, isOption: false))
  }
}

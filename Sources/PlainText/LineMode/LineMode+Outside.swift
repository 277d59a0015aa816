import Codebook
import Engine
import Scenarios

/// People outside: those who might speak, and those whose case waits. Each is a numbered list, and a number opens one.
extension LineMode {
  func openAllies(_ number: Int?) throws(Stop) {
    let allies = state.allies
    guard !allies.isEmpty else {
      return try say(en: "Nobody might speak for you.", fr: "Personne ne pourrait parler pour vous.")
    }
    guard let number else { return try list(allies.map(line)) }
    guard let index = try choose(number, of: allies.count) else { return }
    let entry = allies[index]
    try console.say(line(of: entry))
    guard entry.isOpen else { return try console.say(Game.Refusal.allyAnswered.message[language]) }
    let ways = [
      LocalizedText(
        en: "Ask openly: they say that you asked",
        fr: "Solliciter ouvertement\u{A0}: il est dit que vous l'avez demandé"),
      LocalizedText(en: "Ask covertly: nobody is told", fr: "Solliciter en secret\u{A0}: personne n'en sait rien"),
    ]
    guard let way = try choose(from: ways.map { priced($0, entry.ally.minutes) }) else { return }
    try perform(.approach(ally: entry.id, openly: way == 0))
  }

  private func line(of entry: AllyEntry) -> String {
    let ally = entry.ally
    return
      "\(ally.name[language]), \(ally.kind.name[language])\(Wording.colon(language))\(ally.text[language].visibleLine) "
      + Wording.sentence(entry.status.name[language]) + "."
  }

  func openCases(_ number: Int?) throws(Stop) {
    let tickets = state.tickets
    guard !tickets.isEmpty else { return try say(en: "There is no case.", fr: "Il n'y a pas de dossier.") }
    guard let number else { return try list(tickets.map(line)) }
    guard let index = try choose(number, of: tickets.count) else { return }
    try perform(.takeUp(ticket: tickets[index].id))
  }

  private func line(of entry: TicketEntry) -> String {
    "\(entry.ticket.name[language])\(Wording.colon(language))\(entry.ticket.story[language].visibleLine) "
      + Wording.sentence(status(of: entry)) + "."
  }

  private func status(of entry: TicketEntry) -> String {
    let isEnglish = language == .english
    switch entry.status {
    case .open:
      let cost = minutes(state.cost(entry.ticket.minutes))
      return isEnglish ? "waiting; taking it up takes \(cost)" : "en attente\u{A0}; le prendre en charge prend \(cost)"
    case .taken(let until):
      return isEnglish ? "taken up, until \(moment(until))" : "pris en charge, jusqu'à \(moment(until))"
    case .solved: return isEnglish ? "solved" : "résolu"
    case .dropped: return isEnglish ? "dropped" : "abandonné"
    }
  }
}

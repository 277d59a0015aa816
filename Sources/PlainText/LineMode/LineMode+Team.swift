import Codebook
import Engine
import Scenarios

/// People above and beside: how they are, and what can be given to them.
extension LineMode {
  func openTeam(_ number: Int?) throws(Stop) {
    if number == nil { for person in state.scenario.people { try console.say(line(of: person)) } }
    guard !state.delegates.isEmpty else {
      return try say(
        en: "There is nobody to whom a channel can be given.", fr: "Il n'y a personne à qui confier un canal.")
    }
    switch try choose(number, from: LineMode.teamwork.map { priced($0.words, $0.minutes) }) {
    case 0: try delegate()
    case 1: try recall()
    case 2: try shareSheet()
    case 3: try coach()
    case 4: try handOver()
    default: break
    }
  }

  private static let teamwork: [(words: LocalizedText, minutes: Int)] = [
    (LocalizedText(en: "Give a channel to somebody", fr: "Confier un canal"), Game.Cost.delegate),
    (LocalizedText(en: "Take a channel back", fr: "Reprendre un canal"), Game.Cost.recall),
    (LocalizedText(en: "Share a message sheet", fr: "Partager une fiche de messages"), Game.Cost.delegate),
    (LocalizedText(en: "Coach somebody", fr: "Former quelqu'un"), Game.Cost.coach),
    (
      LocalizedText(
        en: "Hand the desk over with a note, sleep, and end the turn",
        fr: "Passer la main avec une note, dormir, et terminer le tour"), Game.Cost.delegate
    ),
  ]

  private func line(of person: Person) -> String {
    let decides = person.canDecide ? language == .english ? ", decides" : ", décide" : ""
    let mood = Regard(state.regard(of: person.id)).name[language]
    let head = "\(person.name[language]), \(person.title[language])\(decides)\(absence(of: person))"
    return "\(head)\(Wording.colon(language))\(mood)\(delegated(to: person)). \(person.temper[language])"
      + agenda(of: person)
  }

  /// On which channels a person answers, behind other words; nothing where there is none.
  private func delegated(to person: Person) -> String {
    let names = state.delegations.filter { $0.person == person.id }.map { channelName($0.channel)[language] }
    guard !names.isEmpty else { return "" }
    let list = names.joined(separator: ", ")
    return language == .english ? "; answers on \(list)" : "\u{A0}; répond sur \(list)"
  }

  private func agenda(of person: Person) -> String {
    guard let agenda = person.agenda?.inSentence[language] else { return "" }
    return language == .english ? " Wants: \(agenda)" : " Cherche\u{A0}: \(agenda)"
  }

  private func choosePerson(of people: [Person]) throws(Stop) -> Person? {
    try choose(from: people.map { "\($0.name[language]), \($0.title[language])\(absence(of: $0))" }).map { people[$0] }
  }

  private func delegate() throws(Stop) {
    guard let channel = try chooseChannel(of: state.ownChannels), let person = try choosePerson(of: state.delegates)
    else { return }
    try perform(.delegate(channel: channel.id, to: person.id))
  }

  private func recall() throws(Stop) {
    let channels = state.delegations.compactMap { state.channel($0.channel) }
    guard !channels.isEmpty else { return try console.say(Game.Refusal.notDelegated.message[language]) }
    guard let channel = try chooseChannel(of: channels) else { return }
    try perform(.recall(channel: channel.id))
  }

  private func shareSheet() throws(Stop) {
    if let sheet = state.sheet {
      try say(en: "So far: \(quoted(sheet.text))", fr: "Jusqu'ici\u{A0}: \(quoted(sheet.text))")
    }
    try write { .sheet(text: $0) }
  }

  private func coach() throws(Stop) {
    guard !state.pupils.isEmpty else { return try console.say(Game.Refusal.coachedEnough.message[language]) }
    guard let person = try choosePerson(of: state.pupils) else { return }
    try perform(.coach(person: person.id))
  }

  private func handOver() throws(Stop) {
    guard let person = try choosePerson(of: state.delegates) else { return }
    try write { .handOver(to: person.id, text: $0) }
  }
}

import Codebook
import Engine
import Scenarios

/// People above: reports and authorities.
extension LineMode {
  /// The people who take a report are numbered first, the authorities that are not held after them.
  func writeReport(_ number: Int?) throws(Stop) {
    let people = state.superiors
    let authorities = state.authorities.filter { !$0.isHeld }
    guard !people.isEmpty || !authorities.isEmpty else {
      return try say(en: "There is nobody to report to.", fr: "Il n'y a personne à qui rendre compte.")
    }
    guard let choice = try choose(number, from: people.map(reporting) + authorities.map(requesting)) else { return }
    try console.say(
      choice < people.count ? reporting(to: people[choice]) : requesting(authorities[choice - people.count]))
    try write {
      choice < people.count
        ? .escalate(to: people[choice].id, text: $0)
        : .request(authority: authorities[choice - people.count].id, text: $0)
    }
  }

  private func reporting(to person: Person) -> String {
    let name = "\(person.name.inSentence[language]), \(person.title[language])\(absence(of: person))"
    let words = LocalizedText(en: "Report to \(name)", fr: "Note de situation à \(name)")
    return priced(words, Game.Cost.escalate)
  }

  private func requesting(_ entry: AuthorityEntry) -> String {
    let authority = entry.authority
    let person = state.scenario.people.first { $0.id == authority.person }
    let name = person.map { $0.name.inSentence[language] + absence(of: $0) } ?? authority.person
    let again =
      entry.isRefused ? LocalizedText(en: ", refused before", fr: ", déjà refusé") : LocalizedText(en: "", fr: "")
    let words = LocalizedText(
      en: "Ask \(name) for: \(authority.name.inSentence.english)\(again.english)",
      fr: "Demander à \(name)\u{A0}: \(authority.name.inSentence.french)\(again.french)")
    return priced(words, authority.minutes)
  }

  /// That a person is not at work, or nothing.
  func absence(of person: Person) -> String {
    guard !state.isAtWork(person, at: state.now) else { return "" }
    return language == .english ? " (not at work now)" : " (pas au travail à cette heure)"
  }
}

import Codebook
import Engine
import Scenarios

/// Mail and facts: each is a numbered list, and a number opens one.
extension LineMode {
  func openInbox(_ number: Int?) throws(Stop) {
    let mails = state.inbox
    guard !mails.isEmpty else { return try say(en: "You have no mail.", fr: "Vous n'avez pas de courrier.") }
    guard let number else {
      try listMails(LocalizedText(en: "To answer:", fr: "À répondre\u{A0}:"), where: \.isOpen)
      try listMails(LocalizedText(en: "The other mail:", fr: "Le reste du courrier\u{A0}:")) { !$0.isOpen }
      return
    }
    guard let index = try choose(number, of: mails.count) else { return }
    let mail = mails[index]
    try console.say("\(mail.item.sender[language])\(Wording.colon(language))\(mail.item.subject[language])")
    try console.say(mail.item.text[language])
    try console.say(Wording.sentence(status(of: mail)) + ".")
    if mail.isOpen { try answer(mail) }
  }

  /// Says those mails that are wanted under a heading; each keeps the number by which it is opened.
  private func listMails(_ heading: LocalizedText, where isWanted: (Mail) -> Bool) throws(Stop) {
    let mails = state.inbox.enumerated().filter { isWanted($0.element) }
    guard !mails.isEmpty else { return }
    try console.say(heading[language])
    for (index, mail) in mails {
      let subject = "\(mail.item.sender[language])\(Wording.colon(language))\(mail.item.subject[language])"
      try console.say("\(index + 1). \(subject.visibleLine) (\(status(of: mail)))")
    }
  }

  private func answer(_ mail: Mail) throws(Stop) {
    let options = mail.item.options.filter { state.isOpen($0) }
    let words = options.map { priced($0.text, $0.minutes) }
    let arguing = mail.arguing.map { priced(LineMode.arguing, $0.minutes) }
    guard let choice = try choose(from: words + [arguing].compactMap(\.self)) else { return }
    guard choice == options.count else {
      try perform(.choose(item: mail.id, option: options[choice].id))
      return
    }
    try write { .argue(item: mail.id, text: $0) }
  }

  private static let arguing = LocalizedText(
    en: "Argue in your own words, once", fr: "Discuter cet ordre avec vos mots, une seule fois")

  private func status(of mail: Mail) -> String {
    let isEnglish = language == .english
    if mail.item.options.isEmpty { return isEnglish ? "for information" : "pour information" }
    if mail.chosen != nil { return isEnglish ? "answered" : "vous avez répondu" }
    if mail.isOverdue { return isEnglish ? "too late to answer" : "trop tard pour répondre" }
    guard let due = mail.due else { return isEnglish ? "to answer" : "à répondre" }
    return isEnglish ? "to answer by \(moment(due))" : "réponse attendue avant \(moment(due))"
  }

  func openFacts(_ number: Int?) throws(Stop) {
    let facts = state.factsInSight
    guard !facts.isEmpty else { return try say(en: "Nothing is in question.", fr: "Rien n'est en question.") }
    guard let number else {
      for (index, entry) in facts.enumerated() {
        try console.say("\(index + 1). \(entry.fact.question[language]) \(status(of: entry))")
      }
      return
    }
    guard let index = try choose(number, of: facts.count) else { return }
    try perform(.ask(fact: facts[index].id))
  }

  private func status(of entry: FactEntry) -> String {
    let isEnglish = language == .english
    switch entry.status {
    case .known:
      let note = entry.fact.isTrue ? "" : isEnglish ? " (a rumour, and false)" : " (une rumeur, et elle est fausse)"
      return entry.fact.text[language] + note
    case .asked(let until):
      return isEnglish ? "Asked; the answer comes at \(moment(until))." : "Demandé\u{A0}; réponse à \(moment(until))."
    case .heard:
      guard let (teller, words) = state.hearsay(entry.id) else { return "" }
      let said = quoted(words[language])
      return isEnglish
        ? "\(teller.english) said: \(said) Nobody has verified it."
        : "\(teller.french) vous a dit\u{A0}: \(said) Personne ne l'a vérifié."
    case .unknown:
      guard let inquiry = entry.fact.inquiry else { return isEnglish ? "Unknown." : "Inconnu." }
      let person = state.scenario.people.first { $0.id == inquiry.person }?.name[language] ?? inquiry.person
      let cost = minutes(state.cost(inquiry.minutes))
      if let late = state.lateAnswer(to: inquiry) {
        return isEnglish
          ? "Unknown; asking \(person), who is out now, takes \(cost); the answer comes towards \(moment(late))."
          : "Inconnu\u{A0}; interroger \(person), qui n'est pas là, prend \(cost)\u{A0}; réponse vers \(moment(late))."
      }
      let delay = minutes(state.delay(of: inquiry))
      return isEnglish
        ? "Unknown; asking \(person) takes \(cost), the answer about \(delay) more."
        : "Inconnu\u{A0}; interroger \(person) prend \(cost), la réponse vient environ \(delay) après."
    }
  }
}

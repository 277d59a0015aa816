import Codebook
import Engine
import Scenarios

/// Mail, facts and calendar: each is a numbered list, and a number opens one.
extension LineMode {
  func openInbox(_ number: Int?) throws(Stop) {
    let mails = state.inbox
    guard !mails.isEmpty else { return try say(en: "You have no mail.", fr: "Vous n'avez pas de courrier.") }
    guard let number else {
      for (index, mail) in mails.enumerated() {
        let subject = "\(mail.item.sender[language])\(Wording.colon(language))\(mail.item.subject[language])"
        try console.say("\(index + 1). \(subject.visibleLine) (\(status(of: mail)))")
      }
      return
    }
    guard let index = try choose(number, of: mails.count) else { return }
    let mail = mails[index]
    try console.say("\(mail.item.sender[language])\(Wording.colon(language))\(mail.item.subject[language])")
    try console.say(mail.item.text[language])
    try console.say(Wording.sentence(status(of: mail)) + ".")
    if mail.isOpen { try answer(mail) }
  }

  private func answer(_ mail: Mail) throws(Stop) {
    let options = mail.item.options.filter { state.isOpen($0) }
    for (index, option) in options.enumerated() {
      try console.say("\(index + 1). \(option.text[language]) (\(minutes(state.cost(option.minutes))))")
    }
    guard let choice = try choose(nil, of: options.count) else { return }
    try perform(.choose(item: mail.id, option: options[choice].id))
  }

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
      return isEnglish
        ? "Somebody said: \(entry.fact.text[language]) Nobody has verified it."
        : "On vous a dit : \(entry.fact.text[language]) Personne ne l'a vérifié."
    case .unknown:
      guard let inquiry = entry.fact.inquiry else { return isEnglish ? "Unknown." : "Inconnu." }
      let person = state.scenario.people.first { $0.id == inquiry.person }?.name[language] ?? inquiry.person
      let cost = minutes(state.cost(inquiry.minutes))
      return isEnglish
        ? "Unknown; asking \(person) takes \(cost), the answer about \(minutes(inquiry.delay)) more."
        : "Inconnu\u{A0}; interroger \(person) prend \(cost), la réponse vient environ \(minutes(inquiry.delay)) après."
    }
  }

  func openCalendar(_ number: Int?) throws(Stop) {
    let entries = state.calendar
    guard !entries.isEmpty else {
      return try say(en: "Nothing is scheduled.", fr: "Rien n'est programmé.")
    }
    guard let number else {
      for (index, entry) in entries.enumerated() {
        let channel = state.channel(entry.post.channel)?.name[language] ?? entry.post.channel
        let head = "\(index + 1). \(moment(entry.at)), \(channel), \(word(for: entry.status))"
        try console.say("\(head)\(Wording.colon(language))\(entry.post.text[language].visibleLine)")
      }
      return
    }
    guard let index = try choose(number, of: entries.count) else { return }
    let entry = entries[index]
    try perform(entry.status == .paused ? .release(item: entry.id) : .pause(item: entry.id))
  }

  private func word(for status: CalendarEntry.Status) -> String {
    switch status {
    case .scheduled: language == .english ? "scheduled" : "programmée"
    case .paused: language == .english ? "paused" : "suspendue"
    case .sent: language == .english ? "sent" : "publiée"
    case .cancelled: language == .english ? "cancelled" : "annulée"
    }
  }
}

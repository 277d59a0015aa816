import Codebook
import Engine
import Scenarios

extension [Line] {
  /// What is known: its question, and the answer below.
  static func known(_ fact: Fact, _ language: Language, columns: Int, indent: Int) -> [Line] {
    let margin = String(repeating: " ", count: indent)
    let mark = fact.isTrue ? Span(margin + "✓", .good) : Span(margin + "×", .warning)
    let prefix = fact.isTrue ? "" : language("Not true: ", "Faux : ")
    return item(mark, fact.question[language], .dim, columns: columns)
      + paragraph(prefix + fact.text[language], columns: columns, indent: indent + 2)
  }
}

extension Interface.PaneWriter {
  func facts() -> Interface.PaneText {
    let facts = state.factsInSight
    guard !facts.isEmpty else { return nothing("Nothing is in question.", "Rien n'est en question.") }
    var text = Interface.PaneText()
    for (index, entry) in facts.enumerated() {
      if index > 0 { text.lines.append(.empty) }
      let isChosen = index == min(focus.fact, facts.count - 1)
      text.add(fact(entry), isChosen: isChosen, isActive: isActive(.facts))
    }
    let known = facts.count { $0.status == .known }
    text.note = language("\(known) of \(facts.count) known", "\(known) sur \(facts.count)")
    return text
  }

  private func fact(_ entry: FactEntry) -> [Line] {
    switch entry.status {
    case .known:
      return [Line].known(entry.fact, language, columns: columns - 2, indent: 2) + publicNote(entry)
    case .asked(let until):
      let due = language("answer towards ", "réponse vers ") + language.moment(until, from: state.now)
      return [Line].item(Span("  …", .accent), entry.fact.question[language], columns: columns - 2)
        + [Line([Span("    " + due, .accent)])]
    case .heard:
      return [Line].item(Span("  ~", .warning), entry.fact.question[language], .dim, columns: columns - 2)
        + hearsay(entry)
    case .unknown:
      return [Line].item(Span("  ?", .warning), entry.fact.question[language], columns: columns - 2)
        + [Line].paragraph(whoKnows(entry.fact), .dim, columns: columns - 2, indent: 4)
    }
  }

  private func hearsay(_ entry: FactEntry) -> [Line] {
    guard let (teller, words) = state.hearsay(entry.id) else { return [] }
    let said = teller[language] + language(": ", " : ") + language.quoted(words[language])
    return [Line].paragraph(said, columns: columns - 2, indent: 4)
      + [Line].paragraph(
        language("nobody has verified it", "personne ne l'a vérifié"), .warning, columns: columns - 2, indent: 4)
  }

  private func publicNote(_ entry: FactEntry) -> [Line] {
    entry.isRevealed ? [Line([Span("    " + language("the public knows", "le public le sait"), .dim)])] : []
  }

  private func whoKnows(_ fact: Fact) -> String {
    guard let inquiry = fact.inquiry, let person = state.scenario.people.first(where: { $0.id == inquiry.person })
    else { return "" }
    let (name, cost) = (person.name.inSentence[language], state.cost(inquiry.minutes))
    let ask = language("Ask \(name): \(cost) min, ", "Demander à \(name) : \(cost) min, ")
    guard let late = state.lateAnswer(to: inquiry) else {
      let delay = state.delay(of: inquiry)
      return ask + language("answer after \(delay) min", "réponse après \(delay) min")
    }
    let moment = language.moment(late, from: state.now)
    return ask + language("out now, answer towards \(moment)", "pas là, réponse vers \(moment)")
  }

  func calendar() -> Interface.PaneText {
    guard !state.calendar.isEmpty else { return nothing("Nothing is scheduled.", "Rien n'est programmé.") }
    var text = Interface.PaneText()
    for (index, entry) in state.calendar.enumerated() {
      if index > 0 { text.lines.append(.empty) }
      let isChosen = index == min(focus.entry, state.calendar.count - 1)
      text.add(scheduled(entry), isChosen: isChosen, isActive: isActive(.calendar))
    }
    let waiting = state.calendar.count { $0.status == .scheduled }
    text.note = language("\(waiting) scheduled", "\(waiting) au programme")
    return text
  }

  private func scheduled(_ entry: CalendarEntry) -> [Line] {
    let channel = state.channel(entry.post.channel)?.name[language] ?? ""
    let (mark, style) = look(of: entry.status)
    let isWaiting = entry.status == .scheduled || entry.status == .paused
    return [
      Line(
        [
          Span("  \(mark) ", style), Span(language.day(entry.at) + " " + language.clock(entry.at), .plain.bold),
          Span(" · \(channel)", .dim),
        ],
        right: [Span(entry.status.name[language] + " ", style)])
    ] + [Line].paragraph(entry.post.text[language], isWaiting ? .plain : .dim, columns: columns - 2, indent: 4)
      + (isWaiting ? marks(entry) : [])
  }

  private func marks(_ entry: CalendarEntry) -> [Line] {
    if entry.isRewritten { return [Line([Span("    ■ " + language("your words", "vos mots"), .own)])] }
    guard entry.post.isCheerful else { return [] }
    return [Line([Span("    ♪ " + language("cheerful", "ton enjoué"), .warning)])]
  }

  private func look(of status: CalendarEntry.Status) -> (mark: String, style: Style) {
    switch status {
    case .scheduled: ("▸", .accent)
    case .paused: ("○", .warning)
    case .sent: ("✓", .dim)
    case .cancelled: ("×", .dim)
    }
  }
}

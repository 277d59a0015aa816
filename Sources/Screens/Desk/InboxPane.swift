import Codebook
import Engine
import Scenarios

extension Interface.PaneWriter {
  func inbox() -> Interface.PaneText {
    let mails = Array(state.inbox.reversed())
    guard !mails.isEmpty else { return nothing("No mail yet.", "Aucun message pour l'instant.") }
    let chosen = min(focus.mail, mails.count - 1)
    var text = Interface.PaneText()
    for (index, mail) in mails.enumerated() {
      if index > 0 { text.lines.append(.empty) }
      text.add(entry(mail), isChosen: index == chosen, isActive: isActive(.inbox))
    }
    let open = mails.count(where: \.isOpen)
    text.note = language.count(open, ("open", "à traiter"), ("open", "à traiter"))
    return text
  }

  private func entry(_ mail: Mail) -> [Line] {
    let sender = Span(mail.item.sender[language], mail.isOpen ? .plain.bold : .plain)
    let time = Span(language.moment(mail.at, from: state.now) + " ", .dim)
    let subject = Span("    " + mail.item.subject[language], mail.isOpen ? .plain : .dim)
    return [
      Line([mark(mail), sender], right: [time]), Line([subject], right: [Span(fate(mail) + " ", fateStyle(mail))]),
    ]
  }

  private func mark(_ mail: Mail) -> Span {
    if mail.isOpen { return Span("  ! ", .warning.bold) }
    return mail.chosen != nil ? Span("  ✓ ", .good) : mail.isOverdue ? Span("  × ", .bad) : Span("  · ", .dim)
  }

  private func fate(_ mail: Mail) -> String {
    if mail.chosen == Mail.argued { return language("argued away", "ordre retiré") }
    if mail.chosen != nil { return language("answered", "répondu") }
    if mail.isOverdue { return language("too late", "trop tard") }
    guard mail.isOpen else { return language("to read", "à lire") }
    guard let due = mail.due else { return language("open", "à traiter") }
    return language("by ", "avant ") + language.moment(due, from: state.now)
  }

  private func fateStyle(_ mail: Mail) -> Style {
    mail.isOpen ? .warning : mail.isOverdue ? .bad : .dim
  }

  /// The open mail: who, what, and the answers to choose from.
  func mail(_ id: String) -> Interface.PaneText? {
    guard let mail = state.inbox.first(where: { $0.id == id }) else { return nil }
    var text = Interface.PaneText()
    text.add(letter(mail), isChosen: focus.option == nil, isActive: false)
    for (index, option) in mail.item.options.enumerated() {
      text.lines.append(.empty)
      text.add(
        answer(option, number: index + 1, in: mail), isChosen: focus.option == index, isActive: isActive(.inbox))
    }
    if mail.isArguable, let dispute = mail.item.dispute {
      let words = language("dispute it in your own words", "discuter l'ordre, avec vos mots")
      text.lines += [.empty]
      text.lines += [Line].item(
        Span("   D", .key), words + " (\(state.cost(dispute.minutes)) min)", columns: columns - 2)
    }
    text.note = fate(mail)
    text.scroll = focus.mailScroll
    if focus.option == nil { text.focus = 0..<1 }
    return text
  }

  private func letter(_ mail: Mail) -> [Line] {
    let person = mail.item.person.flatMap { id in state.scenario.people.first { $0.id == id } }
    let title = person.map { ", " + $0.title[language] } ?? ""
    return [
      Line(
        [mark(mail), Span(mail.item.sender[language], .plain.bold), Span(title, .dim)],
        right: [Span(language.moment(mail.at, from: state.now) + " ", .dim)])
    ] + [Line].paragraph(mail.item.subject[language], .title, columns: columns - 2, indent: 4) + [.empty]
      + [Line].paragraph(mail.item.text[language], columns: columns - 2, indent: 4)
  }

  private func answer(_ option: InboxItem.Option, number: Int, in mail: Mail) -> [Line] {
    let isChosen = mail.chosen == option.id
    let isOpen = mail.isOpen && state.isOpen(option)
    let mark = isChosen ? Span("  ✓", .good.bold) : Span("  \(number)", isOpen ? .key : .dim)
    let note = isChosen ? language("chosen", "choisie") : isOpen ? "\(state.cost(option.minutes)) min" : closed(mail)
    return [Line].item(
      mark, option.text[language] + " (\(note))", isOpen || isChosen ? .plain : .dim, columns: columns - 2)
  }

  private func closed(_ mail: Mail) -> String {
    mail.isOpen ? language("not open to you yet", "pas encore possible") : language("closed", "fermée")
  }
}

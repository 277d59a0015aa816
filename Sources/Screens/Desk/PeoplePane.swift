import Codebook
import Engine
import Scenarios

extension Interface.PaneWriter {
  func people() -> Interface.PaneText {
    let people = state.scenario.people
    guard !people.isEmpty else { return nothing("You are alone.", "Personne d'autre.") }
    var text = Interface.PaneText()
    for (index, person) in people.enumerated() {
      if index > 0 { text.lines.append(.empty) }
      text.add(
        card(person), isChosen: index == min(focus.person, people.count - 1), isActive: isActive(.people))
    }
    text.note = state.sheet == nil ? "" : language("sheet shared", "fiche partagée")
    return text
  }

  private func card(_ person: Person) -> [Line] {
    let regard = regard(of: person)
    let decides = person.canDecide ? language(" · decides", " · décide") : ""
    let agenda = person.agenda.map { language("Wants: ", "Cherche : ") + $0.inSentence[language] }
    return [
      Line(
        [
          Span(person.canDecide ? "  ◆ " : "  · ", .accent), Span(person.name[language], .plain.bold),
          Span(decides, .accent),
        ], right: [Span("\(regard.mark) \(regard.words) ", regard.style)])
    ] + [Line].paragraph(person.title[language], .dim, columns: columns - 2, indent: 4)
      + [Line].paragraph(person.temper[language], columns: columns - 2, indent: 4)
      + (agenda.map { [Line].paragraph($0, columns: columns - 2, indent: 4) } ?? [])
      + grants(of: person) + whereabouts(of: person)
  }

  /// How the person regards the player, as a mark and a word.
  private func regard(of person: Person) -> (mark: String, words: String, style: Style) {
    let regard = Regard(state.regard(of: person.id))
    let (mark, style): (String, Style) =
      switch regard {
      case .hostile: ("▼", .bad)
      case .cool: ("▼", .warning)
      case .neutral: ("·", .dim)
      case .warm, .devoted: ("▲", .good)
      }
    return (mark, regard.name[language], style)
  }

  /// What the person allows and what must be asked; what nobody has spoken of yet and may be done anyway goes without saying.
  private func grants(of person: Person) -> [Line] {
    state.authorities.filter { $0.authority.person == person.id && ($0.isTold || !$0.isHeld) }.flatMap { entry in
      let (mark, words) =
        entry.isHeld
        ? (Span("✓", .good), language("allowed: ", "permis : "))
        : entry.isRefused
          ? (Span("×", .warning), language("refused: ", "refusé : "))
          : (Span("?", .dim), language("to ask: ", "à demander : "))
      return [Line].item(mark, words + entry.authority.name[language], columns: columns - 2, indent: 4)
    }
  }

  private func whereabouts(of person: Person) -> [Line] {
    let channels = state.delegations.filter { $0.person == person.id }.compactMap { state.channel($0.channel) }
    let names = channels.map { $0.name[language] }.joined(separator: ", ")
    let parts = [
      Interface.absence(of: person, state).map { Span($0[language], .warning) },
      names.isEmpty ? nil : Span(language("answers on ", "répond sur ") + names, .accent),
    ].compactMap { $0 }
    return parts.isEmpty ? [] : [Line([Span("    ")] + parts.map { [$0] }.joined(separator: [Span(" · ", .dim)]))]
  }
}

extension Interface {
  /// Until when a person is out, or nil while they are at work.
  static func absence(of person: Person, _ state: Game.State) -> LocalizedText? {
    guard !state.isAtWork(person, at: state.now) else { return nil }
    let back = state.opening(of: person.id, from: state.now)
    let isToday = back.midnight == state.now.midnight
    return LocalizedText {
      $0("out until ", isToday ? "de retour à " : "de retour ") + $0.moment(back, from: state.now)
    }
  }
}

import Codebook
import Engine
import Scenarios

extension Interface {
  /// Somebody outside: whose case can be solved, or who may speak for us.
  enum OutsideEntry: Equatable {
    case ticket(TicketEntry)
    case ally(AllyEntry)

    /// All of them, cases first.
    static func all(_ state: Game.State) -> [OutsideEntry] {
      state.tickets.map(OutsideEntry.ticket) + state.allies.map(OutsideEntry.ally)
    }
  }
}

extension Interface.PaneWriter {
  func outside() -> Interface.PaneText {
    let entries = Interface.OutsideEntry.all(state)
    guard !entries.isEmpty else { return nothing("Nobody outside yet.", "Personne au-dehors pour l'instant.") }
    var text = Interface.PaneText()
    for (index, entry) in entries.enumerated() {
      if index > 0 { text.lines.append(.empty) }
      let isChosen = index == min(focus.outside, entries.count - 1)
      text.add(card(entry), isChosen: isChosen, isActive: isActive(.outside))
    }
    let open = state.tickets.count { $0.status == .open }
    text.note = language.count(open, ("case open", "dossier ouvert"), ("cases open", "dossiers ouverts"))
    return text
  }

  private func card(_ entry: Interface.OutsideEntry) -> [Line] {
    switch entry {
    case .ticket(let entry):
      item(fate(entry), entry.ticket.name[language], language("case", "dossier"), entry.ticket.story[language])
    case .ally(let entry):
      item(fate(entry.status), entry.ally.name[language], entry.ally.kind.name[language], entry.ally.text[language])
    }
  }

  private typealias Fate = (mark: String, words: String, style: Style)

  private func item(_ fate: Fate, _ name: String, _ kind: String, _ text: String) -> [Line] {
    [
      Line(
        [Span("  \(fate.mark) ", fate.style.bold), Span(name, .plain.bold), Span(" · \(kind)", .dim)],
        right: [Span(fate.words + " ", fate.style)])
    ] + [Line].paragraph(text, columns: columns - 2, indent: 4)
  }

  private func fate(_ entry: TicketEntry) -> Fate {
    func moment(_ time: CivilTime) -> String { language.moment(time, from: state.now) }
    switch entry.status {
    case .open where entry.ticket.dropped != nil:
      return ("!", language("open until ", "ouvert jusqu'à ") + moment(entry.at + entry.ticket.patience), .warning)
    case .open: return ("!", language("open", "ouvert"), .warning)
    case .taken(let until): return ("…", language("solved towards ", "réglé vers ") + moment(until), .accent)
    case .solved: return ("✓", language("solved", "réglé"), .good)
    case .dropped: return ("×", language("given up", "abandonné"), .bad)
    }
  }

  private func fate(_ status: AllyEntry.Status) -> Fate {
    let (mark, style): (String, Style) =
      switch status {
      case .unasked: ("·", .dim)
      case .refused: ("○", .warning)
      case .agreed: ("✓", .good)
      case .covert: ("◌", .warning)
      case .exposed: ("×", .bad)
      }
    return (mark, status.name[language], style)
  }
}

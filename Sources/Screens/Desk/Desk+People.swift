import Codebook
import Engine
import Scenarios

extension Interface {
  static func escalate(_ model: inout Model, _ state: Game.State) {
    guard model.desk.pane == .people else {
      model.desk.person = state.scenario.people.firstIndex(where: \.canDecide) ?? 0
      model.desk.go(to: .people)
      model.status = Status(
        text: LocalizedText(
          en: "Choose whom to report to, and press e again.", fr: "Choisissez qui alerter, puis appuyez encore sur e."),
        role: .accent)
      return
    }
    guard let person = chosenPerson(model.desk, state) else { return }
    guard person.canDecide else { return refuse(.cannotDecide, &model) }
    compose(.escalate(person: person.id), &model, state)
  }

  static func openPerson(_ model: inout Model, _ state: Game.State) {
    guard let person = chosenPerson(model.desk, state) else { return }
    offer(.person(person, state), orRefuse: .cannotDecide, &model)
  }

  private static func chosenPerson(_ focus: DeskFocus, _ state: Game.State) -> Person? {
    let people = state.scenario.people
    return people.isEmpty ? nil : people[min(focus.person, people.count - 1)]
  }

  /// Asks whether the chosen case is taken up, or how the chosen ally is approached.
  static func openOutside(_ model: inout Model, _ state: Game.State) -> [Request] {
    let entries = OutsideEntry.all(state)
    guard !entries.isEmpty else { return [] }
    switch entries[min(model.desk.outside, entries.count - 1)] {
    case .ticket(let entry) where entry.status == .open: model.overlays.append(.chooser(.ticket(entry.ticket, state)))
    case .ticket(let entry): return [.perform(.takeUp(ticket: entry.id))]
    case .ally(let entry): offer(entry.isOpen ? .ally(entry.ally, state) : nil, orRefuse: .allyAnswered, &model)
    }
    return []
  }
}

import Codebook
import Engine

extension Interface {
  /// Does what a key means at the desk.
  static func handleDesk(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    guard let command = deskKeys.command(for: key) else { return [] }
    switch command {
    case .up: move(&model.desk, by: -1, state)
    case .down: move(&model.desk, by: 1, state)
    case .pageUp: page(&model.desk, by: -4, state, size)
    case .pageDown: page(&model.desk, by: 4, state, size)
    case .first: move(&model.desk, by: -10_000, state)
    case .last: move(&model.desk, by: 10_000, state)
    case .left: turnFilter(&model.desk, by: -1, state)
    case .right: turnFilter(&model.desk, by: 1, state)
    case .nextPane: stepPane(&model.desk, by: 1)
    case .previousPane: stepPane(&model.desk, by: -1)
    case .go(let pane): model.desk.go(to: pane)
    case .back: back(&model.desk)
    case .older: model.desk.showsOlder.toggle()
    case .language: return switchLanguage(&model)
    case .colours: return switchLook(&model)
    case .help: model.overlays.append(.card(Card(.help)))
    case .palette: model.overlays.append(.palette(Palette()))
    case .quit: model.overlays.append(.chooser(.leaving))
    default: return act(command, key, &model, state)
    }
    return []
  }

  static func switchLanguage(_ model: inout Model) -> [Request] {
    model.language = model.language.other
    return [.setLanguage(model.language)]
  }

  static func switchLook(_ model: inout Model) -> [Request] {
    model.look = model.look.next
    let name = model.look.name
    model.status = Status(
      text: LocalizedText(en: "Colours: \(name.english)", fr: "Couleurs : \(name.french)"), role: .good)
    return [.setLook(model.look)]
  }

  private static func stepPane(_ focus: inout DeskFocus, by step: Int) {
    let count = Pane.allCases.count
    focus.go(to: Pane.allCases[(focus.pane.rawValue + step + count) % count])
  }

  private static func back(_ focus: inout DeskFocus) {
    if focus.pane == .inbox, focus.openMail != nil {
      focus.openMail = nil
    } else {
      focus.go(to: .feed)
    }
  }

  private static func turnFilter(_ focus: inout DeskFocus, by step: Int, _ state: Game.State) {
    let choices: [String?] = [nil] + state.scenario.channels.map(\.id)
    let place = choices.firstIndex(of: focus.filter) ?? 0
    focus.filter = choices[(place + step + choices.count) % choices.count]
    focus.post = nil
    focus.go(to: .feed)
  }

  private static func page(_ focus: inout DeskFocus, by step: Int, _ state: Game.State, _ size: Size) {
    guard focus.pane == .inbox, let id = focus.openMail, let mail = state.inbox.first(where: { $0.id == id }) else {
      return move(&focus, by: step, state)
    }
    let most = mail.item.text.english.count + mail.item.text.french.count
    focus.mailScroll = min(most / 20, max(0, focus.mailScroll + step * 2))
  }

  /// Moves what is chosen in the part that has the focus.
  static func move(_ focus: inout DeskFocus, by step: Int, _ state: Game.State) {
    func moved(_ place: Int, among count: Int) -> Int { max(0, min(count - 1, min(place, count - 1) + step)) }
    switch focus.pane {
    case .feed:
      let rows = feedRows(focus, state)
      guard !rows.isEmpty else { return }
      focus.post = rows[moved(chosenRow(focus, rows), among: rows.count)].post.id
    case .inbox:
      if let mail = focus.openMail.flatMap({ id in state.inbox.first { $0.id == id } }) {
        let place = moved((focus.option ?? -1) + 1, among: mail.item.options.count + 1)
        focus.option = place == 0 ? nil : place - 1
        focus.mailScroll = 0
      } else {
        focus.mail = moved(focus.mail, among: state.inbox.count)
      }
    case .dashboard: break
    case .facts: focus.fact = moved(focus.fact, among: state.factsInSight.count)
    case .calendar: focus.entry = moved(focus.entry, among: state.calendar.count)
    case .people: focus.person = moved(focus.person, among: state.scenario.people.count)
    case .outside: focus.outside = moved(focus.outside, among: OutsideEntry.all(state).count)
    }
  }
}

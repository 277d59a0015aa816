import Codebook
import Engine

extension Interface {
  /// Does what a key means at the desk.
  static func handleDesk(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    if let search = model.desk.search {
      handleSearch(key, search, &model, state)
      return []
    }
    guard let command = deskKeys.command(for: key) else { return [] }
    if model.desk.pane == .feed { model.readChosenPost(state) }
    if scrollDashboard(command, &model, state, size) { return [] }
    switch command {
    case .up: move(&model, by: -1, state)
    case .down: move(&model, by: 1, state)
    case .pageUp: page(&model, by: -mostPaged, state)
    case .pageDown: page(&model, by: mostPaged, state)
    case .first: move(&model, by: -10_000, state)
    case .last: move(&model, by: 10_000, state)
    case .left: turnChannel(&model.desk, by: -1, state)
    case .right: turnChannel(&model.desk, by: 1, state)
    case .nextPane: stepPane(&model.desk, by: 1)
    case .previousPane: stepPane(&model.desk, by: -1)
    case .go(let pane):
      if pane == .inbox { model.enterInbox(state) }
      model.desk.go(to: pane)
    case .back: back(&model.desk)
    case .older: model.desk.showsOlder.toggle()
    case .language: return switchLanguage(&model)
    case .colours: return switchLook(&model)
    case .enlarge: enlarge(&model, size)
    case .search: openSearch(&model)
    case .filters: openFilters(&model, state)
    case .conversation: turnConversation(&model, state)
    case .nextUnread: model.goToNextUnread(state)
    case .situation: model.overlays.append(.card(Card(.turn(model.desk.told))))
    case .motion: return model.switchMotion()
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

  /// Undoes the last of what narrows the view; when there is nothing of that, goes to the feed.
  private static func back(_ focus: inout DeskFocus) {
    if focus.pane == .inbox, focus.openMail != nil {
      focus.openMail = nil
    } else if focus.isEnlarged {
      focus.isEnlarged = false
    } else if focus.pane != .feed {
      focus.go(to: .feed)
    } else if focus.conversation != nil {
      focus.conversation = nil
    } else {
      focus.filter = PostFilter()
      focus.showsOlder = false
    }
  }

  private static func enlarge(_ model: inout Model, _ size: Size) {
    model.desk.isEnlarged.toggle()
    guard size.columns < columnsForTwo else { return }
    model.desk.isEnlarged = false
    model.status = Status(
      text: LocalizedText(
        en: "Each part has the whole screen here; with \(columnsForTwo) columns there is room for more.",
        fr: "Ici chaque partie a déjà tout l'écran ; à \(columnsForTwo) colonnes il y a place pour plusieurs."),
      role: .accent)
  }

  private static func turnChannel(_ focus: inout DeskFocus, by step: Int, _ state: Game.State) {
    focus.filter.turn(.channel, by: step, state)
    focus.conversation = nil
    focus.post = nil
    focus.go(to: .feed)
  }

  private static func turnConversation(_ model: inout Model, _ state: Game.State) {
    model.desk.post = model.chosenPost(state)?.id
    model.desk.conversation = model.desk.conversation == nil ? model.desk.post : nil
    model.desk.go(to: .feed)
  }
}

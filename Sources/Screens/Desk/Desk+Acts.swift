import Codebook
import Engine
import Scenarios

extension Interface {
  /// The commands that spend the team's minutes, or lead to that.
  static func act(_ command: DeskCommand, _ key: Key, _ model: inout Model, _ state: Game.State) -> [Request] {
    switch command {
    case .open: return open(&model, state)
    case .option: return choose(key, &model, state)
    case .publish: model.overlays.append(.chooser(.channels(model, state)))
    case .reply: write(&model, state) { .reply(post: $0) }
    case .message: write(&model, state) { .message(post: $0) }
    case .moderate: moderate(&model, state)
    case .profile: return profile(&model, state)
    case .listen: model.overlays.append(.chooser(.listening(state)))
    case .ask: return ask(&model, state)
    case .calendar: changeCalendar(&model, state)
    case .schedule: model.overlays.append(.chooser(.scheduling(state)))
    case .escalate: escalate(&model, state)
    case .dispute: dispute(&model, state)
    case .sheet: compose(.sheet, &model, state)
    case .note: compose(.note, &model, state)
    case .hint: askForHint(&model, state)
    case .rest: model.overlays.append(.chooser(.rest(state)))
    case .wait: return [.perform(.wait(minutes: Game.Cost.wait))]
    case .undo: return [.perform(.undo)]
    case .endTurn: model.overlays.append(.chooser(.endTurn(model, state)))
    default: break
    }
    return []
  }

  private static func open(_ model: inout Model, _ state: Game.State) -> [Request] {
    switch model.desk.pane {
    case .feed:
      if let post = model.chosenPost(state) { model.overlays.append(.card(Card(.post(post.id)))) }
    case .inbox:
      guard model.desk.openMail != nil else {
        openMail(&model, state)
        return []
      }
      if let option = model.desk.option { return choose(option, &model, state) }
    case .dashboard: model.desk.go(to: .feed)
    case .facts: return ask(&model, state)
    case .calendar: changeCalendar(&model, state)
    case .people: openPerson(&model, state)
    case .outside: return openOutside(&model, state)
    }
    return []
  }

  /// A hint costs a point, and that is said before.
  private static func askForHint(_ model: inout Model, _ state: Game.State) {
    guard state.setup.mode == .training else { return refuse(.noHints, &model) }
    model.overlays.append(.chooser(.hint))
  }

  private static func ask(_ model: inout Model, _ state: Game.State) -> [Request] {
    guard model.desk.pane == .facts else {
      model.desk.go(to: .facts)
      return []
    }
    let facts = state.factsInSight
    guard !facts.isEmpty else { return [] }
    return [.perform(.ask(fact: facts[min(model.desk.fact, facts.count - 1)].id))]
  }

  private static func changeCalendar(_ model: inout Model, _ state: Game.State) {
    guard model.desk.pane == .calendar else { return model.desk.go(to: .calendar) }
    guard !state.calendar.isEmpty else { return }
    let entry = state.calendar[min(model.desk.entry, state.calendar.count - 1)]
    offer(.scheduled(entry, state), orRefuse: .notScheduled, &model)
  }

  static func compose(_ purpose: Purpose, _ model: inout Model, _ state: Game.State?) {
    model.overlays.append(.composer(model.draft(for: purpose, state)))
    if model.drafts.contains(where: { $0.purpose == purpose }) {
      model.status = Status(
        text: LocalizedText(
          en: "Your draft goes on: Alt-A, then Backspace, to begin anew.",
          fr: "Votre brouillon continue : Alt-A puis Ret. arr. pour recommencer."), role: .plain)
    }
    guard let state else { return }
    let cost = state.cost(purpose.minutes(state))
    guard cost > state.minutesLeft else { return }
    model.status = Status(
      text: LocalizedText(
        en: "This takes \(cost) minutes and \(state.minutesLeft) are left in the turn: it can be kept as a draft.",
        fr: "Il y faut \(cost) minutes et il en reste \(state.minutesLeft) dans le tour : gardez-le en brouillon."),
      role: .warning)
  }

  /// Asks, where there is something to choose from.
  static func offer(_ chooser: Chooser?, orRefuse refusal: Game.Refusal, _ model: inout Model) {
    guard let chooser else { return refuse(refusal, &model) }
    model.overlays.append(.chooser(chooser))
  }

  static func refuse(_ refusal: Game.Refusal, _ model: inout Model) {
    model.status = Status(text: refusal.message, role: .bad)
  }
}

import Codebook
import Engine
import Scenarios

extension Interface {
  /// The commands that spend the team's minutes, or lead to that.
  static func act(_ command: DeskCommand, _ key: Key, _ model: inout Model, _ state: Game.State) -> [Request] {
    switch command {
    case .open: return open(&model, state)
    case .option: return choose(key, &model, state)
    case .publish: model.overlays.append(.chooser(.channels(state)))
    case .reply: write(&model, state) { .reply(post: $0) }
    case .message: write(&model, state) { .message(post: $0) }
    case .hide: hide(&model, state)
    case .ask: return ask(&model, state)
    case .toggle: return toggle(&model, state)
    case .escalate: escalate(&model, state)
    case .wait: return [.perform(.wait(minutes: Game.Cost.wait))]
    case .endTurn: model.overlays.append(.chooser(.endTurn(state)))
    default: break
    }
    return []
  }

  private static func open(_ model: inout Model, _ state: Game.State) -> [Request] {
    switch model.desk.pane {
    case .feed:
      if let post = chosenPost(model.desk, state) { model.overlays.append(.card(Card(.post(post.id)))) }
    case .inbox:
      guard model.desk.openMail != nil else {
        openMail(&model, state)
        return []
      }
      if let option = model.desk.option { return choose(option, &model, state) }
    case .dashboard: model.desk.go(to: .feed)
    case .facts: return ask(&model, state)
    case .calendar: return toggle(&model, state)
    case .people: escalate(&model, state)
    }
    return []
  }

  private static func openMail(_ model: inout Model, _ state: Game.State) {
    let mails = state.inbox.reversed()
    guard let mail = mails.dropFirst(min(model.desk.mail, mails.count - 1)).first else { return }
    model.desk.openMail = mail.id
    model.desk.option = nil
    model.desk.mailScroll = 0
  }

  private static func choose(_ key: Key, _ model: inout Model, _ state: Game.State) -> [Request] {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
    guard model.desk.pane == .inbox, model.desk.openMail != nil else {
      model.status = Status(
        text: LocalizedText(
          en: "Digits choose an answer once a mail is open (i, then Enter).",
          fr: "Les chiffres choisissent une réponse dans un message ouvert (i, puis Entrée)."),
        role: .dim)
      return []
    }
    return choose(number - 1, &model, state)
  }

  private static func choose(_ place: Int, _ model: inout Model, _ state: Game.State) -> [Request] {
    guard let mail = state.inbox.first(where: { $0.id == model.desk.openMail }),
      mail.item.options.indices.contains(place)
    else { return [] }
    model.desk.option = place
    return [.perform(.choose(item: mail.id, option: mail.item.options[place].id))]
  }

  /// Opens the composer for the chosen post.
  private static func write(_ model: inout Model, _ state: Game.State, _ purpose: (String) -> Purpose) {
    guard let post = chosenPost(model.desk, state) else { return }
    guard post.origin == .scripted || post.origin == .simulated else { return refuse(.ownPost, &model) }
    guard let channel = state.channel(post.channel), channel.handle != nil || channel.isPrivate else {
      return refuse(.noAccount, &model)
    }
    compose(purpose(post.id), &model)
  }

  private static func hide(_ model: inout Model, _ state: Game.State) {
    guard let post = chosenPost(model.desk, state), let channel = state.channel(post.channel) else { return }
    guard post.origin == .scripted || post.origin == .simulated else { return refuse(.ownPost, &model) }
    guard state.isModerated(channel) else { return refuse(.cannotHide, &model) }
    guard !post.isHidden else { return refuse(.alreadyHidden, &model) }
    compose(.hide(post: post.id), &model)
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

  private static func toggle(_ model: inout Model, _ state: Game.State) -> [Request] {
    guard model.desk.pane == .calendar else {
      model.desk.go(to: .calendar)
      return []
    }
    guard !state.calendar.isEmpty else { return [] }
    let entry = state.calendar[min(model.desk.entry, state.calendar.count - 1)]
    return [.perform(entry.status == .paused ? .release(item: entry.id) : .pause(item: entry.id))]
  }

  private static func escalate(_ model: inout Model, _ state: Game.State) {
    let people = state.scenario.people
    guard model.desk.pane == .people else {
      model.desk.person = people.firstIndex(where: \.canDecide) ?? 0
      return model.desk.go(to: .people)
    }
    guard !people.isEmpty else { return }
    let person = people[min(model.desk.person, people.count - 1)]
    guard person.canDecide else { return refuse(.cannotDecide, &model) }
    compose(.escalate(person: person.id), &model)
  }

  static func compose(_ purpose: Purpose, _ model: inout Model) {
    model.overlays.append(.composer(Composer(purpose: purpose, editor: model.draft(for: purpose))))
  }

  static func refuse(_ refusal: Game.Refusal, _ model: inout Model) {
    model.status = Status(text: refusal.message, role: .bad)
  }
}

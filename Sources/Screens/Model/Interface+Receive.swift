import Codebook
import Engine

extension Interface {
  /// Shows what came of an action: what the player is told, how a text reads, a new turn, the end, or a refusal.
  public static func receive(
    _ effects: [Game.Effect], refusal: Game.Refusal?, _ model: inout Model, state: Game.State
  ) {
    if let refusal {
      model.sending = nil
      model.status = Status(text: refusal.message, role: .bad)
      return
    }
    finishSending(&model)
    model.desk.forgetRead(after: state.feed.count)
    model.letArrive(after: model.desk.knownPosts, state)
    defer {
      model.refreshFeed(state)
      model.refreshFigures(state)
    }
    if model.desk.pane == .inbox { model.desk.mail += max(0, state.inbox.count - model.desk.knownMails) }
    var notices: [Game.Notice] = []
    var critique: Critique?
    var hasNewTurn = false
    for effect in effects {
      switch effect {
      case .record(let action):
        model.status = Status(text: report(action, model.desk, state), role: .good)
        model.guide?.note(action)
        if let place = state.calendarPlace(of: action) { model.desk.entry = place }
      case .tell(let notice): notices.append(notice)
      case .critique(let found): critique = found
      case .turnBegan: hasNewTurn = true
      case .finish: return model.openDebrief()
      }
    }
    if hasNewTurn { return beginTurn(&model, notices) }
    model.desk.told += notices
    let isBeside = critique.map { model.showBeside($0) } ?? false
    if !notices.isEmpty { model.overlays.append(.card(Card(.notices(notices)))) }
    if let critique, !isBeside { model.overlays.append(.card(Card(.critique(critique)))) }
  }

  private static func finishSending(_ model: inout Model) {
    guard let purpose = model.sending else { return }
    model.sending = nil
    model.drafts.removeAll { $0.purpose == purpose }
    if case .composer = model.overlays.last { model.overlays.removeLast() }
  }

  private static func beginTurn(_ model: inout Model, _ notices: [Game.Notice]) {
    model.status = nil
    model.desk.post = nil
    model.desk.conversation = nil
    model.desk.filter = PostFilter()
    model.desk.openMail = nil
    model.desk.mail = 0
    model.desk.told = notices
    model.overlays = [.card(Card(.turn(notices)))]
    model.endGuide()
  }

  /// What was done, and what came in meanwhile.
  private static func report(_ action: Game.Action, _ focus: DeskFocus, _ state: Game.State) -> LocalizedText {
    let posts = state.feed.dropFirst(focus.knownPosts).count { !$0.isOurs }
    let mails = max(0, state.inbox.count - focus.knownMails)
    let promises = state.promises.dropFirst(focus.knownPromises)
    let late = state.inbox.filter { $0.isOverdue && focus.openMails.contains($0.id) }
    let ticket = action.answeredPost.flatMap(state.post).flatMap(state.openTicket)
    return action.done.map { language, done in
      let text = promises.reduce(done + waiting(ticket, language)) { $0 + promised($1, language, state) }
      let parts = [
        (posts, language.count(posts, ("new post", "nouvelle publication"), ("new posts", "nouvelles publications"))),
        (mails, language.count(mails, ("new mail", "nouveau message"), ("new mails", "nouveaux messages"))),
      ].filter { $0.0 > 0 }.map(\.1)
      let meanwhile = language(" Meanwhile: ", " Entre-temps : ") + parts.joined(separator: ", ") + "."
      let missed =
        language(" Too late now: ", " Trop tard maintenant : ")
        + late.map { $0.item.sender[language] }.joined(separator: ", ") + "."
      return text + (parts.isEmpty ? "" : meanwhile) + (late.isEmpty ? "" : missed)
    }
  }

  /// That somebody who was answered still needs somebody to see to it.
  private static func waiting(_ ticket: TicketEntry?, _ language: Language) -> String {
    guard let name = ticket?.ticket.name[language] else { return "" }
    return language(" \(name): a case to take up (A).", " \(name) : un dossier à prendre en charge (A).")
  }

  private static func promised(_ promise: PromiseEntry, _ language: Language, _ state: Game.State) -> String {
    let due = language.moment(promise.due, from: state.now)
    let desk = state.deskTime(of: promise.due)
    let told = language(" Promised for \(due).", " Promis pour \(due).")
    guard desk > promise.due else { return told }
    let back = language.moment(desk, from: state.now)
    return told + language(" You are back at the desk: \(back).", " Retour au bureau : \(back).")
  }
}

extension Interface.Model {
  /// Shows how a text reads among its notes, if it is still written; whether that is where there is room to read it.
  fileprivate mutating func showBeside(_ critique: Critique) -> Bool {
    guard case .composer(var composer) = overlays.last else { return false }
    composer.take(critique)
    overlays[overlays.count - 1] = .composer(composer)
    return composer.isRoomy
  }
}

extension Game.Action {
  /// The id of the post that is answered, in public or in private.
  fileprivate var answeredPost: String? {
    [.reply, .message].contains(verb) ? post : nil
  }
}

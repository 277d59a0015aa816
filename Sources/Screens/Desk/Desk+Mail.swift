import Codebook
import Engine
import Scenarios

extension Interface {
  static func openMail(_ model: inout Model, _ state: Game.State) {
    guard !state.inbox.isEmpty else { return }
    let mail = Array(state.inbox.reversed())[min(model.desk.mail, state.inbox.count - 1)]
    model.desk.openMail = mail.id
    model.desk.option = nil
    model.desk.mailScroll = 0
  }

  static func choose(_ key: Key, _ model: inout Model, _ state: Game.State) -> [Request] {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
    guard model.desk.pane == .inbox, model.desk.openMail != nil else {
      model.status = Status(
        text: LocalizedText(
          en: "Digits choose an answer once a mail is open (i, then Enter).",
          fr: "Les chiffres choisissent une réponse dans un message ouvert (i, puis Entrée)."),
        role: .dim)
      return []
    }
    guard let mail = state.inbox.first(where: { $0.id == model.desk.openMail }), mail.isOpen,
      mail.item.options.indices.contains(number - 1), model.desk.option != number - 1
    else { return choose(number - 1, &model, state) }
    model.desk.option = number - 1
    model.desk.mailScroll = 0
    model.tellHowToSend(state)
    return []
  }

  static func choose(_ place: Int, _ model: inout Model, _ state: Game.State) -> [Request] {
    guard let mail = state.inbox.first(where: { $0.id == model.desk.openMail }),
      mail.item.options.indices.contains(place)
    else { return [] }
    model.desk.option = place
    return [.perform(.choose(item: mail.id, option: mail.item.options[place].id))]
  }

  /// Argues with the order of the open mail or, from elsewhere, of the latest that can be argued with.
  static func dispute(_ model: inout Model, _ state: Game.State) {
    let mails = state.inbox.reversed()
    let open = model.desk.pane == .inbox ? model.desk.openMail : nil
    guard let place = mails.enumerated().first(where: { $1.isArguable && ($1.id == open || open == nil) })?.offset
    else {
      return refuse(.noDispute, &model)
    }
    model.desk.go(to: .inbox)
    model.desk.mail = place
    if open == nil { openMail(&model, state) }
    compose(.argue(item: mails[mails.index(mails.startIndex, offsetBy: place)].id), &model, state)
  }
}

extension Interface.Model {
  /// Says how the chosen answer of the open mail is sent, and to whom.
  mutating func tellHowToSend(_ state: Game.State) {
    guard desk.pane == .inbox, let option = desk.option,
      let mail = state.inbox.first(where: { $0.id == desk.openMail }), mail.isOpen
    else { return }
    let sender = mail.item.sender.inSentence
    status = Interface.Status(
      text: LocalizedText(
        en: "Enter or \(option + 1) sends this answer to \(sender.english).",
        fr: "Entrée ou \(option + 1) envoie cette réponse à \(sender.french)."),
      role: .accent)
  }

  /// Closes the mail that is open; whoever comes from elsewhere finds the latest mail that waits for an answer chosen.
  mutating func enterInbox(_ state: Game.State) {
    desk.openMail = nil
    guard desk.pane != .inbox else { return }
    desk.mail = state.inbox.reversed().enumerated().first { $1.isOpen }?.offset ?? 0
  }
}

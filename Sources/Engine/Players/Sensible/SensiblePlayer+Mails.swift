import Codebook
import Rhetoric
import Scenarios

/// Answering mail: what an option does can only be guessed from its words.
extension SensiblePlayer {
  /// A mail whose time is over before the next turn is well under way.
  func answerUrgentMail() -> Game.Action? {
    let next = state.scenario.turns.dropFirst(state.turnIndex + 1).first?.start ?? state.turn.end
    let urgent = openMails.filter { $0.due.map { $0 <= next + 30 } ?? false }
    return urgent.compactMap { reaction(to: $0, among: affordable($0)) }.first
  }

  /// Any other mail, when the answer that seems best can be given at once.
  func answerMail() -> Game.Action? {
    openMails.compactMap { reaction(to: $0, among: $0.item.options.filter { state.isOpen($0) }) }
      .first { state.affords($0) }
  }

  private var openMails: [Mail] {
    state.inbox.filter(\.isOpen).sorted { $0.due?.minutes ?? .max < $1.due?.minutes ?? .max }
  }

  private func affordable(_ mail: Mail) -> [InboxItem.Option] {
    mail.item.options.filter { option in
      state.isOpen(option) && state.affords(.choose(item: mail.id, option: option.id))
    }
  }

  private func reaction(to mail: Mail, among options: [InboxItem.Option]) -> Game.Action? {
    argument(against: mail) ?? choice(in: mail, among: options)
  }

  /// What seems best; what seems wrong is left undone. Between answers that seem alike the one that the case has first is
  /// taken, which no player can see: there the sensible player is luckier than its reading deserves.
  private func choice(in mail: Mail, among options: [InboxItem.Option]) -> Game.Action? {
    let written = state.scenario.inbox.first { $0.id == mail.id }?.options ?? []
    let best = written.filter { option in options.contains { $0.id == option.id } }.map {
      ($0, worths.worth(of: $0, in: mail.id))
    }.max { $0.1 < $1.1 }
    guard let best, best.1 >= 0 else { return nil }
    return .choose(item: mail.id, option: best.0.id)
  }

  /// Argues with an order while there is time; an order to rest is for one's own good.
  private func argument(against mail: Mail) -> Game.Action? {
    guard mail.isArguable, let dispute = mail.item.dispute, state.cost(dispute.minutes) <= state.minutesLeft,
      !Mentions(mail.item.text[language]).contains(SensiblePhrases.goHome)
    else { return nil }
    let mentions = Mentions(mail.item.subject[language] + ". " + mail.item.text[language])
    let reason = SensiblePhrases.arguments.first { argument in
      argument.about.isEmpty || mentions.contains(argument.about[language] ?? [])
    }
    guard let reason else { return nil }
    let fact = tellableFacts.first.map { " " + $0.text[language] } ?? ""
    return .argue(item: mail.id, text: reason.text[language] + fact)
  }
}

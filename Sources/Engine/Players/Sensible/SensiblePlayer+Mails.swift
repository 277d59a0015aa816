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
    openMails.compactMap { reaction(to: $0, among: $0.item.options.filter(state.isOpen)) }.first(where: state.affords)
  }

  private var openMails: [Mail] {
    state.inbox.filter(\.isOpen).enumerated().sorted { left, right in
      (left.element.due?.minutes ?? .max, left.offset) < (right.element.due?.minutes ?? .max, right.offset)
    }.map(\.element)
  }

  private func affordable(_ mail: Mail) -> [InboxItem.Option] {
    mail.item.options.filter { option in
      state.isOpen(option) && state.affords(.choose(item: mail.id, option: option.id))
    }
  }

  private func reaction(to mail: Mail, among options: [InboxItem.Option]) -> Game.Action? {
    if mail.isArguable, isWorthArguing(mail) {
      let action = Game.Action.argue(item: mail.id, text: argument)
      if state.affords(action) { return action }
    }
    let judged = options.map { ($0, worth(of: $0)) }
    return judged.max { left, right in
      left.1 == right.1 ? left.0.minutes < right.0.minutes : left.1 < right.1
    }.map { .choose(item: mail.id, option: $0.0.id) }
  }

  /// An order to rest is for one's own good.
  private func isWorthArguing(_ mail: Mail) -> Bool {
    !Mentions(mail.item.text[language]).contains(SensiblePhrases.goHome)
  }

  private var argument: String {
    let facts = tellableFacts.prefix(4).map { $0.text[language] }.joined(separator: " ")
    return SensiblePhrases.argument[language] + (facts.isEmpty ? "" : " " + facts)
  }

  /// What the words of an option promise: what listens, owns or repairs, against what fights, hides or laughs.
  private func worth(of option: InboxItem.Option) -> Int {
    let text = option.text[language]
    let reading = Reader.read(text, language: language)
    let mentions = Mentions(text)
    func count(_ cues: [String]) -> Int { cues.count { mentions.contains([$0]) } }
    let help = SensiblePlayer.helpful.reduce(0) { $0 + reading.strength(of: $1) }
    let harm = SensiblePlayer.harmful.reduce(0) { $0 + reading.strength(of: $1) }
    return help - 2 * harm + 60 * count(SensiblePhrases.careful) - 60 * count(SensiblePhrases.tempting)
  }

  private static let helpful: [Strategy] = [.empathise, .apologise, .inform, .correct, .hold, .ask]
}

import Codebook
import Engine
import Scenarios

/// Texts: written over several lines, and kept when they do not go out.
extension LineMode {
  /// Lets the player write the words of an act and carries it out.
  func write(_ act: (String) -> Game.Action) throws(Stop) {
    guard let text = try text(for: act("")) else { return }
    try send(text, act)
  }

  /// Carries out an act with its words; they are kept where the player or the game refuses.
  func send(_ text: String, _ act: (String) -> Game.Action) throws(Stop) {
    let purpose = act("")
    guard try perform(act(text)) else {
      try sayLength(of: text, for: purpose)
      return try keep(text, for: purpose)
    }
    drop(purpose)
  }

  /// Lets the player write words that fit into a line, or none where `isOptional`, and carries out the act.
  func writeLine(
    _ act: (String) -> Game.Action, en: String, fr: String, isOptional: Bool = false
  ) throws(Stop) {
    let words = try words(for: act("")) { beginning throws(Stop) in
      let line = try ask(en: en, fr: fr)
      return line.isEmpty && !isOptional ? nil : beginning + line
    }
    guard let words, try perform(act(words)) else { return }
    drop(act(""))
  }

  /// By how much a text is too long, if it is.
  private func sayLength(of text: String, for purpose: Game.Action) throws(Stop) {
    guard let most = channel(of: purpose)?.longestPost, text.count > most else { return }
    let (count, limit) = (Wording.number(text.count, language), Wording.number(most, language))
    try say(
      en: "It has \(count) characters, and \(limit) fit.",
      fr: "Il a \(count) caractères, et il en tient \(limit).")
  }

  /// The channel on which a text will stand, if on any.
  private func channel(of purpose: Game.Action) -> Channel? {
    switch purpose {
    case .publish(let id, _), .schedule(let id, _, _): state.channel(id)
    case .reply(let post, _), .message(let post, _): state.post(post).flatMap { state.channel($0.channel) }
    default: nil
    }
  }

  /// Asks for the text of an act, beginning with a draft where there is one; nil when there is nothing to send.
  func text(for purpose: Game.Action) throws(Stop) -> String? {
    try words(for: purpose) { beginning throws(Stop) in try newText(for: purpose, after: beginning) }
  }

  /// The words of an act: a draft as it is, or what `write` lets the player write after its argument; nil for none.
  private func words(
    for purpose: Game.Action, _ write: (String) throws(Stop) -> String?
  ) throws(Stop) -> String? {
    guard let draft = drafts.first(where: { $0.purpose == purpose }) else { return try write("") }
    try say(en: "Your draft: \(quoted(draft.text))", fr: "Votre brouillon\u{A0}: \(quoted(draft.text))")
    let choices = [
      LocalizedText(en: "Send it as it is", fr: "L'envoyer tel quel"),
      LocalizedText(en: "Write on after it", fr: "Continuer à la suite"),
      LocalizedText(en: "Write anew", fr: "Récrire"), LocalizedText(en: "Drop it", fr: "L'abandonner"),
    ]
    switch try choose(from: choices.map { $0[language] }) {
    case 0: return draft.text
    case 1: return try write(draft.text + " ")
    case 2: return try write("")
    case 3: drop(purpose)
    default: break
    }
    return nil
  }

  func newText(for purpose: Game.Action, after beginning: String) throws(Stop) -> String? {
    try say(
      en:
        "Write your text. A line with only a full stop ends it; a full stop at once cancels; a line of two full stops puts it aside.",
      fr: "Écrivez votre texte. Une ligne qui ne contient qu'un point le termine\u{A0}; un point tout de suite annule, "
        + "une ligne «\u{A0}..\u{A0}» le met de côté.")
    switch try console.text(ifUnreadable: complaint) {
    case .text(let text): return beginning + text
    case .aside(let text): try keep(beginning + text, for: purpose)
    case .nothing: try say(en: "Cancelled.", fr: "Annulé.")
    }
    return nil
  }

  /// Keeps a text for the next time that something is written for the same purpose.
  func keep(_ text: String, for purpose: Game.Action) throws(Stop) {
    drafts = drafts.filter { $0.purpose != purpose } + [LineDraft(purpose: purpose, text: text)]
    try say(en: "Your text is kept as a draft.", fr: "Votre texte est gardé en brouillon.")
  }

  /// Forgets the draft for a purpose, if there is one.
  private func drop(_ purpose: Game.Action) {
    drafts.removeAll { $0.purpose == purpose }
  }
}

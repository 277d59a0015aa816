import Codebook
import Engine
import Scenarios

/// Texts: written over several lines, asked back where they cannot be called back, and kept when they do not go out.
extension LineMode {
  /// Lets the player write the words of an act and carries it out.
  func write(_ act: (String) -> Game.Action) throws(Stop) {
    guard let text = try text(for: act("")) else { return }
    try send(text, act)
  }

  /// Carries out an act with its words; they are kept where the player or the game refuses.
  func send(_ text: String, _ act: (String) -> Game.Action) throws(Stop) {
    let purpose = act("")
    guard try isConfirmed(purpose) else { return try keep(text, for: purpose) }
    guard try perform(act(text)) else {
      try sayLength(of: text, for: purpose)
      return try keep(text, for: purpose)
    }
    drafts.removeAll { $0.purpose == purpose }
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

  /// Asks for the words of an act, beginning with a draft where there is one; nil when there is nothing to send.
  func text(for purpose: Game.Action) throws(Stop) -> String? {
    guard let draft = drafts.first(where: { $0.purpose == purpose }) else {
      return try newText(for: purpose, after: "")
    }
    try say(en: "Your draft: \(quoted(draft.text))", fr: "Votre brouillon\u{A0}: \(quoted(draft.text))")
    let choices = [
      LocalizedText(en: "Send it as it is", fr: "L'envoyer tel quel"),
      LocalizedText(en: "Write on after it", fr: "Continuer à la suite"),
      LocalizedText(en: "Write anew", fr: "Récrire"), LocalizedText(en: "Drop it", fr: "L'abandonner"),
    ]
    switch try choose(from: choices.map { $0[language] }) {
    case 0: return draft.text
    case 1: return try newText(for: purpose, after: draft.text + " ")
    case 2: return try newText(for: purpose, after: "")
    case 3: drafts.removeAll { $0.purpose == purpose }
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
    drafts.removeAll { $0.purpose == purpose }
    drafts.append(LineDraft(purpose: purpose, text: text))
    try say(
      en: "Your text is kept as a draft until you leave.",
      fr: "Votre texte est gardé en brouillon jusqu'à votre départ.")
  }

  /// Asks back before what cannot be called back: words on the private account, handing over.
  private func isConfirmed(_ purpose: Game.Action) throws(Stop) -> Bool {
    switch purpose {
    case .publish(let id, _) where state.channel(id)?.isPrivate == true:
      try say(
        en: "Your private account: people can tell who you are, and what is written stays.",
        fr: "Votre compte privé\u{A0}: on peut savoir qui vous êtes, et les écrits restent.")
      return try isAgreed(LocalizedText(en: "Send in my own name", fr: "Envoyer en mon nom"))
    case .handOver:
      try say(
        en: "You sleep, and the turn ends.", fr: "Vous dormez, et le tour se termine.")
      return try isAgreed(LocalizedText(en: "Hand over", fr: "Passer la main"))
    default: return true
    }
  }

  private func isAgreed(_ deed: LocalizedText) throws(Stop) -> Bool {
    let no = LocalizedText(en: "Do not send", fr: "Ne pas envoyer")
    return try choose(from: [no[language], deed[language]]) == 1
  }
}

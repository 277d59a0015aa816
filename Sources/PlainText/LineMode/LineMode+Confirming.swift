import Codebook
import Engine
import Scenarios

/// What is asked before an act that cannot be taken back.
extension LineMode {
  /// Asks whether to do what cannot be taken back; what would be refused anyway needs no question.
  func isConfirmed(_ action: Game.Action) throws(Stop) -> Bool {
    guard let question = question(before: action), state.allows(action) else { return true }
    return try isAgreed(question)
  }

  /// Asks a question that a letter answers; anything but yes is no.
  func isAgreed(_ question: LocalizedText) throws(Stop) -> Bool {
    let answer = try ask(en: "\(question.english) (y or n):", fr: "\(question.french) (o ou n)\u{A0}:")
    return answer.lowercased().hasPrefix(language == .english ? "y" : "o")
  }

  private func question(before action: Game.Action) -> LocalizedText? {
    if case .handOver = action {
      return LocalizedText(
        en: "You sleep, and the turn ends. Hand over?",
        fr: "Vous dormez, et le tour se termine. Passer la main\u{A0}?")
    }
    return deed(action).map { deed in
      LocalizedText(
        en: "\(deed.english)? It cannot be taken back.", fr: "\(deed.french)\u{A0}? Ce sera sans retour possible.")
    }
  }

  /// What is about to be done where it can never be undone, in a few words; nil for all else.
  private func deed(_ action: Game.Action) -> LocalizedText? {
    func author(_ id: String) -> String { state.post(id)?.author ?? id }
    switch action {
    case .publish(let id, _) where state.channel(id)?.isPrivate == true:
      return LocalizedText(
        en: "Your private account: people can tell who you are, and what is written stays. Send it in your own name",
        fr: "Votre compte privé\u{A0}: on peut savoir qui vous êtes, et les écrits restent. Envoyer en votre nom")
    case .publish(let id, _):
      let name = channelName(id)
      return LocalizedText(en: "Publish it on \(name.english)", fr: "Publier sur \(name.french)")
    case .reply(let post, _):
      return LocalizedText(en: "Answer \(author(post)) in public", fr: "Répondre en public à \(author(post))")
    case .message(let post, _):
      return LocalizedText(en: "Write to \(author(post)) in private", fr: "Écrire en privé à \(author(post))")
    case .delete(let post, _):
      return LocalizedText(
        en: "Delete the post of \(author(post)) for good",
        fr: "Supprimer pour de bon la publication de \(author(post))")
    case .report(let post, .police):
      return LocalizedText(en: "Report \(author(post)) to the police", fr: "Signaler \(author(post)) à la police")
    case .rules(let id):
      let name = channelName(id)
      return LocalizedText(en: "Publish the rules on \(name.english)", fr: "Publier les règles sur \(name.french)")
    default: return nil
    }
  }
}

extension Game.State {
  /// Whether an act would not be refused.
  fileprivate func allows(_ action: Game.Action) -> Bool {
    // Trying it would run the whole turn.
    if case .handOver = action { return true }
    var trial = self
    return (try? Game.reduce(&trial, action)) != nil
  }
}

import Codebook
import Engine
import Scenarios

/// What the player has read before it is sent.
extension LineMode {
  /// Lets the player write a draft, and write it anew as often as they like; sends it when they say so.
  func review(_ number: Int?) throws(Stop) {
    guard state.setup.mode == .training else { return try console.say(Game.Refusal.noReview.message[language]) }
    let channel: String
    var post: FeedPost?
    if let number {
      post = try choosePost(number)
      guard let post else { return }
      try console.say("\(post.author)\(Wording.colon(language))\(quoted(post.text[language]))")
      channel = post.channel
    } else {
      guard let choice = try chooseChannel() else { return }
      channel = choice.id
    }
    func act(_ words: String) -> Game.Action {
      post.map { .reply(to: $0.id, text: words) } ?? .publish(channel: channel, text: words)
    }
    guard var text = try text(for: act("")) else { return }
    while true {
      try perform(.review(channel: channel, text: text, post: post?.id))
      switch try decide() {
      case .send: return try send(text, act)
      case .rewrite:
        guard let next = try newText(for: act(""), after: "") else { return }
        text = next
      case .keep:
        try say(en: "Nothing was sent.", fr: "Rien n'a été envoyé.")
        return try keep(text, for: act(""))
      }
    }
  }

  private enum Decision {
    case send, rewrite, keep
  }

  private func decide() throws(Stop) -> Decision {
    while true {
      let answer = try ask(
        en: "s to send it as it is, w to write it anew, Enter to keep it for later:",
        fr: "e pour l'envoyer tel quel, r pour le récrire, Entrée pour le garder\u{A0}:")
      switch (answer.lowercased(), language) {
      case ("", _): return .keep
      case ("s", .english), ("send", .english), ("e", .french), ("envoyer", .french): return .send
      case ("w", .english), ("write", .english), ("r", .french), ("récrire", .french): return .rewrite
      default:
        try say(
          en: "There is no answer \(quoted(answer)) here.", fr: "La réponse \(quoted(answer)) n'est pas prévue ici.")
      }
    }
  }
}

import Codebook
import Engine
import Scenarios

/// Guarding the page: the number of a post leads to what can be done with it, and 0 to the rules.
extension LineMode {
  func moderate(_ number: Int?) throws(Stop) {
    var number = number
    if number == nil {
      number = try wholeNumber(
        en: "Which post? (its number, 0 to publish the rules of a page, Enter to go back):",
        fr: "Quelle publication\u{A0}? (son numéro, 0 pour publier les règles d'une page, Entrée pour revenir)\u{A0}:")
    }
    guard let number else { return }
    guard number != 0 else { return try publishRules() }
    guard let post = try othersPost(number) else { return }
    try console.say("\(post.author)\(Wording.colon(language))\(quoted(post.text[language]))")
    switch try choose(from: LineMode.removals.map { priced($0.words, $0.minutes) }) {
    case 0: try writeReason { .hide(post: post.id, reason: $0) }
    case 1: try writeReason { .delete(post: post.id, reason: $0) }
    case 2: try perform(.report(post: post.id, to: .platform))
    case 3: try perform(.report(post: post.id, to: .police))
    case 4: try perform(.ban(post: post.id))
    case 5: try perform(.rules(channel: post.channel))
    default: break
    }
  }

  private static let removals: [(words: LocalizedText, minutes: Int)] = [
    (LocalizedText(en: "Hide it", fr: "La masquer"), Game.Cost.hide),
    (LocalizedText(en: "Delete it for good", fr: "La supprimer pour de bon"), Game.Cost.hide),
    (
      LocalizedText(en: "Report it to the platform", fr: "La signaler à la plateforme"),
      Game.Cost.reportToPlatform
    ),
    (
      LocalizedText(en: "Report it to the police", fr: "La signaler à la police"), Game.Cost.reportToPolice
    ),
    (LocalizedText(en: "Ban its author from the page", fr: "Bannir son auteur de la page"), Game.Cost.ban),
    (
      LocalizedText(en: "Publish the rules of the page", fr: "Publier les règles de la page"), Game.Cost.rules
    ),
  ]

  private func writeReason(_ act: (String) -> Game.Action) throws(Stop) {
    try writeLine(
      act, en: "Reason that its author is given (Enter for none):",
      fr: "Motif communiqué à l'auteur (Entrée pour aucun)\u{A0}:", isOptional: true)
  }

  private func publishRules() throws(Stop) {
    let channels = state.scenario.channels.filter { channel in
      state.isModerated(channel) && !state.rulesPublished.contains(channel.id)
    }
    guard !channels.isEmpty else {
      return try say(
        en: "There is no page whose rules could be published.", fr: "Il n'y a pas de page dont publier les règles.")
    }
    guard let channel = try chooseChannel(of: channels) else { return }
    try perform(.rules(channel: channel.id))
  }
}

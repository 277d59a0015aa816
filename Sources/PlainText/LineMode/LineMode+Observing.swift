import Codebook
import Engine
import Scenarios

/// What the desk sees: channels, alerts, and who writes.
extension LineMode {
  /// With the number of a post, looks at its author; without, shows what is watched and lets it be changed.
  func observe(_ number: Int?) throws(Stop) {
    if let number {
      guard let post = try othersPost(number) else { return }
      try perform(.profile(post: post.id))
      return
    }
    let channels = state.scenario.channels.filter { !$0.isPrivate }
    let alert = LocalizedText(en: "Set an alert on words", fr: "Poser une alerte sur des mots")
    if !state.alerts.isEmpty {
      let words = state.alerts.map(quoted).joined(separator: ", ")
      try say(en: "Alerts: \(words).", fr: "Alertes\u{A0}: \(words).")
    }
    guard let choice = try choose(from: channels.map(watching) + [priced(alert, Game.Cost.listen)]) else { return }
    guard choice < channels.count else { return try setAlert() }
    let id = channels[choice].id
    try perform(state.watched.contains(id) ? .unwatch(channel: id) : .watch(channel: id))
  }

  private func watching(_ channel: Channel) -> String {
    let name = channel.name[language]
    guard !state.watched.contains(channel.id) else {
      return language == .english ? "\(name): watched; stop watching" : "\(name)\u{A0}: suivi\u{A0}; ne plus suivre"
    }
    let opening = minutes(state.cost(Game.Cost.listen))
    let watch =
      language == .english
      ? "\(name): not watched; watch it (\(opening)" : "\(name)\u{A0}: pas suivi\u{A0}; suivre (\(opening)"
    guard !channel.isWatched else { return watch + ")" }
    let each = minutes(Game.Cost.watching)
    return watch + (language == .english ? ", then \(each) of every turn)" : ", puis \(each) à chaque tour)")
  }

  private func setAlert() throws(Stop) {
    try writeLine(
      { .alert(words: $0) }, en: "Which words? (one to five, Enter to go back):",
      fr: "Quels mots\u{A0}? (d'un à cinq, Entrée pour revenir)\u{A0}:")
  }
}

import Codebook
import Engine
import Scenarios

extension Interface.Chooser {
  /// What the desk listens to.
  static func listening(_ state: Game.State) -> Interface.Chooser {
    Interface.Chooser(
      title: LocalizedText(en: "Listen", fr: "Écouter"), text: [heard(state)],
      options: state.scenario.publicChannels.map { option(for: $0, state) } + alert(state) + [keep])
  }

  private static func heard(_ state: Game.State) -> LocalizedText {
    guard !state.alerts.isEmpty else {
      return LocalizedText(
        en: "What is not watched is not seen, unless it has the words of an alert.",
        fr: "Ce qui n'est pas suivi n'est pas vu, sauf les mots d'une alerte.")
    }
    return LocalizedText { language in
      language("Alerts: ", "Alertes : ") + state.alerts.map(language.quoted).joined(separator: ", ")
    }
  }

  private static func option(for channel: Channel, _ state: Game.State) -> Option {
    guard !state.watched.contains(channel.id) else {
      return Option(
        label: channel.name.map { $0("Stop watching ", "Ne plus suivre : ") + $1 },
        detail: LocalizedText(en: "watched", fr: "suivi"), deed: .request(.perform(.unwatch(channel: channel.id))))
    }
    let now = minutes(Game.Cost.listen, state)
    let later = Game.Cost.watching
    return Option(
      label: channel.name.map { $0("Watch ", "Suivre : ") + $1 },
      detail: channel.isWatched
        ? now : now.map { $1 + $0(", then \(later) in every turn", ", puis \(later) à chaque tour") },
      deed: .request(.perform(.watch(channel: channel.id))))
  }

  private static func alert(_ state: Game.State) -> [Option] {
    let (set, most) = (state.alerts.count, Game.State.mostAlerts)
    guard set < most else { return [] }
    return [
      Option(
        label: LocalizedText(en: "Set a keyword alert", fr: "Poser une alerte sur des mots"),
        detail: minutes(Game.Cost.listen, state).map { $1 + $0(" · \(set) of \(most) set", " · \(set) sur \(most)") },
        deed: .compose(.alert))
    ]
  }
}

import Codebook
import Engine
import Scenarios

extension Interface.Chooser {
  /// What can be done with a scheduled post; nil where it does not wait any more.
  static func scheduled(_ entry: CalendarEntry, _ state: Game.State) -> Interface.Chooser? {
    guard entry.status == .scheduled || entry.status == .paused else { return nil }
    let isPaused = entry.status == .paused
    let cost = minutes(Game.Cost.calendar, state)
    return Interface.Chooser(
      title: LocalizedText(en: "Scheduled post", fr: "Publication programmée"),
      text: [entry.post.text.map { $0.quoted($1.fitted(100)) }],
      options: [
        Option(
          label: isPaused
            ? LocalizedText(en: "Release it", fr: "Rétablir") : LocalizedText(en: "Pause it", fr: "Suspendre"),
          detail: cost,
          deed: .request(.perform(isPaused ? .release(item: entry.id) : .pause(item: entry.id)))),
        Option(
          label: LocalizedText(en: "Write it anew", fr: "Récrire"), detail: minutes(Game.Cost.schedule, state),
          deed: .compose(.rewrite(item: entry.id))),
        Option(
          label: LocalizedText(en: "Cancel it for good", fr: "Annuler pour de bon"), detail: cost,
          deed: .request(.perform(.cancel(item: entry.id)))),
      ] + moves.compactMap { move($0.hours, $0.label, entry, state) } + [keep])
  }

  private static let moves: [(hours: Int, label: LocalizedText)] = [
    (2, LocalizedText(en: "Move it 2 hours on", fr: "Repousser de 2 heures")),
    (6, LocalizedText(en: "Move it 6 hours on", fr: "Repousser de 6 heures")),
    (24, LocalizedText(en: "Move it to the next day", fr: "Reculer d'un jour")),
    (168, LocalizedText(en: "Move it to the next week", fr: "Reculer d'une semaine")),
    (-2, LocalizedText(en: "Bring it forward 2 hours", fr: "Avancer de 2 heures")),
    (-24, LocalizedText(en: "Bring it forward a day", fr: "Avancer d'un jour")),
  ]

  private static func move(
    _ hours: Int, _ label: LocalizedText, _ entry: CalendarEntry, _ state: Game.State
  ) -> Option? {
    let moment = entry.at + hours * 60
    guard moment > state.now, moment - state.now <= Game.State.farthest * 60 else { return nil }
    return Option(
      label: label, detail: when(moment, state).map { "\($1) · \(minutes(Game.Cost.calendar, state)[$0])" },
      deed: .request(.perform(.move(item: entry.id, hours: hours))))
  }

  /// Where a new post is scheduled; what is chosen asks when.
  static func scheduling(_ state: Game.State) -> Interface.Chooser {
    Interface.Chooser(
      title: LocalizedText(en: "Schedule a post: where?", fr: "Programmer : où ?"),
      options: state.ownChannels.map { channel in
        Option(
          label: channel.name, detail: channel.handle.map { LocalizedText($0) }, deed: .open(moments(channel, state)))
      } + [keep])
  }

  private static func moments(_ channel: Channel, _ state: Game.State) -> Interface.Chooser {
    Interface.Chooser(
      title: channel.name.map { $1 + $0(": when?", " : quand ?") },
      options: delays.map { hours, label in
        Option(
          label: label, detail: when(state.now + hours * 60, state),
          deed: .compose(.schedule(channel: channel.id, hours: hours)))
      } + [keep])
  }

  private static let delays: [(Int, LocalizedText)] = [
    (1, LocalizedText(en: "In an hour", fr: "Dans une heure")),
    (2, LocalizedText(en: "In 2 hours", fr: "Dans 2 heures")),
    (6, LocalizedText(en: "In 6 hours", fr: "Dans 6 heures")),
    (24, LocalizedText(en: "Tomorrow", fr: "Demain")),
    (48, LocalizedText(en: "The day after tomorrow", fr: "Après-demain")),
    (168, LocalizedText(en: "In a week", fr: "Dans une semaine")),
  ]

  private static func when(_ moment: CivilTime, _ state: Game.State) -> LocalizedText {
    LocalizedText { $0.moment(moment, from: state.now) }
  }
}

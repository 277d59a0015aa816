import Codebook
import Engine
import Scenarios

extension Interface.Chooser {
  /// What can be had from a person, or given to them; nil where it is nothing.
  static func person(_ person: Person, _ state: Game.State) -> Interface.Chooser? {
    let options = reports(to: person, state) + requests(to: person, state) + work(for: person, state)
    guard !options.isEmpty else { return nil }
    return Interface.Chooser(
      title: person.name.map { "\($1), \(person.title[$0])" },
      text: absence(of: person, state), options: options + [keep])
  }

  private static func absence(of person: Person, _ state: Game.State) -> [LocalizedText] {
    guard let note = Interface.absence(of: person, state) else { return [] }
    return [
      note.map { language, words in
        "! \(words.prefix(1).uppercased())\(words.dropFirst())"
          + language(": takes no call unless the storm is high.", " : ne prend d'appel que si la tempête est forte.")
      }
    ]
  }

  private static func reports(to person: Person, _ state: Game.State) -> [Option] {
    guard person.canDecide else { return [] }
    return [
      Option(
        label: LocalizedText(en: "Report to them", fr: "Lui faire un point"),
        detail: minutes(Game.Cost.escalate, state), deed: .compose(.escalate(person: person.id)))
    ]
  }

  private static func requests(to person: Person, _ state: Game.State) -> [Option] {
    state.authorities.filter { $0.authority.person == person.id && !$0.isHeld }.map { entry in
      Option(
        label: entry.authority.name.inSentence.map { $0("Ask for: ", "Demander : ") + $1 },
        detail: minutes(entry.authority.minutes, state).map {
          $1 + (entry.isRefused ? $0(" · refused once", " · déjà refusé") : "")
        }, deed: .compose(.request(authority: entry.id)))
    }
  }

  private static func work(for person: Person, _ state: Game.State) -> [Option] {
    guard person.skill != nil else { return [] }
    return state.ownChannels.map { channelOption($0, person, state) } + [
      Option(
        label: LocalizedText(en: "Coach them", fr: "L'accompagner"), detail: minutes(Game.Cost.coach, state),
        deed: .request(.perform(.coach(person: person.id)))),
      Option(
        label: LocalizedText(en: "Hand over the desk for the night", fr: "Passer la main pour la nuit"),
        detail: minutes(Game.Cost.delegate, state).map { $1 + $0(" · ends the turn", " · termine le tour") },
        deed: .compose(.handOver(person: person.id))),
    ]
  }

  private static func channelOption(_ channel: Channel, _ person: Person, _ state: Game.State) -> Option {
    let holder = state.delegations.first { $0.channel == channel.id }?.person
    guard holder != person.id else {
      return Option(
        label: channel.name.map { $0("Take back ", "Reprendre ") + $1 }, detail: minutes(Game.Cost.recall, state),
        deed: .request(.perform(.recall(channel: channel.id))))
    }
    let name = state.scenario.people.first { $0.id == holder }?.name
    return Option(
      label: channel.name.map { $0("Give them ", "Lui confier ") + $1 },
      detail: minutes(Game.Cost.delegate, state).map { language, cost in
        cost + (name.map { language(" · now \($0[language])'s", " · tenu par \($0[language])") } ?? "")
      }, deed: .request(.perform(.delegate(channel: channel.id, to: person.id))))
  }

  /// Whether to end the turn by handing the desk over.
  static func handOver(to id: String, _ state: Game.State) -> Interface.Chooser {
    let name = state.scenario.people.first { $0.id == id }?.name ?? LocalizedText(id)
    return Interface.Chooser(
      title: LocalizedText(en: "Hand over and sleep?", fr: "Passer la main et dormir ?"),
      text: [
        name.map {
          $0("\($1) minds all our channels until the turn ends.", "\($1) tient tous nos canaux jusqu'à la fin du tour.")
        }
      ] + undone(state),
      options: [
        Option(
          label: LocalizedText(en: "Hand over and end the turn", fr: "Passer la main et finir le tour"), detail: nil,
          deed: .send),
        Option(label: LocalizedText(en: "Stay at the desk", fr: "Rester au bureau"), detail: nil, deed: .dismiss),
      ])
  }
}

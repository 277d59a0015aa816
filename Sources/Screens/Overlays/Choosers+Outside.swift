import Codebook
import Engine
import Scenarios

extension Interface.Chooser {
  /// Whether somebody's case is taken up.
  static func ticket(_ ticket: Ticket, _ state: Game.State) -> Interface.Chooser {
    Interface.Chooser(
      title: ticket.name, text: [ticket.story],
      options: [
        Option(
          label: LocalizedText(en: "Take up the case", fr: "Prendre le dossier en charge"),
          detail: minutes(ticket.minutes, state), deed: .request(.perform(.takeUp(ticket: ticket.id)))),
        keep,
      ])
  }

  /// How somebody outside is asked to speak.
  static func ally(_ ally: Ally, _ state: Game.State) -> Interface.Chooser {
    let cost = minutes(ally.minutes, state)
    return Interface.Chooser(
      title: ally.name, text: [ally.text],
      options: [
        Option(
          label: LocalizedText(en: "Ask them to speak openly", fr: "Demander de parler à découvert"), detail: cost,
          note: LocalizedText(
            en: "They say what they think, and that you asked.",
            fr: "La personne dit ce qu'elle en pense, et que vous l'avez demandé."),
          deed: .request(.perform(.approach(ally: ally.id, openly: true)))),
        Option(
          label: LocalizedText(en: "Ask them to speak covertly", fr: "Demander de parler en secret"), detail: cost,
          note: LocalizedText(
            en: "They do not say that you asked. It passes for unasked praise until it comes out.",
            fr:
              "La personne ne dit pas que vous l'avez demandé. L'éloge passe pour spontané, jusqu'à ce que cela se sache."
          ),
          deed: .request(.perform(.approach(ally: ally.id, openly: false)))),
        keep,
      ])
  }

  /// How the desk of a case is organised: what is chosen starts the play.
  static func arrangements(of scenario: Scenario, _ model: Interface.Model) -> Interface.Chooser {
    Interface.Chooser(
      title: LocalizedText(en: "How is your desk organised?", fr: "Comment votre bureau est-il organisé ?"),
      options: scenario.arrangements.map { arrangement in
        Option(
          label: arrangement.name, detail: nil, note: arrangement.text,
          deed: .request(
            .start(
              caseID: scenario.id, language: model.language, mode: model.mode, isMasked: model.isMasked,
              arrangement: arrangement.id)))
      })
  }
}

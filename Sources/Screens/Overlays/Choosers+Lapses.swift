import Codebook
import Engine

extension Interface {
  /// Asks first where a single act would let a mail or a promise lapse that nobody has spoken of yet.
  static func askBeforeLapse(_ requests: [Request], _ model: inout Model, _ state: Game.State?) -> [Request] {
    guard let state, case .perform(let action)? = requests.first, requests.count == 1,
      let question = Chooser.lapsing(during: action, isSent: model.sending != nil, state)
    else { return requests }
    model.sending = nil
    model.overlays.append(.chooser(question))
    return []
  }
}

extension Interface.Model {
  /// Whether the question that lies above all else tells what its act would let lapse.
  var tellsLapses: Bool {
    if case .chooser(let chooser) = overlays.last { chooser.tellsLapses } else { false }
  }
}

extension Interface.Chooser {
  /// Whether to do something that lets mails or promises lapse; nil where it does not.
  fileprivate static func lapsing(
    during action: Game.Action, isSent: Bool, _ state: Game.State
  ) -> Interface.Chooser? {
    guard ![.endTurn, .handOver, .undo].contains(action.verb), let lapses = state.lapses(during: action),
      !lapses.isEmpty
    else { return nil }
    let until = LocalizedText {
      let end = $0.moment(lapses.end, from: state.now)
      return $0("It takes until \(end).", "Il y en a jusqu'à \(end).")
    }
    return Interface.Chooser(
      title: LocalizedText(en: "Something falls due meanwhile", fr: "Une échéance tombe entre-temps"),
      text: [until] + told(lapses, state),
      options: [
        Option(
          label: LocalizedText(en: "Do it all the same", fr: "Le faire quand même"), detail: nil,
          deed: isSent ? .send : .request(.perform(action))),
        keep,
      ], isQuick: false, tellsLapses: true)
  }

  /// The mails and the promises that an act would let lapse, one line each.
  static func lapses(during action: Game.Action, _ state: Game.State) -> [LocalizedText] {
    state.lapses(during: action).map { told($0, state) } ?? []
  }

  private static func told(_ lapses: Lapses, _ state: Game.State) -> [LocalizedText] {
    let mails = lapses.mails.map { mail in
      mail.item.subject.map { language, subject in
        language("! Too late then: ", "! Trop tard alors : ") + mail.item.sender[language] + ", "
          + language.quoted(subject.fitted(40))
      }
    }
    return mails + promised(lapses.promises, state)
  }
}

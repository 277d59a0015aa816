import Codebook

/// Judges what the desk listens to, and how it reports what it heard.
enum ListeningJudge {
  /// Opening a place, or setting an alert for it, before the storm or in its first turn.
  static func listensWidely(_ state: Game.State) -> [Finding] {
    let listening = state.deeds.filter { [.watch, .alert].contains($0.action.verb) && $0.turn <= state.breakTurn }
    guard !listening.isEmpty else {
      return [
        state.omission(
          in: state.breakTurn,
          LocalizedText(
            en: "People talked where the desk did not look, and it never looked further.",
            fr: "On parlait là où le bureau ne regardait pas, et il n'a jamais regardé plus loin."))
      ]
    }
    return listening.prefix(2).map { deed in
      state.finding(
        true, deed, LocalizedText(en: "listened where nobody did", fr: "a écouté là où personne n'écoutait"),
        because: LocalizedText(
          en: "What begins elsewhere is heard before it arrives.",
          fr: "Ce qui commence ailleurs s'entend avant d'arriver."))
    }
  }

  /// A report with a figure, and with what it means or what to do; of a weak signal there is no figure yet.
  static func reportsWithInsight(_ state: Game.State) -> [Finding] {
    state.reports.map { report in
      let isEarly = report.turn < state.breakTurn && report.quality.points >= 1
      let isGood = report.quality.hasFigures && report.quality.points >= 2 || isEarly
      return Finding(
        isKept: isGood, turn: report.turn, at: report.at,
        act: LocalizedText(en: "reported upwards", fr: "a rendu compte"), words: report.text,
        reason: isGood
          ? LocalizedText(
            en: "Figures, and what they mean: something to decide on.",
            fr: "Des chiffres, et ce qu'ils veulent dire : de quoi décider.")
          : report.quality.isUnverified
            ? LocalizedText(
              en: "The report gives out as a fact what nobody had verified.",
              fr: "La note donne pour acquis ce que personne n'avait vérifié.")
            : LocalizedText(
              en: "A report needs a figure, and what it means or what to do.",
              fr: "Une note demande un chiffre, et ce qu'il veut dire ou ce qu'il faut faire."))
    }
  }
}

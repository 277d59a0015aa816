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
    guard !state.reports.isEmpty else { return [unwritten(state)] }
    return state.reports.map { report in
      let (isKept, reason) = judge(report, isEarly: report.turn < state.breakTurn)
      return Finding(
        isKept: isKept, turn: report.turn, at: report.at,
        act: LocalizedText(en: "reported upwards", fr: "a rendu compte"), words: report.text, reason: reason)
    }
  }

  private static func unwritten(_ state: Game.State) -> Finding {
    var finding = state.omission(
      LocalizedText(
        en: "You wrote no report yourself; an answer chosen to a mail shows nothing of how you would put it.",
        fr:
          "Vous n'avez écrit vous-même aucun compte rendu\u{A0}; une réponse choisie à un message ne montre pas comment "
          + "vous le diriez."))
    finding.isByDefault = true
    return finding
  }

  private static func judge(_ report: Report, isEarly: Bool) -> (isKept: Bool, reason: LocalizedText) {
    if report.quality.hasFigures, report.quality.points >= 2 {
      return (
        true,
        LocalizedText(
          en: "Figures, and what they mean: something to decide on.",
          fr: "Des chiffres, et ce qu'ils veulent dire\u{A0}: de quoi décider.")
      )
    }
    if report.quality.isUnverified {
      return (
        false,
        LocalizedText(
          en: "The report gives out as a fact what nobody had verified.",
          fr: "La note donne pour acquis ce que personne n'avait vérifié.")
      )
    }
    if isEarly, report.quality.points >= 1 {
      return (
        true,
        LocalizedText(
          en: "A weak signal, told before it was a storm, with what it may mean.",
          fr: "Un signal faible, dit avant la tempête, avec ce qu'il peut vouloir dire.")
      )
    }
    return (
      false,
      LocalizedText(
        en: "A report needs a figure, and what it means or what to do.",
        fr: "Une note demande un chiffre, et ce qu'il veut dire ou ce qu'il faut faire.")
    )
  }
}

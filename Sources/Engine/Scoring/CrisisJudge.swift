import Codebook

/// Judges the answer to the crisis itself.
enum CrisisJudge {
  /// Within an hour of the break counts whole, within three hours half.
  static func acknowledgesEarly(_ state: Game.State) -> [Finding] {
    let breaking = state.scenario.turns[state.breakTurn].start + state.breakMinute
    let acknowledging: [Strategy] = [.apologise, .hold, .inform, .empathise, .correct, .compensate]
    let first = state.crisisStatements.first { spoken in
      acknowledging.contains(where: spoken.says) && !spoken.strategies.contains(.attack)
    }
    guard let first, first.at - breaking <= 180 else {
      return [
        state.omission(
          in: state.breakTurn,
          LocalizedText(
            en: "Three hours after the storm broke, the organisation had still not said that it knew.",
            fr: "Trois heures après le début de la crise, l'organisation n'avait toujours pas dit qu'elle savait."))
      ]
    }
    let minutes = first.at - breaking
    var findings = [
      state.finding(
        true, first,
        because: LocalizedText(
          en: "The public heard from you \(minutes) \(minutes == 1 ? "minute" : "minutes") after the storm broke.",
          fr:
            "Le public a eu un mot de vous \(minutes) \(minutes < 2 ? "minute" : "minutes") après le début de la crise."
        ))
    ]
    if minutes > 60 {
      findings.append(
        state.finding(
          false, first,
          because: LocalizedText(
            en: "People expect a first word within the hour.",
            fr: "Le public attend un premier mot dans l'heure.")))
    }
    return findings
  }

  static func instructs(_ state: Game.State) -> [Finding] {
    let concrete = state.crisisStatements.filter { $0.manner == .option || $0.reading.specificity >= 20 }
    return state.once(
      concrete, carries: [.inform],
      kept: LocalizedText(
        en: "You told the public something concrete.", fr: "Vous avez donné au public une information concrète."),
      missed: LocalizedText(
        en:
          "Nothing that you said was recognised as telling the public what happened, what to do, or when to expect more.",
        fr:
          "Rien de ce que vous avez dit n'a été reconnu comme apprenant au public ce qui s'est passé, quoi faire, ni quand "
          + "en savoir plus."))
  }

  static func ownsTheFault(_ state: Game.State) -> [Finding] {
    let owning = state.crisisStatements.filter { $0.apologyComponents.contains(.responsibility) }
    return state.once(
      owning, carries: [.apologise],
      kept: LocalizedText(
        en: "You apologised and said that the fault was the organisation's.",
        fr: "Vous avez présenté des excuses en reconnaissant la faute de l'organisation."),
      missed: LocalizedText(
        en: "Nothing that you said was recognised as: this is our responsibility.",
        fr: "Rien de ce que vous avez dit n'a été reconnu comme\u{A0}: c'est notre responsabilité."))
  }

  /// Whoever is sent away for the fault of the house is blamed, and nothing is repaired.
  static func correctsTheCause(_ state: Game.State) -> [Finding] {
    state.once(
      state.crisisStatements.filter { !$0.strategies.contains(.scapegoat) }, carries: [.correct],
      kept: LocalizedText(
        en: "You named a measure: what repairs weighs more than what regrets.",
        fr: "Vous avez nommé une mesure\u{A0}: réparer pèse plus que regretter."),
      missed: LocalizedText(
        en: "No measure was recognised in what you said: words without repair.",
        fr: "Aucune mesure n'a été reconnue dans vos textes\u{A0}: des mots sans réparation."))
  }

  static func blamesNobody(_ state: Game.State) -> [Finding] {
    state.never(
      state.crisisStatements,
      kept: LocalizedText(
        en: "In public, no blame of anybody else was recognised for sure.",
        fr: "En public, rien n'a été reconnu avec certitude comme une faute rejetée sur autrui."),
      broken: LocalizedText(
        en: "Blaming somebody else reads as running away.",
        fr: "Accuser quelqu'un d'autre se lit comme une fuite."),
      strategy: .scapegoat
    ) { $0.strategies.contains(.scapegoat) }
  }
}

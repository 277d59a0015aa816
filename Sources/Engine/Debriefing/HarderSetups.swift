import Codebook
import Scenarios

extension Practice {
  /// What is left to somebody who played almost without a fault, the most rewarding first.
  static func harder(after state: Game.State, _ library: [PracticeCase]) -> [Practice] {
    let played = library.first { $0.id == state.scenario.id }
    return [
      withoutAdvice(state, played), otherCase(state, library), leaner(state, played), masked(state, played),
      otherLuck(played),
    ].compactMap { $0 }
  }

  private static func withoutAdvice(_ state: Game.State, _ played: PracticeCase?) -> Practice? {
    guard state.setup.mode == .training else { return nil }
    return Practice(
      harder: LocalizedText(en: "Without a net", fr: "Sans filet"),
      how: LocalizedText(
        en: "Play in assessment mode (--mode assessment): nobody reads your drafts, and nobody gives a hint.",
        fr: "Jouez en mode évaluation (--mode assessment)\u{A0}: personne ne relit vos brouillons ni ne vous souffle."),
      exercise: played)
  }

  /// The hardest of the others.
  private static func otherCase(_ state: Game.State, _ library: [PracticeCase]) -> Practice? {
    let others = library.filter { $0.id != state.scenario.id }
    guard let hardest = others.first(where: { $0.difficulty == others.map(\.difficulty).max() }) else { return nil }
    return Practice(
      harder: LocalizedText(en: "A desk that you do not know", fr: "Un bureau que vous ne connaissez pas"),
      how: LocalizedText(
        en: "See whether what you can do holds for another house, another voice and other people.",
        fr: "Voyez si votre savoir-faire tient dans une autre maison, avec une autre voix et d'autres gens."),
      exercise: hardest)
  }

  /// The arrangement with the fewest minutes, where the desk had more.
  private static func leaner(_ state: Game.State, _ played: PracticeCase?) -> Practice? {
    guard let leanest = state.scenario.arrangements.min(by: { $0.minutes < $1.minutes }),
      leanest.minutes < state.arrangement?.minutes ?? 100
    else { return nil }
    return Practice(
      harder: LocalizedText(en: "With fewer hands", fr: "Avec moins de bras"),
      how: LocalizedText(
        en:
          "Choose the desk “\(leanest.name.english)”: with \(leanest.minutes)% of the minutes you must let things go.",
        fr:
          "Choisissez le bureau «\u{A0}\(leanest.name.french)\u{A0}»\u{A0}: avec \(leanest.minutes)\u{A0}% des minutes, "
          + "il faut renoncer à certaines choses."),
      exercise: played)
  }

  private static func masked(_ state: Game.State, _ played: PracticeCase?) -> Practice? {
    guard !state.setup.isMasked else { return nil }
    return Practice(
      harder: LocalizedText(en: "With masked names", fr: "Sous des noms masqués"),
      how: LocalizedText(
        en: "Play with --masked and say afterwards which real case it was, and by what you knew it.",
        fr: "Jouez avec --masked, puis dites de quel cas réel il s'agissait et à quoi vous l'avez reconnu."),
      exercise: played)
  }

  private static func otherLuck(_ played: PracticeCase?) -> Practice {
    Practice(
      harder: LocalizedText(en: "With other luck", fr: "Avec une autre chance"),
      how: LocalizedText(
        en:
          "Play the case again with another seed (--seed): what you did well must not depend on who happened to write.",
        fr:
          "Rejouez le cas avec une autre graine (--seed)\u{A0}: ce que vous avez réussi ne doit pas dépendre de qui a "
          + "écrit."),
      exercise: played)
  }
}

import Codebook

/// Judges how the organisation sounds over the whole case.
enum VoiceJudge {
  /// Their name, a first name under it or somebody who says "I", and no phrase of a form: counted over all answers to
  /// single people.
  static func speaksToThePerson(_ state: Game.State) -> [Finding] {
    let replies = state.ownReplies
    guard !replies.isEmpty else { return [state.nobodyAnswered] }
    return state.tally(
      replies,
      kept: LocalizedText(
        en: "You spoke to the person who had written.", fr: "Vous avez parlé à la personne qui avait écrit."),
      missed: LocalizedText(
        en: "Without their name, a first name under it or an “I”, or in the words of a form, a reply speaks to nobody.",
        fr:
          "Sans leur nom, sans prénom pour signer ni «\u{A0}je\u{A0}», ou dans des mots de formulaire, une réponse ne parle à "
          + "personne.")
    ) { spoken in
      (spoken.reading.addressesPerson || spoken.reading.tones.contains(.personal))
        && !spoken.reading.tones.contains(.boilerplate)
    }
  }

  static func keepsCalm(_ state: Game.State) -> [Finding] {
    state.never(
      state.statements.filter { $0.manner != .private },
      kept: LocalizedText(
        en: "Neither an attack nor an aggressive tone was recognised for sure.",
        fr: "Ni attaque ni ton agressif n'ont été reconnus avec certitude."),
      broken: LocalizedText(
        en: "An insult or a jibe from the desk becomes the story.",
        fr: "Une insulte ou une pique du compte officiel devient le sujet."),
      strategy: .attack
    ) { $0.strategies.contains(.attack) || $0.reading.tones.contains(.aggressive) }
  }

  static func apologisesPlainly(_ state: Game.State) -> [Finding] {
    let apologies = state.statements.filter { $0.manner != .private && $0.voice == .organisation }.filter {
      $0.strategies.contains(.apologise) || $0.strategies.contains(.nonapology)
    }
    return state.never(
      apologies,
      kept: LocalizedText(
        en: "No apology with “if” or with a detour was recognised for sure.",
        fr: "Aucune excuse avec un «\u{A0}si\u{A0}» ou un détour n'a été reconnue avec certitude."),
      broken: LocalizedText(
        en: "A conditional apology moves the fault to those who were hurt.",
        fr: "Des excuses au conditionnel renvoient la faute à ceux qui ont été blessés."),
      strategy: .nonapology
    ) { $0.strategies.contains(.nonapology) }
  }

  static func speaksWithOneVoice(_ state: Game.State) -> [Finding] {
    state.never(
      state.publicStatements,
      kept: LocalizedText(
        en: "On whose fault it was, no public word was recognised as taking back an earlier one, apologies apart.",
        fr: "Sur la faute, aucun mot public n'a été reconnu comme revenant sur un autre, excuses mises à part."),
      broken: LocalizedText(
        en: "It contradicts what the organisation had said before.",
        fr: "Cela contredit ce que l'organisation avait dit auparavant.")
    ) { $0.isContradictory }
  }

  /// A promise to come back is kept in time when it names one, and otherwise when those who heard it are told something
  /// substantial within the next three turns. Whoever promises nothing breaks no promise.
  static func keepsPromises(_ state: Game.State) -> [Finding] {
    let findings = promises(state)
    let none = LocalizedText(
      en: "No promise that was recognised in what you said in public fell due.",
      fr: "Aucune promesse reconnue dans vos textes publics n'est arrivée à échéance.")
    return findings.isEmpty ? [state.wholeCase(none)] : findings
  }

  private static func promises(_ state: Game.State) -> [Finding] {
    let all = state.statements
    return all.indices.compactMap { index in
      let promise = all[index]
      guard promise.isPublic else { return nil }
      if let dated = state.promises.first(where: { $0.statement == index }) {
        guard dated.status != .open else { return nil }
        return Finding(
          isKept: dated.status == .kept, turn: promise.turn, at: promise.at, act: promise.manner.deed,
          words: dated.words, reason: becameOf(dated, state))
      }
      guard promise.strategies.contains(.hold), promise.turn + 1 < state.scenario.turns.count else { return nil }
      let isKept = all[(index + 1)...].contains { later in
        later.turn <= promise.turn + 3 && later.bringsNews && state.isHeard(later, byThoseWhoHeard: promise)
      }
      return finding(isKept, promise, state)
    }
  }

  private static func becameOf(_ promise: PromiseEntry, _ state: Game.State) -> LocalizedText {
    guard let keptAt = promise.keptAt else {
      return LocalizedText(
        en: "You named a time, and nothing came by then to those who had heard it.",
        fr: "Vous aviez donné une heure, et rien n'est venu à temps pour ceux à qui vous l'aviez dit.")
    }
    if keptAt <= promise.due {
      return LocalizedText(
        en: "You named a time, and were back by then.",
        fr: "Vous aviez donné une heure, et un mot de vous est venu à temps.")
    }
    return state.isAtDesk(promise.due)
      ? LocalizedText(
        en: "You named a time, and were writing by then.",
        fr: "Vous aviez donné une heure, et à cette heure vous écriviez.")
      : LocalizedText(
        en: "The time that you named came while the desk was closed, and you were back soon after it opened.",
        fr: "L'heure donnée est venue bureau fermé, et un mot de vous a suivi de peu sa réouverture.")
  }

  private static func finding(_ isKept: Bool, _ promise: Spoken, _ state: Game.State) -> Finding {
    guard promise.post == nil else { return answer(isKept, promise, state) }
    return state.finding(
      isKept, promise, of: .hold,
      because: isKept
        ? LocalizedText(
          en: "You promised to come back, and those who had heard it heard from you again.",
          fr: "Vous aviez promis de revenir, et ceux à qui vous l'aviez dit ont eu de vos nouvelles.")
        : LocalizedText(
          en: "You promised to come back, and nothing new came in time to those who had heard it.",
          fr: "Vous aviez promis de revenir, et rien de neuf n'est venu à temps pour ceux à qui vous l'aviez dit."))
  }

  private static func answer(_ isKept: Bool, _ promise: Spoken, _ state: Game.State) -> Finding {
    state.finding(
      isKept, promise, of: .hold,
      because: isKept
        ? LocalizedText(
          en: "You promised somebody to come back, and wrote to them again with something new.",
          fr: "Vous aviez promis à quelqu'un de revenir, et vous lui avez réécrit avec du neuf.")
        : LocalizedText(
          en: "You promised somebody to come back, and nothing new was written to them in time.",
          fr: "Vous aviez promis à quelqu'un de revenir, et rien de neuf ne lui a été écrit à temps."))
  }
}

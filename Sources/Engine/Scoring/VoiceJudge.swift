import Codebook

/// Judges how the organisation sounds over the whole case.
enum VoiceJudge {
  /// A greeting, a name or a signature, and no phrase of a form: counted over all answers to single people.
  static func speaksToThePerson(_ state: Game.State) -> [Finding] {
    let replies = state.ownReplies
    guard !replies.isEmpty else { return [state.nobodyAnswered] }
    return state.tally(
      replies,
      kept: LocalizedText(
        en: "You spoke to the person who had written.", fr: "Vous avez parlé à la personne qui avait écrit."),
      missed: LocalizedText(
        en: "Without a name, a greeting or a signature, or in the words of a form, a reply speaks to nobody.",
        fr: "Sans nom, sans salut ni signature, ou dans des mots de formulaire, une réponse ne parle à personne.")
    ) { spoken in
      (spoken.reading.addressesPerson || spoken.reading.tones.contains(.personal))
        && !spoken.reading.tones.contains(.boilerplate)
    }
  }

  static func keepsCalm(_ state: Game.State) -> [Finding] {
    state.never(
      state.statements.filter { $0.manner != .private },
      kept: LocalizedText(
        en: "Neither an insult nor a jibe was recognised in what you said.",
        fr: "Ni insulte ni pique n'ont été reconnues dans vos textes."),
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
        en: "You apologised without “if” and without detour.", fr: "Vos excuses étaient sans « si » et sans détour."),
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
        en: "No contradiction between your statements was recognised.",
        fr: "Aucune contradiction n'a été reconnue entre vos messages."),
      broken: LocalizedText(
        en: "It contradicts what the organisation had said before.",
        fr: "Cela contredit ce que l'organisation avait dit auparavant.")
    ) { $0.isContradictory }
  }

  /// A promise to come back is kept in time when it names one, and otherwise when those who heard it are told something
  /// substantial within the next three turns. Whoever promises nothing breaks no promise.
  static func keepsPromises(_ state: Game.State) -> [Finding] {
    let findings = promises(state)
    let none = LocalizedText(en: "You broke no promise.", fr: "Vous n'avez manqué à aucune promesse.")
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
          words: dated.words,
          reason: dated.status == .kept
            ? LocalizedText(
              en: "You named a time, and were back by then.",
              fr: "Vous aviez donné une heure, et vous êtes revenu à temps.")
            : LocalizedText(
              en: "You named a time, and nothing came by then to those who had heard it.",
              fr: "Vous aviez donné une heure, et rien n'est venu à temps pour ceux à qui vous l'aviez dit."))
      }
      guard promise.strategies.contains(.hold), promise.turn + 1 < state.scenario.turns.count else { return nil }
      let isKept = all[(index + 1)...].contains { later in
        later.turn <= promise.turn + 3 && later.bringsNews && state.isHeard(later, byThoseWhoHeard: promise)
      }
      return finding(isKept, promise, state)
    }
  }

  private static func finding(_ isKept: Bool, _ promise: Spoken, _ state: Game.State) -> Finding {
    state.finding(
      isKept, promise, of: .hold,
      because: isKept
        ? LocalizedText(
          en: "You promised to come back, and you did.", fr: "Vous aviez promis de revenir, et vous êtes revenu.")
        : LocalizedText(
          en: "You promised to come back, and nothing came in time to those who had heard it.",
          fr: "Vous aviez promis de revenir, et rien n'est venu à temps pour ceux à qui vous l'aviez dit."))
  }
}

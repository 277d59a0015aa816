import Codebook

/// Judges how the player works with the people above, beside and outside.
enum TeamJudge {
  /// Whoever promises nothing that must be allowed need not ask.
  static func asksAuthority(_ state: Game.State) -> [Finding] {
    let asked = state.deeds.compactMap { deed -> Finding? in
      guard case .request(let id, let text) = deed.action,
        state.authorities.contains(where: { $0.id == id && $0.grants.contains(deed.at) })
      else { return nil }
      return state.finding(
        true, deed, LocalizedText(en: "asked for authority", fr: "a demandé une autorisation"), words: text,
        because: LocalizedText(
          en: "It was asked of those who may grant it, and granted.",
          fr: "C'était demandé à ceux qui peuvent l'accorder, et accordé."))
    }
    let overstepped = state.overstepped.compactMap { entry -> Finding? in
      guard let authority = state.authorities.first(where: { $0.id == entry.authority })?.authority else { return nil }
      let spoken = state.statements[entry.statement]
      return state.finding(
        false, spoken, of: authority.covers.first(where: spoken.strategies.contains),
        because: LocalizedText(
          en: "Nobody had allowed it: \(authority.name.inSentence.english).",
          fr: "Personne ne l'avait autorisé\u{A0}: \(authority.name.inSentence.french)."))
    }
    guard !asked.isEmpty || !overstepped.isEmpty else {
      return [
        state.wholeCase(
          LocalizedText(
            en: "Nothing that only those above may grant was recognised for sure in a public word.",
            fr: "Rien de ce que seule la hiérarchie accorde n'a été reconnu avec certitude dans un mot public."))
      ]
    }
    return asked + overstepped
  }

  /// A wrong order is moved by reasons, or it is not. An answer that the case praises does not let it stand. Where none
  /// came, there was nothing to argue with.
  static func standsGround(_ state: Game.State) -> [Finding] {
    let orders = state.inbox.filter { $0.item.dispute != nil }
    guard !orders.isEmpty else {
      return [
        state.wholeCase(
          LocalizedText(
            en: "No order came that had to be argued with.", fr: "Aucun ordre n'est venu qu'il fallût discuter."))
      ]
    }
    let findings = orders.compactMap { argument(with: $0, state) }
    let answered = LocalizedText(
      en: "No wrong order was carried out as it stood.", fr: "Aucun mauvais ordre n'a été exécuté tel quel.")
    return findings.isEmpty ? [state.wholeCase(answered)] : findings
  }

  private static func argument(with order: Mail, _ state: Game.State) -> Finding? {
    let deed = state.deeds.last { deed in
      if case .argue(order.id, _) = deed.action { true } else { false }
    }
    guard let deed, case .argue(_, let text) = deed.action else {
      guard !order.hasPraisedAnswer else { return nil }
      return Finding(
        isKept: false, turn: state.turnIndex(of: order.at), at: order.at,
        act: LocalizedText(en: "let an order stand", fr: "a laissé passer un ordre"),
        words: order.item.subject[state.language],
        reason: LocalizedText(
          en: "It could have been argued with, and was not.", fr: "Il pouvait se discuter, et ne l'a pas été."))
    }
    let hasWon = order.chosen == Mail.argued
    return state.finding(
      hasWon, deed, LocalizedText(en: "argued with an order", fr: "a discuté un ordre"), words: text,
      because: hasWon
        ? LocalizedText(en: "Reasons moved it, and no temper.", fr: "Des raisons l'ont emporté, sans éclat.")
        : LocalizedText(en: "The reasons did not reach.", fr: "Les raisons n'ont pas suffi."))
  }

  /// Where nobody's case was opened, none was left.
  static func followsThrough(_ state: Game.State) -> [Finding] {
    guard !state.tickets.isEmpty else {
      return [
        state.wholeCase(
          LocalizedText(en: "You left nobody's case lying.", fr: "Vous n'avez laissé aucun dossier en plan."))
      ]
    }
    return state.tickets.map { entry in
      let turn = state.scenario.turns.lastIndex { $0.start <= entry.at } ?? 0
      let name = entry.ticket.name
      switch entry.status {
      case .solved, .taken:
        return Finding(
          isKept: true, turn: turn, at: entry.at,
          act: LocalizedText(en: "took up \(name.english)'s case", fr: "a suivi le dossier \(Words.of(name.french))"),
          reason: LocalizedText(
            en: "One person's problem was taken in hand, not only answered.",
            fr: "Le problème d'une personne a été pris en main, pas seulement commenté."))
      case .open, .dropped:
        return Finding(
          isKept: false, turn: turn, at: entry.at,
          act: LocalizedText(en: "left \(name.english)'s case", fr: "a laissé le dossier \(Words.of(name.french))"),
          reason: LocalizedText(
            en: "A case that could be solved was left lying.",
            fr: "Un dossier qui pouvait se régler est resté en plan."))
      }
    }
  }

  /// Covert support is a debt that others call in; whoever asks nobody asks nobody covertly.
  static func supportsOpenly(_ state: Game.State) -> [Finding] {
    let findings = state.allies.compactMap { support(by: $0, state) }
    let nobody = LocalizedText(en: "Nobody praised you on the quiet.", fr: "Personne ne vous a loué en sous-main.")
    return findings.isEmpty ? [state.wholeCase(nobody)] : findings
  }

  private static func support(by entry: AllyEntry, _ state: Game.State) -> Finding? {
    guard !entry.isOpen, let deed = state.approach(of: entry.id) else { return nil }
    let name = entry.ally.name
    return state.finding(
      !entry.isCovert, deed,
      LocalizedText(en: "asked \(name.english)", fr: "a sollicité \(name.french)"),
      because: entry.isCovert
        ? LocalizedText(
          en: "They were asked to hide that they were asked.", fr: "Il leur a été demandé de cacher la demande.")
        : LocalizedText(
          en: "They spoke, and said that they had been asked.",
          fr: "Ils ont parlé, en disant qu'on les avait sollicités."))
  }

  /// Whoever tires with help at hand should have asked for it; whoever does not need not.
  static func sharesTheLoad(_ state: Game.State) -> [Finding] {
    let shared = state.deeds.first {
      [.delegate, .handOver].contains($0.action.verb) && $0.turn >= state.breakTurn - 1
    }
    if let deed = shared {
      return [
        state.finding(
          true, deed, LocalizedText(en: "shared the work", fr: "a partagé le travail"),
          because: LocalizedText(
            en: "It was more than one person's work.", fr: "C'était plus que le travail d'une personne."))
      ]
    }
    guard state.peakFatigue > 60 else {
      return [
        state.wholeCase(
          LocalizedText(
            en: "Your fatigue never went above 60 of 100: nobody's help was wanted.",
            fr: "Votre fatigue n'a jamais dépassé 60 sur 100\u{A0}: l'aide de personne ne manquait."))
      ]
    }
    return [
      state.omission(
        LocalizedText(
          en: "Help was at hand, and the desk was minded alone until it tired.",
          fr: "De l'aide était disponible, et le bureau a été tenu sans elle jusqu'à la fatigue."))
    ]
  }
}

extension Mail {
  /// Whether the case finds good in the option that was chosen, and nothing bad.
  fileprivate var hasPraisedAnswer: Bool {
    let effects = item.options.first { $0.id == chosen }?.effects ?? []
    let verdicts = effects.compactMap { effect in
      if case .mark(let mark) = effect { mark.isKept } else { nil }
    }
    return !verdicts.isEmpty && verdicts.allSatisfy(\.self)
  }
}

extension Game.State {
  /// The deed by which an ally was asked.
  fileprivate func approach(of id: String) -> Deed? {
    deeds.last { deed in
      if case .approach(let ally, _) = deed.action { ally == id } else { false }
    }
  }

  /// A finding about a deed.
  func finding(
    _ isKept: Bool, _ deed: Deed, _ act: LocalizedText, words: String = "", because reason: LocalizedText
  ) -> Finding {
    Finding(isKept: isKept, turn: deed.turn, at: deed.at, act: act, words: words, reason: reason)
  }
}

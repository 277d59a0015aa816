import Codebook

/// Judges how the player works with the people above, beside and outside.
enum TeamJudge {
  static func asksAuthority(_ state: Game.State) -> [Finding] {
    let asked = state.deeds.compactMap { deed -> Finding? in
      guard case .request(let id, let text) = deed.action,
        state.authorities.contains(where: { $0.id == id && $0.isHeld })
      else { return nil }
      return state.finding(
        true, deed, LocalizedText(en: "asked for authority", fr: "a demandé une autorisation"), words: text,
        because: LocalizedText(
          en: "What was promised had been allowed.", fr: "Ce qui était promis avait été autorisé."))
    }
    let overstepped = state.overstepped.compactMap { id -> Finding? in
      guard let authority = state.authorities.first(where: { $0.id == id })?.authority,
        let spoken = state.publicStatements.first(where: { authority.covers.contains(where: $0.strategies.contains) })
      else { return nil }
      return state.finding(
        false, spoken, of: authority.covers.first,
        because: LocalizedText(
          en: "Nobody had allowed it: \(authority.name.english).",
          fr: "Personne ne l'avait autorisé : \(authority.name.french)."))
    }
    return asked + overstepped
  }

  /// The order was wrong, and reasons moved it.
  static func standsGround(_ state: Game.State) -> [Finding] {
    state.deeds.compactMap { deed in
      guard case .argue(let item, let text) = deed.action,
        state.inbox.contains(where: { $0.id == item && $0.chosen == Mail.argued })
      else { return nil }
      return state.finding(
        true, deed, LocalizedText(en: "argued with an order", fr: "a discuté un ordre"), words: text,
        because: LocalizedText(en: "Reasons moved it, and no temper.", fr: "Des raisons l'ont emporté, sans éclat."))
    }
  }

  static func followsThrough(_ state: Game.State) -> [Finding] {
    state.tickets.compactMap { entry in
      let turn = state.scenario.turns.lastIndex { $0.start <= entry.at } ?? 0
      let name = entry.ticket.name
      switch entry.status {
      case .open where entry.ticket.dropped == nil: return nil
      case .solved, .taken:
        return Finding(
          isKept: true, turn: turn, at: entry.at,
          act: LocalizedText(en: "took up \(name.english)'s case", fr: "a suivi le dossier de \(name.french)"),
          reason: LocalizedText(
            en: "One person's problem was solved, not only answered.",
            fr: "Le problème d'une personne a été réglé, pas seulement commenté."))
      case .open, .dropped:
        return Finding(
          isKept: false, turn: turn, at: entry.at,
          act: LocalizedText(en: "left \(name.english)'s case", fr: "a laissé le dossier de \(name.french)"),
          reason: LocalizedText(
            en: "A case that could be solved was left lying.",
            fr: "Un dossier qui pouvait se régler est resté en plan."))
      }
    }
  }

  /// Covert support is a debt that others call in.
  static func supportsOpenly(_ state: Game.State) -> [Finding] {
    state.allies.compactMap { entry in
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
  }

  /// Whoever tires with help at hand should have asked for it.
  static func sharesTheLoad(_ state: Game.State) -> [Finding] {
    guard !state.delegates.isEmpty else { return [] }
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
    guard state.peakFatigue > 60 else { return [] }
    return [
      state.omission(
        in: state.scenario.turns.count - 1,
        LocalizedText(
          en: "Help was at hand, and the desk was minded alone until it tired.",
          fr: "De l'aide était disponible, et le bureau a été tenu seul jusqu'à la fatigue."))
    ]
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

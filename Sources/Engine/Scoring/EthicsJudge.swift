import Codebook
import Scenarios

/// Judges law, ethics and reserve.
enum EthicsJudge {
  static func deniesNothingTrue(_ state: Game.State) -> [Finding] {
    state.never(
      state.publicStatements,
      kept: LocalizedText(
        en: "In public, no denial of anything true was recognised for sure.",
        fr: "En public, rien n'a été reconnu avec certitude comme le démenti d'une chose vraie."),
      broken: LocalizedText(
        en: "You denied, and no fact of the case bears you out: it holds until somebody proves the contrary.",
        fr: "Vous avez nié, et aucun fait du cas ne vous donne raison\u{A0}: cela tient jusqu'à preuve du contraire."),
      strategy: .deny
    ) { $0.strategies.contains(.deny) && $0.isTrue == false }
  }

  static func threatensNobody(_ state: Game.State) -> [Finding] {
    state.never(
      state.statements.filter { $0.manner != .private },
      kept: LocalizedText(
        en: "Neither a threat, nor anybody's data in a public answer, was recognised for sure.",
        fr: "Ni menace, ni données personnelles dans une réponse publique, n'ont été reconnues avec certitude."),
      broken: LocalizedText(
        en: "A threat or somebody's data in public feeds the storm.",
        fr: "Une menace, ou des données personnelles en public, nourrissent la crise."),
      strategy: .threaten
    ) { $0.strategies.contains(.threaten) || ($0.manner == .reply && !$0.reading.personalData.isEmpty) }
  }

  /// Hiding an insult or a threat is kept; hiding criticism is broken; leaving a threat, hate or data up is broken. Where
  /// there was nothing to remove, removing nothing is fair.
  static func moderatesFairly(_ state: Game.State) -> [Finding] {
    let findings = state.feed.compactMap { moderation(of: $0, state) }
    let nothingHidden = LocalizedText(en: "You removed no criticism.", fr: "Vous n'avez retiré aucune critique.")
    return findings.isEmpty ? [state.wholeCase(nothingHidden)] : findings
  }

  private static func moderation(of post: FeedPost, _ state: Game.State) -> Finding? {
    guard !post.isOurs, let channel = state.channel(post.channel), state.isModerated(channel) else { return nil }
    if post.isTakenDown, post.offence == nil { return nil }
    if post.isHidden {
      let deed = state.hiding(of: post)
      return Finding(
        isKept: post.offence != nil, turn: deed?.turn ?? post.turn, at: deed?.at ?? post.at,
        act: LocalizedText(en: "hid \(post.author)'s post", fr: "a masqué la publication de \(post.author)"),
        words: post.text[state.language],
        reason: post.offence == nil
          ? LocalizedText(
            en: "Criticism was hidden: those who notice call it censorship.",
            fr: "Une critique a été masquée\u{A0}: ceux qui le voient crient à la censure.")
          : LocalizedText(
            en: "It broke the rules of any page; nobody holds it against you.",
            fr: "Elle enfreignait les règles de toute page\u{A0}; personne ne vous en veut."))
    }
    guard let offence = post.offence, [.threat, .hate, .data].contains(offence) else { return nil }
    return Finding(
      isKept: false, turn: post.turn, at: post.at,
      act: LocalizedText(en: "left \(post.author)'s post up", fr: "a laissé la publication de \(post.author)"),
      words: post.text[state.language],
      reason: LocalizedText(
        en: "Threats, hate and personal data must not stay on your page.",
        fr: "Menaces, haine et données personnelles ne doivent pas rester sur votre page."))
  }

  /// A threat is taken to those who can act, with proof, by an answer of the case too; an insult is none of their business.
  /// Where no threat came, none was left.
  static func securesThreats(_ state: Game.State) -> [Finding] {
    let complaints = state.deeds.compactMap { deed -> (Deed, String)? in
      if case .report(let post, .police) = deed.action { (deed, post) } else { nil }
    }
    let findings = complaints.compactMap { deed, id -> Finding? in
      guard let post = state.post(id) else { return nil }
      let isThreat = post.offence == .threat || post.offence == .hate
      return state.finding(
        isThreat, deed, LocalizedText(en: "went to the police", fr: "a saisi la police"),
        words: post.text[state.language],
        because: isThreat
          ? LocalizedText(
            en: "A threat was taken seriously, with proof.", fr: "Une menace a été prise au sérieux, preuve à l'appui.")
          : LocalizedText(
            en: "An insult is no threat: the police do not moderate pages.",
            fr: "Une insulte n'est pas une menace\u{A0}: la police ne modère pas les pages."))
    }
    let left = state.feed.filter { $0.offence == .threat && !$0.isReported && !state.isPassedOn($0) }
    guard !findings.isEmpty || !left.isEmpty else {
      return [
        state.wholeCase(
          LocalizedText(
            en: "No threat came that those who can act must have.",
            fr: "Aucune menace n'est venue que ceux qui peuvent agir doivent avoir."))
      ]
    }
    return findings
      + left.map { post in
        Finding(
          isKept: false, turn: post.turn, at: post.at,
          act: LocalizedText(en: "kept no proof of a threat", fr: "n'a pas donné suite à une menace"),
          words: post.text[state.language],
          reason: LocalizedText(
            en: "A threat against people is not only to be hidden: those who can act must have it.",
            fr:
              "Une menace contre des personnes ne se masque pas seulement\u{A0}: ceux qui peuvent agir doivent l'avoir."
          ))
      }
  }

  static func keepsReserve(_ state: Game.State) -> [Finding] {
    state.never(
      state.privateStatements,
      kept: LocalizedText(
        en: "On your private account, neither an attack nor mockery was recognised for sure.",
        fr: "Sur votre compte privé, ni attaque ni moquerie n'ont été reconnues avec certitude."),
      broken: LocalizedText(
        en: "A private account is not private: a screenshot has no expiry date.",
        fr: "Un compte privé n'est pas privé\u{A0}: une capture d'écran n'a pas de date de péremption."),
      strategy: .attack
    ) { spoken in
      spoken.strategies.contains(.attack) || spoken.reading.tones.contains(.aggressive)
        || spoken.reading.tones.contains(.sarcastic)
    }
  }

  /// Naming the organisation, asserting a fact of the case or taking sides on the fault is speaking of it.
  static func keepsTheCaseOffTheAccount(_ state: Game.State) -> [Finding] {
    let name = state.scenario.organisation.name.lowercased()
    return state.never(
      state.privateStatements,
      kept: LocalizedText(
        en:
          "On your private account, neither the organisation, nor a fact of the case, nor whose fault it was came up.",
        fr: "Sur votre compte privé, il n'a été question ni de l'organisation, ni d'un fait du cas, ni de la faute."),
      broken: LocalizedText(
        en: "Even kindly meant, a word on the case from a private account is quoted as the house's.",
        fr: "Même bien intentionné, un mot sur le cas depuis un compte privé est cité comme celui de la maison.")
    ) { spoken in
      !spoken.asserted.isEmpty || Posture(spoken.strategies) != nil || spoken.text.lowercased().contains(name)
    }
  }
}

extension Game.State {
  /// Whether an answer of the case took what had come in a turn to those who can act.
  fileprivate func isPassedOn(_ threat: FeedPost) -> Bool {
    marks.contains { note in
      note.mark.rule == .secureThreats && note.mark.isKept && note.turn == threat.turn && note.at >= threat.at
    }
  }

  /// The act by which a post was hidden, where the player did it.
  fileprivate func hiding(of post: FeedPost) -> Deed? {
    deeds.last { $0.action.post == post.id && [.hide, .delete].contains($0.action.verb) }
  }

  /// What was said on a private account.
  fileprivate var privateStatements: [Spoken] { statements.filter { $0.voice == .private } }
}

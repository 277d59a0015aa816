import Codebook
import Scenarios

/// What the sensible player writes to all. Drafts come the fullest first: the first that fits and can be said is sent.
enum SensiblePhrases {
  /// The first word in a storm: understanding, whose fault it is, what is known, and when the next word comes.
  static func acknowledgements(
    _ name: String, _ facts: [LocalizedText], isAtFault: Bool, next: LocalizedText?
  ) -> [LocalizedText] {
    let told = facts.map { fact in
      LocalizedText(en: " What we know so far: \(fact.english)", fr: " Ce que nous savons : \(fact.french)")
    }
    let endings = next.map { [later($0)] } ?? [LocalizedText("")]
    let openings = (isAtFault ? owning(name) : []) + understanding(name)
    return openings.flatMap { opening in
      (told + [LocalizedText("")]).flatMap { fact in
        (endings + [LocalizedText("")]).map { ending in
          LocalizedText(
            en: opening.english + fact.english + ending.english, fr: opening.french + fact.french + ending.french)
        }
      }
    }
  }

  private static func later(_ time: LocalizedText) -> LocalizedText {
    LocalizedText(en: " More here by \(time.english).", fr: " La suite ici avant \(time.french).")
  }

  private static func owning(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "We understand your anger: you had every right to expect better from \(name). We are sorry. This is our "
          + "fault, and we are putting it right.",
        fr: "Nous comprenons votre colère : vous étiez en droit d'attendre mieux de \(name). Nous vous présentons nos "
          + "excuses. C'est notre faute, et nous corrigeons cela."),
      LocalizedText(
        en: "We understand your anger. We are sorry, this is our fault. We are putting it right.",
        fr: "Nous comprenons votre colère. Nous vous présentons nos excuses, c'est notre faute. Nous corrigeons cela."),
      LocalizedText(
        en: "We understand your anger: you had every right to expect better from \(name). We are sorry. This is our "
          + "fault, and we are looking into what happened.",
        fr: "Nous comprenons votre colère : vous étiez en droit d'attendre mieux de \(name). Nous vous présentons nos "
          + "excuses. C'est notre faute, et nous vérifions ce qui s'est passé."),
      LocalizedText(
        en: "We understand your anger. We are sorry, this is our fault.",
        fr: "Nous comprenons votre colère. Nous vous présentons nos excuses, c'est notre faute."),
    ]
  }

  private static func understanding(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en:
          "We understand your worry. At \(name) we are looking into what happened, and we are putting right what we can.",
        fr:
          "Nous comprenons votre inquiétude. Chez \(name), nous vérifions ce qui s'est passé et nous corrigeons ce que "
          + "nous pouvons."),
      LocalizedText(
        en: "We understand your worry. We are looking into what happened.",
        fr: "Nous comprenons votre inquiétude. Nous vérifions ce qui s'est passé."),
    ]
  }

  /// What is being done, with what may be offered and a fact where there are any.
  static func measures(
    _ name: String, _ offer: LocalizedText?, _ fact: LocalizedText?, isAtFault: Bool
  ) -> [LocalizedText] {
    let offered = offer.map {
      LocalizedText(en: " What we offer: \($0.english).", fr: " Ce que nous offrons : \($0.french).")
    }
    let known = fact.map {
      LocalizedText(en: " We also know this: \($0.english)", fr: " Nous savons aussi ceci : \($0.french)")
    }
    let endings = [offered, known, LocalizedText("")].compactMap(\.self)
    return bareMeasures(name, isAtFault: isAtFault).flatMap { opening in
      endings.map { LocalizedText(en: opening.english + $0.english, fr: opening.french + $0.french) }
    }
  }

  private static func bareMeasures(_ name: String, isAtFault: Bool) -> [LocalizedText] {
    [
      isAtFault
        ? LocalizedText(
          en:
            "What \(name) is doing now: we are correcting what went wrong, we check every complaint one by one, and we "
            + "have changed how we check before anything goes out. We apologise: it was our fault.",
          fr: "Ce que fait \(name) maintenant : nous corrigeons ce qui n'a pas fonctionné, nous vérifions chaque "
            + "réclamation une par une et nous avons changé nos contrôles. Nous vous présentons nos excuses : c'est notre "
            + "faute.") : nil,
      LocalizedText(
        en:
          "We are correcting what went wrong: every complaint is checked one by one, and we have changed our controls.",
        fr:
          "Nous corrigeons ce qui n'a pas fonctionné : chaque réclamation est vérifiée, et nous avons changé nos contrôles."
      ),
    ].compactMap(\.self)
  }

  /// News of a fact that has just been verified.
  static func updates(_ fact: LocalizedText) -> [LocalizedText] {
    [
      LocalizedText(
        en: "Update: here is what we know now. \(fact.english)",
        fr: "Point de situation : voici ce que nous savons maintenant. \(fact.french)"),
      LocalizedText(
        en: "We have checked, as promised. Here is what we found: \(fact.english)",
        fr: "Nous avons vérifié, comme promis. Voici ce que nous avons trouvé : \(fact.french)"),
      LocalizedText(
        en: "You asked, and we can confirm it: \(fact.english)",
        fr: "Vous l'avez demandé, nous pouvons le confirmer : \(fact.french)"),
    ]
  }

  /// News without a fact.
  static func progress(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en:
          "As promised, here is where we are: we have answered one by one, and we are correcting what you have shown us.",
        fr: "Comme promis, voici où nous en sommes : nous répondons un par un et nous corrigeons ce que vous signalez."),
      LocalizedText(
        en: "Back as promised. \(name) has started the repairs and is going through your messages one by one.",
        fr: "De retour, comme promis. \(name) a commencé les corrections et reprend vos messages un par un."),
    ]
  }

  /// Why a post was hidden.
  static func reason(for offence: ScriptedPost.Offence) -> LocalizedText {
    switch offence {
    case .insult:
      LocalizedText(
        en: "It insults people. Say the same without the insult, and it stays.",
        fr: "Ce message insulte des personnes. Dites la même chose sans l'insulte, et il reste.")
    case .threat:
      LocalizedText(
        en: "It threatens people. We have kept it as proof.",
        fr: "Ce message menace des personnes. Nous l'avons gardé comme preuve.")
    case .hate:
      LocalizedText(
        en: "It calls for hatred of people for who they are.",
        fr: "Ce message appelle à la haine de personnes pour ce qu'elles sont.")
    case .spam:
      LocalizedText(en: "It is advertising.", fr: "C'est de la publicité.")
    case .data:
      LocalizedText(
        en: "It gives away somebody's personal details.", fr: "Ce message livre les données personnelles de quelqu'un.")
    case .impersonation:
      LocalizedText(
        en: "It speaks in our name and is not ours.", fr: "Ce message parle en notre nom et n'est pas de nous.")
    }
  }
}

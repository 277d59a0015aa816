import Codebook

/// What is recommended by the responsibility that the public attributes.
extension ExpertAdvice {
  static let preventable = [
    ExpertAdvice(
      id: "own-it", types: [.preventable], rules: [.ownTheFault, .noNonapology], references: [.CC15, .CC13, .SCCT],
      advice: LocalizedText(
        en: "Apologise in full: it is our fault, and this is what we repair. Never “if anyone was offended”.",
        fr: "Présentez des excuses entières\u{A0}: c'est notre faute, et voici ce que nous réparons. Jamais «\u{A0}si "
          + "certains ont pu être choqués\u{A0}»."),
      reason: LocalizedText(
        en:
          "Of the six parts of an apology, owning the responsibility weighs most, then the offer of repair; asking for "
          + "forgiveness weighs least. Over 175 studies, apologising goes with being forgiven.",
        fr:
          "Des six parties d'une excuse, reconnaître sa responsabilité pèse le plus, puis l'offre de réparation\u{A0}; "
          + "demander pardon pèse le moins. Sur 175 études, l'excuse va de pair avec le pardon.")),
    ExpertAdvice(
      id: "no-denial", types: [.preventable], rules: [.noFalseDenial, .noScapegoat], references: [.CC06, .CC09, .CC29],
      advice: LocalizedText(
        en: "Do not deny, play down or blame somebody else, however well it works on the first day.",
        fr: "Ne niez pas, ne minimisez pas, n'accusez personne d'autre, même si cela marche le premier jour."),
      reason: LocalizedText(
        en: "Denial lowered blame in an experiment with a single message; over whole cases it is the strategy that "
          + "succeeds least. Where the outrage is moral, excuses cannot help at all.",
        fr: "Le démenti a réduit le blâme dans une expérience à un seul message\u{A0}; sur des cas entiers, c'est la "
          + "stratégie qui réussit le moins. Quand l'indignation est morale, aucun prétexte n'aide.")),
    ExpertAdvice(
      id: "say-it-first", types: [.preventable], rules: [], references: [.CC10],
      advice: LocalizedText(
        en: "What you know against yourself, say before somebody else finds it.",
        fr: "Ce que vous savez contre vous-même, dites-le avant que d'autres le trouvent."),
      reason: LocalizedText(
        en: "Whoever discloses first is believed more, and the same crisis is judged less severe.",
        fr: "Qui révèle le premier est cru davantage, et la même crise est jugée moins grave.")),
    ExpertAdvice(
      id: "not-again", types: [.preventable], history: true, rules: [.correctTheCause, .followThrough],
      references: [.CC18],
      advice: LocalizedText(
        en: "It has happened before, and words are used up: one apology, then a measure, a date, and a person who "
          + "answers for it.",
        fr: "Cela s'est déjà produit, et les mots sont usés\u{A0}: une seule excuse, puis une mesure, une date et une "
          + "personne qui en répond."),
      reason: LocalizedText(
        en:
          "After several failures accommodating answers no longer help, and with the most attached customers they turn "
          + "into the wish for revenge.",
        fr: "Après plusieurs manquements, les réponses conciliantes n'aident plus\u{A0}; chez les clients les plus "
          + "attachés, elles tournent au désir de revanche.")),
  ]

  static let accidental = [
    ExpertAdvice(
      id: "explain", types: [.accidental], history: false, rules: [.instruct, .getTheFacts], references: [.SCCT],
      advice: LocalizedText(
        en: "After the base response, explain: what failed, that nobody wanted it, what was out of your hands. As "
          + "information, never instead of it.",
        fr:
          "Après la réponse de base, expliquez\u{A0}: ce qui a failli, que personne ne l'a voulu, ce qui ne dépendait "
          + "pas de vous. En plus de l'information, jamais à sa place."),
      reason: LocalizedText(
        en:
          "For an accident without a precedent, explaining is enough: the public already believes that nobody meant it.",
        fr: "Pour un accident sans précédent, expliquer suffit\u{A0}: le public croit déjà que personne ne l'a voulu.")),
    ExpertAdvice(
      id: "as-a-fault", types: [.accidental], history: true, rules: [.ownTheFault, .correctTheCause],
      references: [.SCCT],
      advice: LocalizedText(
        en: "Answer as for a fault: own it, apologise, make good, and say what will be different this time.",
        fr:
          "Répondez comme pour une faute\u{A0}: assumez, présentez des excuses, réparez, et dites ce qui changera cette "
          + "fois."),
      reason: LocalizedText(
        en: "What has happened before is no accident any more to the public: blame moves up by one class.",
        fr: "Ce qui s'est déjà produit n'est plus un accident pour le public\u{A0}: le blâme monte d'une classe.")),
    ExpertAdvice(
      id: "founded-or-not", types: [.accidental], rules: [.keepCalm, .noScapegoat, .noFalseDenial],
      references: [.CC27],
      advice: LocalizedText(
        en: "Make good what really failed; defend the organisation only against what is unfounded, with facts.",
        fr:
          "Réparez ce qui a vraiment failli\u{A0}; ne défendez l'organisation que contre ce qui est infondé, avec des "
          + "faits."),
      reason: LocalizedText(
        en: "A defence is well received against unfounded criticism, and badly where the failure is real.",
        fr: "Une défense est bien reçue face à une critique infondée, et mal quand le manquement est réel.")),
  ]

  static let victim = [
    ExpertAdvice(
      id: "no-borrowed-fault", types: [.victim], history: false, rules: [], references: [.SCCT, .CC17],
      advice: LocalizedText(
        en:
          "The base response is enough: take on no fault that is not yours, and speak of those who are hit before you "
          + "speak of yourself.",
        fr:
          "La réponse de base suffit\u{A0}: n'endossez pas une faute qui n'est pas la vôtre, et parlez de ceux qui sont "
          + "touchés avant de parler de vous."),
      reason: LocalizedText(
        en: "Such a crisis hurts less, because people blame less and feel with the organisation.",
        fr: "Une telle crise blesse moins, parce que les gens reprochent moins et compatissent avec l'organisation.")),
    ExpertAdvice(
      id: "what-changed", types: [.victim], history: true, rules: [.instruct, .correctTheCause], references: [.SCCT],
      advice: LocalizedText(
        en: "Explain what was out of your hands, and show what you have changed since the last time.",
        fr: "Expliquez ce qui ne dépendait pas de vous, et montrez ce que vous avez changé depuis la dernière fois."),
      reason: LocalizedText(
        en: "A history of the same makes the public judge a victim as it judges an accident.",
        fr: "Un précédent fait juger une victime comme on juge un accident.")),
    ExpertAdvice(
      id: "refute-in-detail", types: [.victim], rules: [.verifyBeforeSaying, .noFalseDenial], references: [.IC33],
      advice: LocalizedText(
        en: "Refute what is false in detail: what is true, and how one knows; once, and where the rumour runs.",
        fr:
          "Réfutez le faux en détail\u{A0}: ce qui est vrai, et comment on le sait\u{A0}; une fois, et là où court la "
          + "rumeur."),
      reason: LocalizedText(
        en: "Corrections work, detailed ones better, but part of the belief always stays.",
        fr: "Les démentis étayés fonctionnent, surtout détaillés, mais une part de la croyance demeure toujours.")),
  ]
}

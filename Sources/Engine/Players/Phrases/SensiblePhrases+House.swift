import Codebook

/// What the sensible player writes inside the house.
extension SensiblePhrases {
  /// A report with figures, with what they mean, and with a proposal.
  static func report(_ dashboard: DashboardReading, isStorm: Bool) -> LocalizedText {
    let figures = figures(dashboard)
    return isStorm
      ? LocalizedText(
        en: figures.english
          + " Most of them want to hear from us, which means that it may spread until we say what we do. "
          + "I propose that we own it in public, answer people one by one and stop the cheerful posts. May I go ahead?",
        fr: figures.french
          + " La plupart attendent un mot de nous : le risque est que cela se propage tant que nous ne "
          + "disons pas ce que nous faisons. Je propose d'assumer en public, de répondre un par un et d'arrêter les "
          + "publications enjouées. Puis-je y aller ?")
      : LocalizedText(
        en: figures.english
          + " Mostly everyday questions, but some come back because nobody has answered them. I propose "
          + "that we answer them this week. Can we agree who may say what if it gets worse?",
        fr: figures.french
          + " Surtout des questions de tous les jours, mais certaines reviennent parce que personne n'y a "
          + "répondu. Je propose d'y répondre cette semaine. Peut-on convenir de qui dit quoi si cela s'aggrave ?")
  }

  private static func figures(_ dashboard: DashboardReading) -> LocalizedText {
    LocalizedText(
      en: "\(dashboard.postsPerHour) posts an hour, \(dashboard.negativeShare)% of them negative; trust is at "
        + "\(dashboard.trust) out of 100.",
      fr:
        "\(dashboard.postsPerHour) publications par heure, dont \(dashboard.negativeShare) % négatives ; la confiance "
        + "est à \(dashboard.trust) sur 100.")
  }

  /// Asks for an authority.
  static func request(_ authority: LocalizedText, _ dashboard: DashboardReading?, _ fact: LocalizedText?)
    -> LocalizedText
  {
    let figures = dashboard.map(figures) ?? LocalizedText("")
    return LocalizedText(
      en: "I ask for your agreement before I say it in public: \(authority.english). \(figures.english) "
        + "People have a right to an answer, and it should be one that we can keep. \(fact?.english ?? "")",
      fr: "Je demande votre accord avant de le dire en public : \(authority.french). \(figures.french) "
        + "Les gens ont droit à une réponse, et à une réponse que nous puissions tenir. \(fact?.french ?? "")")
  }

  /// A reason against a kind of order, and the words by which such an order is known.
  struct Argument {
    let about: [Language: [String]]
    let text: LocalizedText
  }

  /// Reasons, the first that fits being given; the last fits any order.
  static let arguments = [
    Argument(
      about: [
        .english: ["delete", "remove", "take down", "clean", "wipe", "hide"],
        .french: [
          "supprimer", "supprimez", "supprime", "effacer", "effacez", "retirer", "nettoyer", "nettoyez", "masquer",
        ],
      ],
      text: LocalizedText(
        en: "I understand the pressure. What is deleted is noticed: they have copies and screenshots, they call it "
          + "censorship, and that becomes the bigger story. Our own rules say that only insults and threats come down. Let "
          + "us answer them and explain why.",
        fr:
          "Je comprends la pression. Ce qui est supprimé se verra : ils ont des captures, ils compareront, ils parleront "
          + "de censure, et ce sera une deuxième crise. Les règles de la page ne visent que les insultes et les menaces. Il "
          + "faut leur répondre et expliquer la raison.")),
    Argument(
      about: [
        .english: ["name", "culprit", "head", "who did it", "responsible", "resign", "dismiss", "sack", "fire"],
        .french: [
          "nom", "coupable", "tête", "responsable", "qui a fait", "licencier", "démission", "désigner", "sanction",
        ],
      ],
      text: LocalizedText(
        en:
          "I understand the pressure. There is a person behind this who must be heard first, and nobody has been heard "
          + "yet. There is no proof so far. They ask for an apology and an answer; nobody asks for a name. It would turn "
          + "against us. Let us decide tomorrow, with legal at the table.",
        fr:
          "Je comprends la pression. Il y a une personne derrière, qu'il faut d'abord entendre, et personne n'a encore été "
          + "entendu. Il n'y a aucune preuve à ce stade. Ils demandent des excuses et une réponse, personne ne demande un "
          + "nom. Cela va se retourner contre nous. Décidons demain, avec le juridique.")),
    Argument(
      about: [
        .english: ["joke", "humour", "funny", "fun", "laugh", "wit", "video", "film"],
        .french: ["blague", "humour", "drôle", "rire", "rigoler", "second degré", "vidéo", "film", "clin d'œil"],
      ],
      text: LocalizedText(
        en:
          "I understand the idea. It is too early for humour: people are still hurt, apologise first, laugh later, and we "
          + "have not checked everything yet. If another error comes up, the joke is on us. Let us say what changes first.",
        fr:
          "Je comprends l'idée. Pour l'humour, c'est trop tôt : des gens sont encore blessés, d'abord des excuses, et tout "
          + "n'est pas encore vérifié. Si une autre erreur sort, la blague se retourne contre nous. Disons d'abord ce qui "
          + "change.")),
    Argument(
      about: [:],
      text: LocalizedText(
        en: "I understand the pressure. What we have not checked we should not say: it would turn against us tomorrow. "
          + "Silence is seen, too: everyone can see it. People wait for an answer. Let us say what we know, what changes, and "
          + "when the next word comes.",
        fr:
          "Je comprends la pression. Ce qui n'est pas vérifié ne doit pas être dit, on ne sait pas encore : cela va se "
          + "retourner contre nous. Le silence aussi se voit, tout le monde le voit. Les gens attendent une réponse. Disons "
          + "ce que nous savons, ce qui change et l'heure du prochain point.")),
  ]

  /// Orders that are for the player's own good.
  static let goHome = [
    "sleep", "go home", "rest", "bed", "eat something", "log off", "dormir", "dormez", "rentrer", "rentrez", "reposez",
    "repose-toi", "au lit", "mangez",
  ]

  /// What those who answer keep to.
  static func sheet(_ name: String, _ fact: LocalizedText?, isAtFault: Bool) -> LocalizedText {
    LocalizedText(
      en: "What we say for \(name): we understand them"
        + (isAtFault
          ? ", we are sorry, it is our fault, and we are putting it right." : ", and we are looking into it.")
        + " One answer for each person, no names, no jokes, nothing that was not checked. \(fact?.english ?? "")",
      fr: "Ce que nous disons pour \(name) : nous les comprenons"
        + (isAtFault
          ? ", nous présentons nos excuses, c'est notre faute, et nous corrigeons cela." : ", et nous vérifions.")
        + " Une réponse à chacun, pas de noms, pas de blagues, rien qui n'ait été vérifié. \(fact?.french ?? "")")
  }

  /// The note for whoever minds the desk at night.
  static func note(_ name: String, _ dashboard: DashboardReading?, _ fact: LocalizedText?) -> LocalizedText {
    let figures = dashboard.map(figures) ?? LocalizedText("")
    return LocalizedText(
      en:
        "\(figures.english) Most of them want an answer from \(name). Please answer one by one, say only what is checked, "
        + "hide insults and threats with a reason, and ring me if the press calls. \(fact?.english ?? "")",
      fr:
        "\(figures.french) La plupart attendent une réponse de \(name). Merci de répondre un par un, de ne dire que ce qui "
        + "est vérifié, de masquer insultes et menaces avec le motif, et de m'appeler si la presse appelle. "
        + "\(fact?.french ?? "")")
  }
}

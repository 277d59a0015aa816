import Codebook

/// What people write when they misjudge a situation.
extension TraineePhrases {
  /// Denials, excuses, jokes and threats where an answer is due.
  static func wrongStatements(_ name: String) -> [LocalizedText] {
    denials(name) + [
      LocalizedText(
        en: "This is an isolated case, and it is being blown out of proportion.",
        fr: "Il s'agit d'un cas isolé, monté en épingle."),
      LocalizedText(
        en: "It is our supplier's fault, not ours. Please ask them.",
        fr: "C'est la faute de notre prestataire, pas la nôtre. Adressez-vous à lui."),
      LocalizedText(
        en: "Keep calm and smile, it is only the internet, lol!", fr: "On se détend, ce n'est qu'internet, lol\u{A0}!"),
      LocalizedText(
        en: "Anyone who spreads these false claims will hear from our lawyers.",
        fr: "Quiconque diffuse ces fausses allégations aura affaire à nos avocats."),
      LocalizedText(
        en: "We will refund everybody in full, no questions asked.",
        fr: "Nous remboursons tout le monde intégralement, sans condition."),
      LocalizedText(
        en: "For years \(name) has been proud of its values and of its quality.",
        fr: "Depuis des années, \(name) est fier de ses valeurs et de sa qualité."),
    ]
  }

  /// The fault is not ours.
  static func denials(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "This is false. \(name) has done nothing wrong.", fr: "C'est faux. \(name) n'a rien à se reprocher."),
      LocalizedText(
        en: "We deny these allegations: there is no truth in them.",
        fr: "Nous démentons ces allégations\u{A0}: elles sont sans fondement."),
    ]
  }

  /// The fault is ours after all.
  static func turns(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "We apologise. It was the fault of \(name) after all.",
        fr: "Nous vous présentons nos excuses. C'était bien la faute de \(name)."),
      LocalizedText(
        en: "We are sorry for what we said before: we were wrong.",
        fr: "Nous sommes désolés de ce que nous avons dit\u{A0}: nous avions tort."),
    ]
  }

  /// The same to one person.
  static func wrongReplies(_ author: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "\(author), this is not true, and you should not spread it.",
        fr: "\(author), c'est faux, et vous ne devriez pas le répandre."),
      LocalizedText(
        en: "You are the only one to complain, \(author). It is a minor detail.",
        fr: "Vous êtes le seul à vous plaindre, \(author). C'est un détail sans gravité."),
      LocalizedText(
        en: "That is not our fault, \(author): ask our supplier.",
        fr: "Ce n'est pas notre faute, \(author)\u{A0}: demandez à notre prestataire."),
      LocalizedText(en: "Cheer up, \(author), lol!", fr: "Allez, un sourire, \(author), lol\u{A0}!"),
      LocalizedText(
        en: "It was beyond our control, \(author), nobody could have foreseen it.",
        fr: "C'était indépendant de notre volonté, \(author), personne ne pouvait le prévoir."),
      LocalizedText(
        en: "\(author), we will refund you in full and add a voucher.",
        fr: "\(author), nous vous remboursons intégralement, avec un bon d'achat en plus."),
    ]
  }
}

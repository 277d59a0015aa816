import Codebook

/// What those say who know one trick; each text fits a tweet.
enum OneTrickPhrases {
  static func apologies(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "We are so sorry, please accept our apologies. \(name)",
        fr: "Nous sommes vraiment désolés, acceptez nos excuses. \(name)"),
      LocalizedText(
        en: "We apologise to you and to everybody else. We are deeply sorry.",
        fr: "Nous vous présentons nos excuses, à vous et à tout le monde. Nous sommes profondément désolés."),
      LocalizedText(
        en: "Sorry, sorry, sorry: all of us at \(name) apologise to you.",
        fr: "Pardon, pardon, pardon : chez \(name), nous vous présentons tous nos excuses."),
      LocalizedText(
        en: "Please forgive us. We are truly sorry for this.",
        fr: "Pardonnez-nous. Nous sommes sincèrement désolés de tout cela."),
      LocalizedText(
        en: "Our sincere apologies once more. We are so sorry, all of us.",
        fr: "Encore une fois, toutes nos excuses. Nous sommes vraiment désolés."),
    ]
  }

  static func boilerplate(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "Hello, we have taken note of your message. Thank you for your understanding. The \(name) team",
        fr: "Bonjour, nous avons bien pris note de votre message. Merci de votre compréhension. L'équipe \(name)")
    ]
  }

  static func jokes(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "Keep calm and have a biscuit, lol!",
        fr: "Prenez un biscuit. Ha ha, on plaisante !"),
      LocalizedText(
        en: "Breaking news: we have run out of coffee, lol.",
        fr: "Flash info : il n'y a plus de café. On rigole, bien sûr !"),
      LocalizedText(
        en: "At \(name) we do our own stunts, ha ha!", fr: "Chez \(name), on fait nos cascades nous-mêmes. Ha ha !"),
      LocalizedText(
        en: "Our crystal ball is at the dry cleaner's, lol. Back on Monday!",
        fr: "On plaisante, bien sûr : notre boule de cristal est au pressing !"),
      LocalizedText(
        en: "Plot twist: we were all asleep, ha ha!", fr: "Rebondissement : on dormait tous. Non, on plaisante !"),
    ]
  }

  static func threats(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "This is false and defamatory. \(name) denies it and reserves the right to take legal action.",
        fr: "C'est faux et diffamatoire. \(name) dément et se réserve le droit d'engager des poursuites."),
      LocalizedText(
        en: "We deny these allegations. Delete your post or our lawyers will contact you.",
        fr: "Nous démentons ces allégations. Supprimez votre message ou nos avocats prendront contact avec vous."),
      LocalizedText(
        en: "\(name) bears no liability whatsoever. Any repetition will be prosecuted.",
        fr: "\(name) décline toute responsabilité. Toute répétition fera l'objet de poursuites."),
      LocalizedText(
        en: "These claims are untrue. We shall see you in court.",
        fr: "Ces affirmations sont fausses. Nous nous verrons au tribunal."),
    ]
  }

  static func offers(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "We will refund you in full. \(name)", fr: "Nous vous remboursons intégralement. \(name)"),
      LocalizedText(
        en: "We are sending you a 50 euro voucher for the trouble.",
        fr: "Nous vous offrons un bon d'achat de 50 euros pour le dérangement."),
      LocalizedText(
        en: "Your money back and a free gift from \(name): just for you.",
        fr: "Nous vous remboursons, et \(name) vous offre un cadeau, rien que pour vous."),
      LocalizedText(
        en: "We offer you a free month as compensation.",
        fr: "Nous vous offrons un mois gratuit en dédommagement."),
    ]
  }

  static func insults(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(en: "You are an idiot. Get a life.", fr: "Vous êtes un imbécile. Trouvez-vous une vie."),
      LocalizedText(
        en: "You moron. Nobody at \(name) wants to read you.",
        fr: "Il n'y a que des crétins comme vous pour écrire à \(name) à cette heure."),
      LocalizedText(
        en: "Shut up, you pathetic whiner.", fr: "Fermez-la, bande de pleurnichards."),
      LocalizedText(
        en: "You clowns cannot even read. Learn to spell before you complain.",
        fr: "Bande de clowns, vous ne savez même pas lire. Apprenez l'orthographe avant de vous plaindre."),
    ]
  }
}

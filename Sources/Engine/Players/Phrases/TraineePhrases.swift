import Codebook

/// What people write when they do not know how: it says nothing, and hurts nobody on purpose.
enum TraineePhrases {
  /// Statements without a fact, a fault or a measure.
  static func weakStatements(_ name: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "\(name) has taken note of the recent comments and thanks you for your understanding.",
        fr: "\(name) a bien pris note des récents commentaires et vous remercie de votre compréhension."),
      LocalizedText(
        en: "We are sorry if anyone was offended. That was never what \(name) meant.",
        fr: "Nous sommes désolés si certains ont pu être choqués. Ce n'était pas le but de \(name)."),
      LocalizedText(
        en: "If you have a question about this matter, please send us a private message.",
        fr: "Pour toute question à ce sujet, merci de nous écrire en message privé."),
      LocalizedText(
        en: "Your satisfaction is our priority at \(name), today as always.",
        fr: "Chez \(name), votre satisfaction est notre priorité, aujourd'hui comme toujours."),
      LocalizedText(
        en: "Things are complicated at the moment. We shall see.",
        fr: "La situation est complexe en ce moment. Nous verrons bien."),
      LocalizedText(
        en: "We regret any inconvenience that this may have caused.",
        fr: "Nous regrettons la gêne que cela a pu occasionner."),
    ]
  }

  /// Answers to a person that could go to anybody.
  static func weakReplies(_ author: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "Hello \(author), your message has been received and will be dealt with in due course.",
        fr: "Bonjour \(author), votre message a bien été reçu et sera traité dans les meilleurs délais."),
      LocalizedText(
        en: "\(author), please send us a private message with your details.",
        fr: "\(author), merci de nous envoyer vos coordonnées en message privé."),
      LocalizedText(
        en: "We are sorry if you feel that way, \(author).",
        fr: "\(author), nous sommes désolés si vous l'avez ressenti ainsi."),
      LocalizedText(en: "Hello \(author), duly noted.", fr: "Bonjour \(author), c'est noté."),
      LocalizedText(
        en: "Thank you for your interest in our page, \(author). Have a nice day!",
        fr: "Merci de l'intérêt que vous portez à notre page, \(author). Bonne journée\u{A0}!"),
      LocalizedText(
        en: "\(author), please contact customer service, who will be glad to help.",
        fr: "\(author), merci de contacter le service client, qui se fera un plaisir de vous aider."),
      LocalizedText(
        en: "Hi \(author), we apologise for any inconvenience caused.",
        fr: "Bonjour \(author), veuillez nous excuser pour la gêne occasionnée."),
      LocalizedText(
        en: "\(author), things are a bit difficult right now, thanks for your patience.",
        fr: "\(author), c'est un peu compliqué en ce moment, merci de votre patience."),
    ]
  }

  /// Notes inside the house without a figure, a reason or a proposal.
  static let weakNotes = [
    LocalizedText(
      en: "There is some trouble on the networks. I thought that you should know.",
      fr: "Ça bouge un peu sur les réseaux. Je me suis dit qu'il fallait vous prévenir."),
    LocalizedText(
      en: "People are not happy. Tell me what to do.", fr: "Les gens ne sont pas contents. Dites-moi quoi faire."),
    LocalizedText(
      en: "I am not sure that this is a good idea.", fr: "Je ne suis pas sûr que ce soit une bonne idée."),
    LocalizedText(en: "As usual. Good luck!", fr: "Comme d'habitude. Bon courage\u{A0}!"),
  ]

  /// Something that sounds like a fact.
  static func guesses(_ fact: LocalizedText) -> [LocalizedText] {
    [
      LocalizedText(en: "Here is what happened: \(fact.english)", fr: "Voici ce qui s'est passé\u{A0}: \(fact.french)"),
      LocalizedText(en: "We can tell you this: \(fact.english)", fr: "Nous pouvons vous le dire\u{A0}: \(fact.french)"),
    ]
  }

  /// What somebody writes on their own account late in the evening.
  static let ventings = [
    LocalizedText(
      en: "They are all idiots, on the page and at work. I am done for today.",
      fr: "Tous des imbéciles, sur la page comme au bureau. J'arrête pour ce soir."),
    LocalizedText(
      en: "Another day of answering morons who cannot read.",
      fr: "Encore une journée à répondre à des crétins qui ne savent pas lire."),
    LocalizedText(en: "What a circus at work today.", fr: "Quel cirque au travail aujourd'hui."),
  ]
}

import Codebook

/// What SCCT calls the base response, and what holds for every crisis.
extension ExpertAdvice {
  static let everyCrisis = [
    ExpertAdvice(
      id: "first-word", rules: [.acknowledgeEarly, .keepPromises], references: [.WC03, .CC21],
      advice: LocalizedText(
        en: "Say within the hour that you know, what you are checking and when you will come back; then come back.",
        fr: "Dites dans l'heure que vous savez, ce que vous vérifiez et quand vous reviendrez\u{A0}; puis revenez."),
      reason: LocalizedText(
        en:
          "Complainers expect a first answer in one to three hours on Twitter, and bad news travels faster and further "
          + "than the apology that follows it.",
        fr: "Ceux qui se plaignent attendent une première réponse en une à trois heures sur Twitter, et la mauvaise "
          + "nouvelle va plus vite et plus loin que les excuses qui la suivent.")),
    ExpertAdvice(
      id: "useful-first", rules: [.instruct, .shareTheFacts, .empathy, .getTheFacts],
      references: [.baseResponse, .CC28],
      advice: LocalizedText(
        en: "Begin with what people must know or do, then what happened and your concern for those it hit; the "
          + "reputation comes last.",
        fr:
          "Commencez par ce que les gens doivent savoir ou faire, puis ce qui s'est passé et votre attention pour ceux "
          + "qui sont touchés\u{A0}; la réputation vient en dernier."),
      reason: LocalizedText(
        en: "This is the base response of crisis communication, whatever the crisis. Sympathy without information even "
          + "did harm in a health crisis on Facebook.",
        fr: "C'est la réponse de base de la communication de crise, quelle que soit la crise. La compassion sans "
          + "information a même nui, lors d'une crise sanitaire sur Facebook.")),
    ExpertAdvice(
      id: "measure", rules: [.correctTheCause, .askAuthority], references: [.CC06, .WC05],
      advice: LocalizedText(
        en: "Name a measure: what is done, by whom, by when. Have it allowed before you promise it.",
        fr:
          "Annoncez une mesure\u{A0}: ce qui est fait, par qui, pour quand. Faites-la autoriser avant de la promettre."),
      reason: LocalizedText(
        en: "Over 110 articles corrective action repairs an image best. Among 5,000 complaints, asking for details "
          + "appeased nobody; repairing did, or putting people through to somebody who can.",
        fr: "Sur 110 articles, c'est l'action corrective qui répare le mieux une image. Sur 5\u{202F}000 plaintes, "
          + "demander des précisions n'a apaisé personne\u{A0}; réparer, ou mettre en relation avec qui le peut, si.")),
    ExpertAdvice(
      id: "one-line", rules: [.oneVoice, .verifyBeforeSaying], references: [.CC08],
      advice: LocalizedText(
        en:
          "Choose one posture and keep to it, and say only what has been verified: whoever denies first and apologises "
          + "later loses both.",
        fr: "Choisissez une posture et tenez-la, en ne disant que ce qui est vérifié\u{A0}: qui dément d'abord et "
          + "s'excuse ensuite perd sur les deux tableaux."),
      reason: LocalizedText(
        en: "Denial mixed with excuses or apologies wears out both; reminders of one's merits only ever supplement.",
        fr: "Le démenti mêlé de prétextes ou d'excuses use les deux\u{A0}; le rappel de ses mérites ne vient jamais "
          + "qu'en complément.")),
  ]
}

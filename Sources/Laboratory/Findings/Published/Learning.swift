import Codebook

extension Published {
  /// What makes people learn, and scores fair (LG): kept so that the table is complete.
  static let learning: [PublishedFinding] = [
    PublishedFinding(
      "LG01", .should, .verified,
      LocalizedText(
        en: "Serious games teach better than conventional instruction.",
        fr: "Les jeux sérieux instruisent mieux que l'enseignement classique."),
      published: LocalizedText("d = .29"),
      inexpressible: ofLearners,
      .init("Wouters et al. (2013), J. Educational Psychology 105(2), 249-265")),
    PublishedFinding(
      "LG02", .should, .verified,
      LocalizedText(
        en: "Simulation games raise confidence, knowledge and retention when they are active and repeatable.",
        fr: "Les jeux de simulation donnent assurance, savoir et mémoire s'ils sont actifs et rejouables."),
      published: LocalizedText(en: "+20%, +11%, +14%, +9%", fr: "+20\u{A0}%, +11\u{A0}%, +14\u{A0}%, +9\u{A0}%"),
      inexpressible: ofLearners,
      .init("Sitzmann (2011), Personnel Psychology 64(2), 489-528")),
    PublishedFinding(
      "LG03", .must, .verified,
      LocalizedText(en: "Debriefs improve performance.", fr: "Le débriefing améliore la performance."),
      published: LocalizedText("d = .67"),
      inexpressible: ofLearners,
      .init("Tannenbaum & Cerasoli (2013), Human Factors 55(1), 231-245")),
    PublishedFinding(
      "LG04", .must, .verified,
      LocalizedText(
        en: "Reviews after the action work best with an objective replay.",
        fr: "Le retour sur l'action est le plus utile avec un enregistrement objectif."),
      published: LocalizedText("d = .79-.92"),
      inexpressible: ofLearners,
      .init("Keiser & Arthur (2021), J. Applied Psychology 106(7), 1007-1032")),
    PublishedFinding(
      "LG06", .must, .verified,
      LocalizedText(
        en: "Scores of judgement in situations are multidimensional: retest them, do not trust alpha.",
        fr: "Les scores de jugement en situation sont multidimensionnels\u{A0}: mieux vaut le retest que l'alpha."),
      published: LocalizedText("α = .46; r = .82"),
      inexpressible: ofScores,
      .init("Catano, Brochu & Lamerson (2012), IJSA 20(3), 333-346")),
    PublishedFinding(
      "LG07", .must, .verifiedSecondHand,
      LocalizedText(
        en: "A score needs a reliability of .80 for feedback, .90 for a certificate.",
        fr: "Un score demande une fiabilité de 0,80 pour conseiller, de 0,90 pour certifier."),
      published: LocalizedText(".70 / .80 / .90"),
      inexpressible: ofScores,
      .init("Downing (2004), Medical Education 38")),
    PublishedFinding(
      "LG08", .must, .derived,
      LocalizedText(
        en: "One outcome is a poor measure of skill: compare with reference players on the same seeds.",
        fr: "Un seul résultat mesure mal le talent\u{A0}: on compare à des joueurs de référence, aux mêmes tirages."),
      published: LocalizedText("-"),
      inexpressible: ofScores,
      .init("Derived from IC07, IC09, CC02 and FS05")),
  ]

  private static let ofLearners = LocalizedText(
    en: "It is about learners, who stand outside the community.",
    fr: "Elle porte sur ceux qui apprennent, qui sont hors de la communauté.")
  private static let ofScores = LocalizedText(
    en: "It is about the scores of players, who stand outside the community.",
    fr: "Elle porte sur les scores des joueurs, qui sont hors de la communauté.")
}

import Codebook

extension Published {
  /// How failures add up, and how far a crisis can be repaired (CC).
  static let failuresAndRecovery: [PublishedFinding] = [
    PublishedFinding(
      "CC18", .must, .verified,
      LocalizedText(
        en: "After repeated failures accommodation stops helping, and turns the closest customers away.",
        fr: "Après des fautes répétées, les gestes n'aident plus, et braquent les clients les plus attachés."),
      published: .direction,
      parts: [
        .init("first-failure", .positive, "gain of an accommodative reply without earlier failures"),
        .init(
          "weak-ties", .within(-0.2, 0.2),
          "gain after three failures, individuals with a weak relationship, in SD"),
        .init("strong-ties", .negative, "gain after three failures, individuals with a strong relationship"),
      ],
      note: "Gains in individuals' attitude to the organisation.",
      .init("Hutzinger & Weitzl (2023), Internet Research 33(7), 19-45")),
    PublishedFinding(
      "CC19", .should, .verified,
      LocalizedText(
        en: "The most attached are the least vengeful at first, and the most vengeful after several failures.",
        fr: "Les plus attachés sont d'abord les moins vengeurs, puis les plus vengeurs après plusieurs fautes."),
      published: LocalizedText(en: "crossover", fr: "croisement"),
      parts: [
        .init("first-failure", .negative, "desire for revenge, fans minus neutral people, without earlier failures"),
        .init("after-failures", .positive, "desire for revenge, fans minus neutral people, after three failures"),
      ],
      note: "Means of individuals of the two segments in the same runs.",
      .init("Hutzinger & Weitzl (2023), Internet Research 33(7); Grégoire, Tripp & Legoux (2009), J. Marketing 73(6)")),
    PublishedFinding(
      "CC20", .must, .verified,
      LocalizedText(
        en: "A rapid public apology lowers negative talk at once.",
        fr: "Des excuses publiques rapides font aussitôt reculer les propos négatifs."),
      published: .direction,
      parts: [
        .init(
          "negative-share-falls", .atLeast(0.80),
          "share of seeds in which fewer posts are negative in the 24 h after the apology than in the 24 h before"),
        .init(
          "within-three-hours", .negative,
          "share of negative posts, the 3 h after the apology minus the 3 h before"),
      ],
      note: "A full apology within 48 h.",
      .init("Kim, Park, Cha & Jeong (2015), PLoS ONE 10(5): e0126358")),
    PublishedFinding(
      "CC21", .must, .verified,
      LocalizedText(
        en: "Bad news spreads faster and further than the apology that follows.",
        fr: "La mauvaise nouvelle va plus vite et plus loin que les excuses qui la suivent."),
      published: .direction,
      parts: [
        .init("time-to-half", .positive, "hours to half of the final reach, apology minus bad news"),
        .init("reach", .atMost(1), "reach of the apology over reach of the bad news"),
      ],
      note: "The apology is not relayed by the press; reach counts individuals.",
      .init("Park, Cha, Kim & Jeong (2012), ICWSM-12, 282-289")),
    PublishedFinding(
      "CC23", .should, .verified,
      LocalizedText(
        en: "The same reply does better on the brand's own account than in the press, which makes people talk more.",
        fr: "La même réponse réussit mieux sur le compte de la marque que par la presse, qui fait davantage parler."),
      published: .direction,
      parts: [
        .init("reputation", .positive, "final reputation, own account minus press"),
        .init("secondary-talk", .positive, "posts about the reply, press minus own account"),
      ],
      note: "The same words at the same moment by two channels.",
      .init("Utz, Schultz & Glocka (2013), Public Relations Review 39, 40-46; Schultz, Utz & Göritz (2011), PRR 37")),
    PublishedFinding(
      "CC25", .must, .verified,
      LocalizedText(
        en: "Excellent recovery may please complainers, but does not make the image better than before.",
        fr: "Une excellente réparation peut ravir les plaignants, mais ne rend pas l'image meilleure qu'avant."),
      published: LocalizedText(en: "satisfaction +; image n.s.", fr: "satisfaction +\u{A0}; image n.s."),
      parts: [
        .init("image", .atMost(0.01), "mean change of image from before the crisis to the end, share of the start")
      ],
      note: "With the best known policy; single runs may exceed, and complainers may end more satisfied than before.",
      .init("de Matos, Henrique & Rossi (2007), J. Service Research 10(1), 60-77")),
  ]
}

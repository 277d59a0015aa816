import Codebook

extension Published {
  /// Who writes, and how much (IC27 to IC30).
  static let participation: [PublishedFinding] = [
    PublishedFinding(
      "IC27", .must, .verified,
      LocalizedText(
        en: "One in a hundred writes most of the content, nine in ten next to nothing.",
        fr: "Un membre sur cent écrit l'essentiel du contenu, neuf sur dix presque rien."),
      published: LocalizedText(en: "74.7% / 24.0% / 1.3%", fr: "74,7\u{A0}% / 24,0\u{A0}% / 1,3\u{A0}%"),
      parts: [
        .init("top-hundredth", .within(0.50, 0.85), "share of content by the most active 1%"),
        .init("bottom-nine-tenths", .atMost(0.10), "share of content by the least active 90%"),
        .init("ever-posters", .within(0.10, 0.35), "share of individuals who ever post"),
      ],
      note: "A long ordinary time, without a crisis.",
      .init("van Mierlo (2014), JMIR 16(2): e33")),
    PublishedFinding(
      "IC28", .must, .verified,
      LocalizedText(
        en: "On Twitter a tenth of the accounts write four fifths of the posts, half of them retweets.",
        fr: "Sur Twitter, un compte sur dix écrit les quatre cinquièmes des messages, dont la moitié de retweets."),
      published: LocalizedText(en: "80%; 49/33/14%", fr: "80\u{A0}%\u{A0}; 49/33/14\u{A0}%"),
      parts: [
        .init("top-tenth", .within(0.70, 0.90), "share of posts by the most active 10%"),
        .init("retweets", .within(0.39, 0.59), "share of retweets among posts of active individuals"),
        .init("replies", .within(0.23, 0.43), "share of replies among posts of active individuals"),
        .init("originals", .within(0.04, 0.24), "share of original posts among posts of active individuals"),
      ],
      note: "A Twitter-like platform in ordinary time; active means the tenth who write most.",
      .init("Pew Research Center (2019, 2021)")),
    PublishedFinding(
      "IC29", .should, .verified,
      LocalizedText(
        en: "One early like draws more likes; one early dislike is corrected by the crowd.",
        fr: "Un premier vote favorable en attire d'autres\u{A0}; un vote défavorable est corrigé par la foule."),
      published: LocalizedText(en: "+32%, +25%, none", fr: "+32\u{A0}%, +25\u{A0}%, nul"),
      parts: [
        .init("next-like", .within(1.20, 1.44), "probability that the next vote is a like, seeded like over none"),
        .init("final-score", .within(1.15, 1.35), "final score, seeded like over none"),
        .init("dislike", .insignificant, "final score, seeded dislike minus none"),
      ],
      note: "A calm community.",
      .init("Muchnik, Aral & Taylor (2013), Science 341, 647-651")),
    PublishedFinding(
      "IC30", .should, .verified,
      LocalizedText(
        en: "People speak a little less when they feel alone with their opinion.",
        fr: "On parle un peu moins quand on se sent seul de son avis."),
      published: LocalizedText("r = .10"),
      parts: [
        .init("agreement", .within(0.05, 0.20), "Pearson r of perceived agreement and posting, over individuals"),
        .init("fans", .within(0.5, 1), "posts by fans in a hostile climate, over those in a friendly one"),
      ],
      note: "\"Slightly, never totally\" is read as: fans keep at least half of their voice.",
      .init("Matthes, Knoll & von Sikorski (2018), Communication Research 45(1), 3-33")),
  ]

  /// How opinions and beliefs move (IC31 to IC33).
  static let opinions: [PublishedFinding] = [
    PublishedFinding(
      "IC31", .should, .verifiedSecondHand,
      LocalizedText(
        en: "People move about a third of the way to another's opinion, less when it is very far or very near.",
        fr: "On fait environ un tiers du chemin vers l'avis d'autrui, moins s'il est très loin ou très près."),
      published: LocalizedText(en: "70/30; curved in distance", fr: "70/30\u{A0}; courbe avec la distance"),
      parts: [
        .init("shift", .within(0.15, 0.40), "mean shift of opinion over the distance to the other's"),
        .init("over-near", .positive, "shift over distance, at middle minus at small distance"),
        .init("over-far", .positive, "shift over distance, at middle minus at large distance"),
      ],
      note: "Pairs of individuals of whom one hears the other once.",
      .init("Yaniv (2004), OBHDP 93; Schultze, Rakotoarisoa & Schulz-Hardt (2015), JDM 10(2), 144-171")),
    PublishedFinding(
      "IC32", .should, .verifiedSecondHand,
      LocalizedText(
        en: "With bounded confidence, opinions gather in about 1/(2ε) clusters.",
        fr: "Avec une confiance bornée, les opinions se rassemblent en 1/(2ε) groupes environ."),
      published: LocalizedText("1/(2ε)"),
      parts: [
        .init("half", .within(1, 1), "median number of major clusters at ε = 0.5 of the range"),
        .init("quarter", .within(2, 2), "median number of major clusters at ε = 0.25"),
        .init("tenth", .within(4, 6), "median number of major clusters at ε = 0.1"),
      ],
      note: "No press and no organisation.",
      .init("Deffuant et al. (2000), Adv. Complex Systems 3; Hegselmann & Krause (2002), JASSS 5(3)")),
    PublishedFinding(
      "IC33", .must, .verified,
      LocalizedText(
        en: "A correction works, but never fully; it hardly ever backfires.",
        fr: "Une rectification agit, jamais tout à fait\u{A0}; elle ne se retourne presque jamais contre son auteur."),
      published: LocalizedText("d = 1.14-1.33; .75-1.06"),
      parts: [
        .init("belief", .negative, "change of belief in the rumour, in the segment where it falls least"),
        .init("residue", .atLeast(0.30), "belief left at the end over its peak"),
        .init("backfire", .atMost(0.10), "share of hard sceptics who believe more after the correction"),
      ],
      note: "A credible correction of a false rumour.",
      .init(
        "Chan et al. (2017), Psych. Science 28(11), 1531-1546; Ecker, Lewandowsky & Chadwick (2020), CRPI 5:41; "
          + "Prike et al. (2023), CRPI 8")),
  ]
}

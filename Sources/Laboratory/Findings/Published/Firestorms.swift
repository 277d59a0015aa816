import Codebook

extension Published {
  /// How firestorms begin, spread, are fought and end (FS).
  static let firestorms = viralityAndReplies + crowds + moderation + casesInFrance

  private static let herhausen = PublishedFinding.Source(
    "Herhausen, Ludwig, Grewal, Wulf & Schoegel (2019), J. Marketing 83(3), 1-21")

  private static let viralityAndReplies: [PublishedFinding] = [
    PublishedFinding(
      "FS01", .must, .verifiedSecondHand,
      LocalizedText(
        en: "Most negative posts die; a few in a hundred go viral.",
        fr: "La plupart des messages négatifs s'éteignent\u{A0}; quelques-uns sur cent deviennent viraux."),
      published: LocalizedText(en: "3.3%", fr: "3,3\u{A0}%"),
      parts: [
        .init("viral-share", .within(0.01, 0.06), "share of seeded negative posts that reach the viral threshold")
      ],
      note: "Posts seeded one by one, without an event behind them.",
      herhausen),
    PublishedFinding(
      "FS02", .must, .verified,
      LocalizedText(
        en: "Virality rises with anger and fear more than with sadness, with the author's ties and with shared style.",
        fr: "La colère et la peur rendent plus viral que la tristesse, les liens et le style communs aussi."),
      published: .direction,
      parts: [
        .init("high-arousal", .positive, "regression weight of high arousal on log reach"),
        .init("low-to-high-arousal", .atMost(0.5), "weight of low arousal over weight of high arousal"),
        .init("tie-strength", .positive, "regression weight of the author's tie strength"),
        .init("style-match", .positive, "regression weight of the match of style with the community"),
      ],
      note: "One regression of the log reach of posts on the four.",
      herhausen),
    PublishedFinding(
      "FS03", .must, .verified,
      LocalizedText(
        en: "Early on, replying beats silence, compensation in public fuels, and explanation suits the furious.",
        fr: "Au début, répondre vaut mieux que se taire, dédommager en public attise, expliquer convient aux furieux."),
      published: .direction,
      parts: [
        .init("apology", .negative, "log reach before virality, apology minus silence"),
        .init("channel-change", .negative, "log reach before virality, change of channel minus silence"),
        .init("empathy", .negative, "log reach before virality, empathy minus silence"),
        .init("compensation", .positive, "log reach before virality, public compensation minus apology"),
        .init("empathy-on-average", .negative, "log reach, empathy minus explanation, over posts of all arousal"),
        .init(
          "explanation-for-the-furious", .negative,
          "log reach, explanation minus empathy, posts above the 90th percentile of arousal"),
      ],
      note: "One reply to a negative post before it is viral.",
      herhausen),
    PublishedFinding(
      "FS04", .must, .verified,
      LocalizedText(
        en: "Once viral, changing channel no longer helps, compensation needs an explanation, and replies must vary.",
        fr: "Une fois viral, renvoyer en privé n'aide plus, dédommager exige d'expliquer, et il faut varier."),
      published: .direction,
      parts: [
        .init("channel-change", .notPositive, "fall of log reach by a change of channel, once viral"),
        .init("explained-compensation", .positive, "fall of log reach by compensation with explanation, once viral"),
        .init("early-compensation", .negative, "fall of log reach by compensation alone, before virality"),
        .init("variation", .positive, "fall of log reach by varied replies, minus the same reply repeated, once viral"),
      ],
      note: "Gains are falls of further reach against silence from the same moment.",
      herhausen),
    PublishedFinding(
      "FS05", .should, .verifiedSecondHand,
      LocalizedText(
        en: "Even well-chosen words lower virality by about a tenth: no tweet puts a firestorm out.",
        fr: "Même bien choisis, les mots n'ôtent qu'un dixième de la viralité\u{A0}: un tweet n'éteint pas un feu."),
      published: LocalizedText(en: "up to −11%", fr: "jusqu'à −11\u{A0}%"),
      parts: [
        .init("best-reply", .within(0.03, 0.25), "median fall of reach by the best single early reply"),
        .init(
          "largest-effect", .atMost(0.50),
          "largest median fall of reach by words alone, over replies, moments and crisis types"),
      ],
      note: "Medians over seeds; words alone means without corrective action.",
      herhausen),
    PublishedFinding(
      "FS06", .must, .verified,
      LocalizedText(
        en: "Over half of the brands suffer a short drop in perception, two fifths a lasting one.",
        fr: "Plus de la moitié des marques perdent un temps de leur image, deux cinquièmes durablement."),
      published: LocalizedText(en: "58% and 40%", fr: "58\u{A0}% et 40\u{A0}%"),
      parts: [
        .init("short-term", .within(0.48, 0.68), "share of storms with a significant short-term drop"),
        .init("long-term", .within(0.30, 0.50), "share of storms with a significant long-term drop"),
        .init("long-minus-short", .atMost(0), "long-term share minus short-term share"),
      ],
      note: "At least 200 storms drawn from the reference mix, with a policy of average quality.",
      .init("Hansen, Kupfer & Hennig-Thurau (2018), IJRM 35(4), 557-574")),
  ]

  private static let crowds: [PublishedFinding] = [
    PublishedFinding(
      "FS08", .should, .verified,
      LocalizedText(
        en: "The network of a firestorm is transient: before and after resemble each other more than the storm.",
        fr: "Le réseau d'une tempête est éphémère\u{A0}: l'après ressemble à l'avant plus qu'à la tempête."),
      published: .direction,
      parts: [
        .init(
          "before-after", .positive,
          "Jaccard similarity of mention networks before and after, minus the larger of each with the storm's"),
        .init(
          "community-structure", .within(0.9, 1.1), "modularity of the mention network long after, over that before"),
      ],
      note: "Windows of equal length before, during and after.",
      .init("Lamba, Malik & Pfeffer (2015), ASONAM '15, 17-24")),
    PublishedFinding(
      "FS09", .should, .verified,
      LocalizedText(
        en: "In firestorms people who sign with their name are no less aggressive than the anonymous.",
        fr: "Dans une tempête, ceux qui signent de leur nom ne sont pas moins agressifs que les anonymes."),
      published: .direction,
      parts: [
        .init(
          "real-name", .notNegative,
          "mean aggressiveness of posts by moralised participants, real name minus pseudonym")
      ],
      note: "Given that they take part; anonymity must not be what drives hate.",
      .init("Rost, Stahel & Frey (2016), PLoS ONE 11(6): e0155923")),
    PublishedFinding(
      "FS11", .should, .verified,
      LocalizedText(
        en: "The more have joined, the less willing is the next, and the more those who join conform.",
        fr: "Plus il y a de participants, moins le suivant s'y joint, et plus ceux qui s'y joignent se conforment."),
      published: .direction,
      parts: [
        .init("joining", .negative, "slope of the probability of joining on the number already in, when that is high"),
        .init("conformity", .negative, "slope of the variance of stance among new posts on the number already in"),
      ],
      note: "High means the upper half of the crowd sizes that the storm passes through.",
      .init("Johnen, Jungblut & Ziegele (2018), New Media & Society 20(9), 3140-3160")),
    PublishedFinding(
      "FS15", .should, .verified,
      LocalizedText(
        en: "A style both cooperative and assertive is generally best, but not in every community.",
        fr: "Un style à la fois coopératif et affirmé est en général le meilleur, mais pas dans toute communauté."),
      published: .direction,
      parts: [
        .init("over-accommodating", .notNegative, "final reputation, collaborative minus accommodating"),
        .init("over-avoiding", .notNegative, "final reputation, collaborative minus avoiding"),
        .init("over-competing", .notNegative, "final reputation, collaborative minus competing"),
        .init("hostile-exceptions", .atLeast(1), "number of hostile communities in which another style does better"),
      ],
      note: "The first three on average over communities; an exception counts when its interval excludes a tie.",
      .init("Hauser, Hautz, Hutter & Füller (2017), J. Strategic Information Systems 26(4), 285-321")),
    PublishedFinding(
      "FS17", .should, .verified,
      LocalizedText(
        en: "Spontaneous advocates soften the loss among bystanders, fake ones do not.",
        fr: "Les défenseurs spontanés limitent la perte auprès des témoins, pas les faux."),
      published: .direction,
      parts: [
        .init("spontaneous", .positive, "bystanders' attitude at the end, with spontaneous advocates minus without"),
        .init("fake", .notPositive, "bystanders' attitude at the end, with covert supporters found out minus without"),
      ],
      note: "The same number of supporters in both.",
      .init("Weitzl & Hutzinger (2017), J. Business Research 80, 164-175")),
    PublishedFinding(
      "FS19", .should, .verified,
      LocalizedText(
        en: "Approval of outrage makes its author more outraged later, less so where outrage is the norm.",
        fr: "L'indignation approuvée s'amplifie chez son auteur, moins là où elle est la norme."),
      published: .direction,
      parts: [
        .init("feedback", .positive, "probability of another outraged post, approved minus ignored authors"),
        .init(
          "extreme-networks", .negative,
          "that difference where the local norm of outrage is high, minus that where it is low"),
      ],
      note: "Authors of outraged posts, compared in the same runs.",
      .init("Brady, McLoughlin, Doan & Crockett (2021), Science Advances 7(33), eabe5641")),
  ]

  private static let moderation: [PublishedFinding] = [
    PublishedFinding(
      "FS25", .must, .verified,
      LocalizedText(
        en: "Deleting criticism backfires once noticed; an explanation in person repairs much of it.",
        fr: "Supprimer une critique se retourne contre soi dès que cela se voit\u{A0}; s'en expliquer l'atténue."),
      published: .direction,
      parts: [
        .init("negative-talk", .positive, "negative posts after a noticed deletion, minus after ignoring"),
        .init("noticing", .positive, "slope of the probability that a deletion is noticed on the post's visibility"),
        .init("explained", .atLeast(0.5), "share of the penalty that an individual explanation removes"),
        .init(
          "insults", .within(-0.2, 0.2),
          "gain of deleting insults under a published charter, in SD of individuals' attitude"),
      ],
      note: "Criticism without a breach of rules, except in the last part.",
      .init("Liao, Ye, Filieri, Du & Jiang (2024), Psychology & Marketing", doi: "10.1002/mar.22065")),
    PublishedFinding(
      "FS27", .should, .signVerified,
      LocalizedText(
        en: "Trolling is contagious: bad mood and a hostile thread together double it.",
        fr: "Le trollage est contagieux\u{A0}: mauvaise humeur et fil hostile réunis le doublent."),
      published: LocalizedText("×2"),
      parts: [
        .init(
          "hostility", .within(1.6, 2.4),
          "probability of a hostile post, bad mood and hostile thread over good mood and clean thread"),
        .init(
          "context-over-history", .positive, "AUC of predicting hostility from context and mood, minus from history"),
      ],
      note: "Ordinary individuals, not trolls.",
      .init("Cheng, Bernstein, Danescu-Niculescu-Mizil & Leskovec (2017), CSCW '17, 1217-1230")),
    PublishedFinding(
      "FS28", .should, .verified,
      LocalizedText(
        en: "Answering complaints improves the relationship and makes people complain more later.",
        fr: "Répondre aux plaintes améliore la relation, et fait se plaindre davantage ensuite."),
      published: .direction,
      parts: [
        .init("relationship", .positive, "attitude of those answered, minus that of those ignored"),
        .init("complaints", .positive, "later complaints a person, answered minus ignored"),
      ],
      note: "The same complainers on the same seeds, answered or not.",
      .init("Ma, Sun & Kekre (2015), Marketing Science 34(5), 627-645")),
  ]

  private static let visibrain = PublishedFinding.Source("Visibrain & Vanderbiest, yearly white papers 2014-2017")

  private static let ofTheLibrary = LocalizedText(
    en: "It describes the mix of a library of cases.", fr: "Elle décrit la composition d'une bibliothèque de cas.")

  private static let casesInFrance: [PublishedFinding] = [
    PublishedFinding(
      "FS21", .should, .verified,
      LocalizedText(
        en: "French-speaking brands go through about two crises a week.",
        fr: "Les marques francophones traversent environ deux crises par semaine."),
      published: LocalizedText("104, 109, 104, 102 (2014-2017)"),
      inexpressible: LocalizedText(
        en: "It says how often crises happen; the community lives through one.",
        fr: "Elle dit combien de crises surviennent\u{A0}; la communauté en vit une seule."), visibrain),
    PublishedFinding(
      "FS22", .should, .verifiedSecondHand,
      LocalizedText(
        en: "Most brand crises come from the brand's own communication or marketing.",
        fr: "La plupart des crises de marque naissent de sa propre communication ou de son marketing."),
      published: LocalizedText(en: "2016: 98% by the brand", fr: "2016\u{A0}: 98\u{A0}% par la marque"),
      inexpressible: ofTheLibrary, visibrain),
    PublishedFinding(
      "FS23", .should, .verifiedSecondHand,
      LocalizedText(
        en: "Twitter is the main vector of French bad buzz.",
        fr: "Twitter est le premier vecteur des bad buzz français."),
      published: LocalizedText(en: "95% (2014), 94% (2015)", fr: "95\u{A0}% (2014), 94\u{A0}% (2015)"),
      inexpressible: ofTheLibrary, visibrain),
    PublishedFinding(
      "FS24", .should, .verifiedSecondHand,
      LocalizedText(
        en: "National storms count tens of thousands of posts a day, the largest millions.",
        fr: "Une tempête nationale compte des dizaines de milliers de messages par jour, la plus grande des millions."),
      published: LocalizedText(en: "47,826 to 2 million a day", fr: "47 826 à 2 millions par jour"),
      inexpressible: LocalizedText(
        en: "It sets the scale of a case; it is not a behaviour of the community.",
        fr: "Elle fixe l'échelle d'un cas\u{A0}; ce n'est pas un comportement de la communauté."),
      .init("Visibrain; socialmediafacts.net")),
  ]
}

import Codebook

extension Published {
  /// What answering complaints does (WC).
  static let webcare = expectations + answers + voice

  private static let ofBrands = LocalizedText(
    en: "It describes what brands do, not how people react.",
    fr: "Elle décrit ce que font les marques, non les réactions du public.")

  private static let expectations: [PublishedFinding] = [
    PublishedFinding(
      "WC01", .must, .verified,
      LocalizedText(
        en: "Complainers expect an answer within the hour.",
        fr: "Ceux qui se plaignent attendent une réponse dans l'heure."),
      published: LocalizedText(en: "42% within 60 min", fr: "42\u{A0}% en 60 min"),
      parts: [
        .init("impatient", .within(0.40, 0.75), "share of unanswered complainers who are impatient after an hour")
      ],
      note: "A Twitter-like platform.",
      .init("Baer (2012), The Social Habit")),
    PublishedFinding(
      "WC02", .must, .verified,
      LocalizedText(
        en: "The unanswered escalate, shame the brand in public and tell their friends.",
        fr: "Les laissés sans réponse haussent le ton, dénoncent en public et en parlent autour d'eux."),
      published: LocalizedText(en: "26%, 15%, 29%", fr: "26\u{A0}%, 15\u{A0}%, 29\u{A0}%"),
      parts: [
        .init("escalate", .within(0.18, 0.34), "share of unanswered complainers who escalate within 24 h"),
        .init("shame", .within(0.07, 0.23), "share of unanswered complainers who shame in public within 24 h"),
        .init("tell", .within(0.21, 0.37), "share of unanswered complainers who tell others within 24 h"),
      ],
      note: "Each within 8 points of the survey.",
      .init("Lithium Technologies (2013)")),
    PublishedFinding(
      "WC03", .must, .verified,
      LocalizedText(
        en: "A faster first answer and a faster solution both raise satisfaction.",
        fr: "Une première réponse plus rapide satisfait davantage, une solution plus rapide aussi."),
      published: LocalizedText(en: "1-3 h Twitter, 3-6 h Facebook", fr: "1-3 h Twitter, 3-6 h Facebook"),
      parts: [
        .init("first-answer", .negative, "slope of satisfaction on hours to the first answer"),
        .init("solution", .negative, "slope of satisfaction on hours to the solution"),
      ],
      note: "Each with the other held constant.",
      .init("Istanbulluoglu (2017), Computers in Human Behavior 74, 72-82")),
    PublishedFinding(
      "WC04", .should, .verified,
      LocalizedText(
        en: "Brands leave about half of the complaints unanswered.",
        fr: "Les marques laissent près de la moitié des plaintes sans réponse."),
      published: LocalizedText(en: "47% unanswered", fr: "47\u{A0}% sans réponse"),
      inexpressible: ofBrands,
      .init("Einwiller & Steilen (2015), Public Relations Review 41(2), 195-204")),
    PublishedFinding(
      "WC07", .should, .verified,
      LocalizedText(
        en: "The value of a quick answer decays within the hour.",
        fr: "La valeur d'une réponse rapide se perd en une heure."),
      published: LocalizedText(en: "$20 < 6 min, $2.33 > 1 h", fr: "20\u{A0}$ < 6 min, 2,33\u{A0}$ > 1 h"),
      parts: [
        .init("late-to-early", .within(0.08, 0.35), "benefit of an answer after 1 h over that of one within 6 min")
      ],
      note: "Benefits in the complainer's attitude against no answer.",
      .init("Twitter & Applied Marketing Science (2015-16); Huang et al. (2018), HBR")),
    PublishedFinding(
      "WC08", .should, .verified,
      LocalizedText(
        en: "Brands answer those with many followers more and faster.",
        fr: "Les marques répondent plus et plus vite aux comptes très suivis."),
      published: LocalizedText(en: "under 50% answered", fr: "moins de 50\u{A0}% de réponses"),
      inexpressible: ofBrands,
      .init("Gunarathne, Rui & Seidmann (2018), MIS Quarterly 42(2), 489-520")),
  ]

  private static let answers: [PublishedFinding] = [
    PublishedFinding(
      "WC05", .must, .verified,
      LocalizedText(
        en: "Asking for details does not appease; solving does most, then connecting to somebody, then thanking.",
        fr: "Demander des précisions n'apaise pas\u{A0}; résoudre apaise le plus, puis orienter, puis remercier."),
      published: .order,
      parts: [
        .init("corrective-over-connect", .positive, "gain of corrective action minus gain of connecting"),
        .init("connect-over-thank", .positive, "gain of connecting minus gain of thanking"),
        .init("thank", .positive, "gain of thanking"),
        .init("ask", .within(-0.2, 0.2), "gain of asking for information, in SD"),
        .init("ask-again", .notPositive, "gain of asking a second time"),
      ],
      note: "Gains in the complainer's attitude against no answer.",
      .init("Einwiller & Steilen (2015), Public Relations Review 41(2), 195-204")),
    PublishedFinding(
      "WC10", .must, .verified,
      LocalizedText(
        en: "Webcare limits the damage; unasked for, it intrudes outside the brand's own pages.",
        fr: "Le webcare limite les dégâts\u{A0}; non sollicité, il dérange hors des pages de la marque."),
      published: .direction,
      parts: [
        .init("reactive", .positive, "gain of a reactive reply"),
        .init("third-party", .notPositive, "gain of a proactive minus a reactive reply, on a third party's space"),
        .init("own-page", .within(-0.2, 0.2), "gain of a proactive minus a reactive reply, on the own page, in SD"),
      ],
      note: "Gains in the attitude of those who read the thread.",
      .init("van Noort & Willemsen (2012), J. Interactive Marketing 26(3), 131-140")),
    PublishedFinding(
      "WC14", .should, .verified,
      LocalizedText(
        en: "Where a business begins to answer, ratings rise slightly.",
        fr: "Quand un établissement se met à répondre, ses notes montent légèrement."),
      published: LocalizedText(en: "+0.12 star of 5", fr: "+0,12 étoile sur 5"),
      parts: [
        .init("rating", .within(0.02, 0.03), "rise of the mean public attitude by steady replies, share of the scale"),
        .init("unjustified", .negative, "unjustified negative posts, steady replies minus none"),
      ],
      note: "Over weeks of steady answering.",
      .init("Proserpio & Zervas (2017), Marketing Science 36(5), 645-665")),
    PublishedFinding(
      "WC16", .must, .verified,
      LocalizedText(
        en: "Good answers are personal, detailed and timely, and go beyond apology to solve.",
        fr: "Une bonne réponse est personnelle, précise, rapide, et ne s'en tient pas aux excuses\u{A0}: elle résout."),
      published: .direction,
      parts: [
        .init("solution", .positive, "gain of apology with solution minus apology without"),
        .init("personalisation", .positive, "gain of a personal minus an impersonal reply"),
        .init("specificity", .positive, "gain of a detailed minus a vague reply"),
        .init("timeliness", .positive, "gain of a reply within the hour minus a day later"),
      ],
      note: "Gains in the complainer's attitude.",
      .init("Lopes, Dens, De Pelsmacker & Malthouse (2023), Tourism Management 98, 104739")),
    PublishedFinding(
      "WC17", .should, .verified,
      LocalizedText(
        en: "A reply helps after failures that could have been avoided, hardly after others.",
        fr: "Répondre aide après une faute évitable, guère après les autres."),
      published: .direction,
      parts: [
        .init("controllable", .positive, "gain of a reply, controllable minus uncontrollable failure"),
        .init("uncontrollable", .within(-0.2, 0.2), "gain of a reply after an uncontrollable failure, in SD"),
      ],
      note: "Controllable is preventable, uncontrollable is a victim crisis.",
      .init("Rose & Blodgett (2016), Cornell Hospitality Quarterly 57(4), 396-410")),
  ]

  private static let voice: [PublishedFinding] = [
    PublishedFinding(
      "WC11", .should, .verified,
      LocalizedText(
        en: "In routine care a human voice goes with trust.",
        fr: "Dans les échanges courants, une voix humaine va de pair avec la confiance."),
      published: LocalizedText("r > 0"),
      parts: [
        .init("trust", .positive, "slope of trust on the human voice of replies")
      ],
      note: "Little is at stake.",
      .init("Kelleher (2009), J. Communication 59(1), 172-188; Park & Lee (2013)")),
    PublishedFinding(
      "WC12", .must, .verified,
      LocalizedText(
        en: "A human voice does nothing under a pile of negative comments, and harms where the stakes are high.",
        fr: "Une voix humaine n'apporte rien sous une pile de critiques, et nuit quand l'enjeu est grave."),
      published: LocalizedText(en: "interaction", fr: "interaction"),
      parts: [
        .init("under-criticism", .within(-0.2, 0.2), "gain of a human voice, five negative comments in view, in SD"),
        .init("cancelled", .positive, "gain of a human voice with no negative comment, minus with five in view"),
        .init("high-stakes", .negative, "gain of a joke in a crisis of safety or injury"),
      ],
      note: "Gains against the same reply in a corporate voice.",
      .init("Barcelos, Dantas & Sénécal (2018), J. Interactive Marketing 41, 60-80")),
    PublishedFinding(
      "WC13", .must, .verified,
      LocalizedText(
        en: "Individual replies beat routine ones; copied replies lose their effect, then harm, most if informal.",
        fr: "Répondre à chacun vaut mieux\u{A0}; le copier-coller s'use puis nuit, surtout s'il est familier."),
      published: .direction,
      parts: [
        .init("personal", .positive, "gain of a personal minus a generic reply"),
        .init("wearing-out", .negative, "gain of the last of many near-duplicates minus gain of the first"),
        .init("last-duplicate", .negative, "gain of the last of many near-duplicates against no reply"),
        .init("informal-duplicate", .negative, "gain of an informal duplicate minus a formal one"),
      ],
      note: "Near-duplicates are more than 0.8 similar.",
      .init("Decock, De Clerck, Lybaert & Plevoets (2021), J. Internet Commerce 20(1)")),
  ]
}

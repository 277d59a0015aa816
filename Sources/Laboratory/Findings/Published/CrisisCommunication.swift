import Codebook

extension Published {
  /// How responsibility, strategies and apologies act on reputation (CC).
  static let crisisCommunication = responsibilityAndStrategies + apologyAndForgiveness + failuresAndRecovery

  private static let responsibilityAndStrategies: [PublishedFinding] = [
    PublishedFinding(
      "CC01", .must, .verified,
      LocalizedText(
        en: "The more responsibility people attribute to the organisation, the lower its reputation.",
        fr: "Plus le public juge l'organisation responsable, plus sa réputation baisse."),
      published: LocalizedText("r = −.54"),
      parts: [
        .init(
          "responsibility-reputation", .within(-0.70, -0.40),
          "Pearson r of mean attributed responsibility and final reputation, over runs")
      ],
      note: "Over at least 500 runs with random crisis type, history and policy.",
      .init(
        "Ma & Zhan (2016), J. Public Relations Research 28(2), 102-119", doi: "10.1080/1062726X.2016.1166367")),
    PublishedFinding(
      "CC02", .must, .verified,
      LocalizedText(
        en: "A response that matches the crisis protects reputation, but much less than responsibility harms it.",
        fr: "Une réponse adaptée à la crise protège la réputation, bien moins que la responsabilité ne l'abîme."
      ),
      published: LocalizedText("r = .23"),
      parts: [
        .init(
          "match-reputation", .within(0.12, 0.35),
          "Pearson r of the match of strategy and crisis with final reputation, over runs"),
        .init(
          "responsibility-over-match", .positive,
          "|r| of responsibility with reputation, minus |r| of the match with reputation"),
      ],
      note: "Over random policies; that the match weighs at most a quarter of a player's outcome is a rule of scoring.",
      .init("Ma & Zhan (2016), J. Public Relations Research 28(2), 102-119", doi: "10.1080/1062726X.2016.1166367")),
    PublishedFinding(
      "CC03", .must, .verified,
      LocalizedText(
        en: "Responsibility and threat grow from victim to accidental to preventable crises.",
        fr: "Responsabilité et menace croissent de la crise subie à l'accident, puis à la crise évitable."),
      published: .order,
      parts: [
        .init(
          "accidental-over-victim", .atLeast(0.5),
          "mean attributed responsibility, accidental minus victim crisis, in SD"),
        .init(
          "preventable-over-accidental", .atLeast(0.5),
          "mean attributed responsibility, preventable minus accidental crisis, in SD"),
        .init(
          "loss-accidental-over-victim", .positive, "loss of reputation, accidental minus victim crisis"),
        .init(
          "loss-preventable-over-accidental", .positive, "loss of reputation, preventable minus accidental crisis"),
      ],
      note: "The organisation stays silent in all three.",
      .init("Coombs (2007), Corporate Reputation Review 10(3), 163-176; Coombs & Holladay (2002), MCQ 16(2), 165-186")),
    PublishedFinding(
      "CC06", .must, .verified,
      LocalizedText(
        en: "Corrective action is the most successful image-repair strategy, denial the least.",
        fr: "L'action corrective est la stratégie qui répare le mieux l'image, le démenti la plus mauvaise."),
      published: .order,
      parts: [
        .init(
          "corrective-action-rank", .atMost(2),
          "rank of corrective action by final reputation among the image-repair strategies, 1 the best"),
        .init(
          "denial-rank-from-last", .atMost(2),
          "rank of simple denial by final reputation among the image-repair strategies, 1 the worst"),
      ],
      note: "Final reputation is averaged over crises in which the organisation is at fault.",
      .init("Arendt, LaFleche & Limperopulos (2017), Public Relations Review 43(3), 517-526")),
    PublishedFinding(
      "CC07", .should, .verified,
      LocalizedText(
        en: "Corrective action with a reminder of merits is the best pair, denial with evasion the worst.",
        fr: "Action corrective et rappel de ses mérites forment la meilleure paire, démenti et esquive la pire."),
      published: .direction,
      parts: [
        .init(
          "corrective-over-denial", .positive, "final reputation, corrective action alone minus denial alone"),
        .init(
          "bolstering-added", .notNegative,
          "final reputation, corrective action with bolstering minus corrective action alone"),
        .init(
          "denial-over-denial-with-evasion", .positive, "final reputation, denial alone minus denial with an excuse"),
      ],
      note: "Final reputation is averaged over crises in which the organisation is at fault.",
      .init("Arendt, LaFleche & Limperopulos (2017), Public Relations Review 43(3), 517-526")),
    PublishedFinding(
      "CC08", .must, .fromMemory,
      LocalizedText(
        en: "Denying first and apologising later harms both; reminders of merits only supplement a response.",
        fr: "Nier puis s'excuser ruine l'un et l'autre\u{A0}; rappeler ses mérites ne remplace pas une réponse."),
      published: .direction,
      parts: [
        .init(
          "reversal-against-apology", .negative,
          "final reputation, denial then apology minus apology at the first moment"),
        .init(
          "reversal-against-holding", .negative,
          "final reputation, denial then apology minus holding statement then apology"),
        .init(
          "bolstering-alone", .negative,
          "final reputation, bolstering alone minus bolstering with a primary response"),
      ],
      note: "The two apologies after another statement come at the same later moment.",
      .init("Coombs (2007), Corporate Reputation Review 10(3), 163-176")),
    PublishedFinding(
      "CC09", .should, .verified,
      LocalizedText(
        en: "Until it is contradicted, a denial lowers blame even in a preventable crisis; afterwards it ends lowest.",
        fr: "Tant que rien ne le contredit, un démenti allège le blâme, même mérité\u{A0}; après, c'est le pire."),
      published: LocalizedText("M = 5.7 / 6.5 (d ≈ −.9)"),
      parts: [
        .init(
          "denial-before-the-truth", .within(-0.9, 0),
          "mean attributed responsibility before the truth is out, denial minus base response, in SD"),
        .init(
          "contradicted-denial", .negative,
          "final reputation after the truth is out, denial minus the worst accommodative policy"),
      ],
      note: "A preventable crisis; a denial may lower blame at first, by at most 0.9 SD, and must not raise it.",
      .init("Kim & Sung (2014), J. Public Relations Research 26(1), 62-78")),
    PublishedFinding(
      "CC10", .must, .verified,
      LocalizedText(
        en: "An organisation that discloses its own crisis first is believed more and harmed less.",
        fr: "L'organisation qui révèle elle-même sa crise est plus crue et moins atteinte."),
      published: .direction,
      parts: [
        .init("reputation-up", .atLeast(0.85), "share of seeds in which final reputation is higher"),
        .init("credibility-up", .atLeast(0.85), "share of seeds in which the organisation is trusted more"),
        .init("severity-down", .atLeast(0.85), "share of seeds in which the crisis is felt to be less severe"),
      ],
      note: "The organisation's own disclosure before the first leak, compared with the same words after it.",
      .init(
        "Arpan & Roskos-Ewoldsen (2005), Public Relations Review 31(3), 425-433; Claeys (2017), Business Horizons 60(3)"
      )),
  ]

  private static let apologyAndForgiveness: [PublishedFinding] = [
    PublishedFinding(
      "CC13", .must, .verified,
      LocalizedText(
        en: "People forgive after an apology.",
        fr: "Les excuses amènent le pardon."),
      published: LocalizedText("r = .42 (.32)"),
      parts: [
        .init("accidental", .within(0.5, 1.0), "forgiveness, full apology minus silence, accidental crisis, Cohen's d"),
        .init(
          "preventable", .within(0.5, 1.0), "forgiveness, full apology minus silence, preventable crisis, Cohen's d"),
      ],
      note: "Standardised over the individuals who know of the crisis.",
      .init("Fehr, Gelfand & Nag (2010), Psych. Bulletin 136(5), 894-914; Hill (2013), Northeastern University")),
    PublishedFinding(
      "CC14", .should, .verified,
      LocalizedText(
        en: "Forgiveness falls with perceived intent and anger, and rises with empathy.",
        fr: "Le pardon recule avec l'intention perçue et la colère, et progresse avec l'empathie."),
      published: LocalizedText("r = −.49, −.41, +.51"),
      parts: [
        .init("intent", .within(-0.6, -0.25), "standardised regression weight of perceived intent"),
        .init("anger", .within(-0.6, -0.25), "standardised regression weight of anger"),
        .init("empathy", .within(0.25, 0.6), "standardised regression weight of empathy"),
      ],
      note: "One regression of individuals' forgiveness on the three, in runs of mixed crises and policies.",
      .init("Fehr, Gelfand & Nag (2010), Psychological Bulletin 136(5), 894-914")),
    PublishedFinding(
      "CC15", .must, .verified,
      LocalizedText(
        en: "The fuller the apology, the better: owning up matters most, then repair, asking forgiveness least.",
        fr: "Les excuses complètes sont les meilleures\u{A0}: assumer d'abord, puis réparer, enfin demander pardon."),
      published: .order,
      parts: [
        .init(
          "acknowledgement-costs-most", .positive,
          "gain lost without acknowledgement, minus gain lost without the offer of repair"),
        .init(
          "repair-costs-second", .positive,
          "gain lost without repair, minus the largest gain lost without regret, explanation or repentance"),
        .init(
          "request-costs-least", .negative,
          "gain lost without the request for forgiveness, minus the smallest gain lost without another component"),
        .init("smallest-step", .positive, "smallest gain of one more component, in order of importance"),
      ],
      note: "The full apology of six components is compared with the same apology less one.",
      .init("Lewicki, Polin & Lount (2016), Negotiation & Conflict Management Research 9(2), 177-196")),
    PublishedFinding(
      "CC17", .should, .verified,
      LocalizedText(
        en: "An apology repairs reputation by way of empathy for the organisation.",
        fr: "Les excuses réparent la réputation en passant par l'empathie envers l'organisation."),
      published: .direction,
      parts: [
        .init("gain-lost-without-empathy", .atLeast(0.30), "share of the apology's gain lost when empathy is blocked"),
        .init("empathy", .positive, "mean empathy for the organisation, apology minus silence"),
        .init("reputation", .positive, "final reputation, apology minus silence"),
      ],
      note: "Empathy is blocked by a parameter of the community, all else equal.",
      .init("Schoofs, Claeys, De Waele & Cauberghe (2019), Public Relations Review 45(5)")),
    PublishedFinding(
      "CC24", .should, .verified,
      LocalizedText(
        en: "Anger carries the effect of the type of crisis on boycotts.",
        fr: "C'est par la colère que le type de crise agit sur le boycott."),
      published: .direction,
      parts: [
        .init(
          "effect-lost-without-anger", .atLeast(0.5),
          "share of the effect of crisis type on boycott intention lost when anger stays at its baseline")
      ],
      note: "The effect is the difference between preventable and victim crises.",
      .init("Utz, Schultz & Glocka (2013), Public Relations Review 39, 40-46")),
    PublishedFinding(
      "CC29", .should, .verified,
      LocalizedText(
        en: "Under moral outrage excuses and justifications do not help, only rebuilding does.",
        fr: "Face à l'indignation morale, prétextes et justifications ne servent à rien\u{A0}; réparer, si."
      ),
      published: .direction,
      parts: [
        .init("rebuild", .positive, "gain of apology with corrective action, under moral outrage"),
        .init("excuse", .notPositive, "gain of an excuse, under moral outrage"),
        .init("justification", .notPositive, "gain of a justification, under moral outrage"),
      ],
      note: "A preventable crisis that offends moral convictions; gains in final reputation against silence.",
      .init("Coombs & Tachkova (2022), The Handbook of Crisis Communication, 2nd ed.", doi: "10.4324/9781003094661")),
  ]
}

import Codebook

extension Published {
  /// How posts, news, words and opinions spread (IC).
  static let informationCascades = delays + cascades + press + words + participation + opinions

  private static let delays: [PublishedFinding] = [
    PublishedFinding(
      "IC01", .must, .verified,
      LocalizedText(
        en: "Reactions come at a constant rate for five minutes, then fall off as a power law.",
        fr: "Les réactions arrivent à rythme constant pendant cinq minutes, puis décroissent en loi de puissance."),
      published: LocalizedText(en: "54% in 1 h, 78% in 24 h", fr: "54\u{A0}% en 1 h, 78\u{A0}% en 24 h"),
      parts: [
        .init("ks-distance", .atMost(0.08), "Kolmogorov-Smirnov distance of delays of reaction to the published kernel")
      ],
      note: "A Twitter-like platform without the rhythm of the day; density flat to 300 s, then power −1.2314843.",
      .init("Zhao, Erdogdu, He, Rajaraman & Leskovec (2015), SEISMIC, KDD '15")),
    PublishedFinding(
      "IC02", .must, .verifiedSecondHand,
      LocalizedText(
        en: "Half of the retweets come within an hour, three quarters within a day.",
        fr: "La moitié des retweets viennent en une heure, les trois quarts en un jour."),
      published: LocalizedText(en: "50% in 1 h, 75% in 24 h", fr: "50\u{A0}% en 1 h, 75\u{A0}% en 24 h"),
      parts: [
        .init("within-an-hour", .within(0.45, 0.65), "share of shares within an hour of the post"),
        .init("within-a-day", .within(0.70, 0.85), "share of shares within 24 hours of the post"),
      ],
      note: "A Twitter-like platform.",
      .init("Kwak, Lee, Park & Moon (2010), WWW '10, 591-600")),
    PublishedFinding(
      "IC03", .must, .verified,
      LocalizedText(
        en: "Most posts get no reaction at all, and threads are shallow.",
        fr: "La plupart des messages ne suscitent aucune réaction, et les fils restent peu profonds."),
      published: LocalizedText(en: "71% none, 6% shared, 10.7/84.8", fr: "71\u{A0}% rien, 6\u{A0}% relayés, 10,7/84,8"),
      parts: [
        .init("no-reaction", .within(0.65, 0.98), "share of posts without any reaction"),
        .init("shared", .within(0.03, 0.10), "share of posts that are shared"),
        .init("thread-depth", .within(0.08, 0.18), "threads of two levels over threads of one"),
      ],
      note: "An ordinary day, without a crisis.",
      .init("Sysomos (2010), Replies and Retweets on Twitter")),
    PublishedFinding(
      "IC04", .must, .verified,
      LocalizedText(
        en: "Each platform has its own half-life of posts.",
        fr: "Chaque plateforme a sa demi-vie des messages."),
      published: LocalizedText(
        en: "21 min Twitter, 30 min Facebook, 19 h Instagram, 24 h LinkedIn, 6 d YouTube",
        fr: "21 min Twitter, 30 min Facebook, 19 h Instagram, 24 h LinkedIn, 6 j YouTube"),
      parts: [
        .init("twitter", .within(0.5, 2), "median time of engagement over the half-life of Twitter"),
        .init("facebook", .within(0.5, 2), "median time of engagement over the half-life of Facebook"),
        .init("instagram", .within(0.5, 2), "median time of engagement over the half-life of Instagram"),
        .init("linkedin", .within(0.5, 2), "median time of engagement over the half-life of LinkedIn"),
        .init("youtube", .within(0.5, 2), "median time of engagement over the half-life of YouTube"),
      ],
      note: "Half-lives as published; within a factor of two.",
      .init("Graffius (2018-2026), Lifespan (half-life) of social media posts")),
    PublishedFinding(
      "IC05", .should, .verifiedSecondHand,
      LocalizedText(
        en: "The novelty of a topic halves in about an hour.",
        fr: "La nouveauté d'un sujet diminue de moitié en une heure environ."),
      published: LocalizedText("69 min"),
      parts: [
        .init("half-life", .within(45, 120), "minutes until a topic's novelty has halved")
      ],
      note: "A feed platform, nothing new happening.",
      .init("Wu & Huberman (2007), PNAS 104(45), 17599-17601")),
  ]

  private static let cascades: [PublishedFinding] = [
    PublishedFinding(
      "IC06", .must, .verified,
      LocalizedText(
        en: "The vast majority of cascades are single posts; few go beyond one step.",
        fr: "La grande majorité des cascades se réduit à un message\u{A0}; peu dépassent une étape."),
      published: LocalizedText(en: "95%, 3%, 2%", fr: "95\u{A0}%, 3\u{A0}%, 2\u{A0}%"),
      parts: [
        .init("single", .within(0.90, 0.99), "share of cascades of one post"),
        .init("two-steps", .atMost(0.03), "share of cascades of depth two or more"),
      ],
      note: "Posts of an ordinary day.",
      .init("Goel, Watts & Goldstein (2012), EC '12, 623-638")),
    PublishedFinding(
      "IC07", .must, .verifiedSecondHand,
      LocalizedText(
        en: "Cascades of a hundred or more are very rare.",
        fr: "Les cascades de cent messages ou plus sont très rares."),
      published: LocalizedText(en: "0.025%", fr: "0,025\u{A0}%"),
      parts: [
        .init("hundred", .within(0.0001, 0.001), "share of posts whose cascade reaches 100")
      ],
      note: "Posts of an ordinary day.",
      .init("Goel, Anderson, Hofman & Watts (2016), Management Science 62(1), 180-196")),
    PublishedFinding(
      "IC08", .should, .verified,
      LocalizedText(
        en: "Popularity is mostly the size of the largest broadcast, and says little of a cascade's shape.",
        fr: "La popularité tient surtout à la plus grande diffusion, et dit peu de la forme d'une cascade."),
      published: LocalizedText("r ≈ 0-.2"),
      parts: [
        .init(
          "size-and-shape", .within(-0.35, 0.35), "Pearson r of log size and structural virality"),
        .init("largest-broadcast", .atLeast(0.40), "share of variance of log size explained by the largest broadcast"),
      ],
      note: "Cascades of 100 or more.",
      .init("Goel, Anderson, Hofman & Watts (2016), Management Science 62(1), 180-196")),
    PublishedFinding(
      "IC09", .should, .verified,
      LocalizedText(
        en: "Large cascades start from people with many followers, yet which post goes viral can hardly be foreseen.",
        fr: "Les grandes cascades partent de comptes très suivis, mais on ne peut guère prévoir quel message percera."),
      published: LocalizedText(en: "sign; low R²", fr: "signe\u{A0}; R² faible"),
      parts: [
        .init("predictability", .within(0.1, 0.5), "out-of-sample R² of log reach on author and content"),
        .init("followers", .positive, "regression weight of log followers"),
      ],
      note: "Fitted on one half of the seeds, judged on the other.",
      .init("Bakshy, Hofman, Mason & Watts (2011), WSDM '11")),
    PublishedFinding(
      "IC10", .should, .verifiedSecondHand,
      LocalizedText(
        en: "False news is shared more and reaches people several times faster than true news.",
        fr: "Une fausse nouvelle est plus relayée et atteint le public plusieurs fois plus vite qu'une vraie."),
      published: LocalizedText(en: "+70%, ×6 faster", fr: "+70\u{A0}%, ×6 plus vite"),
      parts: [
        .init("sharing", .within(1.4, 2.0), "probability of sharing, false and novel over true"),
        .init("time", .within(3, 10), "time to a fixed reach, true over false"),
      ],
      note: "The same post marked false and novel, or true.",
      .init("Vosoughi, Roy & Aral (2018), Science 359, 1146-1151")),
    PublishedFinding(
      "IC11", .should, .verified,
      LocalizedText(
        en: "Cascades of false and true news of the same size have the same shape.",
        fr: "À taille égale, vraies et fausses nouvelles forment les mêmes cascades."),
      published: LocalizedText(en: "no difference", fr: "aucune différence"),
      parts: [
        .init("depth", .atLeast(0.05), "p of the two-sample Kolmogorov-Smirnov test on depth"),
        .init("breadth", .atLeast(0.05), "p of the two-sample Kolmogorov-Smirnov test on largest breadth"),
        .init("virality", .atLeast(0.05), "p of the two-sample Kolmogorov-Smirnov test on structural virality"),
      ],
      note: "Cascades matched one to one by size.",
      .init("Juul & Ugander (2021), PNAS 118(46)")),
  ]

  private static let press: [PublishedFinding] = [
    PublishedFinding(
      "IC13", .should, .verified,
      LocalizedText(
        en: "Where the press leads, talk about the story peaks a few hours later.",
        fr: "Quand la presse mène, les conversations culminent quelques heures plus tard."),
      published: LocalizedText("2.5 h"),
      parts: [
        .init("lag", .within(1, 4), "hours from the peak of articles to the peak of posts")
      ],
      note: "A story that begins in the press.",
      .init("Leskovec, Backstrom & Kleinberg (2009), KDD '09")),
    PublishedFinding(
      "IC14", .must, .verified,
      LocalizedText(
        en: "Once one outlet publishes, others copy within minutes, mostly word for word.",
        fr: "Dès qu'un média publie, d'autres le copient en quelques minutes, souvent mot pour mot."),
      published: LocalizedText(
        en: "25% in under 4 min; 36% original", fr: "25\u{A0}% en moins de 4 min\u{A0}; 36\u{A0}% d'original"),
      parts: [
        .init("first-quartile", .atMost(10), "minutes from the first article to the second outlet, first quartile"),
        .init("median", .within(10, 60), "minutes from the first article to the second outlet, median"),
        .init("copied", .atLeast(0.5), "share of later articles that keep the framing of the first"),
      ],
      note: "Over storms that reach the press.",
      .init("Cagé, Hervé & Viaud (2020), Review of Economic Studies 87(5), 2126-2164")),
    PublishedFinding(
      "IC15", .must, .verified,
      LocalizedText(
        en: "Popularity on social media causes coverage, most of all in media that live by advertising.",
        fr: "La popularité sur les réseaux entraîne la couverture, surtout dans les médias financés par la publicité."),
      published: .direction,
      parts: [
        .init("volume", .positive, "slope of the probability of an article on log posts"),
        .init("ad-funded", .positive, "that slope for outlets funded by advertising, minus that for paywalled ones"),
        .init("doubled", .positive, "articles with doubled early volume, minus with the volume as it is"),
      ],
      note: "The same content on the same seeds.",
      .init("Cagé, Hervé & Mazoyer (2022), CEPR DP17358")),
  ]

  private static let words: [PublishedFinding] = [
    PublishedFinding(
      "IC17", .must, .verified,
      LocalizedText(
        en: "Each moral-emotional word raises sharing by a fifth.",
        fr: "Chaque mot moral et émotionnel accroît les partages d'un cinquième."),
      published: LocalizedText(en: "×1.20 a word", fr: "×1,20 par mot"),
      parts: [
        .init("rate-ratio", .within(1.10, 1.30), "incidence rate ratio of shares for one moral-emotional word")
      ],
      note: "Poisson regression on the posts of the community.",
      .init("Brady et al. (2017), PNAS 114(28), 7313-7318")),
    PublishedFinding(
      "IC18", .should, .verified,
      LocalizedText(
        en: "Moral contagion is stronger within a camp than between camps.",
        fr: "La contagion morale est plus forte dans un camp qu'entre les camps."),
      published: .direction,
      parts: [
        .init("own-camp", .positive, "log rate ratio for a word within the own camp, minus across camps")
      ],
      note: "Camps are the two sides on the organisation.",
      .init("Brady et al. (2017), PNAS 114(28), 7313-7318")),
    PublishedFinding(
      "IC20", .should, .verified,
      LocalizedText(
        en: "Negative words raise the reading of news, positive words lower it.",
        fr: "Les mots négatifs font lire les articles, les mots positifs en détournent."),
      published: LocalizedText(en: "+2.3% a word", fr: "+2,3\u{A0}% par mot"),
      parts: [
        .init("negative-words", .positive, "log ratio of readings for one more negative word in an article"),
        .init("positive-words", .negative, "log ratio of readings for one more positive word in an article"),
      ],
      note: "Articles that differ in nothing else.",
      .init("Robertson et al. (2023), Nature Human Behaviour 7, 812-822")),
    PublishedFinding(
      "IC21", .must, .signVerified,
      LocalizedText(
        en: "Anger and anxiety raise sharing, sadness lowers it.",
        fr: "La colère et l'inquiétude font partager, la tristesse en dissuade."),
      published: LocalizedText(en: "+34%, +21%, −16%", fr: "+34\u{A0}%, +21\u{A0}%, −16\u{A0}%"),
      parts: [
        .init("anger", .within(1.2, 1.5), "odds ratio of sharing, anger over neutral"),
        .init("anger-over-anxiety", .positive, "log odds of sharing, anger minus anxiety"),
        .init("anxiety-over-neutral", .positive, "log odds of sharing, anxiety minus neutral"),
        .init("neutral-over-sadness", .positive, "log odds of sharing, neutral minus sadness"),
      ],
      note: "By the dominant feeling of the post.",
      .init("Berger & Milkman (2012), J. Marketing Research 49(2), 192-205")),
    PublishedFinding(
      "IC22", .must, .verified,
      LocalizedText(
        en: "Anger is shared by neighbours more than joy, and sadness hardly, the more the closer the tie.",
        fr: "La colère gagne les proches plus que la joie, la tristesse presque pas, surtout si le lien est fort."
      ),
      published: .order,
      parts: [
        .init("anger-over-joy", .positive, "correlation of neighbours' anger, minus that of their joy"),
        .init("joy-over-sadness", .positive, "correlation of neighbours' joy, minus that of their sadness"),
        .init("sadness", .within(-0.1, 0.1), "correlation of neighbours' sadness"),
        .init("tie-strength", .positive, "slope of the correlation of neighbours' anger on the strength of their tie"),
      ],
      note: "Feelings in posts of people one step apart.",
      .init("Fan, Zhao, Chen & Xu (2014), PLoS ONE 9(10): e110184")),
    PublishedFinding(
      "IC24", .should, .verified,
      LocalizedText(
        en: "Negative posts spread faster; in ordinary times positive ones reach as many people or more.",
        fr: "Le négatif va plus vite\u{A0}; en temps ordinaire, le positif touche autant de monde ou davantage."),
      published: .direction,
      parts: [
        .init("time-to-half", .negative, "hours to half of the final reach, negative minus positive posts"),
        .init("reach", .notNegative, "mean reach on an ordinary day, positive minus negative posts"),
      ],
      note: "Posts of the same authors.",
      .init("Ferrara & Yang (2015), PeerJ CS 1:e26")),
  ]
}

import Codebook
import Fixtures
import Rhetoric
import Scenarios

@testable import Engine
@testable import Screens

/// A play whose posts, figures and score are given and not simulated, so that pictures of it stay as they are.
enum Sample {
  static func state(_ language: Language, mode: Game.Setup.Mode = .training) throws -> Game.State {
    let setup = Game.Setup(seed: 1, language: language, mode: mode, population: 200)
    var state = Game.State(scenario: scenario, setup: setup)
    _ = try Game.reduce(&state, .endTurn)
    _ = try Game.reduce(&state, .wait(minutes: 20))
    state.feed = feed
    state.readings = readings
    state.fatigue = 35
    return state
  }

  static func finished(_ language: Language) throws -> Game.State {
    var state = try state(language)
    state.statements = [spoken]
    state.score = score
    return state
  }

  static func model(_ language: Language, screen: Interface.Model.Screen, hasUnicode: Bool = true) -> Interface.Model {
    var model = Interface.Model(language: language, library: library, hasUnicode: hasUnicode)
    model.screen = screen
    model.desk.seenPosts = 1
    return model
  }

  static var scenario: Scenario {
    var scenario = Fixtures.bakery()
    scenario.card.summary = LocalizedText(
      en: "Burnt loaves, a proud owner, a page full of photographs. You hold the account on a Monday morning.",
      fr: "Des pains brûlés, une gérante fière, une page pleine de photos. Lundi matin, le compte est à vous.")
    scenario.turns[1].title = LocalizedText(en: "Coal for breakfast", fr: "Du charbon au petit-déjeuner")
    scenario.turns[1].brief = LocalizedText(
      en: "The first customers are back from the shop, and they are not pleased. Ada is on the phone.",
      fr: "Les premiers clients reviennent de la boutique, et ils ne sont pas contents. Ada est au téléphone.")
    return scenario
  }

  static let library = Library(
    cases: [
      CaseCard(
        id: "bakery", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"), summary: scenario.card.summary,
        warning: LocalizedText(""), difficulty: 1, playingTime: 10),
      CaseCard(
        id: "gallery", title: LocalizedText(en: "The upside-down painting", fr: "Le tableau à l'envers"),
        summary: LocalizedText(
          en: "A museum hangs its masterpiece upside down, and a visitor has noticed.",
          fr: "Un musée accroche son chef-d'œuvre à l'envers, et une visiteuse l'a remarqué."),
        warning: LocalizedText(en: "Insults are shown.", fr: "Des insultes sont montrées."), difficulty: 4,
        playingTime: 60),
    ],
    unfinished: [
      Library.Unfinished(
        id: "x", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"), turn: 3, turns: 8,
        when: LocalizedText(en: "yesterday, 18:05", fr: "hier, 18 h 05"))
    ],
    results: [
      Library.Result(
        id: "r2", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"),
        when: LocalizedText(en: "20 Nov 2026", fr: "20 nov. 2026"), total: 67),
      Library.Result(
        id: "r1", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"),
        when: LocalizedText(en: "12 Nov 2026", fr: "12 nov. 2026"), total: 41),
    ])

  private static func post(
    _ id: String, turn: Int, minute: Int, on channel: String = "facebook", by author: String, _ segment: Segment,
    _ followers: Int, _ mood: Mood, _ act: PostAct, to parent: String? = nil, origin: FeedPost.Origin = .simulated,
    _ text: LocalizedText
  ) -> FeedPost {
    FeedPost(
      id: id, turn: turn, at: Fixtures.bakery().turns[turn].start + minute, channel: channel, origin: origin,
      author: author, segment: segment, followers: followers, mood: mood, act: act, text: text, replyTo: parent,
      cause: LocalizedText(
        en: "Moved by the event “Photos of burnt bread go round”; anger 82, where 40 is enough",
        fr: "À cause de : « Des photos de pain brûlé circulent » ; colère 82, quand 40 suffisent"), offence: nil)
  }

  private static var feed: [FeedPost] {
    var thanks = post(
      "p1", turn: 0, minute: 5, by: "Mia L.", .customers, 120, .joy, .thank, origin: .scripted,
      LocalizedText(en: "Best rye in town. ❤️", fr: "Le meilleur seigle de la ville. ❤️"))
    thanks.isAnswered = true
    var insult = post(
      "p3", turn: 1, minute: 4, by: "zz_top_troll", .trolls, 40, .mockery, .mock, to: "p2", origin: .scripted,
      LocalizedText(en: "You incompetent clowns.", fr: "Bande de clowns incompétents."))
    insult.isHidden = true
    return [
      thanks,
      post(
        "p2", turn: 1, minute: 2, by: "Ravi P.", .complainers, 300, .anger, .complain, origin: .scripted,
        LocalizedText(
          en: "Coal for breakfast. Thanks. I queued for twenty minutes in the rain for this, and nobody at the counter "
            + "even looked at it before it went into the bag.",
          fr: "Du charbon au petit-déjeuner. Merci. Vingt minutes de queue sous la pluie pour ça, et personne au "
            + "comptoir ne l'a même regardé avant de l'emballer : bravo !")),
      insult,
      post(
        "p4", turn: 1, minute: 6, on: "twitter", by: "@nosy", .influencers, 12_400, .mockery, .share,
        LocalizedText(
          en: "Is it bread? Is it a brick? 🍞 @CrumbAndCo", fr: "Du pain ? Une brique ? 🍞 @CrumbAndCo")),
      post(
        "p5", turn: 1, minute: 12, by: "Crumb & Co", .employees, 9000, .neutral, .share, to: "p2",
        origin: .organisation,
        LocalizedText(
          en: "Ravi, this is not the bread we owe you. We are checking the oven and will be back by 12.",
          fr: "Ravi, ce n'est pas le pain que nous vous devons. Nous vérifions le four et revenons à 12 h.")),
      post(
        "p6", turn: 1, minute: 15, by: "日本パン", .bystanders, 88, .worry, .ask, to: "p2",
        LocalizedText(en: "Is the rye burnt too?", fr: "Le seigle est-il brûlé aussi ?")),
    ]
  }

  static let readings: [DashboardReading] = (0..<24).map { index in
    let storm = index < 8 ? 2 : (index - 7) * (24 - index)
    return DashboardReading(
      at: Fixtures.bakery().turns[0].start + (index + 1) * 10, postsPerHour: storm * 24,
      negativeShare: min(80, 10 + index * 4), trust: 62 - index, anger: 5 + index * 3, reach: index * index * 260)
  }

  static let critique = Critique(
    reading: Reading(
      findings: [
        Reading.Finding(
          strategy: .hold, strength: 80, span: 0..<4, words: "will be back by 12", rule: "en.hold.back"),
        Reading.Finding(
          strategy: .correct, strength: 60, span: 5..<9, words: "checking the oven", rule: "en.correct.check"),
      ], tones: [.personal]),
    remarks: [
      Remark(
        id: "promise", kind: .strength,
        text: LocalizedText(en: "You promise a time. Keep it.", fr: "Vous promettez une heure. Tenez-la.")),
      Remark(
        id: "sorry", kind: .missing,
        text: LocalizedText(en: "Nobody has said sorry yet.", fr: "Personne ne s'est encore excusé.")),
    ])

  private static let spoken = Spoken(
    turn: 1, at: Fixtures.bakery().turns[1].start + 12, channel: "facebook", manner: .reply, voice: .organisation,
    text: "Ravi…", reading: Reading(), strategies: [.hold], post: "p2", similarity: 0, isContradictory: false,
    asserted: [], unverified: [], isTrue: nil)

  private static let score = Score(
    total: 64, outcome: 58, craft: 70,
    competences: [
      CompetenceScore(competence: .listening, score: 80), CompetenceScore(competence: .crisisResponse, score: 66),
      CompetenceScore(competence: .care, score: 35),
    ],
    evidence: [
      Evidence(
        rule: .acknowledgeEarly, turn: 1, at: Fixtures.bakery().turns[1].start + 12,
        act: LocalizedText(en: "You answered Ravi P. in public.", fr: "Vous avez répondu à Ravi P. en public."),
        words: "We are checking the oven", points: 32,
        reason: LocalizedText(
          en: "The first word came within the half-hour.", fr: "Le premier mot est venu dans la demi-heure.")),
      Evidence(
        rule: .answerGrievances, turn: 3, at: Fixtures.bakery().turns[3].start,
        act: LocalizedText(en: "Four complaints had no answer.", fr: "Quatre plaintes sont restées sans réponse."),
        words: "", points: -15,
        reason: LocalizedText(
          en: "People who are not heard say it louder.", fr: "Qui n'est pas entendu parle plus fort.")),
    ],
    ending: Ending(trust: 54, anger: 22, negativePosts: 12_400),
    silentEnding: Ending(trust: 41, anger: 60, negativePosts: 31_000),
    references: [
      ReferenceResult(player: .silent, ending: Ending(trust: 41, anger: 60, negativePosts: 31_000), outcome: 34),
      ReferenceResult(player: .sensible, ending: Ending(trust: 71, anger: 9, negativePosts: 3_900), outcome: 100),
    ])
}

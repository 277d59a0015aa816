import Codebook
import Scenarios

/// A small case for tests: eight turns of a bakery whose oven burnt the morning's bread.
public enum Fixtures {
  /// The case; change what a test needs.
  public static func bakery() -> Scenario {
    Scenario(
      id: "bakery", language: .english, contentHash: String(repeating: "ab", count: 32),
      card: CaseCard(
        id: "bakery", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"),
        summary: LocalizedText(
          en: "A bakery, an oven, a bad morning.", fr: "Une boulangerie, un four, un mauvais matin."),
        warning: LocalizedText(""), difficulty: 1, playingTime: 10),
      crisis: Crisis(type: .preventable, history: false, breaks: "t2"),
      organisation: Organisation(
        name: "Crumb & Co",
        background: LocalizedText(en: "Three shops since 1987.", fr: "Trois boutiques depuis 1987."),
        voice: LocalizedText(en: "Warm, first person plural.", fr: "Chaleureuse, à la première personne du pluriel."),
        role: LocalizedText(en: "You run the page.", fr: "Vous tenez la page.")),
      objectives: [
        Objective(
          id: "o1", competence: .crisisResponse,
          text: LocalizedText(en: "Answer fast and true.", fr: "Répondre vite et vrai."))
      ],
      turns: turns, channels: channels, community: community, people: [manager, baker],
      sources: [Source(id: "s1", title: "The Daily Crumb", url: "https://example.org/crumb")],
      facts: [oven, rumour], posts: posts, events: events, inbox: [question], calendar: calendar,
      phrasebooks: Phrasebooks(english: phrasebook(.english), french: phrasebook(.french)),
      debrief: Debrief(
        summary: LocalizedText(en: "The oven was repaired.", fr: "Le four a été réparé."),
        timeline: [
          Debrief.Entry(
            when: LocalizedText(en: "Monday", fr: "Lundi"), text: LocalizedText(en: "It burnt.", fr: "Il a brûlé."),
            sources: ["s1"])
        ],
        disputed: [LocalizedText(en: "Who saw it first.", fr: "Qui l'a vu en premier.")],
        lessons: [LocalizedText(en: "Say what you know.", fr: "Dites ce que vous savez.")]))
  }

  private static let turns: [Turn] = (0..<8).map { index in
    Turn(
      id: "t\(index + 1)", title: LocalizedText(en: "Hour \(index + 1)", fr: "Heure \(index + 1)"),
      brief: LocalizedText(en: "The shop is open.", fr: "La boutique est ouverte."),
      start: CivilTime(minutes: 22_600_000 / 1440 * 1440 + 540 + index * 120, offset: 60), length: 60, minutes: 60)
  }

  private static let channels = [
    Channel(
      id: "twitter", platform: .twitter, name: LocalizedText("Twitter"), handle: "@CrumbAndCo", followers: 6000,
      limit: 140, isPrivate: false),
    Channel(
      id: "facebook", platform: .facebook, name: LocalizedText("Facebook"), handle: "Crumb & Co", followers: 9000,
      limit: nil, isPrivate: false),
    Channel(
      id: "press", platform: .press, name: LocalizedText(en: "Press", fr: "Presse"), handle: nil, followers: 0,
      limit: nil, isPrivate: false),
    Channel(
      id: "own", platform: .facebook, name: LocalizedText(en: "Your page", fr: "Votre page"), handle: "You",
      followers: 180, limit: nil, isPrivate: true),
  ]

  private static let community = CommunityPlan(
    agents: 2000, peoplePerAgent: 10,
    parts: [
      CommunityPlan.Part(segment: .customers, share: 500, trust: 60, anger: 5),
      CommunityPlan.Part(segment: .fans, share: 200, trust: 75, anger: 5),
      CommunityPlan.Part(segment: .bystanders, share: 200, trust: 50, anger: 5),
      CommunityPlan.Part(segment: .complainers, share: 80, trust: 35, anger: 20),
      CommunityPlan.Part(segment: .trolls, share: 20, trust: 30, anger: 20),
    ])

  private static let manager = Person(
    id: "manager", name: LocalizedText("Ada"), title: LocalizedText(en: "Owner", fr: "Gérante"),
    temper: LocalizedText(en: "Proud, quick.", fr: "Fière, vive."), canDecide: true,
    answers: [
      Person.Answer(
        id: "sorry", when: .said(.apologise), text: LocalizedText(en: "Good words.", fr: "Bien dit."),
        effects: [.regard(person: "manager", by: 10)]),
      Person.Answer(
        id: "usual", when: .always, text: LocalizedText(en: "Tell them we check the oven.", fr: "Dites qu'on vérifie."),
        effects: [.minutes(by: 10)]),
    ])

  private static let baker = Person(
    id: "baker", name: LocalizedText("Tom"), title: LocalizedText(en: "Baker", fr: "Boulanger"),
    temper: LocalizedText(en: "Tired.", fr: "Fatigué."), canDecide: false, answers: [])

  private static let oven = Fact(
    id: "oven", question: LocalizedText(en: "What happened?", fr: "Que s'est-il passé ?"),
    text: LocalizedText(en: "The thermostat failed.", fr: "Le thermostat est tombé en panne."), isTrue: true,
    origin: .invented, sources: [], isKnownAtStart: false,
    inquiry: Fact.Inquiry(
      person: "baker", minutes: 5, delay: 20,
      answer: LocalizedText(en: "The thermostat, since Friday.", fr: "Le thermostat, depuis vendredi.")),
    cues: Fact.Cues(phrases: [.english: ["thermostat"], .french: ["thermostat"]]))

  private static let rumour = Fact(
    id: "rats", question: LocalizedText(en: "Were there rats?", fr: "Y avait-il des rats ?"),
    text: LocalizedText(en: "There were rats.", fr: "Il y avait des rats."), isTrue: false, origin: .invented,
    sources: [], isKnownAtStart: false, inquiry: nil,
    cues: Fact.Cues(phrases: [.english: ["rats"], .french: ["rats"]]))

  private static let posts = [
    ScriptedPost(
      id: "a", at: Moment(turn: 0, minutes: 0), when: .always, channel: "facebook", author: "Mia L.",
      segment: .customers, followers: 120, mood: .joy, act: .thank, replyTo: nil, offence: nil,
      text: LocalizedText(en: "Best rye in town.", fr: "Le meilleur seigle de la ville.")),
    ScriptedPost(
      id: "b", at: Moment(turn: 1, minutes: 10), when: .always, channel: "facebook", author: "Ravi P.",
      segment: .complainers, followers: 300, mood: .anger, act: .complain, replyTo: nil, offence: nil,
      text: LocalizedText(en: "Coal for breakfast. Thanks.", fr: "Du charbon au petit-déjeuner. Merci.")),
    ScriptedPost(
      id: "c", at: Moment(turn: 1, minutes: 20), when: .always, channel: "facebook", author: "zz_top_troll",
      segment: .trolls, followers: 40, mood: .mockery, act: .mock, replyTo: "b", offence: .insult,
      text: LocalizedText(en: "You incompetent clowns.", fr: "Bande de clowns incompétents.")),
    ScriptedPost(
      id: "d", at: nil, when: .always, channel: "twitter", author: "@nosy", segment: .influencers, followers: 8000,
      mood: .mockery, act: .share, replyTo: nil, offence: nil,
      text: LocalizedText(
        en: "Look what the baker wrote: {own_words}", fr: "Regardez ce que la boulangerie écrit : {own_words}")
    ),
  ]

  private static let events = [
    Event(
      id: "burnt", at: Moment(turn: 1, minutes: 0), when: .always,
      text: LocalizedText(en: "Photos of burnt bread go round.", fr: "Des photos de pain brûlé circulent."),
      isDocumented: false, effects: [.shock(Shock(channel: "facebook", heat: 70, blame: 75, reach: 200))]),
    Event(
      id: "dug-up", at: Moment(turn: 4, minutes: 0), when: .flag("private-attack"),
      text: LocalizedText(en: "A screenshot appears.", fr: "Une capture d'écran apparaît."), isDocumented: false,
      effects: [.post("d"), .shock(Shock(channel: "twitter", heat: 60, blame: 80, reach: 200))]),
    Event(
      id: "inspector", at: Moment(turn: 5, minutes: 0), when: .always,
      text: LocalizedText(en: "The inspector's note is public.", fr: "La note de l'inspecteur est publique."),
      isDocumented: true, effects: [.reveal("oven")]),
  ]

  private static let question = InboxItem(
    id: "m1", at: Moment(turn: 1, minutes: 5), when: .always, person: "manager", sender: LocalizedText("Ada"),
    subject: LocalizedText(en: "What do we say?", fr: "On dit quoi ?"),
    text: LocalizedText(en: "The phone is ringing. Ideas?", fr: "Le téléphone sonne. Des idées ?"),
    due: Moment(turn: 1, minutes: 50),
    options: [
      InboxItem.Option(
        id: "a", text: LocalizedText(en: "We are checking the oven.", fr: "Nous vérifions le four."), minutes: 10,
        when: .always, reply: LocalizedText(en: "Go.", fr: "Allez-y."),
        effects: [
          .say(
            ScriptedStatement(
              channel: "facebook", voice: .organisation, text: nil, strategies: [.hold, .correct], tones: []))
        ]),
      InboxItem.Option(
        id: "b", text: LocalizedText(en: "Let it pass.", fr: "Laissons passer."), minutes: 5, when: .always, reply: nil,
        effects: [
          .mark(
            Mark(
              rule: .acknowledgeEarly, isKept: false,
              reason: LocalizedText(en: "You chose to wait.", fr: "Vous avez choisi d'attendre.")))
        ]),
      InboxItem.Option(
        id: "c", text: LocalizedText(en: "Blame the oven maker.", fr: "Accuser le fabricant."), minutes: 5,
        when: .known("oven"), reply: nil, effects: []),
    ],
    ifIgnored: [.regard(person: "manager", by: -20)])

  private static let calendar = [
    ScheduledPost(
      id: "c1", channel: "facebook", at: Moment(turn: 2, minutes: 30), isCheerful: true,
      text: LocalizedText(en: "Golden and crunchy: good morning!", fr: "Doré et croustillant : bonjour !")),
    ScheduledPost(
      id: "c2", channel: "twitter", at: Moment(turn: 6, minutes: 30), isCheerful: false,
      text: LocalizedText(en: "Closed on Sunday.", fr: "Fermé dimanche.")),
  ]

  private static func phrasebook(_ language: Language) -> Phrasebook {
    let english = language == .english
    let phrases = PostAct.allCases.flatMap { act in
      (1...6).map { number in
        Phrasebook.Phrase(
          act: act, text: "{start} \(act.name[language]) {thing} \(number)", by: [], about: nil, when: .always)
      }
    }
    return Phrasebook(
      phrases: phrases + [
        Phrasebook.Phrase(
          act: .complain, text: english ? "{start} still no word from {handle}" : "{start} toujours rien de {handle}",
          by: [], about: .silence, when: .always)
      ],
      words: [
        Phrasebook.Slot(
          name: "start",
          choices: english
            ? ["Well,", "Honestly:", "Again:", "So", "Look,", "Hm."]
            : ["Bon,", "Franchement :", "Encore :", "Alors", "Écoutez,", "Hum."]),
        Phrasebook.Slot(
          name: "thing",
          choices: english
            ? ["about the bread", "about the queue", "about the {thing2}"]
            : ["pour le pain", "pour la queue", "pour {thing2}"]),
        Phrasebook.Slot(
          name: "thing2",
          choices: english
            ? ["rolls", "buns", "cake", "oven"] : ["les petits pains", "les brioches", "le gâteau", "le four"]
        ),
      ],
      handles: ["flour", "Rye", "crust", "Baguette", "oat", "Bun", "toast", "loaf"])
  }
}

import Codebook
import ScenarioCompiler
import Testing

/// The text of a small valid case without a warning; tests change a line of it.
enum SmallCase {
  static let scenario =
    opening + turns + "\n" + middle + "phrases:\n" + phrases(in: "en") + """
      words:
        opening: [ "Well,", "So {more}" ]
        more: [ "again,", "then," ]
      handles: [ \(handles) ]
      debrief:
        summary: The oven of {bakery} was repaired.
        timeline:
          - { id: d1, when: Monday, text: It burnt., sources: [s1] }
        disputed:
          - { id: x1, text: Who saw it first. }
        lessons:
          - { id: l1, text: Say what you know. }

      """

  static let texts =
    translatedTexts + translatedTurns + "\nphrases:\n" + phrases(in: "fr") + """
      words:
        opening: [ "Bon,", "Alors {more}" ]
        more: [ "encore,", "donc," ]
      cues:
        oven: [ thermostat ]

      """

  private static let opening = """
    case:
      language: en
      title: Burnt bread
      summary: A bakery and a bad morning.
      warning: Mild insults.
      difficulty: 2
      playing_time: 20

    names:
      bakery: { real: Crumb & Co, masked: Oat & Sons }

    crisis:
      type: preventable
      history: false
      breaks: t2

    organisation:
      name: "{bakery}"
      background: >-
        {bakery} has three shops.
      voice: Warm.
      role: You run the page.

    objectives:
      - { id: o1, competence: reserve, text: Keep calm. }

    turns:

    """

  private static let turns = (1...8).map { number in
    """
      - id: t\(number)
        title: Hour \(number)
        brief: The shop is open.
        start: "2012-10-27T\(number < 3 ? "0" : "")\(number + 7):00+02:00"
        length: 60
        minutes: 45
    """
  }.joined(separator: "\n")

  private static let middle = """

    channels:
      - { id: twitter, platform: twitter, name: Twitter, handle: "@Crumb", followers: 6000, limit: 60 }
      - { id: press, platform: press, name: The press, followers: 0 }
      - { id: own, platform: facebook, name: Your page, handle: You, followers: 90, private: true }

    community:
      agents: 2000
      people_per_agent: 3
      parts:
        - { segment: fans, share: 450, trust: 62, anger: 15 }
        - { segment: customers, share: 550, trust: 50, anger: 5 }

    people:
      - id: manager
        name: Ada
        title: Owner
        temper: Quick.
        decides: true
        answers:
          - { id: sorry, when: { said: apologise }, text: Good words., effects: [ { tire: -5 } ] }
          - { id: usual, text: Go on. }
      - id: baker
        name: Tom
        title: Baker
        temper: Tired.

    sources:
      - { id: s1, title: The Daily Crumb, url: "https://example.org/crumb" }

    facts:
      - id: oven
        question: What happened?
        text: The thermostat failed.
        origin: documented
        sources: [s1]
        ask: { person: baker, minutes: 5, delay: 30, answer: The thermostat. }
        cues: [thermostat]
      - { id: rats, question: Rats?, text: There were rats., origin: invented, rumour: true }

    posts:
      - id: p1
        at: t1+10
        channel: twitter
        author: "@mia"
        segment: customers
        followers: 12
        mood: anger
        act: complain
        text: Coal for breakfast.
      - id: p2
        at: t1+20
        channel: twitter
        author: "@zz"
        segment: trolls
        followers: 4
        mood: mockery
        act: mock
        reply_to: p1
        offence: insult
        text: You clowns.
      - id: p3
        channel: press
        author: Herald
        segment: journalists
        followers: 900
        mood: neutral
        act: share
        text: "They wrote: {own_words}"

    events:
      - id: e1
        at: t2+20
        when: { not: { flag: gave-in } }
        documented: true
        text: Photos go round.
        effects:
          - shock: { channel: twitter, heat: 60, blame: 80, reach: 150 }
          - post: p3
      - id: e2
        when: [ { known: oven }, { any: [ { spoken: 2 }, { sent: c1 } ] }, { chosen: m1.a } ]
        effects: [ { reveal: oven }, { deliver: m2 } ]

    inbox:
      - id: m1
        at: t1
        from: manager
        subject: What do we say?
        text: The phone is ringing.
        due: t1+50
        options:
          - id: a
            text: We check the oven.
            minutes: 10
            reply: Go.
            effects:
              - say: { channel: twitter, voice: organisation, strategies: [hold], tones: [formal], text: We check. }
              - raise: gave-in
          - id: b
            text: We let it all pass.
            minutes: 5
            effects: [ { mark: { rule: acknowledge-early, kept: false, reason: You waited. } } ]
        if_ignored: [ { regard: { person: manager, by: -10 } }, { cancel: c1 } ]
      - { id: m2, sender: Regional daily, subject: A question, text: Is it true? }

    calendar:
      - { id: c1, channel: twitter, at: t2+30, cheerful: true, text: Golden and crunchy! }


    """

  private static let translatedTexts = """
    texts:
      case.title: Pain brûlé
      case.summary: Une boulangerie et un mauvais matin.
      case.warning: Des insultes légères.
      organisation.background: "{bakery} a trois boutiques."
      organisation.voice: Chaleureuse.
      organisation.role: Vous tenez la page.
      objectives.o1: Garder son calme.
      channels.twitter: Twitter
      channels.press: La presse
      channels.own: Votre page
      people.manager.name: Ada
      people.manager.title: Gérante
      people.manager.temper: Vive.
      people.manager.answers.sorry: Bien dit.
      people.manager.answers.usual: Continue.
      people.baker.name: Tom
      people.baker.title: Boulanger
      people.baker.temper: Fatigué.
      facts.oven.question: Que s'est-il passé ?
      facts.oven.text: Le thermostat est mort.
      facts.oven.answer: Le thermostat.
      facts.rats.question: Des rats ?
      facts.rats.text: Il y avait des rats.
      posts.p1: Du charbon au petit-déjeuner.
      posts.p2: Bande de clowns.
      posts.p3: "Ils écrivent : {own_words}"
      events.e1: Des photos circulent.
      inbox.m1.subject: On dit quoi ?
      inbox.m1.text: Le téléphone sonne.
      inbox.m1.a.text: On vérifie le four.
      inbox.m1.a.reply: Allez-y.
      inbox.m1.a.say: Nous vérifions.
      inbox.m1.b.text: On laisse passer.
      inbox.m1.b.mark.acknowledge-early: Vous avez attendu.
      inbox.m2.sender: Quotidien régional
      inbox.m2.subject: Une question
      inbox.m2.text: Est-ce vrai ?
      calendar.c1: Doré et croustillant !
      debrief.summary: Le four de {bakery} a été réparé.
      debrief.timeline.d1.when: Lundi
      debrief.timeline.d1.text: Il a brûlé.
      debrief.disputed.x1: Qui l'a vu en premier.
      debrief.lessons.l1: Dites ce que vous savez.

    """

  private static let translatedTurns = (1...8).map { number in
    "  turns.t\(number).title: Heure \(number)\n  turns.t\(number).brief: La boutique est ouverte."
  }.joined(separator: "\n")

  private static let handles = (1...20).map { "n\($0)" }.joined(separator: ", ")

  private static func phrases(in language: String) -> String {
    PostAct.allCases.map { act in
      let plain = (1...5).map { "    - \"{opening} \(language) \(act.rawValue) \($0) {handle}\"\n" }.joined()
      return "  \(act.rawValue):\n\(plain)    - { say: \"\(act.rawValue) \(language)\", by: [fans], about: silence }\n"
    }.joined()
  }
}

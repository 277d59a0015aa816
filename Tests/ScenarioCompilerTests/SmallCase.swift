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

    setups:
      - { id: alone, name: Alone, text: You and the phone. }
      - id: agency
        name: With an agency
        text: Six more hands.
        minutes: 150
        delay: 200
        trust: -5
        raise: [agency]

    channels:
      - { id: twitter, platform: twitter, name: Twitter, handle: "@Crumb", followers: 6000, limit: 60 }
      - { id: press, platform: press, name: The press, followers: 0, watched: false }
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
        agenda: Her name above the door.
        decides: true
        hours: { from: "05:30", to: "19:00", weekends: true }
        answers:
          - { id: sorry, when: { said: apologise }, text: Good words., effects: [ { tire: -5 } ] }
          - { id: usual, text: Go on. }
      - id: baker
        name: Tom
        title: Baker
        temper: Tired.
      - id: jess
        name: Jess
        title: Apprentice
        temper: Cheerful.
        skill: { speed: 60, quality: 45, consistency: 40 }
        replies:
          - { id: r1, kind: good, strategies: [empathise, inform], tones: [personal], text: We are on it. }
          - { id: r2, kind: good, strategies: [apologise], text: We are sorry. }
          - { id: r3, kind: plain, strategies: [inform], text: Noted. }
          - { id: r4, kind: plain, strategies: [hold], text: Wait a bit. }
          - { id: r5, kind: slip, strategies: [attack], tones: [sarcastic], text: Bake it yourself. }

    sources:
      - { id: s1, title: The Daily Crumb, url: "https://example.org/crumb" }

    facts:
      - id: oven
        question: What happened?
        text: The thermostat failed.
        origin: documented
        sources: [s1]
        ask: { person: baker, minutes: 5, delay: 30, answer: The thermostat.,
          first: { when: { spoken: 1 }, answer: It is fine., heard: fine } }
        cues: [thermostat]
      - { id: rats, question: Rats?, text: There were rats., origin: invented, rumour: true }
      - { id: fine, question: Is it safe?, text: The oven is fine., origin: invented, rumour: true, cues: [all fine] }

    authorities:
      - id: refund
        name: Free bread
        covers: [compensate]
        held: false
        from: manager
        minutes: 20
        when: [ { known: oven }, { regard_above: { person: manager, level: 40 } } ]
        yes: Give it away.
        no: Not a crumb.
        effects: [ { temper: -5 } ]

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
        profile: { text: She bakes next door., effects: [ { learn: oven } ] }
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
      - { id: e3, when: { temper_above: 60 }, repeats: true, effects: [ { tire: 5 } ] }
      - id: e4
        when:
          any:
            - [ { heard: fine }, { granted: refund }, { overstepped: refund }, { watched: press } ]
            - [ { delegated: twitter }, { rules_published: twitter }, { profiled: p1 }, { setup: agency } ]
            - [ { taken_up: k1 }, { solved: k1 }, { approached: critic }, { covert: critic } ]
            - [ { did: { act: hide, at_least: 3, since: t2 } }, { did: { act: hand-over, at_least: 1 } } ]
            - [ { regard_below: { person: manager, level: 30 } }, { fatigue_above: 60 }, { volume_above: 500 } ]
            - [ { promises_kept: 1 }, { promises_broken: 2 }, { flag: agency }, { flag: argued }, { flag: told } ]
        effects:
          - grant: refund
          - revoke: refund
          - temper: 15
          - open: k1
          - support: { channel: twitter, people: 200, covert: true }
          - exposure: { channel: twitter }
          - coverage: { outlets: 3 }
          - remove: p3

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
        dispute:
          minutes: 15
          needs: 2
          arguments:
            - { id: first, cues: [check first] }
            - { id: cause, fact: oven }
          won: { text: Fair., effects: [ { raise: argued } ] }
          lost: { text: "No.", effects: [ { tire: 5 } ] }
      - { id: m2, sender: Regional daily, subject: A question, text: Is it true? }

    calendar:
      - { id: c1, channel: twitter, at: t2+30, cheerful: true, text: Golden and crunchy! }

    allies:
      - id: critic
        name: A food critic
        kind: expert
        text: She likes the rye.
        minutes: 20
        openly:
          when: { trust_below: 60 }
          answer: With pleasure.
          refusal: You do not need me.
          effects: [ { support: { channel: twitter, people: 50 } } ]
        covertly:
          answer: If you say so.
          effects: [ { tire: 1 } ]
          exposure:
            after: 240
            when: { spoken: 1 }
            text: Her mails are out.
            effects: [ { exposure: { channel: twitter } } ]

    tickets:
      - id: k1
        post: p1
        name: Mia
        story: Her birthday loaf was coal.
        minutes: 20
        delay: 180
        solved: { text: She has her cake., effects: [ { raise: told } ] }
        dropped: { after: 600, text: She has gone elsewhere., effects: [ { tire: 1 } ] }


    """

  private static let handles = (1...20).map { "n\($0)" }.joined(separator: ", ")

  static func phrases(in language: String) -> String {
    PostAct.allCases.map { act in
      let plain = (1...5).map { "    - \"{opening} \(language) \(act.rawValue) \($0) {handle}\"\n" }.joined()
      return "  \(act.rawValue):\n\(plain)    - { say: \"\(act.rawValue) \(language)\", by: [fans], about: silence }\n"
    }.joined()
  }
}

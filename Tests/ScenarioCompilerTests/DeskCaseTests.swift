import Codebook
import ScenarioCompiler
import Scenarios
import Testing

/// What the small case says about the desk, its people and those outside.
@Suite struct DeskCaseTests {
  private func bakery() throws -> Scenario {
    let outcome = compile(SmallCase.scenario, SmallCase.texts)
    #expect(outcome.diagnostics == [])
    return try #require(outcome.scenario)
  }

  @Test func theDeskCanBeOrganisedInTwoWays() throws {
    let arrangements = try bakery().arrangements
    #expect(
      arrangements == [
        Arrangement(
          id: "alone", name: LocalizedText(en: "Alone", fr: "Seul"),
          text: LocalizedText(en: "You and the phone.", fr: "Vous et le téléphone."), minutes: 100, delay: 100,
          trust: 0,
          flags: []),
        Arrangement(
          id: "agency", name: LocalizedText(en: "With an agency", fr: "Avec une agence"),
          text: LocalizedText(en: "Six more hands.", fr: "Six mains de plus."), minutes: 150, delay: 200, trust: -5,
          flags: ["agency"]),
      ])
  }

  @Test func aChannelIsWatchedUnlessItSaysNo() throws {
    #expect(try bakery().channels.map(\.isWatched) == [true, false, true])
  }

  @Test func peopleHaveAgendasHoursAndSkills() throws {
    let people = try bakery().people
    #expect(people[0].agenda == LocalizedText(en: "Her name above the door.", fr: "Son nom sur la vitrine."))
    #expect(people[0].hours == Person.Hours(from: 330, to: 1140, weekends: true))
    #expect(people[1].agenda == nil && people[1].hours == nil && people[1].skill == nil && people[1].replies.isEmpty)
    #expect(people[2].skill == Person.Skill(speed: 60, quality: 45, consistency: 40))
    #expect(people[2].replies.map(\.kind) == [.good, .good, .plain, .plain, .slip])
    #expect(
      people[2].replies[0]
        == Person.Reply(
          id: "r1", kind: .good, strategies: [.empathise, .inform], tones: [.personal],
          text: LocalizedText(en: "We are on it.", fr: "On s'en occupe.")))
  }

  @Test func aFirstAnswerMayBeWrong() throws {
    let first = try bakery().facts[0].inquiry?.first
    #expect(
      first
        == Fact.Inquiry.FirstAnswer(
          when: .spoken(atLeast: 1), answer: LocalizedText(en: "It is fine.", fr: "Il va bien."), heard: "fine"))
  }

  @Test func anAuthorityIsGranted() throws {
    let authority = Authority(
      id: "refund", name: LocalizedText(en: "Free bread", fr: "Du pain offert"), covers: [.compensate], isHeld: false,
      person: "manager", minutes: 20, when: .all([.known("oven"), .regardAbove(person: "manager", level: 40)]),
      yes: LocalizedText(en: "Give it away.", fr: "Donnez-le."),
      no: LocalizedText(en: "Not a crumb.", fr: "Pas une miette."), effects: [.temper(by: -5)])
    #expect(try bakery().authorities == [authority])
  }

  @Test func aPostHasAProfile() throws {
    let posts = try bakery().posts
    #expect(
      posts[0].profile
        == ScriptedPost.Profile(
          text: LocalizedText(en: "She bakes next door.", fr: "Elle cuit à côté."), effects: [.learn("oven")]))
    #expect(posts[1].profile == nil)
  }

  @Test func anEventRepeats() throws {
    let events = try bakery().events
    #expect(events.map(\.repeats) == [false, false, true, false])
    #expect(events[2].when == .temperAbove(60))
  }

  @Test func everyConditionIsRead() throws {
    let hidden = Repetition(act: .hide, least: 3, since: 1)
    let handedOver = Repetition(act: .handOver, least: 1, since: 0)
    #expect(
      try bakery().events[3].when
        == .any([
          .all([.heard("fine"), .granted("refund"), .overstepped("refund"), .watched("press")]),
          .all([.delegated("twitter"), .rulesPublished("twitter"), .profiled("p1"), .arranged("agency")]),
          .all([.takenUp("k1"), .solved("k1"), .approached("critic"), .covert("critic")]),
          .all([.did(hidden), .did(handedOver)]),
          .all([.regardBelow(person: "manager", level: 30), .fatigueAbove(60), .volumeAbove(500)]),
          .all([
            .promisesKept(atLeast: 1), .promisesBroken(atLeast: 2), .flag("agency"), .flag("argued"), .flag("told"),
          ]),
        ]))
  }

  @Test func everyEffectIsRead() throws {
    #expect(
      try bakery().events[3].effects
        == [
          .grant("refund"), .revoke("refund"), .temper(by: 15), .open("k1"),
          .support(channel: "twitter", people: 200, isCovert: true), .exposure(channel: "twitter"),
          .coverage(outlets: 3), .remove("p3"),
        ])
  }

  @Test func anOrderCanBeArguedWith() throws {
    let cues = Fact.Cues(phrases: [.english: ["check first"], .french: ["vérifier avant"]])
    let dispute = Dispute(
      minutes: 15, needs: 2, arguments: [.saying(id: "first", cues), .fact("oven")],
      won: Dispute.Upshot(text: LocalizedText(en: "Fair.", fr: "D'accord."), effects: [.raise("argued")]),
      lost: Dispute.Upshot(text: LocalizedText(en: "No.", fr: "Non."), effects: [.tire(by: 5)]))
    #expect(try bakery().inbox.map(\.dispute) == [dispute, nil])
  }

  @Test func anAllyIsAskedOpenlyOrCovertly() throws {
    let openly = Ally.Openly(
      when: .trustBelow(60), answer: LocalizedText(en: "With pleasure.", fr: "Avec plaisir."),
      refusal: LocalizedText(en: "You do not need me.", fr: "Vous n'avez pas besoin de moi."),
      effects: [.support(channel: "twitter", people: 50, isCovert: false)])
    let exposure = Ally.Exposure(
      after: 240, when: .spoken(atLeast: 1),
      text: LocalizedText(en: "Her mails are out.", fr: "Ses mails sont sortis."),
      effects: [.exposure(channel: "twitter")])
    let covertly = Ally.Covertly(
      answer: LocalizedText(en: "If you say so.", fr: "Si vous voulez."), effects: [.tire(by: 1)], exposure: exposure)
    let critic = Ally(
      id: "critic", name: LocalizedText(en: "A food critic", fr: "Une critique culinaire"), kind: .expert,
      text: LocalizedText(en: "She likes the rye.", fr: "Elle aime le seigle."), minutes: 20, openly: openly,
      covertly: covertly)
    #expect(try bakery().allies == [critic])
  }

  @Test func aTicketIsSolvedOrDropped() throws {
    let ticket = Ticket(
      id: "k1", post: "p1", name: LocalizedText(en: "Mia", fr: "Mia"),
      story: LocalizedText(en: "Her birthday loaf was coal.", fr: "Son pain d'anniversaire était du charbon."),
      minutes: 20, delay: 180,
      solved: Ticket.Ending(
        text: LocalizedText(en: "She has her cake.", fr: "Elle a son gâteau."), effects: [.raise("told")]),
      dropped: Ticket.Ending(
        text: LocalizedText(en: "She has gone elsewhere.", fr: "Elle est allée ailleurs."), effects: [.tire(by: 1)]),
      patience: 600)
    #expect(try bakery().tickets == [ticket])
  }

  @Test func whatIsLeftOutHasItsUsualValue() throws {
    var text = SmallCase.scenario
    let defaults = [
      "    minutes: 20\n    when: [", "    minutes: 20\n    openly", "    minutes: 20\n    delay",
      "    dropped: { after: 600, text: She has gone elsewhere., effects: [ { tire: 1 } ] }\n", "    held: false\n",
    ]
    for line in defaults { text = text.replacing(line, with: line.replacing("    minutes: 20\n", with: "")) }
    text = text.replacing(defaults[3], with: "").replacing(defaults[4], with: "")
    let texts = SmallCase.texts.replacing("  tickets.k1.dropped: Elle est allée ailleurs.\n", with: "")
    let outcome = compile(text, texts)
    #expect(outcome.diagnostics == [])
    let scenario = try #require(outcome.scenario)
    #expect(scenario.authorities.map(\.minutes) == [10])
    #expect(scenario.allies.map(\.minutes) == [15])
    #expect(scenario.tickets.map(\.minutes) == [15])
    #expect(scenario.tickets.map(\.patience) == [0])
    #expect(scenario.tickets.allSatisfy { $0.dropped == nil })
    #expect(scenario.authorities.allSatisfy { !$0.isHeld })
  }
}

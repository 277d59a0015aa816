import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// Points that only their act explains.
@Suite struct PointsTests {
  /// A finished play of acts that are drawn at random; what is refused is left out.
  private func play(_ acts: [Game.Action], seed: UInt64 = 7) throws -> Score {
    let setup = Game.Setup(seed: seed, language: .english, population: 300)
    var state = Game.State(scenario: Fixtures.wholeDesk(), setup: setup, yardstick: nil)
    for act in acts where !state.isOver { _ = try? Game.reduce(&state, act) }
    try state.finish()
    return try #require(state.score)
  }

  private static let repertoire: [Game.Action] = [
    .publish(channel: "facebook", text: Words.repair), .publish(channel: "twitter", text: Words.understanding),
    .publish(channel: "facebook", text: Words.denial), .publish(channel: "own", text: "Proud of Crumb & Co."),
    .publish(channel: "facebook", text: "Delete your posts or our lawyers will sue you."), .ask(fact: "oven"),
    .ask(fact: "inspection"), .watch(channel: "forum"), .cancel(item: "c1"), .takeUp(ticket: "k1"),
    .choose(item: "m1", option: "a"), .choose(item: "m1", option: "b"), .choose(item: "m2", option: "a"),
    .argue(item: "m2", text: "People have screenshots."), .escalate(to: "manager", text: Words.report),
    .approach(ally: "critic", openly: false), .delegate(channel: "twitter", to: "jess"), .wait(minutes: 20),
    .rest(minutes: 30), .reply(to: "p2", text: "Nadia, we are sorry."), .hide(post: "p3", reason: ""),
    .report(post: "p3", to: .police),
  ]

  /// A number below a bound.
  private func draw(_ bound: Int, _ seed: UInt64, _ place: Int) -> Int {
    Int(Draw(seed: seed, stream: .action).below(UInt32(bound), 0, UInt32(place)))
  }

  private func randomActs(_ seed: UInt64) -> [Game.Action] {
    let repertoire = PointsTests.repertoire
    return (0..<24).map { place in
      draw(4, seed, place) == 0 ? .endTurn : repertoire[draw(repertoire.count, seed, 100 + place)]
    }
  }

  private func worths(_ score: Score) -> [CraftRule: Int] {
    Dictionary(score.evidence.map { ($0.rule, abs($0.points)) }, uniquingKeysWith: +)
  }

  @Test(arguments: Array(1...6) as [UInt64])
  func whatARuleIsWorthDoesNotDependOnThePlay(seed: UInt64) throws {
    let random = try worths(play(randomActs(seed), seed: seed))
    #expect(try random == worths(play([])))
    #expect(random.values.reduce(0, +) == 1000)
  }

  @Test(arguments: Array(1...6) as [UInt64])
  func oneOtherActLeavesThePointsOfUntouchedRulesToTheTenth(seed: UInt64) throws {
    let acts = randomActs(seed)
    let place = draw(acts.count, seed, 999)
    var others = acts
    others[place] = PointsTests.repertoire[Int(seed) % PointsTests.repertoire.count]
    let (before, after) = (try play(acts, seed: seed), try play(others, seed: seed))
    var untouched = 0
    for rule in CraftRule.allCases {
      let (own, other) = (before.evidence.filter { $0.rule == rule }, after.evidence.filter { $0.rule == rule })
      func found(_ evidence: [Evidence]) -> [String] {
        evidence.map { "\($0.act.english) \($0.reason.english) \($0.points > 0)" }.sorted()
      }
      guard found(own) == found(other) else { continue }
      untouched += 1
      #expect(own.map(\.points).sorted() == other.map(\.points).sorted(), "\(rule)")
    }
    #expect(untouched > CraftRule.allCases.count / 3)
  }

  @Test(arguments: Array(1...6) as [UInt64])
  func theEvidenceAddsUpToTheCraftToHalfAPoint(seed: UInt64) throws {
    let score = try play(randomActs(seed), seed: seed)
    let won = score.evidence.map(\.points).filter { $0 > 0 }.reduce(0, +)
    #expect((won + 5) / 10 == score.craft)
    #expect(score.competences.allSatisfy { (0...100).contains($0.score) })
  }

  @Test func aPlayOfTheSameActsHasTheSameScore() throws {
    for seed in [1, 2, 3] as [UInt64] {
      #expect(try play(randomActs(seed), seed: seed) == play(randomActs(seed), seed: seed))
    }
  }

  @Test func whoeverSaysNothingHasShownNoRestraint() throws {
    let score = try play([])
    let restraint: [CraftRule] = [.keepCalm, .noThreats, .noFalseDenial, .noScapegoat, .dutyOfReserve, .oneVoice]
    for rule in restraint {
      let evidence = score.evidence.filter { $0.rule == rule }
      #expect(evidence.count == 1 && evidence.allSatisfy { $0.points < 0 })
      #expect(evidence.first?.reason.english.hasPrefix("You said nothing in public") == true)
    }
  }

  @Test func whatCountsIsHowReliablySomebodyRefrainsAndNotHowMuchTheyWrite() throws {
    func lost(_ calmWords: Int) throws -> Int {
      let calm = (0..<calmWords).map { Game.Action.publish(channel: "twitter", text: "We hear you: update \($0).") }
      let insult = Game.Action.publish(channel: "facebook", text: "You are idiots and losers, all of you.")
      let evidence = try play([.endTurn] + calm + [insult]).evidence.filter { $0.rule == .keepCalm }
      return evidence.reduce(0) { $0 - min(0, $1.points) }
    }
    let whole = try #require(worths(play([]))[.keepCalm])
    #expect(try lost(0) == whole)
    #expect(try lost(1) > whole / 2 && lost(1) < whole)
    #expect(try lost(2) < lost(1))
  }

  @Test func aLineTakenBackWithAnApologyContradictsNothingAndAnyOtherChangeDoesOnce() throws {
    let setup = Game.Setup(seed: 7, language: .english, population: 300)
    var state = Game.State(scenario: Fixtures.wholeDesk(), setup: setup, yardstick: nil)
    try state.say(Words.denial)
    try state.say(Words.repair)
    try state.say("We are sorry: it is our fault.", on: "twitter")
    #expect(state.statements.map(\.isContradictory) == [false, false, false])
    try state.say(Words.denial, inTurn: 2)
    try state.say("We deny it: no bread was burnt, and all of this is false.", on: "twitter", inTurn: 2)
    #expect(state.statements.map(\.isContradictory) == [false, false, false, true, false])
  }

  @Test func aCaseThatCannotAskForARuleDoesNotCountIt() throws {
    var scenario = Fixtures.wholeDesk()
    scenario.channels.removeAll(where: \.isPrivate)
    scenario.tickets = []
    let setup = Game.Setup(seed: 7, language: .english, population: 300)
    var state = Game.State(scenario: scenario, setup: setup, yardstick: nil)
    try state.finish()
    let score = try #require(state.score)
    let rules = Set(score.evidence.map(\.rule))
    #expect(rules.isDisjoint(with: [.dutyOfReserve, .quietAccount, .followThrough]))
    #expect(!score.competences.contains { $0.competence == .reserve })
    #expect(worths(score).values.reduce(0, +) == 1000)
  }

  @Test func aCaseThatMarksARuleCountsIt() throws {
    var scenario = Fixtures.wholeDesk()
    scenario.tickets = []
    let mark = Mark(rule: .followThrough, isKept: true, reason: LocalizedText(en: "Seen to.", fr: "Réglé."))
    scenario.inbox[0].options[0].effects.append(.mark(mark))
    let setup = Game.Setup(seed: 7, language: .english, population: 300)
    var state = Game.State(scenario: scenario, setup: setup, yardstick: nil)
    try state.do(.endTurn, .wait(minutes: 10), .choose(item: "m1", option: "a"))
    try state.finish()
    let evidence = try #require(state.score).evidence.filter { $0.rule == .followThrough }
    #expect(evidence.map(\.reason.english) == ["Seen to."])
    #expect(evidence.allSatisfy { $0.points > 0 })
  }
}

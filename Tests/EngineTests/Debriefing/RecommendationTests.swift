import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

@Suite struct RecommendationTests {
  /// The debriefing of a bakery whose crisis is of a type.
  private func debriefing(
    _ type: CrisisType = .preventable, history: Bool = false, _ play: (inout Game.State) throws -> Void = { _ in }
  ) throws -> Debriefing {
    var scenario = Fixtures.bakery()
    scenario.crisis.type = type
    scenario.crisis.history = history
    let setup = Game.Setup(seed: 7, language: .english)
    var state = Game.State(scenario: scenario, setup: setup, yardstick: nil)
    try play(&state)
    try state.finish()
    return try #require(Debriefing(of: state, library: []))
  }

  private func ids(_ debriefing: Debriefing) -> [String] { debriefing.recommendations.map(\.id) }

  private func uptake(_ id: String, _ debriefing: Debriefing) throws -> Recommendation {
    try #require(debriefing.recommendations.first { $0.id == id })
  }

  @Test func aPlayThatIsNotOverTeachesNothingYet() {
    #expect(Debriefing(of: bakery(), library: []) == nil)
  }

  @Test func eachTypeOfCrisisHasAdviceOfItsOwn() throws {
    #expect(try ids(debriefing(.preventable)).contains("own-it"))
    #expect(try ids(debriefing(.accidental)).contains("explain"))
    #expect(try ids(debriefing(.victim)).contains("no-borrowed-fault"))
    #expect(try !ids(debriefing(.victim)).contains("own-it"))
    #expect(try !ids(debriefing(.accidental)).contains("no-denial"))
  }

  @Test func whatHasHappenedBeforeIsAnsweredAsAGraverCrisis() throws {
    #expect(try ids(debriefing(.accidental, history: true)).contains("as-a-fault"))
    #expect(try !ids(debriefing(.accidental, history: true)).contains("explain"))
    #expect(try ids(debriefing(.preventable, history: true)).contains("not-again"))
    #expect(try !ids(debriefing(.preventable)).contains("not-again"))
    for type in CrisisType.allCases {
      #expect(try debriefing(type, history: true).summary != debriefing(type).summary)
    }
  }

  @Test func adviceForEveryCrisisIsToldApartFromThatForTheType() throws {
    let recommendations = try debriefing(.victim).recommendations
    #expect(recommendations.first?.isOfTheType == false)
    #expect(recommendations.contains { $0.isOfTheType })
  }

  @Test func aSilentDeskIsToldWhatItDidNotDo() throws {
    let silent = try uptake("own-it", debriefing())
    #expect(silent.uptake == .missed)
    #expect(silent.evidence.contains { $0.rule == .ownTheFault && $0.points < 0 })
  }

  @Test func anApologyThatOwnsTheFaultIsSeen() throws {
    let sorry = try debriefing { state in
      try state.do(.endTurn, .wait(minutes: 10))
      try state.do(.publish(channel: "facebook", text: "We burnt your bread. It is our fault and we are sorry."))
    }
    let recommendation = try uptake("own-it", sorry)
    #expect(recommendation.uptake == .followed)
    #expect(recommendation.evidence.contains { $0.rule == .ownTheFault && $0.points > 0 })
  }

  @Test func adviceThatNoRuleLooksAtIsSaidToBeUnseen() throws {
    let first = try uptake("say-it-first", debriefing())
    #expect(first.uptake == .unseen)
    #expect(first.evidence.isEmpty)
  }

  @Test func theEvidenceIsInOrderOfTimeAndShort() throws {
    for recommendation in try debriefing().recommendations {
      #expect(recommendation.evidence.count <= 4)
      #expect(recommendation.evidence.map(\.at) == recommendation.evidence.map(\.at).sorted())
    }
  }

  @Test(arguments: CrisisType.allCases, [false, true])
  func everythingIsSaidInBothLanguagesWithItsSource(_ type: CrisisType, _ history: Bool) throws {
    let debriefing = try debriefing(type, history: history)
    expectBothLanguages(debriefing.summary)
    #expect(!debriefing.references.isEmpty)
    for recommendation in debriefing.recommendations {
      expectBothLanguages(recommendation.advice)
      expectBothLanguages(recommendation.reason)
      expectBothLanguages(recommendation.uptake.name)
      #expect(!recommendation.references.isEmpty, "\(recommendation.id)")
    }
    for practice in debriefing.practice { expectBothLanguages(practice.how) }
  }

  @Test(arguments: CraftRule.allCases)
  func everyRuleIsPractisedInAWayOfItsOwn(_ rule: CraftRule) {
    expectBothLanguages(rule.howTo)
    #expect(rule.howTo != rule.name)
  }
}

/// Expects a text in two languages, the French with its no-break spaces.
private func expectBothLanguages(_ text: LocalizedText) {
  #expect(!text.english.isEmpty && !text.french.isEmpty && text.english != text.french)
  for place in [" :", " ;", " ?", " !", "« ", " »", " %"] {
    #expect(!text.french.contains(place), "\(text.french)")
  }
}

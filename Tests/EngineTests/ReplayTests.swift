import Codebook
import Engine
import Fixtures
import Testing

@Suite struct ReplayTests {
  private static let story: [Game.Action] = [
    .ask(fact: "oven"), .wait(minutes: 20), .endTurn,
    .publish(channel: "facebook", text: "We burnt the bread this morning. It is our fault and we are sorry."),
    .choose(item: "m1", option: "b"), .endTurn,
    .pause(item: "c1"), .escalate(to: "manager", text: "40 complaints, mostly about the rye."), .endTurn,
  ]

  @Test(arguments: [1, 7, 0xFFFF_FFFF_FFFF_FFFF] as [UInt64])
  func theSameDecisionsGiveTheSameState(_ seed: UInt64) throws {
    let once = try Game.replay(Self.story, from: bakery(seed: seed))
    let again = try Game.replay(Self.story, from: bakery(seed: seed))
    #expect(once == again)
    #expect(once.fingerprint == again.fingerprint)
  }

  @Test func everyActionChangesTheFingerprint() throws {
    var state = bakery()
    var seen: Set<UInt64> = [state.fingerprint]
    for action in Self.story {
      try state.do(action)
      #expect(seen.insert(state.fingerprint).inserted, "\(action)")
    }
  }

  @Test func oneLetterOfATextChangesTheFingerprint() throws {
    var one = bakery()
    var other = bakery()
    try one.do(.message(to: "p1", text: "Thanks Mia!"))
    try other.do(.message(to: "p1", text: "Thanks Mia."))
    #expect(one.fingerprint != other.fingerprint)
  }

  @Test func seedsModesAndLanguagesAreToldApart() {
    let prints = [
      bakery(seed: 1), bakery(seed: 2), bakery(seed: 1, mode: .assessment), bakery(seed: 1, language: .french),
    ].map(\.fingerprint)
    #expect(Set(prints).count == 4)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func noTwoPostsOfATurnReadTheSame(_ seed: UInt64) throws {
    var state = bakery(seed: seed)
    try state.finish()
    for turn in 0..<8 {
      let texts = state.feed.filter { $0.turn == turn && $0.origin == .simulated }.map(\.text)
      #expect(Set(texts.map(\.english)).count == texts.count)
      #expect(Set(texts.map(\.french)).count == texts.count)
    }
    #expect(state.feed.contains { $0.origin == .simulated })
    #expect(!state.feed.contains { $0.text.english.contains("{") })
  }

  @Test func postsOfATurnStandInOrderOfTime() throws {
    var state = bakery()
    try state.finish()
    let feed = state.feed
    #expect(zip(feed, feed.dropFirst()).allSatisfy { $0.turn < $1.turn || $0.at <= $1.at })
  }

  @Test func theDashboardIsReadEveryTenMinutesWhileTheTalkGoesOn() throws {
    var state = bakery()
    try state.do(.endTurn)
    #expect(state.turn.start - state.readings[0].at == 110, "the hour of the turn, and the hour until the next")
    #expect(zip(state.readings, state.readings.dropFirst()).allSatisfy { $1.at - $0.at == 10 })
    #expect(state.readings.allSatisfy { (0...100).contains($0.trust) && (0...100).contains($0.negativeShare) })
  }

  @Test func overnightTheTalkDiesDown() throws {
    var scenario = Fixtures.bakery()
    scenario.turns[1].start = scenario.turns[1].start + 600
    var state = Game.State(scenario: scenario, setup: Game.Setup(seed: 7, language: .english), yardstick: nil)
    try state.do(.endTurn)
    #expect(state.readings.count == 6)
  }

  @Test func nobodyAnswersWhatHasNotBeenWrittenYet() throws {
    var state = bakery()
    try state.do(.endTurn, .wait(minutes: 17), .publish(channel: "facebook", text: Words.repair))
    try state.finish()
    for post in state.feed {
      guard let parent = post.replyTo.flatMap(state.post), post.origin == .simulated else { continue }
      #expect(post.at > parent.at, "\(post.text.english)")
    }
  }

  @Test func theCalendarStandsInOrderOfTimeWhateverIsChanged() throws {
    var state = bakery()
    let scheduled = Game.Action.schedule(channel: "twitter", text: "Fresh buns at four.", hours: 1)
    try state.do(scheduled)
    #expect(zip(state.calendar, state.calendar.dropFirst()).allSatisfy { $0.at <= $1.at })
    let place = try #require(state.calendarPlace(of: scheduled))
    #expect(state.calendar[place].post.text.english == "Fresh buns at four.")
    let moved = Game.Action.move(item: state.calendar[place].id, hours: 20)
    try state.do(moved)
    #expect(zip(state.calendar, state.calendar.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(state.calendarPlace(of: moved).map { state.calendar[$0].post.text.english } == "Fresh buns at four.")
    #expect(state.calendarPlace(of: .endTurn) == nil)
  }
}

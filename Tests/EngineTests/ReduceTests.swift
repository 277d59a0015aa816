import Codebook
import Engine
import Scenarios
import Testing

@Suite struct ActsTests {
  @Test func aPlayOpensWithItsFirstPostsAndItsMinutes() {
    let state = bakery()
    #expect(state.feed.map(\.author) == ["Mia L."])
    #expect(state.minutesLeft == 60)
    #expect(!state.isOver)
  }

  @Test func actsCostMinutesAndTheClockRunsWithThem() throws {
    var state = bakery()
    let start = state.now
    try state.do(.publish(channel: "facebook", text: "Good morning, fresh rye at eight."))
    #expect(state.minutesLeft == 45)
    #expect(state.now - start == 15)
    #expect(state.feed.last?.origin == .organisation)
  }

  @Test func everyActionIsRecordedFirst() throws {
    var state = bakery()
    let action = Game.Action.wait(minutes: 10)
    #expect(try state.do(action).first == .record(action))
  }

  @Test func aRefusalSpeaksOfNothingThatWasNotAskedFor() {
    let state = bakery()
    let long = String(repeating: "a", count: 10_001)
    #expect(state.refusal(of: .escalate(to: "manager", text: long))?.message.english == "The text is too long.")
    #expect(state.refusal(of: .rest(minutes: 0))?.message.english == "It takes 1 to 1440 minutes.")
  }

  @Test func whatIsNotPossibleIsRefusedAndChangesNothing() {
    let state = bakery()
    let expected: [(Game.Action, Game.Refusal)] = [
      (.publish(channel: "nowhere", text: "hello"), .unknownChannel),
      (.publish(channel: "press", text: "hello"), .noAccount),
      (.publish(channel: "twitter", text: " \n "), .emptyText),
      (.publish(channel: "twitter", text: String(repeating: "a", count: 141)), .textTooLong),
      (.publish(channel: "facebook", text: String(repeating: "a", count: 10_001)), .textTooLong),
      (.reply(to: "p99", text: "hello"), .unknownPost),
      (.hide(post: "p99", reason: ""), .unknownPost),
      (.choose(item: "m9", option: "a"), .unknownItem),
      (.ask(fact: "nothing"), .unknownFact),
      (.ask(fact: "rats"), .nobodyToAsk),
      (.pause(item: "c9"), .unknownItem),
      (.release(item: "c1"), .notScheduled),
      (.escalate(to: "nobody", text: "hello"), .unknownPerson),
      (.escalate(to: "baker", text: "hello"), .cannotDecide),
      (.escalate(to: "manager", text: ""), .emptyText),
      (.wait(minutes: 0), .badMinutes),
      (.wait(minutes: 61), .tooFewMinutes),
    ]
    for (action, refusal) in expected { #expect(state.refusal(of: action) == refusal, "\(action)") }
  }

  @Test func aReplyStandsUnderItsPost() throws {
    var state = bakery()
    let post = try state.id(by: "Mia L.")
    try state.do(.reply(to: post, text: "Thank you Mia, the baker blushes."))
    #expect(state.feed.last?.replyTo == post)
    #expect(state.post(post)?.isAnswered == true)
  }

  @Test func aPrivateMessageDoesNotShowInTheFeed() throws {
    var state = bakery()
    let count = state.feed.count
    try state.do(.message(to: try state.id(by: "Mia L."), text: "Would you like a loaf on us?"))
    #expect(state.feed.count == count)
    #expect(state.statements.last?.manner == .message)
  }

  @Test func onlyThePagesOfTheHouseAreModerated() throws {
    var state = bakery()
    try state.do(.endTurn, .wait(minutes: 30))
    let troll = try state.id(by: "zz_top_troll")
    try state.do(.hide(post: troll, reason: "Insults are not welcome here."))
    #expect(state.post(troll)?.isHidden == true)
    #expect(state.refusal(of: .hide(post: troll, reason: "")) == .alreadyHidden)
    var other = bakery()
    try other.do(.publish(channel: "own", text: "Those clowns again."), .endTurn, .endTurn, .endTurn, .endTurn)
    #expect(other.refusal(of: .hide(post: try other.id(by: "@nosy"), reason: "")) == .cannotHide)
  }

  @Test func anAnswerToAFactComesWhenItsTimeHasCome() throws {
    var state = bakery()
    #expect(try state.do(.ask(fact: "oven")).told.isEmpty)
    #expect(state.refusal(of: .ask(fact: "oven")) == .alreadyAsked)
    #expect(try state.do(.wait(minutes: 10)).told.isEmpty)
    #expect(try state.do(.wait(minutes: 10)).told == ["The thermostat, since Friday."])
    #expect(state.facts.first?.status == .known)
    #expect(state.refusal(of: .ask(fact: "oven")) == .alreadyKnown)
  }

  @Test func aMailIsAnsweredOnceAndInTime() throws {
    var state = bakery()
    try state.do(.endTurn)
    #expect(state.refusal(of: .choose(item: "m1", option: "a")) == .unknownItem)
    try state.do(.wait(minutes: 5))
    #expect(state.refusal(of: .choose(item: "m1", option: "c")) == .optionClosed)
    #expect(try state.do(.choose(item: "m1", option: "a")).told == ["Go."])
    #expect(state.statements.last?.strategies == [.hold, .correct])
    #expect(state.refusal(of: .choose(item: "m1", option: "b")) == .alreadyAnswered)
  }

  @Test func aMailThatIsLeftIsClosedWhenDue() throws {
    var state = bakery()
    try state.do(.endTurn, .wait(minutes: 10), .wait(minutes: 45))
    #expect(state.inbox.first?.isOverdue == true)
    #expect(state.refusal(of: .choose(item: "m1", option: "a")) == .tooLate)
  }

  @Test func aMailThatAnEventAtTheEndOfATurnBringsCanStillBeAnsweredInTheNext() throws {
    var state = wholeDesk { scenario in
      scenario.inbox[0].at = nil
      scenario.inbox[0].due = Moment(turn: 0, minutes: 30)
      scenario.events.append(
        Event(id: "late", at: nil, when: .always, text: nil, isDocumented: false, effects: [.deliver("m1")]))
    }
    try state.do(.endTurn)
    let mail = try #require(state.inbox.first { $0.id == "m1" })
    #expect(mail.isOpen && state.refusal(of: .choose(item: "m1", option: "a")) == nil)
  }

  @Test func aMailThatComesInDuringAnActWaitsTenMinutesOfWorkLonger() throws {
    var state = bakery()
    try state.do(.endTurn, .wait(minutes: 52))
    #expect(state.inbox.first?.isOpen == true, "it was due two minutes ago")
    try state.do(.choose(item: "m1", option: "b"))
  }

  @Test func aMailThatComesAfterTheTurnWasEndedCanStillBeAnswered() throws {
    var state = bakery()
    try state.do(.endTurn, .endTurn)
    #expect(state.inbox.first?.isOpen == true)
    try state.do(.choose(item: "m1", option: "a"))
    #expect(state.inbox.first?.chosen == "a")
  }

  @Test func aPausedPostDoesNotGoOut() throws {
    var state = bakery()
    try state.do(.pause(item: "c1"), .endTurn, .endTurn, .endTurn)
    #expect(!state.feed.contains { $0.text.english.hasPrefix("Golden") })
    #expect(state.refusal(of: .pause(item: "c1")) == .notScheduled)
    try state.do(.release(item: "c1"))
    #expect(state.calendar.first?.status == .scheduled)
  }

  @Test func aScheduledPostGoesOutByItself() throws {
    var state = bakery()
    try state.do(.endTurn, .endTurn, .endTurn)
    #expect(state.calendar.first?.status == .sent)
    #expect(state.feed.contains { $0.text.english.hasPrefix("Golden") })
  }

  @Test func aReportBringsTheFirstAnswerThatFits() throws {
    var state = bakery()
    #expect(try state.do(.escalate(to: "manager", text: "Two angry posts.")).told == ["Tell them we check the oven."])
    try state.do(.publish(channel: "facebook", text: "We are sorry: the bread was burnt and that is our fault."))
    #expect(try state.do(.escalate(to: "manager", text: "We apologised.")).told == ["Good words."])
  }

  @Test func whatAReportGrantsIsGrantedOnce() throws {
    var state = bakery()
    try state.do(
      .escalate(to: "manager", text: "Two angry posts."), .escalate(to: "manager", text: "And again."), .endTurn)
    #expect(state.minutesLeft == 70)
  }

  @Test func privateInsultsComeBackWithTheirWords() throws {
    var state = bakery()
    try state.do(.publish(channel: "own", text: "These customers are idiots."))
    try state.do(.endTurn, .endTurn, .endTurn, .endTurn)
    #expect(state.feed.contains { $0.text.english == "Look what the baker wrote: These customers are idiots." })
  }

  @Test func aHarmlessPrivatePostDoesNotComeBack() throws {
    var state = bakery()
    try state.do(.publish(channel: "own", text: "Long day at the shop, going for a run."))
    try state.do(.endTurn, .endTurn, .endTurn, .endTurn)
    #expect(!state.feed.contains { $0.author == "@nosy" })
  }

  @Test func theCritiqueIsGivenInTrainingOnly() throws {
    func critiques(_ mode: Game.Setup.Mode) throws -> Int {
      var state = bakery(mode: mode)
      return try state.do(.publish(channel: "facebook", text: "We are sorry.")).count {
        if case .critique = $0 { true } else { false }
      }
    }
    #expect(try critiques(.training) == 1)
    #expect(try critiques(.assessment) == 0)
  }

  @Test func afterTheEndEverythingIsRefused() throws {
    var state = bakery()
    try state.finish()
    #expect(state.refusal(of: .endTurn) == .gameOver)
  }
}

@Suite struct ScriptClockTests {
  @Test func whatIsDueHappensAtItsOwnMomentWhenATurnIsEndedAtOnce() throws {
    var state = bakery()
    try state.do(.endTurn, .endTurn)
    let start = state.scenario.turns[1].start
    #expect(state.feed.first { $0.author == "Ravi P." }.map { $0.at - start } == 10)
    #expect(state.feed.first { $0.author == "zz_top_troll" }.map { $0.at - start } == 20)
  }

  @Test func waitingAndEndingATurnAtOnceAreTheSameSilence() throws {
    var hasty = bakery()
    try hasty.do(.endTurn, .endTurn, .endTurn)
    var patient = bakery()
    for _ in 0..<3 { try patient.do(.wait(minutes: 25), .wait(minutes: 25), .endTurn) }
    #expect(hasty.readings == patient.readings)
    #expect(hasty.feed == patient.feed)
  }

  @Test func theCommunityDoesNotReadAPrivateAccount() throws {
    var state = bakery()
    try state.do(.publish(channel: "own", text: "Long day."))
    try state.finish()
    #expect(!state.feed.contains { $0.origin == .simulated && $0.channel == "own" })
  }
}

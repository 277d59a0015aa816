import Engine
import Testing

/// What becomes of a promise, with turns from eleven, one, three… that last an hour.
@Suite struct PromiseTests {
  private static let checked = "We have checked: the ovens run again and the bread is as it should be."

  private func promising(_ text: String) throws -> Game.State {
    var state = wholeDesk()
    try state.say(text)
    #expect(state.promises.map(\.status) == [.open])
    return state
  }

  private func evidence(_ state: Game.State) throws -> [Evidence] {
    var state = state
    try state.finish()
    return (state.score?.evidence ?? []).filter { $0.rule == .keepPromises }
  }

  private func isKept(_ state: Game.State) throws -> Bool? {
    let evidence = try evidence(state)
    #expect(evidence.count == 1, "\(evidence)")
    return evidence.first.map { $0.points > 0 }
  }

  private func reasons(_ state: Game.State) throws -> [String] { try evidence(state).map(\.reason.english) }

  @Test func anHourThatWasNamedIsKeptAQuarterOfAnHourEarlyEvenWithNothingNew() throws {
    var state = try promising("We will be back here at 1.30 pm.")
    try state.do(.endTurn, .wait(minutes: 15))
    let effects = try state.do(.publish(channel: "facebook", text: "Nothing new yet, and we said you would hear it."))
    #expect(effects.told == ["“We will be back here at 1.30 pm”"])
    #expect(try isKept(state) == true)
  }

  @Test func whatIsSaidHoursBeforeDoesNotKeepAnHourThatWasNamed() throws {
    var state = try promising("We will be back here at 5.30 pm.")
    try state.do(.publish(channel: "facebook", text: Self.checked))
    #expect(state.promises.map(\.status) == [.open])
    #expect(try isKept(state) == false)
  }

  @Test func beforeALimitWhatWasPromisedMayBeSaidAtAnyMoment() throws {
    var state = try promising("We are looking into it and will be back by 5.30 pm.")
    try state.do(.publish(channel: "facebook", text: "We hear you."))
    #expect(state.promises.map(\.status) == [.open], "a sign of life is not what was promised")
    try state.do(.publish(channel: "facebook", text: Words.repair))
    #expect(state.promises.map(\.status) == [.kept])
  }

  @Test func whoeverAnswersOnePersonHasNotComeBackToAll() throws {
    var state = try promising("We are looking into it and will be back by 1.30 pm.")
    try state.answer("Ravi P.", "Ravi, the oven broke and we are repairing it today.")
    #expect(state.promises.map(\.status) == [.open])
    #expect(try isKept(state) == false)
  }

  @Test func whoeverPublishesElsewhereHasNotComeBackToThoseWhoHeardIt() throws {
    var state = try promising("We are looking into it and will be back by 1.30 pm.")
    try state.do(.publish(channel: "twitter", text: Words.repair.prefix(130) + "."))
    #expect(state.promises.map(\.status) == [.open])
  }

  @Test func whatIsBegunAfterTheHourComesTooLate() throws {
    var state = try promising("We will be back here at 1.30 pm.")
    try state.do(.endTurn, .wait(minutes: 30))
    #expect(state.promises.map(\.status) == [.open], "at the hour itself there is still time to begin")
    try state.do(.wait(minutes: 1))
    #expect(state.promises.map(\.status) == [.broken])
  }

  @Test func whatFellDueWhileTheDeskWasClosedIsKeptWhenItOpensAndToldAsThat() throws {
    var state = try promising("We will be back here at 12.30 pm.")
    try state.do(.endTurn)
    var late = state
    try late.do(.wait(minutes: 20))
    #expect(late.promises.map(\.status) == [.broken])
    try state.do(.publish(channel: "facebook", text: "We are back; there is nothing new yet."))
    #expect(state.promises.map(\.status) == [.kept])
    #expect(try reasons(state).allSatisfy { $0.contains("the desk was closed") && !$0.contains("by then") })
  }

  @Test func anHourNamedToOnePersonIsNotKeptByAPostOnAnotherChannel() throws {
    var state = wholeDesk()
    try state.answer("Ravi P.", "Ravi, we are looking into it and will be back to you at 1.30 pm.")
    try state.do(
      .endTurn, .publish(channel: "twitter", text: "We are sorry: the oven broke. It is being replaced today."))
    #expect(state.promises.map(\.status) == [.open])
  }

  @Test func aPromiseToOnePersonWithoutATimeIsKeptOnlyByWritingToThem() throws {
    var state = wholeDesk()
    try state.answer("Ravi P.", "Ravi, we are looking into it and will come back to you.")
    var elsewhere = state
    try elsewhere.say(Words.repair, inTurn: 2)
    #expect(try isKept(elsewhere) == false)
    try state.do(.message(to: state.id(by: "Ravi P."), text: "Ravi, the oven broke and we are repairing it today."))
    #expect(try isKept(state) == true)
  }

  @Test func whatIsPublishedHoursBeforeIsNoAnswerToWhoeverWasPromisedOne() throws {
    var state = wholeDesk()
    try state.answer("Ravi P.", "Ravi, we are looking into it and will be back to you by 5.30 pm.")
    try state.do(.publish(channel: "facebook", text: Words.repair))
    #expect(state.promises.map(\.status) == [.open])
  }

  @Test func aPromiseToOnePersonIsKeptInPrivateToo() throws {
    var state = wholeDesk()
    try state.answer("Ravi P.", "Ravi, we are looking into it and will be back to you by 1.30 pm.")
    #expect(state.promises.map(\.status) == [.open])
    try state.do(.message(to: state.id(by: "Mia L."), text: "Mia, the oven broke and we are repairing it today."))
    #expect(state.promises.map(\.status) == [.open])
    try state.do(.message(to: state.id(by: "Ravi P."), text: "Ravi, the oven broke and we are repairing it today."))
    #expect(state.promises.map(\.status) == [.kept])
    #expect(try isKept(state) == true)
  }

  @Test func aPromiseThatRunsOutIsToldAndIsNews() throws {
    var state = try promising("We will be back here by 1.20 pm.")
    try state.do(.endTurn)
    let effects = try state.do(.wait(minutes: 55))
    #expect(effects.told.contains("“We will be back here by 1.20 pm”"))
    #expect(state.promises.map(\.status) == [.broken])
    #expect(state.news.last?.text.english.contains("nothing came in time") == true)
  }

  @Test func aPromiseWithoutATimeIsKeptToThoseWhoHeardIt() throws {
    var kept = wholeDesk()
    try kept.say("We are looking into it and will come back to you.")
    var elsewhere = kept
    try kept.say(Words.repair, inTurn: 2)
    while elsewhere.turnIndex < 2 { try elsewhere.do(.endTurn) }
    try elsewhere.do(.message(to: elsewhere.id(by: "Mia L."), text: "Mia, the oven broke and we are repairing it."))
    #expect(try isKept(kept) == true)
    #expect(try isKept(elsewhere) == false)
  }

  /// Two turns on, fifteen minutes of work take nearly two hours on the clock.
  private func stretched() throws -> Game.State {
    var state = wholeDesk { scenario in
      scenario.turns[2].length = 110
      scenario.turns[2].minutes = 15
    }
    try state.do(.endTurn, .publish(channel: "facebook", text: "We will be back here at 1.30 pm."), .endTurn)
    #expect(state.promises.map(\.status) == [.open])
    return state
  }

  @Test func whatFallsDueWhileTheTextIsWrittenIsKeptByIt() throws {
    var state = try stretched()
    try state.do(.publish(channel: "facebook", text: "We are back, as we said; there is nothing new yet."))
    #expect(state.promises.map(\.status) == [.kept])
  }

  @Test func whatFallsDueWhileSomethingElseIsDoneIsBroken() throws {
    var state = try stretched()
    try state.do(.wait(minutes: 15))
    #expect(state.promises.map(\.status) == [.broken])
  }
}

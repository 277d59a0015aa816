import Codebook
import Engine
import Scenarios
import Testing

@Suite struct ScoreTests {
  /// Plays the bakery in three manners and returns the scores.
  private func score(_ seed: UInt64, _ play: (inout Game.State) throws -> Void) throws -> Score {
    var state = bakery(seed: seed)
    try play(&state)
    try state.finish()
    return try #require(state.score)
  }

  private func repair(_ state: inout Game.State) throws {
    try state.do(.ask(fact: "oven"), .pause(item: "c1"), .endTurn, .wait(minutes: 10))
    try state.do(
      .publish(
        channel: "facebook",
        text: "We burnt your bread this morning. It is our fault and we are sorry: we know how angry you are. "
          + "The thermostat failed; it is being replaced today and the shop reopens at 2 pm."),
      .reply(
        to: try state.id(by: "Ravi P."), text: "Ravi, we are sorry about your breakfast: refund at the till today."),
      .escalate(to: "manager", text: "About 40 complaints since nine, most about the rye. Refunds would calm it."))
  }

  private func insult(_ state: inout Game.State) throws {
    try state.do(.endTurn, .wait(minutes: 10))
    try state.do(.publish(channel: "facebook", text: "You are idiots and losers. Buy your bread elsewhere, clowns."))
    try state.do(.endTurn)
    try state.do(.publish(channel: "facebook", text: "Still whining? You are pathetic idiots, all of you."))
  }

  @Test(arguments: Array(1...5) as [UInt64])
  func repairBeatsSilenceAndSilenceBeatsInsults(_ seed: UInt64) throws {
    let repaired = try score(seed, repair)
    let silent = try score(seed) { _ in }
    let insulted = try score(seed, insult)
    #expect(repaired.total > silent.total)
    #expect(silent.total > insulted.total)
  }

  @Test func theEndingWithoutAWordDoesNotDependOnThePlayer() throws {
    #expect(try score(7, repair).silentEnding == score(7) { _ in }.ending)
  }

  @Test func everyPointNamesItsReasonInBothLanguages() throws {
    for evidence in try score(7, repair).evidence {
      #expect(!evidence.reason.english.isEmpty && !evidence.reason.french.isEmpty)
      #expect(!evidence.rule.source.english.isEmpty && !evidence.rule.source.french.isEmpty)
      #expect(evidence.rule.competence != nil)
    }
  }

  @Test func everyRuleOfTheCraftIsInTheTable() {
    #expect(CraftRule.allCases.allSatisfy { $0.competence != nil })
  }

  @Test func theWordsThatCountAreQuoted() throws {
    let evidence = try score(7, insult).evidence.first { $0.rule == .keepCalm }
    #expect(evidence?.points ?? 0 < 0)
    #expect(evidence?.words.contains("idiots") == true)
  }

  @Test func whatWasAskedAndReportedIsDatedWhenItWasDone() throws {
    let evidence = try score(7) { state in
      try state.do(
        .endTurn, .wait(minutes: 20), .ask(fact: "oven"),
        .escalate(to: "manager", text: "About 40 complaints since nine, most about the rye. Refunds would calm it."))
    }.evidence
    let start = bakery(seed: 7).scenario.turns[1].start
    let asked = try #require(evidence.first { $0.rule == .getTheFacts && $0.points > 0 }?.at)
    let reported = try #require(evidence.first { $0.rule == .reportUpwards && $0.points > 0 }?.at)
    #expect(asked > start + 20 && reported > asked)
  }

  @Test func theStormIsCountedFromTheMomentAtWhichItBreaks() throws {
    var state = wholeDesk { scenario in
      for index in scenario.events.indices where scenario.events[index].id == "burnt" {
        scenario.events[index].at = Moment(turn: 1, minutes: 10)
      }
    }
    try state.do(.endTurn, .wait(minutes: 15), .publish(channel: "facebook", text: Words.repair))
    try state.finish()
    let reasons = (state.score?.evidence ?? []).filter { $0.rule == .acknowledgeEarly }.map(\.reason.english)
    #expect(reasons == ["The public heard from you 20 minutes after the storm broke."])
  }
}

import Codebook
import Engine
import Testing

/// When evidence and reports say that something was done.
@Suite struct FindingMomentTests {
  @Test func anActIsToldAtTheMomentWhenItsTextGoesOut() throws {
    var state = wholeDesk()
    let start = state.now
    try state.do(.publish(channel: "facebook", text: Words.repair))
    let deed = try #require(state.deeds.last)
    #expect(deed.at > start && deed.at == state.feed.last { $0.isOurs }?.at)
  }

  @Test func whatEndsTheTurnIsDoneInIt() throws {
    var state = wholeDesk()
    try state.do(.endTurn)
    #expect(state.deeds.last?.at == state.scenario.turns[0].end)
  }

  @Test func aPostIsHiddenWhenItIsHiddenAndNotWhenItCame() throws {
    var state = wholeDesk()
    let threat = try state.id(by: "burn_it")
    try state.do(.wait(minutes: 20), .hide(post: threat, reason: ""))
    let moment = state.now
    try state.finish()
    let evidence = (state.score?.evidence ?? []).filter { $0.rule == .fairModeration && $0.points > 0 }
    #expect(evidence.map(\.at) == [moment])
  }
}

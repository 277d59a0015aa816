import Codebook
import Engine
import Scenarios
import Testing

/// What needs leave from above, and what the player is told of it.
@Suite struct PermissionTests {
  private func evidence(_ state: Game.State) throws -> [Evidence] {
    var state = state
    try state.finish()
    return (state.score?.evidence ?? []).filter { $0.rule == .askAuthority }
  }

  @Test func theDebriefShowsWhatWasSaidWithoutLeaveAndNotWhatWasSaidWithIt() throws {
    var state = wholeDesk { scenario in
      scenario.authorities[0].isHeld = true
      scenario.events.append(
        Event(
          id: "no-more", at: Moment(turn: 2, minutes: 0), when: .always, text: nil, isDocumented: false,
          effects: [.revoke("refund")]))
    }
    try state.say("We will refund everybody in full, at the till.")
    try state.say("We will refund whoever kept the bag as well, until Friday.", inTurn: 2)
    let evidence = try evidence(state)
    #expect(evidence.count == 1 && evidence[0].turn == 2, "\(evidence)")
    #expect(evidence.allSatisfy { $0.points < 0 && !$0.words.contains("till") })
  }

  @Test func aRefusedRequestIsNotCountedAsLeaveEvenIfTheStoryGivesItLater() throws {
    var state = wholeDesk { scenario in
      scenario.events.append(
        Event(
          id: "given", at: Moment(turn: 2, minutes: 0), when: .always, text: nil, isDocumented: false,
          effects: [.grant("refund")]))
    }
    #expect(
      try state.do(.request(authority: "refund", text: "May we refund the bread?")).told == [
        "Tell me first how bad it is."
      ])
    #expect(try evidence(state).allSatisfy { !$0.reason.english.contains("and granted") })
  }

  @Test func ofTwoRequestsForTheSameOnlyTheOneThatWasGrantedCounts() throws {
    var state = wholeDesk()
    try state.do(
      .request(authority: "refund", text: "May we?"), .escalate(to: "manager", text: Words.report),
      .request(authority: "refund", text: "May we refund the bread?"))
    #expect(try evidence(state).map(\.words) == ["May we refund the bread?"])
  }

  @Test func leaveThatTheStoryGivesOrTakesIsTold() throws {
    var state = wholeDesk { scenario in
      for (turn, effect) in [(1, Scenarios.Effect.grant("refund")), (2, .grant("refund")), (3, .revoke("refund"))] {
        scenario.events.append(
          Event(
            id: "e\(turn)", at: Moment(turn: turn, minutes: 0), when: .always, text: nil, isDocumented: false,
            effects: [effect]))
      }
    }
    func told() throws -> [String] {
      try state.do(.endTurn).compactMap { effect in
        if case .tell(let notice) = effect { "\(notice.from.english): \(notice.text.english)" } else { nil }
      }
    }
    #expect(try told().contains("Allowed from now on: A refund of the bread"))
    #expect(try !told().contains { $0.contains("A refund of the bread") }, "nothing has changed")
    #expect(try told().contains("To be asked for from now on: A refund of the bread: Ada decides."))
  }

  @Test func anAuthorityWithCuesIsTouchedByTextsThatSayThem() throws {
    let change: (inout Scenario) -> Void = { scenario in
      scenario.authorities[0].cues = Fact.Cues(
        phrases: [.english: ["voucher", "refund everybody"], .french: ["bon d'achat"]])
    }
    var other = wholeDesk(change)
    try other.say("We will refund the loaf of whoever brings the bag back.")
    #expect(try evidence(other).allSatisfy { $0.points > 0 })
    var named = wholeDesk(change)
    try named.say("Everybody gets a voucher of two euros: we will refund everybody in full.")
    #expect(try evidence(named).contains { $0.points < 0 })
  }
}

import Codebook
import Engine
import Scenarios
import Testing

/// What the story may ask of the desk.
@Suite struct ConditionTests {
  private func news(_ condition: Condition, _ play: (inout Game.State) throws -> Void) throws -> Bool {
    var state = wholeDesk { scenario in
      scenario.events.append(
        Event(
          id: "asked", at: Moment(turn: 1, minutes: 0), when: condition, text: LocalizedText("It holds."),
          isDocumented: false, effects: []))
    }
    try play(&state)
    try state.do(.endTurn)
    return state.news.contains { $0.text.english == "It holds." }
  }

  @Test func aPostIsScheduledUntilItIsPausedOrCancelled() throws {
    #expect(try news(.scheduled("c1")) { _ in })
    #expect(try !news(.scheduled("c1")) { try $0.do(.pause(item: "c1")) })
    #expect(try !news(.scheduled("c1")) { try $0.do(.cancel(item: "c1")) })
  }

  @Test func aPostIsAnsweredInPublicOrInPrivate() throws {
    #expect(try !news(.answered("cake")) { _ in })
    #expect(try news(.answered("cake")) { try $0.answer("Nadia K.", "Nadia, we are looking for your cake.") })
    #expect(
      try news(.answered("cake")) { state in
        try state.do(.message(to: state.id(by: "Nadia K."), text: "Nadia, we are looking for your cake."))
      })
  }

  @Test func aPostThatAnEffectBringsComesIfItsConditionHolds() throws {
    for isHeld in [true, false] {
      var state = wholeDesk { scenario in
        for index in scenario.posts.indices where scenario.posts[index].id == "d" {
          scenario.posts[index].when = .granted("refund")
        }
        scenario.authorities[0].isHeld = isHeld
        scenario.events.append(
          Event(
            id: "brought", at: Moment(turn: 1, minutes: 0), when: .always, text: nil, isDocumented: false,
            effects: [.post("d")]))
      }
      try state.do(.endTurn)
      #expect(state.feed.contains { $0.author == "@nosy" } == isHeld)
    }
  }

  @Test func whatWasSaidCanBeAskedForFromATurnOn() throws {
    func apologise(_ state: inout Game.State) throws {
      try state.do(.publish(channel: "facebook", text: "We are sorry: it is our fault."))
    }
    #expect(try news(.said(.apologise), apologise))
    #expect(try !news(.said(.apologise, since: 1), apologise))
  }

  @Test func anOptionCanHideAPost() throws {
    var state = wholeDesk { scenario in
      scenario.events.append(
        Event(
          id: "hidden", at: Moment(turn: 0, minutes: 10), when: .always, text: nil, isDocumented: false,
          effects: [.hide("threat")]))
    }
    try state.do(.wait(minutes: 10))
    let post = try #require(state.feed.first { $0.author == "burn_it" })
    #expect(post.isHidden && !post.isTakenDown)
  }
}

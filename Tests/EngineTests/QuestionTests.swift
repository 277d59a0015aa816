import Codebook
import Engine
import Scenarios
import Testing

/// Which questions stand on the desk, and what hearsay shows.
@Suite struct QuestionTests {
  @Test func aQuestionComesUpInItsTime() throws {
    var state = wholeDesk { scenario in
      for index in scenario.facts.indices where scenario.facts[index].id == "oven" {
        scenario.facts[index].since = Moment(turn: 1, minutes: 10)
      }
    }
    func isInSight() -> Bool { state.factsInSight.contains { $0.id == "oven" } }
    #expect(!isInSight())
    #expect(state.refusal(of: .ask(fact: "oven")) == .unknownFact)
    try state.do(.endTurn)
    #expect(!isInSight())
    try state.do(.wait(minutes: 10))
    #expect(isInSight())
    try state.do(.ask(fact: "oven"))
  }

  @Test func whatIsLearntBeforeItsTimeIsInSight() throws {
    var state = wholeDesk { scenario in
      for index in scenario.facts.indices where scenario.facts[index].id == "oven" {
        scenario.facts[index].since = Moment(turn: 5, minutes: 0)
      }
      scenario.events.append(
        Event(
          id: "told", at: Moment(turn: 1, minutes: 0), when: .always, text: nil, isDocumented: false,
          effects: [.learn("oven")]))
    }
    try state.do(.endTurn)
    #expect(state.factsInSight.contains { $0.id == "oven" })
  }

  @Test func hearsayIsWhatSomebodySaidAndNotWhatIsSo() throws {
    var state = wholeDesk()
    try state.do(.ask(fact: "inspection"), .wait(minutes: 5))
    let hearsay = try #require(state.hearsay("checked"))
    #expect(hearsay.teller.english == "Ada" && hearsay.words.english == "On Monday, I think.")
    #expect(state.hearsay("oven") == nil)
  }

  @Test func whoeverIsOutAnswersOnceTheyAreBack() throws {
    let state = wholeDesk { scenario in
      for index in scenario.people.indices {
        scenario.people[index].hours = Person.Hours(from: 660, to: 1080, weekends: true)
      }
    }
    let inquiry = try #require(state.facts.compactMap(\.fact.inquiry).first)
    let moment = try #require(state.lateAnswer(to: inquiry))
    #expect(moment == state.now.midnight + 660 + state.delay(of: inquiry))
    #expect(wholeDesk().lateAnswer(to: inquiry) == nil)
  }

  @Test func hearsayIsSettledByWhoeverTellsHowItIs() throws {
    var state = wholeDesk { scenario in
      scenario.events.append(
        Event(
          id: "told", at: Moment(turn: 1, minutes: 0), when: .always, text: nil, isDocumented: false,
          effects: [.learn("inspection")]))
    }
    try state.do(.ask(fact: "inspection"), .wait(minutes: 5))
    #expect(state.facts.first { $0.id == "checked" }?.status == .heard)
    try state.do(.endTurn)
    #expect(state.facts.first { $0.id == "checked" }?.status == .known)
  }
}

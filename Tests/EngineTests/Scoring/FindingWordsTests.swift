import Codebook
import Engine
import Rhetoric
import Scenarios
import Testing

/// What a debrief says was looked for is what was looked for.
@Suite struct FindingWordsTests {
  private func reasons(_ rule: CraftRule, _ state: Game.State) throws -> [LocalizedText] {
    var state = state
    try state.finish()
    return (state.score?.evidence ?? []).filter { $0.rule == rule }.map(\.reason)
  }

  @Test func whoeverSendsPeopleIntoPrivateBesideAnAnswerIsNotToldThatTheyNeverDid() throws {
    var state = wholeDesk { $0.enrage() }
    try state.say(Words.repair + " Please send us a private message with your order number.")
    #expect(state.statements.contains { $0.strategies.contains(.redirect) })
    let reasons = try reasons(.noPrematureRedirect, state)
    #expect(!reasons.isEmpty && reasons.allSatisfy { $0.english.contains("only") && $0.french.contains("seulement") })
  }

  @Test func whoeverApologisedForNothingIsNotToldThatTheyApologisedPlainly() throws {
    var state = wholeDesk()
    try state.say("The shop reopens at 2 pm.")
    #expect(try reasons(.noNonapology, state).allSatisfy { !$0.english.contains("You apologised") })
  }

  @Test func whoeverWroteNoReportIsToldThatAndNotThatNothingWasReported() throws {
    var state = wholeDesk()
    try state.say(Words.repair)
    let reasons = try reasons(.reportWithInsight, state)
    #expect(reasons.map(\.english).allSatisfy { $0.hasPrefix("You wrote no report yourself") } && reasons.count == 1)
  }

  @Test func aPersonWhoseNameHasAnArticleIsNamedInTheMiddleOfASentence() throws {
    var state = wholeDesk { $0.people[0].name = LocalizedText(en: "The night desk", fr: "L'astreinte") }
    let effects = try state.do(.review(channel: "facebook", text: "We will refund everybody in full.", post: nil))
    let remarks = effects.flatMap { effect in
      if case .critique(let critique) = effect { critique.remarks } else { [Remark]() }
    }
    #expect(remarks.contains { $0.text.french.contains("Demandez d'abord à l'astreinte.") })
  }
}

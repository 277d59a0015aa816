import Testing

@Suite struct RumourTests {
  private let first = "first: { when: { spoken: 1 }, answer: It is fine., heard: fine }"

  @Test func aFirstAnswerGivesOutARumour() {
    expect(
      "heard: fine } }", "heard: ⟦oven } }",
      "error: `oven` is true, and only a rumour can be heard (name a fact with `rumour: true`)")
    expect("heard: fine } }", "heard: ⟦fines } }", "error: there is no fact `fines` (did you mean `fine`?)")
  }

  @Test func aConditionHearsARumour() {
    expect(
      "{ heard: fine }", "{ heard: ⟦oven }",
      "error: `oven` is true, and only a rumour can be heard (name a fact with `rumour: true`)")
  }

  @Test func aRumourThatCannotBeReadIsToldOnce() {
    expect(
      "text: The oven is fine., origin: invented, rumour: true",
      "text: The oven is fine., origin: invented, rumour: ⟦yes",
      "error: `true` or `false` is wanted here, not `yes` (write true or false, without quotes)")
  }

  @Test func aFirstAnswerMayEvadeTheQuestion() {
    expect(
      [Edit("answer: It is fine., heard: fine", "answer: It is fine."), Edit("{ heard: fine }", "{ spoken: 1 }")], [])
  }

  @Test func aRumourThatNobodyGivesOutIsDoubted() {
    expect(
      "{ heard: fine }", "{ heard: ⟦rats }",
      "warning: nobody gives out the rumour `rats` (let a `first` answer do it with `heard: rats`, or delete the condition)"
    )
  }

  @Test func aFirstAnswerSaysSomething() {
    expect(
      [Edit(first, "first: ⟦{ heard: fine }"), Edit("  facts.oven.first", "  ⟦facts.oven.first", in: .texts)],
      [
        "error: a first answer lacks `answer` (add `answer: …`)",
        "error: the case has no text `facts.oven.first` (delete it)",
      ])
    expect(
      first, "first: ⟦fine", "error: a map (a first answer) is wanted here, not `fine` (keys: when, answer, heard)")
    expect(
      [
        Edit("answer: It is fine.", "answer: ⟦It is fine."),
        Edit("  facts.oven.first: Il va bien.\n", "", in: .texts),
      ], ["error: the text `facts.oven.first` has no translation (add it to texts/fr.yaml)"])
  }
}

import Testing

@Suite struct WarningTests {
  @Test func aFlagThatNothingAsksForIsDoubted() {
    expect(
      "[ { reveal: oven }, { deliver: m2 } ]", "[ { reveal: oven }, { deliver: m2 }, { raise: ⟦smoke } ]",
      "warning: no condition asks for the flag `smoke` (ask for it with `flag: smoke`, or delete it)")
  }

  @Test func aPersonWithoutAPartIsDoubted() {
    expect(
      [Edit("  - id: baker\n", "  - ⟦id: baker\n"), Edit("ask: { person: baker", "ask: { person: manager")],
      ["warning: nobody hears from the person `baker` (let them write, answer, decide or take a channel)"])
  }

  @Test func aDeciderWithoutAnswersIsDoubted() {
    expect(
      "  - id: baker\n    name: Tom\n", "  - ⟦id: baker\n    name: Tom\n    decides: true\n",
      "warning: `baker` decides and has no answer to a report (add `answers`)")
  }

  @Test func aSourceThatNothingCitesIsDoubted() {
    expect(
      "facts:\n  - id: oven", "  - ⟦{ id: s2, title: X, url: \"https://x.org\" }\n\nfacts:\n  - id: oven",
      "warning: nothing cites the source `s2` (cite it, or delete it)")
  }

  @Test func aFactThatCannotBeLearntIsDoubtedUnlessItIsARumour() {
    expect(
      "{ id: rats, question: Rats?, text: There were rats., origin: invented, rumour: true }",
      "⟦{ id: rats, question: Rats?, text: There were rats., origin: invented }",
      "warning: the player cannot learn the fact `rats` (add `known`, `ask`, or an effect `learn`)")
  }

  @Test func aNameThatNoTextUsesIsDoubted() {
    expect(
      "names:\n", "names:\n  ⟦river: { real: Thames, masked: Rill }\n",
      "warning: no text uses the name `{river}` (use it, or delete it)")
  }

  @Test func aSlotThatNothingUsesIsDoubted() {
    expect(
      "words:\n", "words:\n  ⟦closer: [ x ]\n",
      "warning: nothing uses the slot `closer` (use it in a phrase, or delete it)")
  }

  @Test func whatNeverAppearsIsDoubted() {
    expect(
      [Edit("\n      - post: p3", ""), Edit("  - id: p3\n", "  - ⟦id: p3\n")],
      ["warning: the post `p3` never appears (give it `at`, or an effect that brings it)"])
  }

  @Test func anOptionThatIsLongestByFarIsDoubted() {
    expect(
      "text: We let it all pass.\n", "text: ⟦We let it all pass, and then we see what can be done.\n",
      "warning: in `en` this option has 53 characters and the others 18 on average (players pick the longest: make them"
        + " more alike)")
    expect("text: We let it all pass.\n", "text: We let it all pass, and wait.\n")
  }

  @Test func ownWordsTooLongForTheChannelAreDoubted() {
    let long = String(repeating: "very ", count: 15) + "long"
    expect(
      [
        Edit(", text: We check. }", " }"), Edit("  inbox.m1.a.say: Nous vérifions.\n", "", in: .texts),
        Edit("text: We check the oven.", "text: ⟦\(long)"), Edit("text: We let it all pass.", "text: \(long)"),
      ],
      [
        "warning: the option has 79 characters, and `twitter`, where its `say` shows it, allows 60 (shorten it, or give"
          + " the `say` a `text`)"
      ])
  }

  @Test func anAnswerThatIsNeverGivenIsDoubted() {
    expect(
      "{ id: sorry, when: { said: apologise }, text: Good words., effects: [ { tire: -5 } ] }\n      - { id: usual",
      "{ id: sorry, text: Good words. }\n      - ⟦{ id: usual",
      "warning: this answer is never given (an answer without `when` stands above it; put that one last)")
  }

  @Test func aWarningLeavesTheCasePlayable() {
    let scenario = SmallCase.scenario.replacing("words:\n", with: "words:\n  closer: [ x ]\n")
    let outcome = compile(scenario, SmallCase.texts)
    #expect(outcome.diagnostics.map(\.severity) == [.warning])
    #expect(outcome.scenario != nil)
  }
}

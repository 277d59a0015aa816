import Testing

@Suite struct DisputeTests {
  private let won = "      won: { text: Fair., effects: [ { raise: argued } ] }\n"

  @Test(arguments: [0, 21])
  func aDisputeNeedsAnArgument(needs: Int) {
    expect(
      "needs: 2", "needs: ⟦\(needs)", "error: \(needs) is out of range (a whole number from 1 to 20, without quotes)")
  }

  @Test func aDisputeNeedsNoMoreArgumentsThanItHas() {
    expect("needs: 2", "needs: 1")
    expect(
      "needs: 2", "needs: ⟦3", "error: the dispute needs 3 arguments and has 2 (at most as many as it has)")
  }

  @Test func anArgumentIsWordsOrAFact() {
    expect(
      "{ id: cause, fact: oven }", "⟦{ id: cause }",
      "error: an argument has neither `cues` nor `fact` (add words that give it away, or a fact)")
    expect(
      "{ id: first, cues: [check first] }", "{ id: first, cues: [check first], fact: ⟦oven }",
      "error: an argument has both `cues` and `fact` (keep one of them)")
  }

  @Test func anArgumentHasAnIdOfItsOwnInTheDispute() {
    expect(
      "{ id: cause, fact: oven }", "{ id: ⟦first, fact: oven }",
      "error: the id `first` is taken (line 240 has it; choose another)")
  }

  @Test func aFactThatArguesHasCues() {
    expect(
      "{ id: cause, fact: oven }", "{ id: cause, fact: ⟦ovn }", "error: there is no fact `ovn` (did you mean `oven`?)")
    expect(
      "{ id: cause, fact: oven }", "{ id: cause, fact: ⟦rats }",
      "error: the fact `rats` has no cues, so that no text can argue with it (add `cues` to the fact)")
  }

  @Test func theCuesOfAnArgumentHaveACounterpart() {
    expect(
      [
        Edit("cues: [check first]", "cues: ⟦[check first]"),
        Edit("  m1.first: [ vérifier avant ]", "  ⟦m1.frist: [ vérifier avant ]", in: .texts),
      ],
      [
        "error: the cues of `m1.first` have no counterpart (add them to texts/fr.yaml)",
        "error: there is no argument `m1.frist` with cues (did you mean `m1.first`?)",
      ])
    expect(
      "cues: [check first]", "cues: ⟦[]", "error: the list of cues is empty (name at least one, or leave `cues` out)")
  }

  @Test func anArgumentWithoutCuesHasNoneInTheOtherLanguage() {
    expect(
      [Edit("  m1.first:", "  ⟦m1.cause: [ four ]\n  m1.first:", in: .texts)],
      ["error: there is no argument `m1.cause` with cues (one of m1.first)"])
  }

  @Test func bothEndsOfADisputeAreTold() {
    expect(
      [
        Edit("    dispute:\n      minutes", "    dispute:\n      ⟦minutes"), Edit(won, ""),
        Edit("flag: argued", "flag: told"),
      ],
      ["error: a dispute lacks `won` (add `won: …`)"])
    expect(
      [Edit("lost: { text: \"No.\",", "lost: { text: ⟦\"No.\","), Edit("  inbox.m1.lost: Non.\n", "", in: .texts)],
      ["error: the text `inbox.m1.lost` has no translation (add it to texts/fr.yaml)"])
  }

  @Test func theEndsMayQuoteThePlayersOwnWords() {
    expect("text: Fair.", "text: \"You wrote {own_words}.\"")
  }

  @Test func whatTheEndsSayIsTranslated() {
    expect(
      [
        Edit(
          "{ raise: argued }", "{ raise: argued }, { mark: { rule: stand-your-ground, kept: true, reason: Argued. } }"),
        Edit("  inbox.m1.won:", "  inbox.m1.won.mark.stand-your-ground: Discuté.\n  inbox.m1.won:", in: .texts),
      ], [])
  }

  @Test(arguments: [
    ("won", "texts of `dispute` go"), ("lost", "texts of `dispute` go"),
    ("argued", "an order that was argued away goes"),
  ])
  func anOptionOfADisputedMailHasAnotherNameThanItsEnds(id: String, owner: String) {
    expect(
      [
        Edit("      - id: b\n", "      - id: ⟦\(id)\n"), Edit("inbox.m1.b.text", "inbox.m1.\(id).text", in: .texts),
        Edit("inbox.m1.b.mark", "inbox.m1.\(id).mark", in: .texts),
      ],
      ["error: `\(id)` cannot be an option's id (\(owner) by that name)"])
  }

  @Test func anOrderThatCanBeArguedWithHasOptions() {
    let dispute = """
      dispute: ⟦{ minutes: 5, needs: 1, arguments: [ { id: cause, fact: oven } ], won: { text: Yes. }, lost: { text: Nay. } }
      """
    expect(
      [
        Edit("{ id: m2, sender", "{ id: m2, \(dispute), sender"),
        Edit("  inbox.m2.sender", "  inbox.m2.won: Oui.\n  inbox.m2.lost: Non.\n  inbox.m2.sender", in: .texts),
      ], ["error: `dispute` without `options` (add what can be chosen when the order stands)"])
  }
}

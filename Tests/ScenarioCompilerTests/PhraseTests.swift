import Testing

@Suite struct PhraseTests {
  @Test func eachActHasSixPhrases() {
    expect(
      "  thank:\n    - \"{opening} en thank 1 {handle}\"\n    -", "  thank:\n    ⟦-",
      "error: `thank` has 5 phrases (each act needs at least 6)")
    expect(
      [Edit("  thank:\n    - \"{opening} fr thank 1 {handle}\"\n    -", "  thank:\n    ⟦-", in: .texts)],
      ["error: `thank` has 5 phrases (each act needs at least 6)"])
  }

  @Test func threePhrasesOfAnActFitEverywhere() {
    let edits = [1, 2, 3].map { number in
      Edit(
        "- \"{opening} en mock \(number) {handle}\"",
        "\(number == 1 ? "⟦" : "")- { say: \"\(number) {opening}\", \(["by: [fans]", "about: deny", "when: { spoken: 1 }"][number - 1]) }"
      )
    }
    expect(
      edits,
      [
        "error: `mock` has 2 phrases that fit everywhere (at least 3 need to be without `by`, `about` and `when`)"
      ])
    expect(Array(edits.dropFirst()), [])
  }

  @Test func eachActHasPhrases() {
    expect(
      "phrases:\n  complain:", "phrases:\n  ⟦⟦complian:",
      "error: the phrasebook lacks `complain` (add `complain: …`)",
      "error: unknown key `complian` in the phrasebook (did you mean `complain`?)")
  }

  @Test func aPhraseIsAboutSomethingThatTheGameKnows() {
    expect(
      "about: silence", "about: ⟦silense", "error: `silense` is not a topic (did you mean `silence`?)")
  }

  @Test func aSlotHasWords() {
    expect(
      "\"{opening} en complain 1", "⟦\"{openings} en complain 1",
      "error: `{openings}` is neither a name nor a slot (did you mean `opening`?)")
    expect(
      "more: [ \"again,\", \"then,\" ]", "more: ⟦[]",
      "error: the slot `more` has no words (add some, or delete the slot)")
  }

  @Test func slotsDoNotEndInThemselves() {
    expect(
      "  opening: [ \"Well,\", \"So {more}\" ]\n  more: [ \"again,\", \"then,\" ]",
      "  ⟦opening: [ \"Well,\", \"So {more}\" ]\n  ⟦more: [ \"again,\", \"then {opening}\" ]",
      "error: the words of the slot `opening` never end (a slot stands in its own words: take it out)",
      "error: the words of the slot `more` never end (a slot stands in its own words: take it out)")
  }

  @Test func slotsStandNoDeeperThanTheGameFills() {
    func words(_ count: Int, _ mark: String) -> String {
      (1...count).map { "  \($0 == 1 ? mark : "")s\($0): [ \"\($0 == count ? "end" : "{s\($0 + 1)}")\" ]\n" }.joined()
    }
    let more = "  more: [ \"again,\", \"then,\" ]\n"
    let opening = Edit("\"So {more}\"", "\"So {s1}\"")
    expect([opening, Edit(more, words(7, ""))], [])
    expect(
      [opening, Edit("  opening: [", "  ⟦opening: ["), Edit(more, words(8, ""))],
      ["error: slots stand 9 deep in `opening` (8 is as deep as the game fills)"])
  }

  @Test func aSlotHasANameOfItsOwn() {
    expect(
      "  more: [ \"again,\"", "  ⟦bakery: [ x ]\n  more: [ \"again,\"",
      "error: `{bakery}` stands for something else already (choose another name for the slot)")
  }

  @Test func strangersHaveEnoughHandles() {
    expect(
      "handles: [ n1, n2, ", "handles: ⟦[ n2, ",
      "error: there are 19 handles (at least 20 are wanted, lest two strangers look like one)")
    expect(
      "handles: [ n1, ", "handles: [ ⟦\"n 1\", ",
      "error: `n 1` is not a part of a handle (letters, digits, `_`, `.` and `-` only)")
  }
}

import Testing

@Suite struct TextTests {
  @Test func aPlaceholderStandsForAName() {
    expect(
      "title: Burnt bread", "title: ⟦\"{bakry} bread\"",
      "error: `{bakry}` stands for nothing here (did you mean `bakery`?)")
    expect(
      "title: Burnt bread", "title: ⟦\"{hotel} bread\"", "error: `{hotel}` stands for nothing here (one of bakery)")
  }

  @Test func aPlaceholderOfTheTranslationIsCheckedWhereItStands() {
    expect(
      [Edit("\"{bakery} a trois boutiques.\"", "⟦\"{boutique} a trois boutiques.\"", in: .texts)],
      ["error: `{boutique}` stands for nothing here (one of bakery)"])
  }

  @Test(arguments: ["{bakery", "{bakery bread", "a {bak{ery}"])
  func aBraceThatIsOpenedIsClosed(text: String) {
    expect(
      "title: Burnt bread", "title: ⟦\"\(text)\"",
      "error: a brace is opened and not closed (write `{name}`; a text cannot hold a single brace)")
  }

  @Test func aBraceThatIsClosedWasOpened() {
    expect(
      "title: Burnt bread", "title: ⟦\"Burnt} bread\"",
      "error: a brace is closed that was not opened (write `{name}`; a text cannot hold a single brace)")
  }

  @Test func thePlayersOwnWordsComeBackInPostsEventsAndMailsOnly() {
    expect("text: Photos go round.", "text: \"Photos of {own_words} go round.\"")
    expect("text: Is it true? }", "text: \"Is it true? {own_words}\" }")
    expect(
      "temper: Quick.", "temper: ⟦\"{own_words}\"",
      "error: `{own_words}` stands for nothing here (it can be used in posts, events and mails only)")
  }

  @Test func theHandleIsForPhrasesOnly() {
    expect(
      "temper: Quick.", "temper: ⟦\"{handle}\"",
      "error: `{handle}` stands for nothing here (it can be used in phrases and words only)")
  }

  @Test func namesHaveBothTheirForms() {
    expect(
      "{ real: Crumb & Co, masked: Oat & Sons }", "⟦{ real: Crumb & Co }",
      "error: a name lacks `masked` (add `masked: …`)")
    expect(
      "{ real: Crumb & Co, masked: Oat & Sons }", "{ real: Crumb & Co, masked: ⟦\"{oat}\" }",
      "error: a name cannot hold braces (write the name itself)")
  }

  @Test func theGamesOwnPlaceholdersAreNotForNames() {
    expect(
      "crisis:\n", "  ⟦handle: { real: a, masked: b }\ncrisis:\n",
      "error: `{handle}` is filled by the game (choose another name)")
    expect(
      "crisis:\n", "  ⟦The Oven: { real: a, masked: b }\ncrisis:\n",
      "error: `The Oven` is not a name for a placeholder (lower-case letters, digits, `-` and `_`)")
  }

  @Test func everyTextIsTranslated() {
    expect(
      [
        Edit("text: Coal for breakfast.", "text: ⟦Coal for breakfast."),
        Edit("  posts.p1: Du charbon au petit-déjeuner.\n", "", in: .texts),
      ],
      ["error: the text `posts.p1` has no translation (add it to texts/fr.yaml)"])
  }

  @Test func aTranslationOfNothingIsToldWithWhatWasMeant() {
    expect(
      [
        Edit("text: Coal for breakfast.", "text: ⟦Coal for breakfast."),
        Edit("  posts.p1: Du", "  ⟦post.p1: Du", in: .texts),
        Edit("  posts.p2: Bande", "  ⟦inbox.m1.c.text: Autre\n  posts.p2: Bande", in: .texts),
      ],
      [
        "error: the text `posts.p1` has no translation (add it to texts/fr.yaml)",
        "error: the case has no text `post.p1` (did you mean `posts.p1`?)",
        "error: the case has no text `inbox.m1.c.text` (delete it)",
      ])
  }

  @Test func aTranslationIsNotEmpty() {
    expect(
      [Edit("posts.p1: Du charbon au petit-déjeuner.", "posts.p1: ⟦\"\"", in: .texts)],
      ["error: the text is empty (write it, or leave the key out if it is optional)"])
  }

  @Test func theTranslationsFileIsThere() {
    let outcome = compile(SmallCase.scenario, nil)
    #expect(
      outcome.diagnostics.map(\.description) == [
        "scenario.yaml:2:13: error: texts/fr.yaml is missing (a case has the texts of both languages)"
      ])
    #expect(outcome.scenario == nil)
  }

  @Test func theCaseIsNotTranslatedIntoItsOwnLanguage() {
    let scenario = SmallCase.scenario.replacing("language: en", with: "language: fr")
    #expect(
      compile(scenario, SmallCase.texts).diagnostics.map(\.description) == [
        "scenario.yaml:2:13: error: texts/en.yaml is missing (a case has the texts of both languages)",
        "texts/fr.yaml:1:1: error: the case is written in `fr` already (its texts stand in scenario.yaml)",
      ])
  }

  @Test func cuesHaveACounterpartInTheOtherLanguage() {
    expect(
      [
        Edit("cues: [thermostat]", "cues: ⟦[thermostat]"),
        Edit("  oven: [ thermostat ]", "  ⟦ovn: [ thermostat ]", in: .texts),
      ],
      [
        "error: the cues of `oven` have no counterpart (add them to texts/fr.yaml)",
        "error: there is no fact `ovn` (did you mean `oven`?)",
      ])
  }
}

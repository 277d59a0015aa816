import Testing

@Suite struct KeyTests {
  @Test func anUnknownKeyIsToldWithTheOneThatWasMeant() {
    expect(
      "    title: Hour 1\n", "    title: Hour 1\n    ⟦titel: Hour 1\n",
      "error: unknown key `titel` in a turn (did you mean `title`?)")
  }

  @Test func anUnknownKeyUnlikeAnyOtherIsToldWithAllKeys() {
    expect(
      "  history: false", "  history: false\n  ⟦flavour: rye",
      "error: unknown key `flavour` in the crisis (keys: type, history, breaks)")
  }

  @Test func anUnknownSectionIsTold() {
    expect(
      "crisis:\n", "⟦crysis: 1\ncrisis:\n",
      "error: unknown key `crysis` in the case (did you mean `crisis`?)")
  }

  @Test func aMissingKeyIsToldWhereTheMapBegins() {
    expect(
      "  type: preventable\n  history: false\n", "  ⟦type: preventable\n",
      "error: the crisis lacks `history` (add `history: …`)")
  }

  @Test func aMissingSectionIsToldAtTheTopOfTheFile() {
    expect(
      [
        Edit("case:\n", "⟦case:\n"),
        Edit("objectives:\n  - { id: o1, competence: reserve, text: Keep calm. }\n", ""),
      ],
      ["error: the case lacks `objectives` (add `objectives: …`)"])
  }

  @Test func theCaseBlockComesFirst() {
    let names = "names:\n  bakery: { real: Crumb & Co, masked: Oat & Sons }\n"
    expect(
      [Edit(names, ""), Edit("case:\n", "⟦" + names + "case:\n")],
      ["error: `names` stands before `case` (begin the file with `case:`)"])
  }

  @Test func aKeyGivenTwiceIsToldAtItsSecondPlace() {
    expect(
      "    brief: The shop is open.\n", "    brief: The shop is open.\n    ⟦brief: It is closed.\n",
      "error: the key `brief` is given twice in the same map (keep one of them)")
  }

  @Test func aTranslationGivenTwiceIsToldAtItsSecondPlace() {
    expect(
      [Edit("  posts.p2: Bande", "  ⟦case.title: Encore\n  posts.p2: Bande", in: .texts)],
      ["error: the key `case.title` is given twice in the same map (keep one of them)"])
  }

  @Test func aValueOfAnotherTypeIsTold() {
    expect(
      "origin: documented\n    sources: [s1]\n    ask: { person: baker, minutes: 5,",
      "origin: ⟦documented\n    sources: ⟦s1\n    ask: { person: baker, minutes: ⟦five,",
      "error: a documented fact names its source (add `sources: [ … ]`, or call it invented)",
      "error: a list of sources is wanted here, not `s1` (write `- …` lines, or [ … ])",
      "error: a whole number is wanted here, not `five` (a whole number from 0 to 1440, without quotes)")
  }

  @Test func nothingIsNotAText() {
    expect(
      "    title: Owner\n", "    title:⟦\n",
      "error: a text is wanted here, not nothing (write it here, or leave the key out if it is optional)")
  }

  @Test func blanksAreNotAText() {
    expect(
      "    title: Owner\n", "    title: ⟦\"  \"\n",
      "error: the text is empty (write it, or leave the key out if it is optional)")
  }

  @Test(arguments: ["0", "6", "-1"])
  func aNumberOutOfRangeIsTold(number: String) {
    expect(
      "difficulty: 2", "difficulty: ⟦\(number)",
      "error: \(number) is out of range (a whole number from 1 to 5, without quotes)")
  }

  @Test(arguments: ["\"3\"", "3.0", "0x3", "1_0", "+3", "three", "99999999999999999999"])
  func whatOnlyLooksLikeANumberIsTold(written: String) {
    let shown = written.filter { $0 != "\"" }
    expect(
      "difficulty: 2", "difficulty: ⟦\(written)",
      "error: a whole number is wanted here, not `\(shown)` (a whole number from 1 to 5, without quotes)")
  }

  @Test(arguments: ["yes", "True", "\"true\"", "1"])
  func onlyTrueAndFalseAreTruthValues(written: String) {
    let shown = written.filter { $0 != "\"" }
    expect(
      "history: false", "history: ⟦\(written)",
      "error: `true` or `false` is wanted here, not `\(shown)` (write true or false, without quotes)")
  }

  @Test func aWordThatIsNotAmongThoseWantedIsTold() {
    expect(
      "mood: anger", "mood: ⟦angre", "error: `angre` is not a mood (did you mean `anger`?)")
    expect(
      "offence: insult", "offence: ⟦rudeness",
      "error: `rudeness` is not an offence (one of insult, threat, hate, spam, data, impersonation)")
    expect(
      "rule: acknowledge-early", "rule: ⟦acknowledge-erly",
      "error: `acknowledge-erly` is not a rule of the craft (did you mean `acknowledge-early`?)")
  }

  @Test func allErrorsAreToldAtOnce() {
    expect(
      [
        Edit("difficulty: 2", "difficulty: ⟦9"),
        Edit("mood: anger", "mood: ⟦rage"),
        Edit("channel: press\n", "channel: ⟦pres\n"),
        Edit("  posts.p1: Du", "  posts.p1: ⟦\"\" # Du", in: .texts),
      ],
      [
        "error: 9 is out of range (a whole number from 1 to 5, without quotes)",
        "error: `rage` is not a mood (one of anger, disappointment, worry, mockery, neutral, support, joy)",
        "error: there is no channel `pres` (did you mean `press`?)",
        "error: the text is empty (write it, or leave the key out if it is optional)",
      ])
  }
}

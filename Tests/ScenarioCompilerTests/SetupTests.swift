import Testing

@Suite struct SetupTests {
  private let alone = "  - { id: alone, name: Alone, text: You and the phone. }\n"

  @Test func thereAreTwoToFourSetupsOrNone() {
    expect(
      [
        Edit("setups:\n\(alone)  - id: agency", "setups:\n  ⟦- id: agency"),
        Edit("  setups.alone.name", "  ⟦setups.alone.name", in: .texts),
        Edit("  setups.alone.text", "  ⟦setups.alone.text", in: .texts),
      ],
      [
        "error: `setups` has 1 entries (2 to 4 are wanted)",
        "error: the case has no text `setups.alone.name` (delete it)",
        "error: the case has no text `setups.alone.text` (delete it)",
      ])
  }

  @Test func aSetupHasAnIdOfItsOwn() {
    expect(
      [Edit("  - id: agency\n", "  - id: ⟦alone\n"), Edit("setup: agency", "setup: alone")],
      ["error: the id `alone` is taken (line 78 has it; choose another)"])
  }

  @Test func aSetupHasANameAndSaysWhatItMeans() {
    expect(
      [
        Edit("{ id: alone, name: Alone, text: You and the phone. }", "⟦{ id: alone, name: Alone }"),
        Edit("  setups.alone.text", "  ⟦setups.alone.text", in: .texts),
      ],
      [
        "error: a setup lacks `text` (add `text: …`)", "error: the case has no text `setups.alone.text` (delete it)",
      ])
    expect(
      "minutes: 150", "⟦minuets: 150", "error: unknown key `minuets` in a setup (did you mean `minutes`?)")
  }

  @Test(arguments: [
    ("minutes: 150", "minutes: ⟦49", "49 is out of range (a whole number from 50 to 200, without quotes)"),
    ("minutes: 150", "minutes: ⟦201", "201 is out of range (a whole number from 50 to 200, without quotes)"),
    ("delay: 200", "delay: ⟦24", "24 is out of range (a whole number from 25 to 400, without quotes)"),
    ("delay: 200", "delay: ⟦401", "401 is out of range (a whole number from 25 to 400, without quotes)"),
    ("trust: -5", "trust: ⟦-21", "-21 is out of range (a whole number from -20 to 20, without quotes)"),
  ])
  func whatASetupChangesHasItsBounds(old: String, new: String, message: String) {
    expect(old, new, "error: \(message)")
  }

  @Test func aFlagThatASetupRaisesIsAskedFor() {
    expect(
      "raise: [agency]", "raise: [agency, ⟦hurried]",
      "warning: no condition asks for the flag `hurried` (ask for it with `flag: hurried`, or delete it)")
    expect("raise: [agency]", "raise: [agency, ⟦agency]", "error: `agency` is listed twice (keep one of them)")
  }

  @Test func aFlagThatOnlyASetupRaisesIsRaised() {
    expect(
      [Edit("    raise: [agency]\n", ""), Edit("flag: agency", "flag: ⟦agency")],
      ["error: nothing raises the flag `agency` (add an effect `raise: agency`)"])
  }

  @Test func aConditionNamesASetupThatExists() {
    expect("setup: agency", "setup: ⟦allone", "error: there is no setup `allone` (did you mean `alone`?)")
  }
}

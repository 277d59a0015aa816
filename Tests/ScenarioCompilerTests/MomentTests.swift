import Testing

@Suite struct MomentTests {
  @Test func anUnknownTurnIsToldWithTheOneThatWasMeant() {
    expect("at: t1+10", "at: ⟦t11+10", "error: there is no turn `t11` (did you mean `t1`?)")
    expect("breaks: t2", "breaks: ⟦storm", "error: there is no turn `storm` (one of t1, t2, t3, t4, t5, t6, t7, t8)")
  }

  @Test func aTurnHasNoMinuteAfterItsEnd() {
    expect("at: t1+10", "at: t1+19")
    expect("at: t2+30, cheerful", "at: t2+59, cheerful")
    expect(
      "at: t2+30, cheerful", "at: ⟦t2+60, cheerful",
      "error: turn `t2` has no minute 60 (it is 60 minutes long: 0 to 59)")
  }

  @Test func aQuestionComesUpAtAMomentOfTheCaseIfSomebodyCanBeAsked() {
    expect("cues: [thermostat]", "since: t2+30\n    cues: [thermostat]")
    expect(
      "cues: [thermostat]", "since: ⟦t12\n    cues: [thermostat]",
      "error: there is no turn `t12` (did you mean `t1`?)")
    expect(
      "text: There were rats.", "text: There were rats., since: ⟦t2",
      "error: a question that nobody can be asked never comes up (add `ask`, or delete `since`)")
  }

  @Test(arguments: ["t2+", "t2+x", "t2+-5", "t2+1+1", "t2+ 5"])
  func minutesAreDigits(moment: String) {
    expect(
      "at: t2+30, cheerful", "at: ⟦\"\(moment)\", cheerful",
      "error: `\(moment)` is not a moment (write a turn and minutes into it, such as `t2+40`)")
  }

  @Test(arguments: ["2012-10-27 08:00", "2012-02-30T08:00+02:00", "2012-10-27T08:00", "Saturday"])
  func aStartIsAMomentThatExists(start: String) {
    expect(
      "\"2012-10-27T08:00+02:00\"", "⟦\"\(start)\"",
      "error: `\(start)` is not a moment that exists (write local time and offset: \"2012-10-27T17:00+01:00\")")
  }

  @Test func turnsDoNotOverlap() {
    expect(
      "\"2012-10-27T09:00+02:00\"", "⟦\"2012-10-27T08:50+02:00\"",
      "error: the turn begins 10 minutes before `t1` ends (turns stand in order of time; `t1` lasts until "
        + "2012-10-27T09:00:00+02:00)")
  }

  @Test func turnsMayHaveAGapBetweenThem() {
    expect("\"2012-10-27T08:00+02:00\"", "\"2012-10-26T08:00+02:00\"")
  }

  @Test func aLengthIsAMultipleOfTen() {
    expect(
      "length: 60", "length: ⟦55",
      "error: a turn of 55 minutes (the length is a multiple of 10, for the clock ticks every 10 minutes)")
  }

  @Test func aCaseHasAtLeastEightTurns() {
    let turn =
      "  - id: t8\n    title: Hour 8\n    brief: The shop is open.\n    start: \"2012-10-27T15:00+02:00\"\n"
      + "    length: 60\n    minutes: 45"
    expect(
      [
        Edit("turns:\n  - id: t1", "turns:\n  ⟦- id: t1"), Edit(turn, ""),
        Edit("  turns.t8.title", "  ⟦turns.t8.title", in: .texts),
        Edit("  turns.t8.brief", "  ⟦turns.t8.brief", in: .texts),
      ],
      [
        "error: `turns` has 7 entries (8 to 20 are wanted)",
        "error: the case has no text `turns.t8.title` (delete it)",
        "error: the case has no text `turns.t8.brief` (delete it)",
      ])
  }

  @Test func anAnswerIsDueAfterItsMailHasCome() {
    expect("due: t1+50", "due: ⟦t1", "error: the answer is due before the mail has come (set it later)")
  }
}

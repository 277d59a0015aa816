import Testing

@Suite struct PeopleTests {
  private let hours = "hours: { from: \"05:30\", to: \"19:00\", weekends: true }"
  private let skill = "    skill: { speed: 60, quality: 45, consistency: 40 }\n"

  @Test(arguments: ["5:30", "24:00", "05:60", "05h30", "05:30:00", "-5:30", "noon"])
  func aTimeOfDayIsHoursAndMinutes(time: String) {
    expect(
      "from: \"05:30\"", "from: ⟦\"\(time)\"",
      "error: `\(time)` is not a time of day (write hours and minutes: \"08:30\")")
  }

  @Test func timesOfDayNeedNoQuotes() {
    expect("from: \"05:30\", to: \"19:00\"", "from: 00:00, to: 23:59")
  }

  @Test(arguments: ["05:30", "05:29"])
  func hoursEndAfterTheyBegin(end: String) {
    expect(
      "to: \"19:00\"", "to: ⟦\"\(end)\"",
      "error: the hours end before they begin (`to` is later in the day than `from`)")
  }

  @Test func hoursHaveABeginningAndAnEnd() {
    expect(hours, "hours: ⟦{ to: \"19:00\" }", "error: the working time lacks `from` (add `from: …`)")
    expect(hours, "hours: { from: \"05:30\", to: \"19:00\" }")
  }

  @Test func aSkillHasThreeLevels() {
    expect("speed: 60", "speed: ⟦101", "error: 101 is out of range (a whole number from 0 to 100, without quotes)")
    expect("{ speed: 60, ", "⟦{ ", "error: a skill lacks `speed` (add `speed: …`)")
  }

  @Test func repliesOfEachKindAreNeeded() {
    expect(
      "replies:\n      - { id: r1, kind: good", "replies:\n      ⟦- { id: r1, kind: plain",
      "error: `replies` has 1 of the kind `good` (write at least 2)")
    expect(
      [
        Edit("replies:\n      - { id: r1", "replies:\n      ⟦⟦- { id: r1"),
        Edit("id: r3, kind: plain", "id: r3, kind: good"), Edit("id: r5, kind: slip", "id: r5, kind: good"),
      ],
      [
        "error: `replies` has 0 of the kind `slip` (write at least 1)",
        "error: `replies` has 1 of the kind `plain` (write at least 2)",
      ])
  }

  @Test func aKindThatCannotBeReadIsNotCounted() {
    expect("kind: slip", "kind: ⟦slop", "error: `slop` is not a kind of reply (did you mean `slip`?)")
  }

  @Test func aReplyDoesSomething() {
    expect(
      "strategies: [hold], text: Wait", "strategies: ⟦[], text: Wait", "error: the list is empty (name at least one)")
    expect(
      "tones: [sarcastic], text: Bake", "tones: [⟦sour], text: Bake",
      "error: `sour` is not a tone (one of boilerplate, personal, sarcastic, aggressive, formal, casual)")
  }

  @Test func aReplyHasAtMost140CharactersInBothLanguages() {
    let text = String(repeating: "x", count: 140)
    expect("text: Noted.", "text: \(text)")
    expect(
      "text: Noted.", "text: ⟦\(text)y", "error: the text has 141 characters and a reply allows 140 (shorten it by 1)")
    expect(
      [Edit("replies.r3: C'est noté.", "replies.r3: ⟦\(text)y", in: .texts)],
      ["error: the text has 141 characters and a reply allows 140 (shorten it by 1)"])
  }

  @Test func repliesNeedASkillAndASkillReplies() {
    expect(
      [Edit("\(skill)    replies:\n      -", "    replies:\n      ⟦-")],
      ["error: `replies` without `skill` (say how well they answer, or delete `replies`)"])
    expect(
      "    temper: Tired.\n", "    temper: Tired.\n    skill: ⟦{ speed: 20, quality: 90, consistency: 90 }\n",
      "error: `skill` without `replies` (add what they write: 2 good, 2 plain, 1 slip)")
  }

  @Test func theWordsOfPeopleAreTranslated() {
    expect(
      [
        Edit("agenda: Her", "agenda: ⟦Her"), Edit("text: Noted.", "text: ⟦Noted."),
        Edit("  people.manager.agenda: Son nom sur la vitrine.\n", "", in: .texts),
        Edit("  people.jess.replies.r3: C'est noté.\n", "", in: .texts),
      ],
      [
        "error: the text `people.manager.agenda` has no translation (add it to texts/fr.yaml)",
        "error: the text `people.jess.replies.r3` has no translation (add it to texts/fr.yaml)",
      ])
  }
}

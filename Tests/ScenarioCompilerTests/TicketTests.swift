import Testing

@Suite struct TicketTests {
  @Test func aTicketIsOpenedByAPostOrAnEffect() {
    expect("    post: p1\n", "")
    expect("      - open: k1\n", "")
    expect(
      [Edit("  - id: k1\n    post: p1\n", "  - ⟦id: k1\n"), Edit("      - open: k1\n", "")],
      ["warning: the ticket `k1` is never opened (give it `post`, or add an effect `open: k1`)"])
  }

  @Test func whatATicketRefersToExists() {
    expect("post: p1\n    name", "post: ⟦p9\n    name", "error: there is no post `p9` (did you mean `p1`?)")
    expect("open: k1", "open: ⟦k2", "error: there is no ticket `k2` (did you mean `k1`?)")
    expect("taken_up: k1", "taken_up: ⟦mia", "error: there is no ticket `mia` (one of k1)")
    expect("solved: k1", "solved: ⟦mia", "error: there is no ticket `mia` (one of k1)")
  }

  @Test func aPostThatOnlyATicketNamesStillHasToAppear() {
    expect(
      [
        Edit("post: p1\n    name", "post: p3\n    name"), Edit("\n      - post: p3", ""),
        Edit("  - id: p3\n", "  - ⟦id: p3\n"),
      ],
      ["warning: the post `p3` never appears (give it `at`, or an effect that brings it)"])
  }

  @Test func aPersonWaitsAtLeastTenMinutes() {
    expect("after: 600", "after: 10")
    expect("after: 600", "after: ⟦9", "error: 9 is out of range (a whole number from 10 to 525600, without quotes)")
    expect("{ after: 600, ", "⟦{ ", "error: a dropped ticket lacks `after` (add `after: …`)")
  }

  @Test func aTicketNeedNotBeDropped() {
    expect(
      [
        Edit("    dropped: { after: 600, text: She has gone elsewhere., effects: [ { tire: 1 } ] }\n", ""),
        Edit("  tickets.k1.dropped: Elle est allée ailleurs.\n", "", in: .texts),
      ], [])
  }

  @Test func aTicketIsSolvedInTime() {
    expect(
      [
        Edit("  - id: k1\n", "  - ⟦⟦id: k1\n"), Edit("    delay: 180\n", ""), Edit("flag: told", "flag: agency"),
        Edit("    solved: { text: She has her cake., effects: [ { raise: told } ] }\n", ""),
      ],
      ["error: a ticket lacks `delay` (add `delay: …`)", "error: a ticket lacks `solved` (add `solved: …`)"])
    expect("delay: 180", "delay: ⟦-1", "error: -1 is out of range (a whole number from 0 to 525600, without quotes)")
  }

  @Test func theTextsOfATicketAreTranslated() {
    expect(
      [
        Edit("story: Her", "story: ⟦Her"), Edit("text: She has her cake.", "text: ⟦She has her cake."),
        Edit("  tickets.k1.story: Son pain d'anniversaire était du charbon.\n", "", in: .texts),
        Edit("  tickets.k1.solved: Elle a son gâteau.\n", "", in: .texts),
      ],
      [
        "error: the text `tickets.k1.story` has no translation (add it to texts/fr.yaml)",
        "error: the text `tickets.k1.solved` has no translation (add it to texts/fr.yaml)",
      ])
  }

  @Test func whatItsEndsSayIsTranslated() {
    let say = "{ say: { channel: twitter, voice: colleague, strategies: [inform], text: She is happy. } }"
    let mark = "{ mark: { rule: follow-through, kept: false, reason: Nobody did. } }"
    expect(
      [
        Edit("{ raise: told }", "{ raise: told }, \(say)"),
        Edit("elsewhere., effects: [ { tire: 1 } ]", "elsewhere., effects: [ \(mark) ]"),
        Edit(
          "  tickets.k1.solved:",
          "  tickets.k1.solved.say: Contente.\n  tickets.k1.dropped.mark.follow-through: Personne.\n  tickets.k1.solved:",
          in: .texts),
      ], [])
  }
}

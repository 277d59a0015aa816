import Testing

@Suite struct RuleTests {
  @Test func sharesAddUpToTheWhole() {
    expect(
      "  parts:\n    - { segment: fans, share: 450", "  parts:\n    ⟦- { segment: fans, share: 440",
      "error: the shares add up to 990 and not to 1000 (10 are missing)")
    expect(
      "  parts:\n    - { segment: fans, share: 450", "  parts:\n    ⟦- { segment: fans, share: 451",
      "error: the shares add up to 1001 and not to 1000 (1 are too many)")
  }

  @Test func aShareThatCannotBeReadIsNotAddedUp() {
    expect(
      "share: 450", "share: ⟦half",
      "error: a whole number is wanted here, not `half` (a whole number from 1 to 1000, without quotes)")
  }

  @Test func aSegmentHasOneShare() {
    expect(
      "segment: customers, share", "segment: ⟦fans, share",
      "error: the segment `fans` has two shares (keep one of them)")
  }

  @Test func theLastAnswerAlwaysHolds() {
    expect(
      "{ id: usual, text: Go on. }", "{ id: usual, when: ⟦{ spoken: 1 }, text: Go on. }",
      "error: the last answer has a condition (add an answer without `when` after it)")
  }

  @Test func aDocumentedFactHasASourceAndAnInventedOneHasNone() {
    expect(
      "origin: documented\n    sources: [s1]", "origin: ⟦documented",
      "error: a documented fact names its source (add `sources: [ … ]`, or call it invented)")
    expect(
      "origin: documented\n    sources: [s1]", "origin: invented\n    sources: ⟦[s1]",
      "error: an invented fact has no source (delete `sources`, or call it documented)")
  }

  @Test(arguments: ["ftp://example.org", "example.org", "https://", "http://a b"])
  func aSourceIsAPageOfTheWeb(url: String) {
    expect(
      "\"https://example.org/crumb\"", "⟦\"\(url)\"",
      "error: `\(url)` is not the address of a page (it begins with https:// or http://)")
  }

  @Test func aMailHasTwoToFiveOptionsOrNone() {
    let second =
      "      - id: b\n        text: We let it all pass.\n        minutes: 5\n"
      + "        effects: [ { mark: { rule: acknowledge-early, kept: false, reason: You waited. } } ]\n"
    expect(
      [
        Edit("      - id: a\n", "      ⟦- id: a\n"), Edit(second, ""),
        Edit("  inbox.m1.b.text", "  ⟦inbox.m1.b.text", in: .texts),
        Edit("  inbox.m1.b.mark", "  ⟦inbox.m1.b.mark", in: .texts),
      ],
      [
        "error: the mail has 1 option (none for one that only tells, else 2 to 5)",
        "error: the case has no text `inbox.m1.b.text` (delete it)",
        "error: the case has no text `inbox.m1.b.mark.acknowledge-early` (delete it)",
      ])
  }

  @Test func whatIsIgnoredWasDue() {
    expect(
      [Edit("    due: t1+50\n", ""), Edit("if_ignored: [", "if_ignored: ⟦[")],
      ["error: `if_ignored` without `due` (say when an answer is due)"])
  }

  @Test func whatIsDueCanBeAnswered() {
    expect(
      "{ id: m2, sender", "{ id: m2, due: ⟦t2, sender",
      "error: an answer is due and there is none to choose (add `options`, or delete `due`)")
  }

  @Test func anOptionSaysOneThingAndMarksARuleOnce() {
    let say = "say: { channel: twitter, voice: organisation, strategies: [hold], text: Again. }"
    expect(
      "- raise: gave-in", "- raise: gave-in\n          - ⟦\(say)",
      "error: a second `say` (one at most in a list of effects)")
    let mark = "{ mark: { rule: acknowledge-early, kept: false, reason: You waited. } }"
    expect(
      mark, "\(mark), { ⟦mark: { rule: acknowledge-early, kept: true, reason: Odd. } }",
      "error: a second `mark` for `acknowledge-early` (one at most in a list of effects)")
  }

  @Test func onlyAnOptionHasWordsOfItsOwn() {
    expect(
      "- post: p3", "- post: p3\n      - say: ⟦{ channel: twitter, voice: leader, strategies: [deny] }",
      "error: the statement has no words (add `text`; only an option has words of its own)")
    expect([Edit(", text: We check. }", " }"), Edit("  inbox.m1.a.say: Nous vérifions.\n", "", in: .texts)], [])
  }

  @Test func aTextFitsItsChannelInBothLanguages() {
    let long = String(repeating: "long ", count: 13)
    expect(
      "text: Coal for breakfast.", "text: ⟦\(long)ago",
      "error: the text has 68 characters and `twitter` allows 60 (shorten it by 8)")
    expect(
      [Edit("calendar.c1: Doré et croustillant !", "calendar.c1: ⟦\(long)ago", in: .texts)],
      ["error: the text has 68 characters and `twitter` allows 60 (shorten it by 8)"])
    expect(
      "text: We check. }", "text: ⟦\(long)ago }",
      "error: the text has 68 characters and `twitter` allows 60 (shorten it by 8)")
    expect("\"They wrote: {own_words}\"", "\"They wrote: \(long) {own_words}\"")
  }

  @Test func aTextFitsItsChannelWithTheLongerNames() {
    let text = String(repeating: "x", count: 51)
    expect("text: Coal for breakfast.", "text: \"\(text.dropLast()){bakery}\"")
    expect(
      "text: Coal for breakfast.", "text: ⟦\"\(text){bakery}\"",
      "error: the text has 61 characters and `twitter` allows 60 (shorten it by 1)")
  }
}

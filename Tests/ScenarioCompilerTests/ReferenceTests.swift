import Testing

@Suite struct ReferenceTests {
  @Test func whatIsReferredToExists() {
    expect(
      "ask: { person: baker", "ask: { person: ⟦backer", "error: there is no person `backer` (did you mean `baker`?)")
    expect("{ reveal: oven }", "{ reveal: ⟦ovens }", "error: there is no fact `ovens` (did you mean `oven`?)")
    expect("sources: [s1] }", "sources: [⟦s2] }", "error: there is no source `s2` (did you mean `s1`?)")
    expect("{ cancel: c1 }", "{ cancel: ⟦c2 }", "error: there is no scheduled post `c2` (did you mean `c1`?)")
    expect("reply_to: p1", "reply_to: ⟦first", "error: there is no post `first` (one of p1, p2, p3)")
    expect(
      "shock: { channel: twitter", "shock: { channel: ⟦tw",
      "error: there is no channel `tw` (one of twitter, press, own)")
  }

  @Test func anOptionIsChosenByItsMailAndItsId() {
    expect(
      "chosen: m1.a", "chosen: ⟦m1",
      "error: `m1` is not an option of a mail (write the mail, a dot and the option: `m3.a`)")
    expect("chosen: m1.a", "chosen: ⟦m7.a", "error: there is no mail `m7` (did you mean `m1`?)")
    expect("chosen: m1.a", "chosen: ⟦m1.zz", "error: mail `m1` has no option `zz` (one of a, b)")
  }

  @Test func aFlagThatIsAskedForIsRaised() {
    expect(
      "flag: gave-in", "flag: ⟦gave-inn", "error: nothing raises the flag `gave-inn` (did you mean `gave-in`?)")
  }

  @Test(arguments: ["private-attack", "private-post"])
  func theGameRaisesTheFlagsOfThePrivateAccount(flag: String) {
    expect("{ flag: gave-in }", "{ any: [ { flag: gave-in }, { flag: \(flag) } ] }")
  }

  @Test func aConditionHasOneKey() {
    expect(
      "{ not: { flag: gave-in } }", "⟦{ not: { flag: gave-in }, spoken: 1 }",
      "error: a condition is a map with one key (write a list of conditions where all must hold)")
    expect("{ spoken: 2 }", "{ ⟦spoke: 2 }", "error: unknown key `spoke` in a condition (did you mean `spoken`?)")
    expect(
      "{ any: [ { spoken: 2 }, { sent: c1 } ] }", "{ any: ⟦[] }",
      "error: the list of conditions is empty (name at least one)")
  }

  @Test func anEffectHasOneKey() {
    expect(
      "[ { reveal: oven }, { deliver: m2 } ]", "[ ⟦{ reveal: oven, learn: oven }, { deliver: m2 } ]",
      "error: an effect is a map with one key (give each effect a `- ` of its own)")
    expect("{ tire: -5 }", "{ ⟦tyre: -5 }", "error: unknown key `tyre` in an effect (did you mean `tire`?)")
  }

  @Test func aPostAnswersAnEarlierOneOnItsChannel() {
    expect(
      [Edit("reply_to: p1", "reply_to: ⟦p2")], ["error: `p2` is not earlier than its answer (answer an earlier post)"])
    expect(
      [Edit("at: t1+10", "at: t1+30"), Edit("reply_to: p1", "reply_to: ⟦p1")],
      ["error: `p1` is not earlier than its answer (answer an earlier post)"])
    expect(
      [
        Edit("at: t1+10\n    channel: twitter", "at: t1+10\n    channel: press"), Edit("reply_to: p1", "reply_to: ⟦p1"),
      ],
      ["error: `p1` stands on `press` and its answer on `twitter` (answer a post on the same channel)"])
  }

  @Test func theOrganisationPublishesWhereItHasAnAccount() {
    expect(
      "{ id: c1, channel: twitter", "{ id: c1, channel: ⟦press",
      "error: the organisation has no account on `press` (give the channel a `handle`, or name another)")
    expect(
      "say: { channel: twitter", "say: { channel: ⟦own",
      "error: the organisation does not speak on `own`, which is the player's own (name another channel)")
    expect("say: { channel: twitter", "say: { channel: press")
    expect("say: { channel: twitter, voice: organisation", "say: { channel: own, voice: private")
  }

  @Test func anEffectBringsOnlyWhatHasNoMoment() {
    expect(
      [Edit("- post: p3", "- post: p3\n      - post: ⟦p1")],
      ["error: the post `p1` has a moment of its own (delete its `at`, or this effect)"])
    expect(
      [Edit("{ deliver: m2 }", "{ deliver: m2 }, { deliver: ⟦m1 }")],
      ["error: the mail `m1` has a moment of its own (delete its `at`, or this effect)"])
  }

  @Test func aMailHasOneSender() {
    expect(
      "from: manager\n    subject", "from: manager\n    sender: ⟦Ada\n    subject",
      "error: a mail has both `from` and `sender` (keep `from` for a person of the case)")
    expect(
      "- { id: m2, sender: Regional daily,", "- ⟦{ id: m2,",
      "error: a mail lacks its sender (add `from:` with a person's id, or `sender:` for somebody outside)")
  }
}

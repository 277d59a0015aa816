import Testing

@Suite struct DeskConditionTests {
  @Test func whatAConditionRefersToExists() {
    expect("watched: press }", "watched: ⟦pres }", "error: there is no channel `pres` (did you mean `press`?)")
    expect("delegated: twitter", "delegated: ⟦tw", "error: there is no channel `tw` (one of twitter, press, own)")
    expect(
      "rules_published: twitter", "rules_published: ⟦tw", "error: there is no channel `tw` (one of twitter, press, own)"
    )
    expect(
      "{ watched: press } ]", "{ watched: press }, { scheduled: c1 }, { answered: p1 } ]")
    expect(
      "{ watched: press } ]", "{ watched: press }, { scheduled: ⟦c9 } ]",
      "error: there is no scheduled post `c9` (did you mean `c1`?)")
    expect(
      "{ watched: press } ]", "{ watched: press }, { answered: ⟦p9 } ]",
      "error: there is no post `p9` (did you mean `p1`?)")
    expect("profiled: p1", "profiled: ⟦p9", "error: there is no post `p9` (did you mean `p1`?)")
    expect(
      "regard_below: { person: manager", "regard_below: { person: ⟦manger",
      "error: there is no person `manger` (did you mean `manager`?)")
  }

  @Test func whatWasSaidMayCountFromATurnOn() {
    let condition = "{ watched: press } ]"
    expect(condition, "{ watched: press }, { said: { strategy: deny, since: t2 } } ]")
    expect(
      condition, "{ watched: press }, { said: { strategy: ⟦denny, since: t2 } } ]",
      "error: `denny` is not a strategy (did you mean `deny`?)")
    expect(
      condition, "{ watched: press }, { said: { strategy: deny, since: ⟦t99 } } ]",
      "error: there is no turn `t99` (one of t1, t2, t3, t4, t5, t6, t7, t8)")
  }

  @Test func onlyAChannelOfTheOrganisationCanBeGivenToSomebody() {
    expect(
      "delegated: twitter", "delegated: ⟦press",
      "error: the organisation has no account on `press` (give the channel a `handle`, or name another)")
    expect(
      "rules_published: twitter", "rules_published: ⟦own",
      "error: the organisation does not speak on `own`, which is the player's own (name another channel)")
  }

  @Test func aDeedIsAnActOfTheDesk() {
    expect("did: { act: hide,", "did: { act: ⟦hidden,", "error: `hidden` is not an act (did you mean `hide`?)")
    expect("act: hand-over, at_least: 1 }", "act: take-up, at_least: 1 }")
  }

  @Test func aDeedIsCounted() {
    expect(
      "did: { act: hand-over, at_least: 1 }", "did: ⟦{ act: hand-over }",
      "error: something done lacks `at_least` (add `at_least: …`)")
    expect(
      "at_least: 3", "at_least: ⟦0", "error: 0 is out of range (a whole number from 1 to 1000, without quotes)")
    expect("since: t2", "since: ⟦t9", "error: there is no turn `t9` (did you mean `t1`?)")
    expect("since: t2", "⟦sinse: t2", "error: unknown key `sinse` in something done (did you mean `since`?)")
  }

  @Test(arguments: [
    ("fatigue_above: 60", "fatigue_above: ⟦101", "101 is out of range (a whole number from 0 to 100, without quotes)"),
    ("temper_above: 60", "temper_above: ⟦-1", "-1 is out of range (a whole number from 0 to 100, without quotes)"),
    ("level: 30", "level: ⟦101", "101 is out of range (a whole number from 0 to 100, without quotes)"),
    (
      "volume_above: 500", "volume_above: ⟦1000001",
      "1000001 is out of range (a whole number from 0 to 1000000, without quotes)"
    ),
    ("promises_kept: 1", "promises_kept: ⟦0", "0 is out of range (a whole number from 1 to 1000, without quotes)"),
    ("promises_broken: 2", "promises_broken: ⟦0", "0 is out of range (a whole number from 1 to 1000, without quotes)"),
  ])
  func levelsHaveTheirBounds(old: String, new: String, message: String) {
    expect(old, new, "error: \(message)")
  }

  @Test func aRegardIsAPersonsAndHasALevel() {
    expect(
      "regard_below: { person: manager, level: 30 }", "regard_below: ⟦{ person: manager }",
      "error: a regard lacks `level` (add `level: …`)")
    expect(
      "regard_above: { person: manager, level: 40 }", "regard_above: ⟦40",
      "error: a map (a regard) is wanted here, not `40` (keys: person, level)")
  }

  @Test func anEventRepeatsOnlyWithoutAMoment() {
    expect(
      "repeats: true", "at: t3, repeats: ⟦true",
      "error: an event with a moment happens once (delete its `at`, or `repeats`)")
    expect("repeats: true", "at: t3, repeats: false")
  }

  @Test func thePlayersOwnAccountIsAlwaysWatched() {
    expect("private: true }", "private: true, watched: true }")
    expect(
      "private: true }", "private: true, watched: ⟦false }",
      "error: the player's own account is always watched (delete `watched`)")
  }
}

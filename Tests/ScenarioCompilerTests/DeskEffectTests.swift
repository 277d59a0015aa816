import Testing

@Suite struct DeskEffectTests {
  @Test func whatAnEffectRefersToExists() {
    expect("remove: p3", "remove: ⟦p9", "error: there is no post `p9` (did you mean `p1`?)")
    expect("remove: p3", "hide: p3")
    expect("remove: p3", "hide: ⟦p9", "error: there is no post `p9` (did you mean `p1`?)")
    expect(
      "support: { channel: twitter, people: 200", "support: { channel: ⟦tw, people: 200",
      "error: there is no channel `tw` (one of twitter, press, own)")
    expect(
      "- exposure: { channel: twitter }", "- exposure: { channel: ⟦tw }",
      "error: there is no channel `tw` (one of twitter, press, own)")
  }

  @Test func whatIsRemovedNeedNotBeBroughtByIt() {
    expect(
      [Edit("\n      - post: p3", ""), Edit("  - id: p3\n", "  - ⟦id: p3\n")],
      ["warning: the post `p3` never appears (give it `at`, or an effect that brings it)"])
    expect("remove: p3", "remove: p1")
  }

  @Test(arguments: [
    ("- temper: 15", "- temper: ⟦101", "101 is out of range (a whole number from -100 to 100, without quotes)"),
    ("people: 200", "people: ⟦0", "0 is out of range (a whole number from 1 to 1000000, without quotes)"),
    ("outlets: 3", "outlets: ⟦0", "0 is out of range (a whole number from 1 to 1000, without quotes)"),
  ])
  func numbersHaveTheirBounds(old: String, new: String, message: String) {
    expect(old, new, "error: \(message)")
  }

  @Test func whatAnEffectNeedsIsThere() {
    expect("{ outlets: 3 }", "⟦{}", "error: coverage lacks `outlets` (add `outlets: …`)")
    expect(
      "- support: { channel: twitter, people: 200, covert: true }", "- support: ⟦{ channel: twitter, covert: true }",
      "error: support lacks `people` (add `people: …`)")
    expect("covert: true }", "⟦cover: true }", "error: unknown key `cover` in support (did you mean `covert`?)")
    expect(
      "- exposure: { channel: twitter }", "- exposure: ⟦twitter",
      "error: a map (an exposure) is wanted here, not `twitter` (keys: channel)")
  }

  @Test func aProfileIsReadAndTranslated() {
    let profile = "profile: { text: She bakes next door., effects: [ { learn: oven } ] }"
    expect(
      profile, "profile: ⟦She bakes.",
      "error: a map (a profile) is wanted here, not `She bakes.` (keys: text, effects)")
    expect(
      [
        Edit("{ text: She bakes", "{ text: ⟦She bakes"),
        Edit("  posts.p1.profile: Elle cuit à côté.\n", "", in: .texts),
      ],
      ["error: the text `posts.p1.profile` has no translation (add it to texts/fr.yaml)"])
    expect(
      [
        Edit("{ learn: oven }", "{ mark: { rule: listen-widely, kept: true, reason: You looked. } }"),
        Edit("  posts.p1.profile:", "  posts.p1.profile.mark.listen-widely: Vu.\n  posts.p1.profile:", in: .texts),
      ], [])
  }

  @Test func anImpostorsPostMayBeHidden() {
    expect("offence: insult", "offence: impersonation")
  }
}

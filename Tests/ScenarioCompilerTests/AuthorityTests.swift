import Testing

@Suite struct AuthorityTests {
  private let second = """
      - { id: gift, name: A gift, covers: [⟦compensate], from: manager, when: { spoken: 1 }, yes: Do., "no": Wait. }

    posts:

    """

  private let asked = Edit("{ granted: refund }", "{ granted: refund }, { granted: gift }")
  private let translated = Edit(
    "  posts.p1:",
    "  authorities.gift.name: Un cadeau\n  authorities.gift.yes: Oui\n  authorities.gift.no: Non\n  posts.p1:",
    in: .texts)

  @Test func anAuthorityCoversSomething() {
    expect("covers: [compensate]", "covers: ⟦[]", "error: the list is empty (name at least one)")
    expect(
      "covers: [compensate]", "covers: [⟦compensation]",
      "error: `compensation` is not a strategy (did you mean `compensate`?)")
    expect(
      "covers: [compensate]", "covers: [compensate, ⟦compensate]",
      "error: `compensate` is listed twice (keep one of them)")
  }

  @Test func aStrategyIsCoveredOnce() {
    expect(
      [Edit("posts:\n", second), asked, translated],
      ["error: `refund` covers `compensate` already (a strategy needs one authority at most)"])
    expect([Edit("posts:\n", second.replacing("⟦compensate", with: "apologise, bolster")), asked, translated], [])
  }

  @Test func somebodyGrantsAnAuthority() {
    expect(
      "from: manager\n    minutes: 20", "from: ⟦boss\n    minutes: 20",
      "error: there is no person `boss` (one of manager, baker, jess)")
    expect(
      "  - id: refund\n    name: Free bread\n    covers: [compensate]\n    held: false\n    from: manager\n",
      "  - ⟦id: refund\n    name: Free bread\n    covers: [compensate]\n",
      "error: an authority lacks `from` (add `from: …`)")
  }

  @Test func anAuthoritySaysWhenItIsGranted() {
    expect(
      [
        Edit("  - id: refund\n", "  - ⟦id: refund\n"),
        Edit("    when: [ { known: oven }, { regard_above: { person: manager, level: 40 } } ]\n", ""),
      ], ["error: an authority lacks `when` (say when it is granted: `when: { … }`)"])
  }

  @Test func anAuthorityIsAskedForByItsId() {
    expect(
      "{ granted: refund }", "{ granted: ⟦refunds }", "error: there is no authority `refunds` (did you mean `refund`?)")
    expect("- grant: refund", "- grant: ⟦refunds", "error: there is no authority `refunds` (did you mean `refund`?)")
    expect("- revoke: refund", "- revoke: ⟦money", "error: there is no authority `money` (one of refund)")
  }

  @Test func anAuthorityThatNothingAsksForIsDoubted() {
    expect(
      [Edit("posts:\n", second.replacing("- {", with: "- ⟦{").replacing("⟦compensate", with: "bolster")), translated],
      [
        "warning: no condition asks for the authority `gift` (ask for it with `overstepped: gift` or `granted: gift`, or "
          + "delete it)"
      ])
    expect("{ granted: refund }, ", "")
    expect("{ overstepped: refund }, ", "")
  }

  @Test func itsAnswersAreTranslated() {
    expect(
      [Edit("no: Not", "no: ⟦Not"), Edit("  authorities.refund.no: Pas une miette.\n", "", in: .texts)],
      ["error: the text `authorities.refund.no` has no translation (add it to texts/fr.yaml)"])
  }

  @Test func itsCuesHaveACounterpartInTheTranslation() {
    let cued = "covers: [compensate]\n    cues: ⟦[refund, money back]"
    expect(
      "covers: [compensate]", cued,
      "error: the cues of `authorities.refund` have no counterpart (add them to texts/fr.yaml)")
    let translated = Edit("cues:\n", "cues:\n  authorities.refund: [rembourser]\n", in: .texts)
    expect([Edit("covers: [compensate]", cued.filter { $0 != "⟦" }), translated], [])
    expect(
      [Edit("cues:\n", "cues:\n  ⟦authorities.refnd: [rembourser]\n", in: .texts)],
      ["error: there is no authority `refnd` (did you mean `refund`?)"])
  }

  @Test func whatItsEffectsSayIsTranslated() {
    expect(
      [
        Edit(
          "effects: [ { temper: -5 } ]",
          "effects: [ { mark: { rule: ask-authority, kept: true, reason: You asked. } } ]"),
        Edit("  posts.p1:", "  authorities.refund.mark.ask-authority: Vous avez demandé.\n  posts.p1:", in: .texts),
      ], [])
  }
}

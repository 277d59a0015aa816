import Testing

@Suite struct IdTests {
  @Test(arguments: ["Baker", "1baker", "bäcker", "the_baker", "-baker", "ba.ker"])
  func anIdIsLowerCaseLettersDigitsAndHyphens(id: String) {
    expect(
      "{ id: rats, question", "{ id: ⟦\(id), question",
      "error: `\(id)` is not an id (lower-case letters, digits and `-`, a letter first, 64 at most)")
  }

  @Test func anIdTakenIsToldWithTheLineThatHasIt() {
    expect("  - id: p2\n", "  - id: ⟦p1\n", "error: the id `p1` is taken (line 154 has it; choose another)")
  }

  @Test func idsAreTheirOwnInEachList() {
    expect([Edit("{ id: x1, text: Who", "{ id: d1, text: Who"), Edit("disputed.x1", "disputed.d1", in: .texts)], [])
  }

  @Test func anOptionCannotBeCalledIgnored() {
    expect(
      [
        Edit("      - id: b\n", "      - id: ⟦ignored\n"),
        Edit("inbox.m1.b.text", "inbox.m1.ignored.text", in: .texts),
        Edit("inbox.m1.b.mark", "inbox.m1.ignored.mark", in: .texts),
      ],
      ["error: `ignored` cannot be an option's id (texts of `if_ignored` go by that name)"])
  }
}

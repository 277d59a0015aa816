import Testing

@testable import Screens

@Suite struct WrappingTests {
  @Test func linesBreakAtSpaces() {
    #expect(Wrapping.lines("the oven burnt the bread", columns: 10) == ["the oven", "burnt the", "bread"])
  }

  @Test func aWordLongerThanTheLineIsBroken() {
    #expect(Wrapping.lines("a https://example.org/x", columns: 8) == ["a", "https://", "example.", "org/x"])
  }

  @Test func lineFeedsAreKept() {
    #expect(Wrapping.lines("one\n\ntwo\n", columns: 20) == ["one", "", "two", ""])
  }

  @Test func wideGraphemesCountTwice() {
    #expect(Wrapping.lines("日本語日本語", columns: 5) == ["日本", "語日", "本語"])
  }

  @Test func frenchMarksStayWithTheirWord() {
    #expect(Wrapping.lines("Que s'est-il passé ?", columns: 18) == ["Que s'est-il", "passé ?"])
    #expect(Wrapping.lines("Il a dit « oui »", columns: 10) == ["Il a dit", "« oui »"])
    #expect(Wrapping.lines("Soit 42 % de plus", columns: 8) == ["Soit", "42 % de", "plus"])
  }

  @Test func figuresAreNotBroken() {
    #expect(Wrapping.lines("rendez-vous à 9 h 45 ici", columns: 17) == ["rendez-vous à", "9 h 45 ici"])
    #expect(Wrapping.lines("un avoir de 38 000 €", columns: 16) == ["un avoir de", "38 000 €"])
    #expect(Wrapping.lines("avant 9 heures", columns: 8) == ["avant 9", "heures"])
  }

  @Test(arguments: 2...40)
  func noLineIsWiderThanItsColumnsAndNothingIsLost(columns: Int) {
    let text = "Nous sommes désolés 😡😡 : le four 日本語 a brûlé\nle pain de « tout le monde » ; e\u{301}ternellement."
    let characters = Array(text)
    let rows = Wrapping.rows(characters, columns: columns)
    for row in rows {
      #expect(DisplayWidth.columns(String(characters[row.range])) <= columns)
    }
    let kept = rows.map { String(characters[$0.range]) }.joined()
    #expect(kept.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.next == $1.range.lowerBound })
  }

  @Test func whatIsTooLongEndsWithAnEllipsis() {
    #expect("boulangerie".fitted(6) == "boula…")
    #expect("日本語".fitted(4) == "日…")
    #expect("ok".fitted(6) == "ok")
    #expect("ok".padded(4) + "|" == "ok  |")
    #expect("ok".rightAligned(4) == "  ok")
  }
}

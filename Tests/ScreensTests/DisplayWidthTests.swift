import Testing

@testable import Screens

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2), ("😡", 2), ("🍞", 2), ("★", 1), ("█", 1),
    ("🇫🇷", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("\u{200B}", 0), ("\u{FE0F}", 0), ("\u{301}", 1), ("\u{7F}", 1),
  ])
  func aGraphemeTakesTheColumnsThatTerminalsGiveIt(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }

  @Test func controlCharactersAreShownAndNotObeyed() {
    #expect(DisplayWidth.glyph("\u{1B}")?.glyph.text == "␛")
    #expect(DisplayWidth.glyph("\u{07}")?.glyph.text == "␇")
    #expect(DisplayWidth.glyph("\u{9B}")?.glyph.text == "¿")
    #expect(DisplayWidth.glyph("\u{202E}")?.glyph.text == "¿")
    #expect(DisplayWidth.glyph("\t")?.glyph.text == " ")
  }

  @Test func whatTerminalsMeasureDifferentlyIsReducedToItsBase() {
    #expect(DisplayWidth.glyph("❤️")?.glyph.text == "❤")
    #expect(DisplayWidth.glyph("👨‍👩‍👧")?.glyph.text == "👨")
    #expect(DisplayWidth.glyph("👍🏽")?.glyph.text == "👍")
    #expect(DisplayWidth.glyph("1️⃣")?.glyph.text == "1")
  }

  @Test func aPileOfAccentsDoesNotSpillOverOtherLines() {
    let pile = Character("z" + String(repeating: "\u{0316}\u{0301}", count: 30))
    #expect(DisplayWidth.glyph(pile)?.glyph.text.unicodeScalars.count == 3)
  }

  @Test func theRangesOfWideScalarsAreInOrder() {
    let ranges = DisplayWidth.wide
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }
}

import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Élève À L’ŒUVRE", "eleve a l'oeuvre"), ("ÇA, NOËL!", "ca, noel!"), ("e\u{301}te\u{301}", "ete"),
    ("12\u{A0}h", "12 h"), ("日本 😡", "日本 😡"), ("", ""),
  ])
  func caseAndAccentsDoNotCount(text: String, folded: String) {
    #expect(Folding.fold(text) == Array(folded.utf8))
  }

  @Test func everyOccurrenceOfEveryWordIsMarked() {
    let marks = Folding.marks(Folding.words("ÉTÉ  on"), in: Array("L'été, on reste étonné 🍞"))
    let marked = zip(Array("L'été, on reste étonné 🍞"), marks).map { $1 ? $0 : "." }
    #expect(String(marked) == "..été..on.........on....")
  }

  @Test func nothingIsFoundBehindTheEnd() {
    #expect(Folding.find(Array("bread".utf8), in: Array("bre".utf8)) == nil)
    #expect(Folding.find([], in: Array("bread".utf8)) == nil)
    #expect(Folding.find(Array("read".utf8), in: Array("bread".utf8)) == 1)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.0k"), (1249, "1.2k"), (9949, "9.9k"), (9950, "10k")])
  func numbersAreShortened(number: Int, text: String) {
    #expect(Language.english.short(number) == text)
  }

  @Test func numbersAreShortenedInFrenchToo() {
    #expect([1249, 12_400, 999_600, 3_400_000].map(Language.french.short) == ["1,2 k", "12 k", "1,0 M", "3,4 M"])
  }
}

import Codebook
import Testing

@testable import Rhetoric

@Suite struct NotionTests {
  private static func notions(_ text: String, in trie: NotionTrie) -> [String] {
    let words = Tokens(text, language: .english).tokens.map { WordHash.Word($0.word) }
    return trie.matches(in: words, words.indices).map { "\(trie.names[$0.notion]) \($0.tokens)" }
  }

  private static let small = NotionTrie(
    """
    supplier:
      supplier~; our (delivery|payment)? partner; the people who
      make it
    late:
      (very|so) late; late _2 hours; late _ then
    """)

  @Test(arguments: [
    ("Our suppliers failed", ["supplier 1..<2"]),
    ("our partner and our delivery partner", ["supplier 0..<2", "supplier 3..<6"]),
    ("the people who make it", ["supplier 0..<5"]),
    ("very late, late by two hours", ["late 0..<2", "late 2..<6"]),
    ("late hours", ["late 0..<2"]),
    ("late and then", ["late 0..<3"]),
    ("payment late supply", []),
  ])
  func phrasesAreFoundWhereTheyStand(_ text: String, _ expected: [String]) {
    #expect(NotionTests.notions(text, in: NotionTests.small).sorted() == expected.sorted())
  }

  @Test func optionsOfOnePhraseDoNotLeadIntoAnother() {
    let trie = NotionTrie("one:\n  (red|blue) house\ntwo:\n  red door")
    #expect(NotionTests.notions("blue door", in: trie) == [])
    #expect(NotionTests.notions("red door, blue house", in: trie) == ["two 0..<2", "one 2..<4"])
  }

  @Test func whatIsNotWellFormedIsReported() {
    #expect(NotionTrie("a:\n  b (c|d; e").malformed.count == 1)
    #expect(NotionTrie("a:\n  ? b").malformed.count == 1)
  }

  @Test func bothLanguagesHaveTheSameNotionsInTheSameOrder() {
    #expect(NotionTrie.english.names == NotionTrie.french.names)
    #expect(NotionTrie.english.names.count > 200)
    #expect(NotionTrie.english.malformed == [])
    #expect(NotionTrie.french.malformed == [])
  }
}

import Codebook
import Testing

@Suite struct StableSortingTests {
  @Test func elementsAreInTheOrderOfTheirKeysAndEqualsStayInTheirs() {
    let words = ["pear", "fig", "plum", "kiwi", "date", "nut"]
    #expect(words.stablySorted(by: \.count) == ["fig", "nut", "pear", "plum", "kiwi", "date"])
    #expect(words.stablySorted { -$0.count } == ["pear", "plum", "kiwi", "date", "fig", "nut"])
  }

  @Test func manyEqualsStayInTheirOrder() {
    let numbers = Array(0..<1000)
    #expect(numbers.stablySorted { $0 % 2 } == numbers.filter { $0 % 2 == 0 } + numbers.filter { $0 % 2 == 1 })
  }

  @Test func nothingIsSortedToNothing() {
    #expect([Int]().stablySorted { $0 }.isEmpty)
  }
}

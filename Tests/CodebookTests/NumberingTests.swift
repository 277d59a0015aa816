import Codebook
import Testing

@Suite struct NumberingTests {
  @Test func peopleCountFromOne() {
    #expect((-1...4).map(["a", "b", "c"].numbered) == [nil, nil, "a", "b", "c", nil])
    #expect((5..<7).numbered(2) == 6)
  }

  @Test(arguments: [Int.min, Int.max]) func noNumberIsTooSmallOrTooLargeToBeAskedFor(number: Int) {
    #expect(["a"].numbered(number) == nil)
    #expect([String]().numbered(number) == nil)
  }
}

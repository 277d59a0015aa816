import Testing

@testable import Laboratory

struct PartsTests {
  @Test func partsHoldAllElementsInOrder() {
    let parts = Array(0..<11).parts(4)
    #expect(parts.map(\.count) == [2, 3, 3, 3])
    #expect(parts.flatMap(\.self) == Array(0..<11))
  }

  @Test func thereAreNoMorePartsThanElements() {
    #expect([7, 8].parts(4).map(Array.init) == [[7], [8]])
  }
}

import Machine
import Testing

@Suite struct ColumnTests {
  @Test(arguments: [0, 1, 1000, 3_000_000])
  func aColumnHoldsItsValuesAndBeginsACacheLine(_ count: Int) {
    let column = Column(repeating: UInt16(7), count: count)
    #expect(column.bytes == 2 * count)
    #expect((0..<count).allSatisfy { column.base[$0] == 7 })
    #expect(UInt(bitPattern: column.base) % 64 == 0)
  }

  @Test func aColumnTakesTheValuesOfACollection() {
    let column = Column([3, 1, 2] as [UInt8])
    #expect((0..<column.count).map { column.base[$0] } == [3, 1, 2])
  }
}

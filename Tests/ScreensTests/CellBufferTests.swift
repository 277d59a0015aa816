import Testing

@testable import Screens

@Suite struct CellBufferTests {
  @Test func textIsClippedAtTheEdges() {
    var buffer = CellBuffer(Size(columns: 5, rows: 2))
    buffer.write("bonjour", at: Position(row: 0, column: 1))
    buffer.write("salut", at: Position(row: 1, column: -2))
    buffer.write("loin", at: Position(row: 7, column: 0))
    #expect(buffer.text == " bonj\nlut")
  }

  @Test func aWideGraphemeThatDoesNotFitIsLeftOut() {
    var buffer = CellBuffer(Size(columns: 4, rows: 1))
    let used = buffer.write("日本語", at: Position(row: 0, column: 1))
    #expect(used == 2)
    #expect(buffer.text == " 日")
  }

  @Test func aWideGraphemeAtTheLeftEdgeIsNotCutInTwo() {
    var buffer = CellBuffer(Size(columns: 4, rows: 1))
    buffer.write("日本", at: Position(row: 0, column: -1))
    #expect(buffer.text == " 本")
  }

  @Test(arguments: [0, 1])
  func overwritingHalfOfAWideGraphemeBlanksTheOther(column: Int) {
    var buffer = CellBuffer(Size(columns: 3, rows: 1))
    buffer.write("日x", at: Position(row: 0, column: 0))
    buffer.write("a", at: Position(row: 0, column: column))
    #expect(buffer.text == (column == 0 ? "a x" : " ax"))
  }

  @Test func onlyCellsThatDifferAreReported() {
    var before = CellBuffer(Size(columns: 6, rows: 2))
    before.write("abc", at: Position(row: 0, column: 0))
    var after = before
    after.write("X", at: Position(row: 0, column: 1))
    after.write("日", at: Position(row: 1, column: 2))
    let changes = after.changes(since: before)
    #expect(changes.map(\.position) == [Position(row: 0, column: 1), Position(row: 1, column: 2)])
    #expect(changes.map(\.cell.text) == ["X", "日"])
    #expect(after.changes(since: after).isEmpty)
  }

  @Test func aNewSizeIsDrawnWhole() {
    let small = CellBuffer(Size(columns: 2, rows: 2))
    #expect(CellBuffer(Size(columns: 3, rows: 3)).changes(since: small).count == 9)
  }

  @Test func replayingChangesGivesTheNewScreen() {
    var before = CellBuffer(Size(columns: 8, rows: 1))
    before.write("日本語x", at: Position(row: 0, column: 0))
    var after = CellBuffer(Size(columns: 8, rows: 1))
    after.write("a日 é", at: Position(row: 0, column: 0))
    var replayed = before
    for change in after.changes(since: before) {
      replayed.write(change.cell.text, at: change.position, style: change.cell.style)
    }
    #expect(replayed == after)
  }

  @Test func withoutUTF8TheScreenIsDrawnInASCII() {
    var buffer = CellBuffer(Size(columns: 20, rows: 2))
    buffer.write("╭─ Désolés « 12 » ─╮", at: Position(row: 0, column: 0))
    buffer.write("▲ 日 ████░░ e\u{301}…", at: Position(row: 1, column: 0))
    #expect(buffer.ascii.text == "+- Desoles \" 12 \" -+\n^ ?  ####.. e.")
    #expect(buffer.ascii.text.unicodeScalars.allSatisfy { $0.value < 0x80 })
  }
}

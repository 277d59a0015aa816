import Codebook
import Testing

@testable import Screens

@Suite struct BufferChangeTests {
  private static let size = Size(columns: 17, rows: 5)
  private static let pieces = [
    "a", "bc", "é", "e\u{301}", "日本", "한", "😡", "🇫🇷", "👨‍👩‍👧", "❤️", "\u{301}", "\u{200B}", "\u{1B}", " ", "─┤", "« »",
    "z\u{316}\u{301}\u{302}\u{303}",
  ]

  /// A screen that texts were written over each other on, some of them beyond its edges.
  private func screen(_ seed: UInt64) -> CellBuffer {
    let draw = Draw(seed: seed, stream: .script)
    var buffer = CellBuffer(BufferChangeTests.size)
    for step in 0..<40 as Range<UInt32> {
      func pick(_ count: Int, _ what: UInt32) -> Int { Int(draw.below(UInt32(count), what, step)) }
      let text = (0..<4 as Range<UInt32>).map { BufferChangeTests.pieces[pick(BufferChangeTests.pieces.count, $0)] }
      let place = Position(row: pick(7, 5) - 1, column: pick(20, 6) - 2)
      buffer.write(text.joined(), at: place, style: Style(pick(2, 7) == 0 ? .plain : .bad))
    }
    return buffer
  }

  /// What can be seen of each cell: of a blank, only its ground.
  private func seen(_ buffer: CellBuffer) -> [Cell] {
    buffer.cells.map { $0.glyph == .blank ? Cell(glyph: .blank, style: Style(.plain, on: $0.style.ground)) : $0 }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func whoWritesTheChangesOverTheScreenBeforeHasTheNewOne(seed: UInt64) {
    let (before, after) = (screen(seed), screen(seed + 1000))
    var byCell = before
    for change in after.changes(since: before) {
      byCell.write(change.cell.text, at: change.position, style: change.cell.style)
    }
    #expect(byCell == after)
    var byRun = before
    for run in after.runs(since: before) { byRun.write(run.text, at: run.position, style: run.style) }
    #expect(seen(byRun) == seen(after))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func aWideGraphemeIsNeverCutInTwo(seed: UInt64) {
    let buffer = screen(seed)
    for row in 0..<BufferChangeTests.size.rows {
      #expect(buffer[Position(row: row, column: 0)].glyph != .rightHalf)
    }
  }

  @Test func neighboursOfOneStyleAreWrittenTogether() {
    let blank = CellBuffer(Size(columns: 20, rows: 1))
    var buffer = blank
    buffer.write("日本 ok", at: Position(row: 0, column: 2))
    buffer.write("!", at: Position(row: 0, column: 9), style: .bad)
    let runs = buffer.runs(since: blank)
    #expect(runs.map(\.text) == ["日本", "ok", "!"])
    #expect(runs.map(\.position.column) == [2, 7, 9])
  }

  @Test func aBlankBelongsToTheTextBeforeItOnTheSameGround() {
    var buffer = CellBuffer(Size(columns: 4, rows: 3))
    buffer.write("ab", at: Position(row: 0, column: 0), style: .bad)
    buffer.write("k", at: Position(row: 1, column: 0), style: .key)
    buffer.write("s", at: Position(row: 2, column: 0), style: .plain.on(.bar))
    #expect(buffer.runs(since: nil).map(\.text) == ["ab  ", "k", "   ", "s", "   "])
  }

  @Test func otherColoursAreShownWhole() {
    let size = Size(columns: 3, rows: 2)
    #expect(CellBuffer(size, look: .light).changes(since: CellBuffer(size)).count == 6)
  }
}

import Codebook
import Engine

extension Interface {
  /// Draws the desk of a film, and below it what is done and how far it is.
  static func drawReel(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) {
    guard let reel = model.reel else { return }
    let size = buffer.size
    let writer = ReelWriter(reel: reel, state: state, language: model.language, columns: size.columns)
    let told = size.rows < 30 ? 3 : 4
    let strip = Rect(size).split(rows: size.rows - told - 3).bottom
    // The two rows at the foot of the desk, its news and its keys, lie below the strip.
    var desk = CellBuffer(Size(columns: size.columns, rows: strip.row + 2), look: model.look)
    _ = drawDesk(model, state, &desk)
    buffer.copy(desk, rows: strip.row)
    buffer.draw([writer.heading] + writer.details(rows: told), in: strip)
    buffer.draw(writer.progress, in: strip.split(rows: told + 1).bottom)
    let keys = reelKeys.line(
      [.play, .next, .previous, .nextTurn, .turns], always: [.help, .leave], model.language, columns: size.columns)
    buffer.draw(keys, in: strip.split(rows: told + 2).bottom)
  }
}

extension CellBuffer {
  /// Copies the uppermost rows of another screen of the same columns.
  mutating func copy(_ other: CellBuffer, rows: Int) {
    for row in 0..<rows {
      for column in 0..<size.columns {
        let cell = other[Position(row: row, column: column)]
        if !cell.text.isEmpty { write(cell.text, at: Position(row: row, column: column), style: cell.style) }
      }
    }
  }
}

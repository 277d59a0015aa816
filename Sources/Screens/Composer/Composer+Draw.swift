import Codebook
import Engine
import Scenarios

extension Interface {
  /// Where the parts of the composer stand.
  struct ComposerLayout {
    var frame: Rect
    /// What the text is for.
    var head: Rect
    /// Where it is written.
    var text: Rect
    /// Counts and refusals.
    var foot: Rect
    /// What helps to write, at wide sizes.
    var side: Rect?

    init(_ size: Size) {
      let isWide = size.columns >= 110
      frame = Rect(size).centred(columns: min(isWide ? 120 : 78, size.columns - 2), rows: min(20, size.rows - 4))
      let inner = frame.inset(top: 1, left: 3, bottom: 1, right: 3)
      var body = inner
      if isWide { (body, side) = inner.split(columns: inner.columns - 44, gap: 3) }
      head = body.split(rows: 5).top
      text = body.inset(top: 6, bottom: 2)
      foot = Rect(row: body.bottom - 1, column: body.column, columns: body.columns, rows: 1)
    }
  }

  static func drawComposer(
    _ composer: Composer, _ model: Model, _ state: Game.State?, _ buffer: inout CellBuffer
  ) -> Position? {
    guard let state else { return nil }
    let layout = ComposerLayout(buffer.size)
    let writer = ComposerWriter(model: model, state: state, composer: composer)
    let keys = composerFoot(composer.purpose, state, model.language)
    drawFrame(layout.frame, title: writer.title, foot: keys, &buffer)
    func card(_ lines: [Line]) -> [Line] { lines.map { $0.on(.card) } }
    buffer.draw(card(writer.head(columns: layout.head.columns)), in: layout.head)
    let above = Rect(row: layout.text.row - 1, column: layout.text.column, columns: layout.text.columns, rows: 1)
    let rule = Line(String(repeating: "─", count: above.columns), .rule).on(.card)
    buffer.draw(rule, in: above)
    buffer.draw(writer.foot.on(.card), in: layout.foot)
    if let side = layout.side { buffer.draw(card(writer.side(columns: side.columns)), in: side.inset(top: 1)) }
    return drawEditor(composer.editor, in: layout.text, &buffer)
  }

  private static func drawEditor(_ editor: TextEditor, in rect: Rect, _ buffer: inout CellBuffer) -> Position? {
    guard rect.rows > 0, rect.columns > 2 else { return nil }
    let rows = editor.rows(columns: rect.columns - 1)
    let place = editor.place(in: rows)
    let top = max(0, min(rows.count - rect.rows, place.row - rect.rows / 2))
    for (index, row) in rows[top...].prefix(rect.rows).enumerated() {
      buffer.write(
        String(editor.characters[row.range]), at: Position(row: rect.row + index, column: rect.column),
        style: Style(.plain, on: .card), limit: rect.columns)
    }
    return Position(row: rect.row + place.row - top, column: rect.column + min(place.column, rect.columns - 1))
  }
}

import Codebook
import Engine
import Scenarios

extension Interface {
  static func drawComposer(
    _ composer: Composer, _ model: Model, _ state: Game.State?, _ buffer: inout CellBuffer
  ) -> Position? {
    guard let state else { return nil }
    let writer = ComposerWriter(model: model, state: state, composer: composer)
    let layout = writer.layout(buffer.size)
    func card(_ lines: [Line]) -> [Line] { lines.map { $0.on(.card) } }
    drawFrame(layout.frame, title: writer.title, foot: composerFoot(composer, state, model.language), &buffer)
    if layout.isWide {
      let head = writer.head(columns: layout.head.columns, hasVoice: writer.shown(isWide: true) != .ours)
      buffer.draw(card(head), in: layout.head)
    }
    let note = writer.note(in: layout)
    buffer.draw(writer.tabs(layout, pages: note.pages).on(.card), in: layout.tabs)
    buffer.draw(card(note.lines), in: layout.note, from: note.top)
    let above = Rect(row: layout.text.row - 1, column: layout.text.column, columns: layout.text.columns, rows: 1)
    buffer.draw(Line(String(repeating: "─", count: above.columns), .rule).on(.card), in: above)
    buffer.draw(writer.foot.on(.card), in: layout.foot)
    return drawText(writer, layout, &buffer)
  }

  private static func drawText(
    _ writer: ComposerWriter, _ layout: ComposerLayout, _ buffer: inout CellBuffer
  ) -> Position? {
    let (editor, rect) = (writer.composer.editor, layout.text)
    guard rect.rows > 0, rect.columns > 2 else { return nil }
    let rows = editor.rows(columns: layout.textColumns)
    let top = layout.top(editor, from: writer.composer.top)
    for (index, row) in rows[top...].prefix(rect.rows).enumerated() {
      let line = Rect(row: rect.row + index, column: rect.column, columns: rect.columns, rows: 1)
      buffer.draw(writer.textLine(row), in: line)
      if let mark = writer.margin(row) {
        buffer.write(mark.text, at: Position(row: line.row, column: line.column - 2), style: mark.style.on(.card))
      }
    }
    let language = writer.model.language
    let above = Rect(row: rect.row - 1, column: rect.column, columns: rect.columns, rows: 1)
    let below = Rect(row: rect.bottom, column: rect.column, columns: rect.columns, rows: 1)
    drawHidden(top, "↑", language, in: above, &buffer)
    drawHidden(rows.count - top - rect.rows, "↓", language, in: below, &buffer)
    let place = editor.place(in: rows)
    return Position(row: rect.row + place.row - top, column: rect.column + min(place.column, rect.columns - 1))
  }

  /// That there are more lines of the text than can be seen.
  private static func drawHidden(
    _ lines: Int, _ arrow: String, _ language: Language, in rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard lines > 0 else { return }
    let count = language.count(lines, ("more line", "autre ligne"), ("more lines", "autres lignes"))
    buffer.write(" \(arrow) \(count) ", at: rect.origin, style: Style(.accent, on: .card))
  }
}

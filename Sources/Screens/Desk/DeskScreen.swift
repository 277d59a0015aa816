import Codebook
import Engine

extension Interface {
  /// Draws the desk, and returns where the cursor stands if words are typed.
  static func drawDesk(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) -> Position? {
    let size = buffer.size
    let layout = deskLayout(model.desk, size)
    let isNarrow = layout.count == 1
    let row = Rect(row: 0, column: 0, columns: size.columns, rows: 1)
    buffer.draw(topBar(model, state, columns: size.columns), in: row)
    buffer.draw(
      vitalsLine(model, state, columns: size.columns),
      in: Rect(row: isNarrow ? 2 : 1, column: 0, columns: size.columns, rows: 1))
    for (pane, rect) in layout {
      let text = PaneWriter(model: model, state: state, columns: rect.columns, rows: rect.rows - 1).text(pane)
      let line =
        isNarrow
        ? tabs(model, state, note: text.note, columns: rect.columns)
        : heading(
          pane.name[model.language], isHere: pane == model.desk.pane, note: text.note, columns: rect.columns)
      buffer.draw(
        line, in: Rect(row: rect.row - (isNarrow ? 1 : 0), column: rect.column, columns: rect.columns, rows: 1))
      buffer.mark(isNarrow ? rect.inset(top: 1) : rect, .pane(pane))
      draw(text, in: rect.inset(top: 1), &buffer)
    }
    if let rect = conversationRect(model.desk, size) { drawConversation(model, state, in: rect, &buffer) }
    drawFoot(deskKeyLine(model, state, columns: size.columns), model, state: state, &buffer)
    return model.desk.search.map { drawSearch($0, model, state, &buffer) }
  }

  /// Draws a part below its heading: what stays at its top, and as much of the rest as there is room for.
  private static func draw(_ text: PaneText, in rect: Rect, _ buffer: inout CellBuffer) {
    buffer.draw(text.head, in: rect)
    let body = rect.inset(top: text.head.count)
    buffer.draw(text.lines, in: body, from: text.top(rows: body.rows))
  }

  /// Draws the whole conversation of the chosen post, earlier turns too.
  private static func drawConversation(
    _ model: Model, _ state: Game.State, in rect: Rect, _ buffer: inout CellBuffer
  ) {
    let language = model.language
    let writer = PaneWriter(model: model, state: state, columns: rect.columns, rows: rect.rows - 1)
    let text = writer.conversation()
    let name = language("Conversation", "Conversation")
    buffer.draw(
      heading(name, isHere: false, note: text.note, columns: rect.columns),
      in: Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1))
    draw(text, in: rect.inset(top: 1), &buffer)
  }
}

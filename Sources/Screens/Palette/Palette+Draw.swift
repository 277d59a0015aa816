import Codebook
import Engine

extension Interface {
  /// Draws what was typed and what is called so; the cursor stands behind the former.
  static func drawPalette(
    _ palette: Palette, _ model: Model, _ state: Game.State?, _ buffer: inout CellBuffer
  ) -> Position? {
    let language = model.language
    let found = paletteEntries(model, state).filter { $0.matches(palette.query) }
    let chosen = min(palette.selected, found.count - 1)
    let size = buffer.size
    let rect = Rect(size).centred(columns: min(76, size.columns - 4), rows: min(20, size.rows - 4))
    drawFrame(
      rect, title: language("Commands", "Commandes"),
      foot: paletteFoot(language, count: found.count), &buffer)
    let body = rect.inset(top: 1, left: 3, bottom: 1, right: 3)
    let (head, list) = body.split(rows: 1, gap: 1)
    let used = buffer.write(
      ": " + palette.query, at: head.origin, style: Style(.plain, on: .card), limit: head.columns - 1)
    let rows = found.enumerated().map { row($1, at: $0, isChosen: $0 == chosen) }
    let nothing = [Line(language("Nothing is called that.", "Rien ne porte ce nom."), .dim).on(.card)]
    buffer.draw(
      rows.isEmpty ? nothing : rows, in: list,
      from: max(0, min(rows.count - list.rows, chosen - list.rows / 2)))
    return Position(row: head.row, column: head.column + used)
  }

  private static func row(_ entry: PaletteEntry, at place: Int, isChosen: Bool) -> Line {
    Line(
      [Span(isChosen ? "▸ " : "  ", .accent), Span(entry.label, isChosen ? .plain.bold : .plain)],
      right: [Span(entry.key ?? "", .key)]
    ).on(isChosen ? .selection : .card).to(.item(place))
  }

  private static func paletteFoot(_ language: Language, count: Int) -> [Span] {
    [
      Span(language("type its name   ", "tapez son nom   "), .dim), Span(KeyName.upDown[language], .key),
      Span(" \(count)   ", .dim), Span(KeyName.enter[language], .key, target: .key(.enter)),
      Span(language(" do it   ", " faire   ")), Span(KeyName.escape[language], .key, target: .key(.escape)),
      Span(language(" back", " retour")),
    ]
  }
}

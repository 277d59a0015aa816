import Codebook
import Engine

extension Interface {
  /// Draws what lies above a screen; the rest recedes.
  static func drawOverlay(_ model: Model, _ state: Game.State?, _ buffer: inout CellBuffer) -> Position? {
    guard let overlay = model.overlays.last else { return nil }
    recede(&buffer)
    // The keys of the screen below mean something else now.
    buffer.fill(Rect(row: buffer.size.rows - 1, column: 0, columns: buffer.size.columns, rows: 1), .screen)
    if let draft = model.draftBelow {
      _ = drawComposer(draft, model, state, &buffer)
      recede(&buffer)
    }
    buffer.mark(Rect(buffer.size), model.isWriting ? .card : .key(.escape))
    switch overlay {
    case .card(let card): drawCard(card, model, state, &buffer)
    case .chooser(let chooser): drawChooser(chooser, model, &buffer)
    case .composer(let composer): return drawComposer(composer, model, state, &buffer)
    case .palette(let palette): return drawPalette(palette, model, state, &buffer)
    }
    return nil
  }

  /// What lies below an overlay is dim, and not to be clicked on.
  private static func recede(_ buffer: inout CellBuffer) {
    buffer.areas = []
    buffer.restyle { Style($0.ground == .bar ? .dim : .rule, on: $0.ground == .selection ? .screen : $0.ground) }
  }

  /// An empty card with a frame and a title.
  static func drawFrame(_ rect: Rect, title: String, foot: [Span], _ buffer: inout CellBuffer) {
    guard rect.columns >= 4, rect.rows >= 2 else { return }
    buffer.fill(rect, .card)
    buffer.mark(rect, .card)
    let rule = Style(.rule, on: .card)
    let edge = String(repeating: "─", count: rect.columns - 2)
    buffer.write("╭\(edge)╮", at: rect.origin, style: rule)
    for row in (rect.row + 1)..<(rect.bottom - 1) {
      buffer.write("│", at: Position(row: row, column: rect.column), style: rule)
      buffer.write("│", at: Position(row: row, column: rect.column + rect.columns - 1), style: rule)
    }
    buffer.write("╰\(edge)╯", at: Position(row: rect.bottom - 1, column: rect.column), style: rule)
    let inner = Rect(row: rect.row, column: rect.column + 2, columns: rect.columns - 4, rows: 1)
    buffer.write(
      " \(title.fitted(inner.columns - 2)) ", at: inner.origin, style: Style(.title, on: .card, bold: true))
    let width = foot.reduce(2) { $0 + DisplayWidth.columns($1.text) }
    guard !foot.isEmpty, width <= inner.columns else { return }
    buffer.draw(
      Line([Span(" ")] + foot + [Span(" ")]).on(.card),
      in: Rect(row: rect.bottom - 1, column: inner.column + inner.columns - width, columns: width, rows: 1))
  }

  private static func drawChooser(_ chooser: Chooser, _ model: Model, _ buffer: inout CellBuffer) {
    let language = model.language
    let columns = min(76, buffer.size.columns - 6)
    var lines = chooser.text.flatMap { [Line].paragraph($0[language], columns: columns - 6) }
    if !lines.isEmpty { lines.append(.empty) }
    var focus = 0
    for (index, option) in chooser.options.enumerated() {
      lines += item(option, at: index, isChosen: index == chooser.selected, language, columns: columns - 6)
      if index == chooser.selected { focus = lines.count - 1 }
    }
    if chooser.options.last?.note != nil { lines.removeLast() }
    let rect = Rect(buffer.size).centred(columns: columns, rows: min(buffer.size.rows - 4, lines.count + 4))
    let foot = [
      Span(KeyName.enter[language], .key, target: .key(.enter)), Span(language(" choose   ", " choisir   ")),
      Span(KeyName.escape[language], .key, target: .key(.escape)),
      Span(language(" back", " retour"), target: .key(.escape)),
    ]
    drawFrame(rect, title: chooser.title[language], foot: foot, &buffer)
    let body = rect.inset(top: 2, left: 3, bottom: 2, right: 3)
    buffer.draw(
      lines.map { $0.ground == nil ? $0.on(.card) : $0 }, in: body,
      from: max(0, min(lines.count - body.rows, focus - body.rows + 1)))
  }

  /// An option with its digit, its label giving way to the detail; what it means below it, set off from the next.
  private static func item(
    _ option: Chooser.Option, at place: Int, isChosen: Bool, _ language: Language, columns: Int
  ) -> [Line] {
    let detail = option.detail.map { "  " + $0[language] } ?? ""
    let room = max(columns / 2, columns - 4 - DisplayWidth.columns(detail))
    let line = Line([
      Span(isChosen ? "▸ " : "  ", .accent), Span(place < 9 ? "\(place + 1) " : "  ", .key),
      Span(option.label[language].fitted(room), isChosen ? .plain.bold : .plain), Span(detail, .dim),
    ])
    let note = option.note.map { [Line].paragraph($0[language], .dim, columns: columns, indent: 4) + [.empty] }
    return ([line.on(isChosen ? .selection : .card)] + (note ?? [])).map { $0.to(.item(place)) }
  }

  private static func drawCard(_ card: Card, _ model: Model, _ state: Game.State?, _ buffer: inout CellBuffer) {
    let frame = cardFrame(card, model, state, buffer.size)
    let language = model.language
    let most = max(0, frame.lines.count - frame.body.rows)
    let more = [Span(KeyName.upDown[language], .key), Span(language(" more   ", " suite   "))]
    let foot = [
      Span(KeyName.enter[language], .key, target: .key(.enter)),
      Span(language(" continue", " continuer"), target: .key(.enter)),
    ]
    drawFrame(frame.rect, title: frame.title, foot: (most > 0 ? more : []) + foot, &buffer)
    buffer.draw(frame.lines.map { $0.on(.card) }, in: frame.body, from: min(card.scroll, most))
  }

  /// Where a card stands and what it says.
  static func cardFrame(
    _ card: Card, _ model: Model, _ state: Game.State?, _ size: Size
  ) -> (rect: Rect, body: Rect, title: String, lines: [Line]) {
    let columns = min(76, size.columns - 6)
    let writer = CardWriter(model: model, state: state, columns: columns - 6)
    let (title, lines) = writer.text(card.content)
    let rect = Rect(size).centred(columns: columns, rows: min(size.rows - 2, lines.count + 4))
    return (rect, rect.inset(top: 2, left: 3, bottom: 2, right: 3), title, lines)
  }
}

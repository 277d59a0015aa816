import Codebook
import Engine

extension Interface {
  /// The rows that the guide takes at the foot of the screen: what is done, what to do, and why.
  private static let guideRows = 3

  /// What is left of a screen for all else while the guide is on.
  static func mainSize(_ model: Model, _ size: Size) -> Size {
    guard model.screen == .desk, model.guide != nil else { return size }
    return Size(columns: size.columns, rows: size.rows - guideRows)
  }

  /// Draws the guide below the screen so far.
  static func addGuide(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) {
    guard model.screen == .desk, let guide = model.guide else { return }
    let rect = Rect(row: buffer.size.rows, column: 0, columns: buffer.size.columns, rows: guideRows)
    buffer = buffer.adding(rows: guideRows)
    let advice = GuideWriter(model: model, state: state).advice(guide)
    let lines = [guideHeading(guide, model, state, columns: rect.columns), .marked(advice.todo[model.language])]
    buffer.draw(lines + [Line("   " + advice.why[model.language], .dim)], in: rect)
  }

  /// The steps with a mark each, and how to be left alone.
  private static func guideHeading(_ guide: Guide, _ model: Model, _ state: Game.State, columns: Int) -> Line {
    let language = model.language
    let next = guide.next(at: model.desk.pane, state)
    let steps = guide.steps(state).flatMap { step -> [Span] in
      let mark = guide.done.contains(step) ? "✓" : step == next ? "▸" : "·"
      let style: Style = guide.done.contains(step) ? .good : step == next ? .title : .dim
      return [Span("\(mark) \(step.name[language])  ", style)]
    }
    let skip =
      model.isTyping
      ? []
      : guideKeys.bindings.flatMap { binding in
        [
          Span(" " + binding.shown[language], .key, target: binding.target),
          Span(" \(binding.short?[language] ?? "") ", .dim),
        ]
      }
    let used = (steps + skip).reduce(4) { $0 + DisplayWidth.columns($1.text) }
    let rule = Span(String(repeating: "─", count: max(0, columns - used)), .rule)
    return Line([Span("── ", .rule)] + steps + [rule] + skip + [Span("─", .rule)])
  }

  /// Leaves the briefing for the desk, with the guide or without.
  static func takeDesk(_ model: inout Model, _ state: Game.State, isGuided: Bool) {
    model.openDesk(state)
    model.offersGuide = false
    if isGuided { model.guide = Guide() }
  }

  /// What the briefing says to somebody who has never played.
  static func drawOffer(_ language: Language, _ buffer: inout CellBuffer) {
    let text = language(
      "Your first time? A guide stays at your side for the first turn, key by key.",
      "Première fois ? Un guide reste à vos côtés pour le premier tour.")
    let size = buffer.size
    buffer.draw(
      Line([Span(" ▸ ", .accent), Span(text, .plain.bold)]),
      in: Rect(row: size.rows - 2, column: 0, columns: size.columns, rows: 1))
  }
}

extension Line {
  /// A line in which keys stand between backquotes.
  static func marked(_ text: String) -> Line {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return Line(
      [Span(" ▸ ", .accent)]
        + parts.enumerated().map { Span(String($1), $0 % 2 == 1 ? .key : .plain) })
  }
}

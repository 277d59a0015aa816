import Codebook
import Engine
import Scenarios

extension Interface {
  /// The column that the test is read in: all rows but the bar, the confidence, the status and the keys.
  static func judgementPage(_ size: Size) -> Rect {
    let columns = min(90, size.columns - 6)
    return Rect(row: 1, column: (size.columns - columns) / 2, columns: columns, rows: size.rows - 5)
  }

  static func drawJudgement(_ model: Model, _ buffer: inout CellBuffer) {
    guard let focus = model.judgement else { return }
    let size = buffer.size
    let page = judgementPage(size)
    buffer.draw(judgementBar(focus, model.language), in: Rect(row: 0, column: 0, columns: size.columns, rows: 1))
    let lines = judgementLines(model, focus, page)
    drawPage(lines, scroll: model.scroll, in: page, &buffer)
    if focus.stage == .asking {
      let row = min(page.bottom, page.row + lines.count + 1)
      let foot = Rect(row: row, column: page.column, columns: page.columns, rows: 2)
      buffer.draw(confidenceLines(focus, model.language), in: foot)
    }
    let isLong = lines.count > page.rows
    let choices: [JudgementCommand] = focus.stage == .asking ? [.down, .surer] : []
    let keys = judgementKeys.line(
      choices + [.confirm] + (isLong ? [.scroll] : []) + [.language, .palette], always: [.help, .leave],
      model.language, columns: size.columns)
    drawFoot(keys, model, state: nil, &buffer)
  }

  private static func judgementBar(_ focus: JudgementFocus, _ language: Language) -> Line {
    let (done, count) = (focus.sitting.responses.count, focus.sitting.items.count)
    let bar = Picture.bar(done, of: count, columns: count)
    return Line(
      [
        Span(" " + focus.sitting.test.title[language], .title),
        Span("  " + JudgementWords.name(focus.sitting.occasion)[language], .dim),
      ],
      right: [
        Span("\(min(done + 1, count))/\(count) ", .plain.bold), Span(bar.full, .accent), Span(bar.rest + " ", .rule),
      ]
    ).on(.bar)
  }

  private static func confidenceLines(_ focus: JudgementFocus, _ language: Language) -> [Line] {
    let levels = zip(confidenceLetters, Sitting.Confidence.allCases).flatMap { letter, level -> [Span] in
      let isChosen = level == focus.confidence
      let target = Target.key(.character(letter))
      let percent = language.percent(level.rawValue)
      return [
        Span(isChosen ? "▸" : " ", .accent, target: target), Span("\(letter) ", .key, target: target),
        Span(isChosen ? "[\(percent)]" : " \(percent) ", isChosen ? .accent.bold : .plain, target: target),
      ]
    }
    return [Line(JudgementWords.howSure[language], .title), Line(levels)]
  }

  static func judgementLines(_ model: Model, _ focus: JudgementFocus, _ page: Rect) -> [Line] {
    let writer = JudgementWriter(language: model.language, columns: page.columns)
    switch focus.stage {
    case .introduction: return [.empty] + writer.paragraphs(JudgementWords.introduction(focus.sitting))
    case .asking: return writer.item(focus, rows: page.rows)
    case .thanks: return [.empty] + writer.paragraphs(JudgementWords.thanks(path: focus.path))
    case .outcome(let outcome): return [.empty] + writer.outcome(outcome)
    }
  }
}

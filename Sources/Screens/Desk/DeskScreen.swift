import Codebook
import Engine

extension Interface {
  /// Where the parts of the desk stand on a screen of some size.
  static func deskLayout(_ focus: DeskFocus, _ size: Size) -> [(pane: Pane, rect: Rect)] {
    let body = Rect(row: 2, column: 0, columns: size.columns, rows: size.rows - 4)
    if size.columns < 110 { return [(focus.pane, body)] }
    let (left, right) = body.split(columns: size.columns * (size.columns < 170 ? 54 : 42) / 100, gap: 2)
    guard size.columns >= 170, size.rows >= 40 else {
      let (top, bottom) = right.split(rows: right.rows - 10, gap: 0)
      return [(.feed, left), (focus.side, top), (.dashboard, bottom)]
    }
    let (middle, far) = right.split(columns: right.columns * 52 / 100, gap: 2)
    let (mails, others) = middle.split(rows: middle.rows * 2 / 5, gap: 1)
    let (people, outside) = others.split(rows: others.rows * 3 / 5, gap: 1)
    let (dashboard, rest) = far.split(rows: 11, gap: 0)
    let (facts, calendar) = rest.split(rows: rest.rows / 2, gap: 1)
    return [
      (.feed, left), (.inbox, mails), (.people, people), (.outside, outside), (.dashboard, dashboard), (.facts, facts),
      (.calendar, calendar),
    ]
  }

  static func drawDesk(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) {
    let size = buffer.size
    let layout = deskLayout(model.desk, size)
    buffer.draw(
      topBar(model, state, columns: size.columns), in: Rect(row: 0, column: 0, columns: size.columns, rows: 1))
    let isNarrow = layout.count == 1
    let title = Span(isNarrow ? "" : " " + state.turn.title[model.language], .dim)
    let vitals = Rect(row: isNarrow ? 2 : 1, column: 0, columns: size.columns, rows: 1)
    buffer.draw(Line([title], right: Interface.vitals(state, model.language)), in: vitals)
    for (pane, rect) in layout {
      let text = PaneWriter(model: model, state: state, columns: rect.columns, rows: rect.rows - 1).text(pane)
      let heading = Rect(row: rect.row - (isNarrow ? 1 : 0), column: rect.column, columns: rect.columns, rows: 1)
      let line =
        isNarrow
        ? tabs(model, state, note: text.note, columns: rect.columns)
        : paneHeading(pane, model, note: text.note, columns: rect.columns)
      buffer.draw(line, in: heading)
      let body = rect.inset(top: 1)
      buffer.mark(isNarrow ? body : rect, .pane(pane))
      buffer.draw(text.lines, in: body, from: text.top(rows: body.rows))
    }
    drawFoot(deskKeyLine(model, columns: size.columns), model, state: state, &buffer)
  }

  /// The case, the turn, the clock and the minutes that are left; the title of the case gives way to the rest.
  private static func topBar(_ model: Model, _ state: Game.State, columns: Int) -> Line {
    let language = model.language
    let turn = language("Turn", "Tour") + " \(state.turnIndex + 1)/\(state.scenario.turns.count)"
    let bar = Picture.bar(state.minutesLeft, of: state.budget, columns: columns < 110 ? 6 : 16)
    let style: Style = state.minutesLeft * 4 < state.budget ? .warning : .good
    let mode = columns < 110 ? "" : "   " + name(of: state.setup.mode)[language]
    let right = [
      Span(bar.full, style), Span(bar.rest, .rule), Span(" \(state.minutesLeft) min", style.bold),
      Span(mode + " ", .dim),
    ]
    let middle = [
      Span("  " + turn, .accent.bold), Span("  \(language.date(state.now)) "),
      Span(language.clock(state.now), .plain.bold),
    ]
    let room = columns - 2 - DisplayWidth.columns((middle + right).map(\.text).joined())
    let title = Span(" " + state.scenario.card.title[language].fitted(room), .title)
    return Line([title] + middle, right: right).on(.bar)
  }

  /// What a mode is called.
  static func name(of mode: Game.Setup.Mode) -> LocalizedText {
    switch mode {
    case .training: LocalizedText(en: "training", fr: "entraînement")
    case .assessment: LocalizedText(en: "assessment", fr: "évaluation")
    }
  }

  /// The parts of the desk; the note gives way to them.
  private static func tabs(_ model: Model, _ state: Game.State, note: String, columns: Int) -> Line {
    let spans = Pane.allCases.flatMap { pane -> [Span] in
      let name = pane.shortName[model.language]
      let count = badge(pane, state)
      let isHere = pane == model.desk.pane
      return [
        Span(isHere ? " ▸" : "  ", .accent), Span(name, isHere ? .title : .dim, target: .tab(pane)),
        Span(count.isEmpty ? "" : " " + count, .warning),
      ]
    }
    let room = columns - 2 - DisplayWidth.columns(spans.map(\.text).joined())
    return Line(spans, right: room < 8 ? [] : [Span(note.fitted(room) + " ", .dim)])
  }

  /// What asks for attention in a part, as a number.
  private static func badge(_ pane: Pane, _ state: Game.State) -> String {
    let number =
      switch pane {
      case .inbox: state.inbox.count(where: \.isOpen)
      case .facts: state.factsInSight.count { $0.status == .unknown }
      case .calendar: state.calendar.count { $0.status == .scheduled }
      case .outside: state.tickets.count { $0.status == .open }
      case .feed, .dashboard, .people: 0
      }
    return number == 0 ? "" : pane == .inbox ? "!\(number)" : String(number)
  }

  private static func paneHeading(_ pane: Pane, _ model: Model, note: String, columns: Int) -> Line {
    let isHere = pane == model.desk.pane
    let name = " " + pane.name[model.language] + " "
    let used = 2 + DisplayWidth.columns(name) + (note.isEmpty ? 0 : DisplayWidth.columns(note) + 3)
    let rule = String(repeating: "─", count: max(0, columns - used - 1))
    return Line([
      Span(isHere ? "▸─" : "──", isHere ? .accent : .rule), Span(name, isHere ? .title : .dim), Span(rule, .rule),
      Span(note.isEmpty ? "" : " \(note) ", .dim), Span("─", .rule),
    ])
  }
}

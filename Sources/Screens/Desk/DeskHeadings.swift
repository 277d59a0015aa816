import Codebook
import Engine
import Scenarios

extension Interface {
  /// The case, the turn, the clock and the minutes that are left; the title of the case gives way to the rest.
  static func topBar(_ model: Model, _ state: Game.State, columns: Int) -> Line {
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

  /// The title of the turn where there is room for it, the volume of posts, and how the player is.
  static func vitalsLine(_ model: Model, _ state: Game.State, columns: Int) -> Line {
    let vitals = vitals(state, model.language)
    let title = columns < columnsForTwo ? "" : " " + state.turn.title[model.language]
    let room = columns - 1 - DisplayWidth.columns(title) - vitals.reduce(0) { $0 + DisplayWidth.columns($1.text) }
    return Line([Span(title, .dim)] + volume(state, model.language, room: room - 1), right: vitals)
  }

  /// The parts of the desk; a note stands there where there is room for all of it.
  static func tabs(_ model: Model, _ state: Game.State, note: String, columns: Int) -> Line {
    let spans = Pane.allCases.flatMap { pane -> [Span] in
      let name = pane.shortName[model.language]
      let count = badge(pane, model, state)
      let isHere = pane == model.desk.pane
      return [
        Span(isHere ? " ▸" : "  ", .accent), Span(name, isHere ? .title : .dim, target: .tab(pane)),
        Span(count.isEmpty ? "" : " " + count, .warning),
      ]
    }
    let room = columns - 2 - DisplayWidth.columns(spans.map(\.text).joined())
    let isSaid = model.desk.pane != .feed && DisplayWidth.columns(note) <= room
    return Line(spans, right: isSaid ? [Span(note + " ", .dim)] : [])
  }

  /// What asks for attention in a part, as a number.
  private static func badge(_ pane: Pane, _ model: Model, _ state: Game.State) -> String {
    let number =
      switch pane {
      case .inbox: state.inbox.count(where: \.isOpen)
      case .facts: state.factsInSight.count { $0.status == .unknown }
      case .calendar: state.calendar.count { $0.status == .scheduled }
      case .outside: state.tickets.count { $0.status == .open }
      case .feed: model.unread(state)
      case .dashboard, .people: 0
      }
    let mark = pane == .inbox ? "!" : pane == .feed ? "●" : ""
    return number == 0 ? "" : mark + String(number)
  }

  /// The name of a part in the line above it.
  static func heading(_ name: String, isHere: Bool, note: String, columns: Int) -> Line {
    let name = " " + name + " "
    let used = 2 + DisplayWidth.columns(name) + (note.isEmpty ? 0 : DisplayWidth.columns(note) + 3)
    let rule = String(repeating: "─", count: max(0, columns - used - 1))
    return Line([
      Span(isHere ? "▸─" : "──", isHere ? .accent : .rule), Span(name, isHere ? .title : .dim), Span(rule, .rule),
      Span(note.isEmpty ? "" : " \(note) ", .dim), Span("─", .rule),
    ])
  }
}

import Codebook
import Engine

extension Interface {
  /// The keys that matter in the part that has the focus.
  static func deskKeyLine(_ model: Model, _ state: Game.State, columns: Int) -> Line {
    let here: [DeskCommand] =
      switch model.desk.pane {
      case .feed:
        [
          .publish, .reply, .message, .moderate, .endTurn, .go(.inbox), .search, .filters, .conversation, .nextUnread,
          .right, .listen, .profile, .enlarge, .wait, .older,
        ]
      case .inbox:
        mailKeys(model, state)
      case .dashboard: [.nextPane, .listen, .publish, .go(.inbox), .endTurn, .wait]
      case .facts: [.ask, .nextPane, .publish, .endTurn, .wait]
      case .calendar: [.calendar, .schedule, .nextPane, .endTurn, .publish, .wait]
      case .people: [.open, .escalate, .sheet, .endTurn, .nextPane, .rest, .publish]
      case .outside: [.open, .nextPane, .publish, .endTurn, .wait]
      }
    return deskKeys.line(here + [.palette], always: [.help, .quit], model.language, columns: columns)
  }

  /// What the open mail still allows, or the way to open one.
  private static func mailKeys(_ model: Model, _ state: Game.State) -> [DeskCommand] {
    guard let id = model.desk.openMail else { return [.open, .nextPane, .publish, .endTurn, .wait] }
    let mail = state.inbox.first { $0.id == id }
    return (mail?.isOpen == true ? [.option(0)] : []) + [.back] + (mail?.isArguable == true ? [.dispute] : [])
      + [.endTurn, .publish, .wait]
  }

  /// The status line and the key line at the bottom of a screen.
  static func drawFoot(_ keys: Line, _ model: Model, state: Game.State?, _ buffer: inout CellBuffer) {
    let size = buffer.size
    if let status = model.status {
      let mark = status.role == .bad ? "! " : status.role == .good ? "✓ " : "· "
      let line = Line([
        Span(" " + mark, Style(status.role, bold: true)), Span(status.text[model.language], Style(status.role)),
      ])
      buffer.draw(line, in: Rect(row: size.rows - 2, column: 0, columns: size.columns, rows: 1))
    } else if let state, model.screen == .desk {
      buffer.draw(
        latestNews(state, model.language, columns: size.columns),
        in: Rect(row: size.rows - 2, column: 0, columns: size.columns, rows: 1))
    }
    buffer.draw(keys, in: Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1))
  }

  /// What happened last, where it can be read whole if it is cut, and that the volume has doubled if it has.
  private static func latestNews(_ state: Game.State, _ language: Language, columns: Int) -> Line {
    guard let news = state.news.last else { return Line([], right: alarm(state, language)) }
    let (moment, alarm) = (language.moment(news.at, from: state.now), alarm(state, language))
    let room = columns - alarm.reduce(0) { $0 + DisplayWidth.columns($1.text) }
    let isWhole = DisplayWidth.columns(" \(moment) \(news.text[language]) ") <= room
    let more = isWhole ? [] : [Span(language(" B: all of it ", " B : en entier "), .dim)]
    return Line([Span(" \(moment) ", .dim), Span(news.text[language], .dim)], right: more + alarm)
  }
}

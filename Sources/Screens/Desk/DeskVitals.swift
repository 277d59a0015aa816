import Codebook
import Engine

extension Interface {
  /// The player's fatigue and temper, each as a gauge with a word, and what is promised next.
  static func vitals(_ state: Game.State, _ language: Language) -> [Span] {
    let (fatigue, temper) = (FatigueLevel(state.fatigue), TemperLevel(state.temper))
    return gauge(language("fatigue", "fatigue"), state.fatigue, fatigue.name[language], style(of: fatigue))
      + gauge(language("temper", "humeur"), state.temper, temper.name[language], style(of: temper))
      + nextPromise(state, language) + [Span(" ")]
  }

  private static func gauge(_ name: String, _ value: Int, _ word: String, _ style: Style) -> [Span] {
    let bar = Picture.bar(value, of: 100, columns: 5)
    return [Span("  \(name) ", .dim), Span(bar.full, style), Span(bar.rest, .rule), Span(" " + word, style)]
  }

  private static func style(of fatigue: FatigueLevel) -> Style {
    switch fatigue {
    case .low: .dim
    case .felt: .warning
    case .high: .bad
    case .extreme: .bad.bold
    }
  }

  private static func style(of temper: TemperLevel) -> Style {
    switch temper {
    case .calm: .dim
    case .edgy: .warning
    case .tense: .bad
    }
  }

  private static func nextPromise(_ state: Game.State, _ language: Language) -> [Span] {
    let open = state.promises.filter { $0.status == .open }
    guard let next = open.min(by: { $0.due < $1.due }) else { return [] }
    let more = open.count > 1 ? " (+\(open.count - 1))" : ""
    guard next.due > state.now else {
      return [Span(language("  promise due now", "  promesse échue") + more, .bad)]
    }
    let text = language("  promised for ", "  promis pour ") + language.moment(next.due, from: state.now) + more
    return [Span(text, next.due < state.turn.end ? .warning : .accent)]
  }
}

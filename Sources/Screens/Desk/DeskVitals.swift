import Codebook
import Engine

extension Interface {
  /// The player's fatigue and temper, each as a gauge with a word, and what is promised next.
  static func vitals(_ state: Game.State, _ language: Language) -> [Span] {
    gauge(language("fatigue", "fatigue"), state.fatigue, fatigue(state.fatigue), language)
      + gauge(language("temper", "humeur"), state.temper, temper(state), language) + nextPromise(state, language)
      + [Span(" ")]
  }

  private typealias Level = (word: LocalizedText, style: Style)

  private static func gauge(_ name: String, _ value: Int, _ level: Level, _ language: Language) -> [Span] {
    let bar = Picture.bar(value, of: 100, columns: 5)
    return [
      Span("  \(name) ", .dim), Span(bar.full, level.style), Span(bar.rest, .rule),
      Span(" " + level.word[language], level.style),
    ]
  }

  private static func fatigue(_ value: Int) -> Level {
    switch value {
    case ...30: (LocalizedText(en: "low", fr: "faible"), .dim)
    case ...60: (LocalizedText(en: "felt", fr: "sensible"), .warning)
    case ...85: (LocalizedText(en: "high", fr: "forte"), .bad)
    default: (LocalizedText(en: "extreme", fr: "extrême"), .bad.bold)
    }
  }

  private static func temper(_ state: Game.State) -> Level {
    if state.isTense { return (LocalizedText(en: "tense", fr: "tendue"), .bad) }
    return state.temper > 35
      ? (LocalizedText(en: "edgy", fr: "agacée"), .warning) : (LocalizedText(en: "calm", fr: "calme"), .dim)
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

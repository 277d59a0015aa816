import Codebook
import Engine

/// The curves of the dashboard told in sentences, for who does not see them.
enum CurveText {
  /// A sentence for each curve.
  static func lines(_ state: Game.State, _ language: Language) -> [String] {
    guard state.readings.count > 1 else { return [] }
    let writer = Writer(state: state, language: language)
    let isEnglish = language == .english
    return [
      writer.line(isEnglish ? "Posts an hour" : "Publications par heure", \.postsPerHour, marks: >),
      writer.line(isEnglish ? "Negative, in percent" : "Négatif, en pour cent", \.negativeShare, marks: >),
      writer.line(isEnglish ? "Trust" : "Confiance", \.trust, marks: <),
      writer.line(isEnglish ? "Anger" : "Colère", \.anger, marks: >),
    ]
  }

  private struct Writer {
    let state: Game.State
    let language: Language

    /// From where over its extreme to where a curve has gone.
    func line(_ name: String, _ value: (DashboardReading) -> Int, marks isBeyond: (Int, Int) -> Bool) -> String {
      let readings = state.readings
      let (start, now) = (readings[0], readings[readings.count - 1])
      let extreme = readings.reduce(start) { isBeyond(value($1), value($0)) ? $1 : $0 }
      let (first, last) = (number(value(start)), number(value(now)))
      let head = name + Wording.colon(language)
      guard value(extreme) != value(start), value(extreme) != value(now) else {
        return head + (value(start) == value(now) ? steady(last) : straight(first, last))
      }
      let word =
        isBeyond(1, 0)
        ? LocalizedText(en: "a peak of", fr: "un pic de") : LocalizedText(en: "a low of", fr: "un creux de")
      let moment = Wording.moment(extreme.at, from: state.now, language)
      let turns = turns(until: extreme.at)
      return head
        + (language == .english
          ? "from \(first) to \(word.english) \(number(value(extreme))) at \(moment), \(turns); \(last) now."
          : "de \(first) à \(word.french) \(number(value(extreme))), \(moment), \(turns)\u{A0}; \(last) maintenant.")
    }

    private func steady(_ value: String) -> String {
      language == .english ? "\(value), as at the start." : "\(value), comme au début."
    }

    private func straight(_ first: String, _ last: String) -> String {
      language == .english ? "from \(first) at the start to \(last) now." : "de \(first) au début à \(last) maintenant."
    }

    /// In which turn a moment was.
    private func turns(until moment: CivilTime) -> String {
      let number = (state.scenario.turns.lastIndex { $0.start < moment } ?? 0) + 1
      return language == .english ? "turn \(number)" : "tour \(number)"
    }

    private func number(_ value: Int) -> String { Wording.number(value, language) }
  }
}

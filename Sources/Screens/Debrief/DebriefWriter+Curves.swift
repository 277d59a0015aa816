import Codebook
import Engine

extension Interface.DebriefWriter {
  /// Volume with its bends and what caused the chosen one; then the negative share, anger and trust.
  func curves() -> Interface.DebriefPage {
    guard !state.readings.isEmpty else {
      return Interface.DebriefPage(lines: [Line(language("There are no readings.", "Il n'y a pas de relevés."), .dim)])
    }
    let chart = Interface.StormChart(language: language, state: state, columns: columns)
    let height = rows >= 30 ? 6 : 4
    let bends = state.bends
    let head = chart.legend + chart.curve(.volume, rows: height) + why(bends, chart)
    let others = Interface.StormChart.Measure.allCases.dropFirst().map { chart.curve($0, rows: height) }
    return Interface.DebriefPage(
      lines: head + [.empty] + Array(others.joined(separator: [.empty])), choices: bends.map { _ in 0..<head.count })
  }

  /// The bends below the curve, and the chain of causes of the chosen one.
  private func why(_ bends: [Bend], _ chart: Interface.StormChart) -> [Line] {
    guard !bends.isEmpty else { return [] }
    let place = min(focus.bend, bends.count - 1)
    let bend = bends[place]
    let marks = marks(bends, chosen: place, chart)
    let title = Line([
      Span("▸ ", .accent), Span(language("Bend", "Virage") + " \(place + 1)/\(bends.count)  ", .accent.bold),
      Span("\(turnName(bend.turn)), \(state.scenario.turns[bend.turn].title[language])", .title),
      Span("  \(language.weekday(bend.at)) \(language.clock(bend.at))", .dim),
    ])
    return marks + [title] + [Line].paragraph(sentence(of: bend), columns: columns, indent: 2)
  }

  private func sentence(of bend: Bend) -> String {
    if case .some(.some(let found)) = focus.bends[bend.turn] { return found.sentence[language] }
    let (before, after) = (language.number(bend.before), language.number(bend.after))
    return language(
      "From \(before) to \(after) posts an hour. What happened before is left out in turn, to see what is then missing…",
      "De \(before) à \(after) publications par heure. On retire tour à tour ce qui a précédé, pour voir ce qui manque…"
    )
  }

  /// The numbers of the bends where they are; the chosen one has a pointer.
  private func marks(_ bends: [Bend], chosen: Int, _ chart: Interface.StormChart) -> [Line] {
    var cells = Array(repeating: Span(" "), count: chart.width)
    var free = 0
    for (place, bend) in bends.enumerated() {
      let digits = Array((place == chosen ? "▸" : "") + String(place + 1))
      let wanted = max(free, chart.column(of: bend.at, columns: chart.width))
      let start = max(0, min(wanted, chart.width - digits.count))
      free = start + digits.count + 1
      for (offset, digit) in digits.enumerated() {
        cells[start + offset] = Span(String(digit), place == chosen ? .accent.bold : .dim)
      }
    }
    return [Line([Span(String(repeating: " ", count: Interface.StormChart.gutter))] + cells)]
  }
}

import Codebook
import Engine
import Scenarios

extension Interface.DebriefWriter {
  /// Volume, the negative share, anger and trust over the storm, with what the player did and what happened.
  func curves() -> [Line] {
    guard !state.readings.isEmpty else {
      return [Line(language("There are no readings.", "Il n'y a pas de relevés."), .dim)]
    }
    let chart = Interface.StormChart(language: language, state: state, columns: columns)
    let curves = Interface.StormChart.Measure.allCases.map { chart.curve($0, rows: 4) }
    return chart.legend + [.empty] + Array(curves.joined(separator: [.empty]))
  }

  /// The real story, its sources and what they disagree on.
  func story() -> [Line] {
    let debrief = state.scenario.debrief
    var lines = [Line].paragraph(debrief.summary[language], columns: columns) + [.empty]
    lines.append(Line(language("The documented timeline", "La chronologie documentée"), .title))
    for entry in debrief.timeline {
      let sources = entry.sources.isEmpty ? "" : " [\(entry.sources.joined(separator: ", "))]"
      lines.append(Line(entry.when[language], .accent.bold))
      lines += [Line].paragraph(entry.text[language] + sources, columns: columns, indent: 2)
    }
    if !debrief.disputed.isEmpty {
      lines += [
        .empty,
        Line(language("What the sources dispute, or do not say", "Ce que les sources contestent ou taisent"), .title),
      ]
      lines += debrief.disputed.flatMap { [Line].item(Span("?", .warning), $0[language], columns: columns) }
    }
    if !state.scenario.sources.isEmpty {
      lines += [.empty, Line("Sources", .title)]
      lines += state.scenario.sources.flatMap { source in
        [Line].item(Span(source.id, .accent), "\(source.title) \(source.url)", .dim, columns: columns)
      }
    }
    return lines
  }

  func lessons() -> [Line] {
    state.scenario.debrief.lessons.enumerated().flatMap { index, lesson in
      (index > 0 ? [.empty] : [])
        + [Line].item(Span("\(index + 1)", .accent.bold), lesson[language], columns: columns)
    }
  }
}

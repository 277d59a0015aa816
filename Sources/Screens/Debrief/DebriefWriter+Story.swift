import Codebook
import Engine
import Scenarios

extension Interface.DebriefWriter {
  /// Volume, anger and trust over the storm, with the acts of the player below.
  func curves() -> [Line] {
    guard !state.readings.isEmpty else {
      return [Line(language("There are no readings.", "Il n'y a pas de relevés."), .dim)]
    }
    var lines = volume
    lines += chart(language("Anger, 0 to 100", "Colère, de 0 à 100"), state.readings.map(\.anger), top: 100, .bad)
    lines += chart(language("Trust, 0 to 100", "Confiance, de 0 à 100"), state.readings.map(\.trust), top: 100, .good)
    lines.append(
      Line([
        Span("  ▲ ", .own), Span(language("you spoke in public   ", "vous parlez en public   "), .dim),
        Span("○ ", .own),
        Span(language("in private", "en privé"), .dim),
      ]))
    return lines
  }

  /// Posts an hour over the storm.
  var volume: [Line] {
    let volumes = state.readings.map(\.postsPerHour)
    let peak = language.number(volumes.max() ?? 0)
    return chart(
      language("Posts an hour, up to ", "Publications par heure, jusqu'à ") + peak, volumes, top: nil, .accent)
  }

  private func chart(_ title: String, _ values: [Int], top: Int?, _ style: Style) -> [Line] {
    let width = max(10, columns - 8)
    guard !values.isEmpty else { return [] }
    let spread = (0..<width).map { values[$0 * values.count / width] }
    return [Line(title, .title)]
      + Picture.curve(spread, columns: width, rows: 4, top: top).map { Line([Span("  │", .rule), Span($0, style)]) }
      + [
        Line([Span("  └" + String(repeating: "─", count: width), .rule)]),
        acts(width), .empty,
      ]
  }

  /// A mark below each moment at which the player spoke.
  private func acts(_ width: Int) -> Line {
    var marks = Array(repeating: Character(" "), count: width)
    for spoken in state.statements {
      let place = state.readings.firstIndex { $0.at >= spoken.at } ?? state.readings.count - 1
      let column = min(width - 1, place * width / max(1, state.readings.count))
      marks[column] = spoken.isPublic ? "▲" : marks[column] == "▲" ? "▲" : "○"
    }
    return Line([Span("   "), Span(String(marks), .own)])
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

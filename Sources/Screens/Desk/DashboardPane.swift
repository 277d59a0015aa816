import Codebook
import Engine

extension Interface.PaneWriter {
  /// The figures of the storm: in a small part the gauges and what they rest on; in a large one the curves over the whole
  /// storm, what people talk about and who makes them.
  func dashboard() -> Interface.PaneText {
    guard let now = state.dashboard else {
      var text = nothing(
        "The first figures come with the end of the turn.", "Les premiers chiffres viendront à la fin du tour.")
      text.lines += [.empty] + listening
      return text
    }
    let isLarge = rows >= 14 && columns >= 50
    var text = Interface.PaneText(lines: isLarge ? largeDashboard(now) : smallDashboard(now))
    text.note = language("estimated", "estimations")
    let top = min(focus.dashboardLine, max(0, text.lines.count - rows))
    text.focus = top..<(top + rows)
    return text
  }

  private func smallDashboard(_ now: DashboardReading) -> [Line] {
    var lines = gauges(now, columns: columns)
    for line in marks + listening + trendLine + estimateLine where lines.count < rows { lines.append(line) }
    let caution = caution(columns: columns)
    return lines.count + caution.count < rows ? lines + [.empty] + caution : lines
  }

  /// That the figures are estimates, and which way they err.
  func caution(columns: Int) -> [Line] {
    [Line].paragraph(
      language(
        "Estimated from what is seen: the loud count for more than the silent.",
        "Estimé d'après ce qui se voit : les bruyants pèsent plus que les silencieux."),
      .dim, columns: columns - 2, indent: 2)
  }

  /// The latest figures, what they have done within the last hour, and their curves since the case opened.
  func gauges(_ now: DashboardReading, columns: Int) -> [Line] {
    let readings = state.readings
    let before = readings[max(0, readings.count - 7)]
    func gauge(
      _ label: String, _ measure: (DashboardReading) -> Int, isGoodUp: Bool = false, top: Int? = nil, unit: String = ""
    ) -> Line {
      let change = measure(now) - measure(before)
      let style: Style = change == 0 ? .dim : (change > 0) == isGoodUp ? .good : .bad
      return Line([
        Span("  " + label.padded(labelColumns), .dim),
        Span((language.number(measure(now)) + unit).rightAligned(8), .plain.bold),
        Span(" \(change > 0 ? "▲" : change < 0 ? "▼" : " ")" + changeText(change, columns), style),
        Span(Picture.sparkline(readings.map(measure), columns: curveColumns(columns), top: top), .accent),
      ])
    }
    return [
      gauge(language("Posts an hour", "Publications/h"), \.postsPerHour),
      gauge(language("Negative", "Négatif"), \.negativeShare, top: 100, unit: language("%", " %")),
      gauge(language("Trust", "Confiance"), \.trust, isGoodUp: true, top: 100),
      gauge(language("Anger", "Colère"), \.anger, top: 100),
      gauge(language("Reached", "Touchés"), \.reach),
    ]
  }

  var labelColumns: Int { 16 }

  /// By how much a figure has changed, where there is room to say it.
  private func changeText(_ change: Int, _ columns: Int) -> String {
    columns < 74 ? "  " : (change == 0 ? "" : language.signed(change)).rightAligned(8) + "  "
  }

  /// The columns of a gauge's curve.
  private func curveColumns(_ columns: Int) -> Int {
    max(0, min(60, columns - labelColumns - (columns < 74 ? 15 : 23)))
  }

  /// What the player did, below the curves of the gauges.
  private var marks: [Line] {
    let chart = Interface.StormChart(language: language, state: state, columns: columns)
    let width = min(state.readings.count, curveColumns(columns))
    guard let row = chart.markRow(Interface.StormChart.everything, columns: width) else { return [] }
    let label = language("Acts, events", "Actes, faits").padded(labelColumns + (columns < 74 ? 12 : 20))
    return [Line([Span("  " + label, .dim), Span(row, .own)])]
  }

  /// How many channels are watched, and for which words else.
  var listening: [Line] {
    let channels = state.scenario.publicChannels
    let watched = channels.count { state.watched.contains($0.id) }
    let alerts = state.alerts.map(language.quoted).joined(separator: " ")
    return [
      fact(
        language("Watched", "Suivis"), language("\(watched) of \(channels.count)", "\(watched) sur \(channels.count)"),
        alerts.isEmpty ? language("channels", "canaux") : language("alerts ", "alertes ") + alerts)
    ]
  }

  /// A label, a value in the column of values, and a remark.
  func fact(_ label: String, _ value: String, _ remark: String) -> Line {
    Line([
      Span("  " + label.padded(labelColumns), .dim), Span(value.rightAligned(8), .plain.bold),
      Span("    " + remark, .dim),
    ])
  }
}

import Codebook
import Engine

extension Interface.PaneWriter {
  /// The latest figures, what they have done within the last hour, and their curves since the case opened.
  func dashboard() -> Interface.PaneText {
    var text = Interface.PaneText()
    text.note = language("estimated", "estimations")
    guard let now = state.dashboard else {
      text = nothing(
        "The first figures come with the end of the turn.", "Les premiers chiffres viendront à la fin du tour.")
      text.lines += [.empty] + listening
      return text
    }
    let readings = state.readings
    let before = readings[max(0, readings.count - 7)]
    text.lines = [
      gauge(
        language("Posts an hour", "Publications/h"), language.number(now.postsPerHour),
        now.postsPerHour - before.postsPerHour, isGoodUp: false, readings.map(\.postsPerHour), top: nil),
      gauge(
        language("Negative", "Négatif"), language.percent(now.negativeShare),
        now.negativeShare - before.negativeShare, isGoodUp: false, readings.map(\.negativeShare), top: 100),
      gauge(
        language("Trust", "Confiance"), String(now.trust),
        now.trust - before.trust, isGoodUp: true, readings.map(\.trust), top: 100),
      gauge(
        language("Anger", "Colère"), String(now.anger),
        now.anger - before.anger, isGoodUp: false, readings.map(\.anger), top: 100),
      gauge(
        language("Reached", "Touchés"), language.number(now.reach),
        now.reach - before.reach, isGoodUp: false, readings.map(\.reach), top: nil),
    ]
    text.lines += listening + [.empty]
    if rows >= 18, columns >= 60 { text.lines += storm }
    text.lines += [Line].paragraph(
      language(
        "Estimated from what is seen: the loud count for more than the silent.",
        "Estimé d'après ce qui se voit : les bruyants pèsent plus que les silencieux."),
      .dim, columns: columns - 2, indent: 2)
    return text
  }

  /// The volume since the case opened, with the acts of the player, where there is room for it.
  private var storm: [Line] {
    let writer = Interface.DebriefWriter(language: language, state: state, columns: min(columns - 4, 120))
    return writer.volume.map { $0.after(Span("  ")) }
  }

  private var labelColumns: Int { 16 }

  private func gauge(
    _ label: String, _ value: String, _ change: Int, isGoodUp: Bool, _ history: [Int], top: Int?
  ) -> Line {
    let arrow = change > 0 ? "▲" : change < 0 ? "▼" : " "
    let style: Style = change == 0 ? .dim : (change > 0) == isGoodUp ? .good : .bad
    let room = max(0, min(60, columns - labelColumns - 15))
    return Line([
      Span("  " + label.padded(labelColumns), .dim), Span(value.rightAligned(8), .plain.bold),
      Span(" \(arrow)  ", style),
      Span(Picture.sparkline(history, columns: room, top: top), .accent),
    ])
  }

  /// How many channels are watched, and for which words else.
  private var listening: [Line] {
    let channels = state.scenario.publicChannels
    let watched = channels.count { state.watched.contains($0.id) }
    let alerts = state.alerts.map(language.quoted).joined(separator: " ")
    return [
      Line([
        Span("  " + language("Watched", "Suivis").padded(labelColumns), .dim),
        Span(
          language("\(watched) of \(channels.count)", "\(watched) sur \(channels.count)").rightAligned(8), .plain.bold),
        Span(
          "    " + (alerts.isEmpty ? language("channels", "canaux") : language("alerts ", "alertes ") + alerts), .dim),
      ])
    ]
  }
}

import Codebook
import Engine

/// What the templates of progress show: texts and figures as they are written in its language.
struct ProgressPage {
  let report: ProgressReport
  private let words: [String: String]

  init(_ report: ProgressReport) {
    self.report = report
    words = ProgressWords.all.mapValues { $0[report.language] }
  }

  /// All that a template can name.
  var fields: Page.Fields {
    var fields: Page.Fields = [
      "lang": report.language.rawValue, "words": words, "isEmpty": report.plays.isEmpty, "summary": summary,
      "kinds": report.kinds.enumerated().map(kind), "plays": report.plays.enumerated().map(play),
      "chart": ProgressChart(plays: report.plays).fields, "chartDescription": chartDescription,
      "explanation": PlayerProgress.explanation[report.language],
    ]
    fields["next"] = report.next.map { ["title": $0.title, "why": $0.why] }
    if report.plays.contains(where: { !$0.isCounted }) { fields["hasOthers"] = true }
    return fields
  }

  /// Where the player stands, in a sentence.
  private var summary: String {
    guard !report.plays.isEmpty else { return words["nothing"] ?? "" }
    guard let kind = report.headline.map({ report.kinds[$0] }),
      let total = kind.measures.first(where: { $0.id == ScoreMeasure.total.id })
    else { return words["noneCounted"] ?? "" }
    let (value, lower, upper) = (whole(total.standing.value), whole(total.standing.lower), whole(total.standing.upper))
    switch report.language {
    case .english: return "\(value) of 100, probably between \(lower) and \(upper): \(label(kind))."
    case .french: return "\(value) sur 100, probablement entre \(lower) et \(upper)\u{A0}: \(label(kind))."
    }
  }

  private func label(_ kind: ProgressReport.Kind) -> String {
    "\(kind.name.prefix(1).lowercased())\(kind.name.dropFirst()) (\(kind.plays))"
  }

  private func kind(_ place: Int, _ kind: ProgressReport.Kind) -> Page.Fields {
    [
      "id": String(place + 1), "name": kind.name, "plays": String(kind.plays),
      "measures": kind.measures.map(figure),
    ]
  }

  private func figure(_ figure: ProgressReport.Figure) -> Page.Fields {
    let standing = figure.standing
    return [
      "name": figure.name, "value": whole(standing.value), "lower": whole(standing.lower),
      "upper": whole(standing.upper), "x": standing.lower, "length": max(0.5, standing.upper - standing.lower),
      "point": max(0, standing.value - 0.7), "scores": figure.scores.map(String.init).joined(separator: " "),
      "change": figure.changeName, "arrow": figure.isChangeCertain ? (figure.change?.value ?? 0) > 0 ? "↑ " : "↓ " : "",
    ]
  }

  private func play(_ place: Int, _ play: ProgressReport.Play) -> Page.Fields {
    [
      "number": String(place + 1), "finished": play.finished, "when": play.when, "title": play.title,
      "kind": PlayerProgress.Kind(isFirst: play.isFirst, mode: play.mode).playName[report.language],
      "isCounted": play.isCounted, "hasFile": play.hasFile, "total": score(play, .total),
      "outcome": score(play, .outcome), "craft": score(play, .craft),
    ]
  }

  private func score(_ play: ProgressReport.Play, _ measure: ScoreMeasure) -> String {
    play.scores[measure.id].map(String.init) ?? "–"
  }

  /// The chart in a sentence, for those who do not see it.
  private var chartDescription: String {
    let totals = report.plays.map { score($0, .total) }.joined(separator: ", ")
    switch report.language {
    case .english: return "The totals, in order of time: \(totals)."
    case .french: return "Les totaux, dans l'ordre\u{A0}: \(totals)."
    }
  }

  private func whole(_ value: Double) -> String { String(Int(value.rounded())) }
}

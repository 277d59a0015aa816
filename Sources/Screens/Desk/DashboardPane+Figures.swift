import Codebook
import Engine

/// What the dashboard says in words: trends, who drives, who speaks, how sure it is.
extension Interface.PaneWriter {
  private var figures: Interface.Figures { model.figures(state) }

  /// The strongest trends on one line.
  var trendLine: [Line] {
    let words = figures.trends.prefix(5).map(\.word).joined(separator: ", ")
    guard !words.isEmpty else { return [] }
    return [Line([Span("  " + language("On the rise", "En hausse").padded(labelColumns), .dim), Span(words, .accent)])]
  }

  /// The negative part of the feed, between which limits it may lie, and how sure that is.
  var estimateLine: [Line] {
    guard let estimate = figures.negative else { return [] }
    let limits = "\(estimate.low)–\(language.percent(estimate.high))"
    let posts = language.count(estimate.posts, ("post", "message"), ("posts", "messages"))
    let remark =
      limits + language(": ", " : ") + estimate.certainty.name[language] + (columns < 74 ? "" : " · " + posts)
    return [fact(language("Negative, feed", "Négatif, fil"), language.percent(estimate.share), remark)]
  }

  func trendBlock(most: Int, columns: Int) -> [Line] {
    let rows = figures.trends.prefix(most).map { trend in
      Row(
        name: trend.word, style: .accent,
        figure: language.count(trend.recent, ("post", "message"), ("posts", "messages")),
        remark: trend.earlier == 0 ? language("new", "nouveau") : language("before ", "avant ") + "\(trend.earlier)")
    }
    return block(language("On the rise", "Ce qui monte"), rows, columns: columns)
  }

  func driverBlock(most: Int, columns: Int) -> [Line] {
    let rows = figures.drivers.prefix(most).map { driver in
      Row(
        name: driver.author, remarkOfName: driver.segment.name[language], style: .plain.bold,
        figure: "◎ \(language.number(driver.audience))", remark: "↳ \(driver.replies)")
    }
    let title = language("Who drives it: ◎ audience, ↳ replies", "Qui l'anime : ◎ audience, ↳ réponses")
    return block(title, rows, columns: columns)
  }

  func segmentBlock(most: Int, columns: Int) -> [Line] {
    bars(
      language("Who speaks", "Qui parle"),
      figures.segments.prefix(most).map { ($0.kind.name[language], $0.percent, .accent) }, columns: columns)
  }

  func moodBlock(columns: Int) -> [Line] {
    bars(
      language("In what mood", "Dans quelle humeur"),
      figures.moods.map { ("\($0.kind.mark) \($0.kind.name[language])", $0.percent, $0.kind.style) },
      columns: columns)
  }

  /// How many complaints and questions were answered, and how fast.
  func answerBlock(columns: Int) -> [Line] {
    let record = figures.answers
    guard record.asked > 0 else { return [] }
    let time =
      record.medianMinutes.map { language(", half within \($0) min", ", la moitié en \($0) min") } ?? ""
    return [
      fact(
        language("Answered", "Répondu"), language.percent(record.answered * 100 / record.asked),
        language(
          "\(record.answered) of \(record.asked) who waited",
          "\(record.answered) sur \(record.asked) qui attendaient") + time)
    ]
  }

  private struct Row {
    var name: String
    var remarkOfName = ""
    var style: Style
    var figure: String
    var remark: String
  }

  private func block(_ title: String, _ rows: [Row], columns: Int) -> [Line] {
    guard !rows.isEmpty else { return [] }
    let room = columns - 2 - 13 - 10
    return [Line([Span("  "), Span(title, .title)])]
      + rows.map { row in
        let name = row.name.fitted(room)
        let rest = room - DisplayWidth.columns(name)
        let kind = row.remarkOfName.isEmpty || rest < 8 ? "" : " · " + row.remarkOfName
        return Line([
          Span("  "), Span(name, row.style), Span(kind.padded(rest), .dim), Span(row.figure.rightAligned(13)),
          Span(row.remark.rightAligned(10), .dim),
        ])
      }
  }

  private func bars(_ title: String, _ shares: [(name: String, percent: Int, style: Style)], columns: Int) -> [Line] {
    guard !shares.isEmpty else { return [] }
    let room = max(0, min(30, columns - 28))
    return [Line([Span("  "), Span(title, .title)])]
      + shares.map { share in
        let bar = Picture.bar(share.percent, of: 100, columns: room)
        return Line([
          Span("  " + share.name.padded(18)), Span(language.percent(share.percent).rightAligned(6) + "  ", .plain.bold),
          Span(bar.full, share.style), Span(bar.rest, .rule),
        ])
      }
  }
}

extension NegativeEstimate.Certainty {
  /// How sure an estimate is, in a word.
  var name: LocalizedText {
    switch self {
    case .fair: LocalizedText(en: "fairly sure", fr: "assez sûr")
    case .rough: LocalizedText(en: "rough", fr: "approximatif")
    case .poor: LocalizedText(en: "a guess", fr: "incertain")
    }
  }
}

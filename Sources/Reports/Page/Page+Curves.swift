extension Page {
  /// The curves with the marks that they share, and as a table.
  var curves: Fields {
    let volumes = report.readings.map(\.postsPerHour)
    return [
      "isEmpty": report.readings.isEmpty,
      "charts": [
        chart("volume", Chart(turns: report.turns.count, values: volumes), \.postsPerHour),
        chart("angerCurve", Chart(turns: report.turns.count, values: [], most: 100), \.anger),
        chart("trustCurve", Chart(turns: report.turns.count, values: [], most: 100), \.trust),
      ],
      "events": events.enumerated().map { index, event -> Fields in
        ["number": String(index + 1), "moment": wording.moment(event.news.moment), "text": event.news.text]
      },
      "hasEvents": !events.isEmpty, "rows": rows,
    ]
  }

  private var events: [(turn: Int, news: Report.News)] {
    report.turns.flatMap { turn in turn.news.filter(\.isDocumented).map { (turn.number, $0) } }
  }

  /// The volume of the play and of a branch in one picture.
  func chart(ofBoth branch: Report.Branch, place: Int) -> Fields {
    let volumes = (report.readings + branch.readings).map(\.postsPerHour)
    let chart = Chart(turns: report.turns.count, values: volumes)
    let others: Fields = [
      "id": "branch-\(place)", "description": description(ofBoth: branch),
      "otherPoints": chart.points(branch.readings, \.postsPerHour),
    ]
    return self.chart("volume", chart, \.postsPerHour).merging(others) { $1 }
  }

  private func chart(_ name: String, _ chart: Chart, _ value: KeyPath<Report.Reading, Int>) -> Fields {
    let (top, bottom) = (Chart.top, Chart.height - Chart.bottom)
    return [
      "id": name, "title": word(name), "description": description(value), "width": Chart.width,
      "height": Chart.height, "left": Chart.left, "end": Chart.width - Chart.right, "top": top, "bottom": bottom,
      "points": chart.points(report.readings) { $0[keyPath: value] },
      "levels": chart.levels.map {
        ["y": chart.y($0), "textY": chart.y($0) + 4, "label": wording.number($0), "textX": Chart.left - 8] as Fields
      },
      "turns": report.turns.map { turn -> Fields in
        [
          "x": chart.x(turn: turn.number, permille: 0), "middle": chart.x(turn: turn.number, permille: 500),
          "number": String(turn.number), "textY": Chart.height - 4,
        ]
      },
      "acts": acts(chart), "events": eventMarks(chart),
    ]
  }

  private func acts(_ chart: Chart) -> [Fields] {
    report.turns.flatMap { turn in
      turn.acts.compactMap { act in
        act.isPublic.map { isPublic in
          [
            "x": chart.x(turn: turn.number, permille: act.permille), "y": Chart.height - Chart.bottom + 9,
            "isPublic": isPublic,
          ]
        }
      }
    }
  }

  /// Numbers of events that follow one another stand on two lines, so that they are read.
  private func eventMarks(_ chart: Chart) -> [Fields] {
    events.enumerated().map { index, event in
      [
        "x": chart.x(turn: event.turn, permille: event.news.permille), "number": String(index + 1),
        "textY": index.isMultiple(of: 2) ? 11 : 22, "lineY": index.isMultiple(of: 2) ? 14 : 25,
      ]
    }
  }

  /// Both curves in a sentence.
  private func description(ofBoth branch: Report.Branch) -> String {
    let peaks = [report.readings, branch.readings].map { wording.number($0.map(\.postsPerHour).max() ?? 0) }
    switch report.language {
    case .english: return "At most \(peaks[0]) as you played, at most \(peaks[1]) otherwise."
    case .french: return "Au plus \(peaks[0]) dans votre partie, au plus \(peaks[1]) autrement."
    }
  }

  /// The curve in a sentence, for those who do not see it.
  private func description(_ value: KeyPath<Report.Reading, Int>) -> String {
    guard let last = report.readings.last,
      let peak = report.readings.max(by: { $0[keyPath: value] < $1[keyPath: value] })
    else { return "" }
    let (most, end) = (wording.number(peak[keyPath: value]), wording.number(last[keyPath: value]))
    switch report.language {
    case .english: return "At most \(most), in turn \(peak.turn); \(end) at the end."
    case .french: return "Au plus \(most), au tour \(peak.turn)\u{A0}; \(end) à la fin."
    }
  }

  private var rows: [Fields] {
    report.turns.compactMap { turn in
      let readings = report.readings.filter { $0.turn == turn.number }
      guard let last = readings.last, let most = readings.map(\.postsPerHour).max() else { return nil }
      return [
        "number": String(turn.number), "title": turn.title, "volume": wording.number(most),
        "negativeShare": String(last.negativeShare), "anger": String(last.anger), "trust": String(last.trust),
      ]
    }
  }
}

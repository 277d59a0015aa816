import Engine

/// The total of each play over time, with the noise of a single play, in the units of its picture.
struct ProgressChart {
  /// The size of the picture, and of the margins in which its labels stand.
  static let (width, height) = (720, 230)
  static let (left, right, top, bottom) = (44, 12, 12, 28)
  private static let (fieldWidth, fieldHeight) = (width - left - right, height - top - bottom)

  let plays: [ProgressReport.Play]

  /// Where the play at a place of the list stands.
  func x(_ place: Int) -> Double {
    let share = (Double(place) + 0.5) / Double(max(1, plays.count))
    return ProgressChart.tenth(Double(ProgressChart.left) + Double(ProgressChart.fieldWidth) * share)
  }

  /// Where a score stands.
  static func y(_ score: Double) -> Double {
    tenth(Double(top) + Double(fieldHeight) * (1 - min(100, max(0, score)) / 100))
  }

  var fields: Page.Fields {
    let noise = ScoreMeasure.total.noise
    return [
      "width": ProgressChart.width, "height": ProgressChart.height, "left": ProgressChart.left,
      "end": ProgressChart.width - ProgressChart.right,
      "levels": [0, 50, 100].map { level -> Page.Fields in
        let y = ProgressChart.y(Double(level))
        return ["y": y, "textY": y + 4, "textX": ProgressChart.left - 8, "label": String(level)]
      },
      "points": plays.enumerated().compactMap { place, play -> Page.Fields? in
        play.scores[ScoreMeasure.total.id].map { point(place, play, Double($0), noise) }
      },
    ]
  }

  private func point(_ place: Int, _ play: ProgressReport.Play, _ score: Double, _ noise: Double) -> Page.Fields {
    let y = ProgressChart.y(score)
    return [
      "x": x(place), "y": y, "boxX": ProgressChart.tenth(x(place) - 4.5), "boxY": ProgressChart.tenth(y - 4.5),
      "low": ProgressChart.y(score - noise), "high": ProgressChart.y(score + noise), "number": String(place + 1),
      "textY": ProgressChart.height - 8, "isCounted": play.isCounted, "isAssessment": play.mode == .assessment,
      "kind": play.isFirst ? "first" : "again",
    ]
  }

  private static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

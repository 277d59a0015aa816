import Codebook
import Engine

extension Interface.PaneWriter {
  /// Everything: in one column, or the curves two by two where the part is wide.
  func largeDashboard(_ now: DashboardReading) -> [Line] {
    columns >= 100 ? wideDashboard(now) : narrowDashboard(now)
  }

  private func narrowDashboard(_ now: DashboardReading) -> [Line] {
    let chart = Interface.StormChart(language: language, state: state, columns: columns - 2)
    let parts = [
      gauges(now, columns: columns) + listening + estimateLine, chart.curve(.volume, rows: 4) + chart.legend,
      trendBlock(most: 6, columns: columns - 2), driverBlock(most: 5, columns: columns - 2),
      segmentBlock(most: 5, columns: columns - 2), moodBlock(columns: columns - 2), answerBlock(columns: columns - 2),
      chart.curve(.negative, rows: 3), chart.curve(.trust, rows: 3), chart.curve(.anger, rows: 3),
      caution(columns: columns),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.empty]))
  }

  private func wideDashboard(_ now: DashboardReading) -> [Line] {
    let half = (columns - 3) / 2
    let figures = gauges(now, columns: half).beside(
      listening + estimateLine + answerBlock(columns: half - 2) + caution(columns: half), columns: half)
    let words = voices
    let chart = Interface.StormChart(language: language, state: state, columns: half)
    let legend = Interface.StormChart(language: language, state: state, columns: columns).legend
    let room = (rows - figures.count - words.count - legend.count - 3) / 2
    let furniture = chart.curve(.volume, rows: 1).count - 1
    let height = min(14, max(3, room - furniture))
    func pair(_ left: Interface.StormChart.Measure, _ right: Interface.StormChart.Measure) -> [Line] {
      chart.curve(left, rows: height).beside(chart.curve(right, rows: height), columns: half)
    }
    let curves = pair(.volume, .negative) + pair(.trust, .anger) + legend
    return Array([figures, curves, words].joined(separator: [.empty]))
  }

  /// What people talk about and who they are, side by side.
  private var voices: [Line] {
    let most = rows >= 40 ? 8 : 5
    let count = columns >= 150 ? 4 : 3
    let each = (columns - 2 * (count - 1)) / count
    let blocks = [
      trendBlock(most: most, columns: each), driverBlock(most: most, columns: each),
      segmentBlock(most: most, columns: each), moodBlock(columns: each),
    ]
    return [Line].columns(Array(blocks.prefix(count)), each: each)
  }
}

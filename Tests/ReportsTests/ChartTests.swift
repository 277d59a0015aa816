import Codebook
import Testing

@testable import Reports

@Suite struct ChartTests {
  @Test(arguments: Language.allCases) func theCurvesShowWhatTheJSONSays(language: Language) throws {
    let report = try Sample.report(language)
    let page = try Markup(report.html())
    let lines = page.elements.filter { $0.name == "polyline" }
    let branch = try #require(report.whatIf?.branches.first)
    let (own, other) = (report.readings.map(\.postsPerHour), branch.readings.map(\.postsPerHour))
    let (most, mostOfBoth) = (Chart.round(above: own.max() ?? 0), Chart.round(above: (own + other).max() ?? 0))
    let expected = [
      (own, most), (report.readings.map(\.anger), 100), (report.readings.map(\.trust), 100), (own, mostOfBoth),
      (other, mostOfBoth),
    ]
    try #require(lines.count == expected.count)
    for (line, (values, most)) in zip(lines, expected) {
      let points = try #require(line.attributes["points"]).split(separator: " ").map { point in
        point.split(separator: ",").compactMap { Double($0) }
      }
      #expect(points.count == values.count)
      for (point, (value, reading)) in zip(points, zip(values, report.readings)) {
        let shown = (1 - (point[1] - Double(Chart.top)) / Double(Chart.fieldHeight)) * Double(most)
        #expect(abs(shown - Double(value)) <= Double(most) / 1000)
        let passed = (point[0] - Double(Chart.left)) / Double(Chart.fieldWidth) * Double(report.turns.count)
        #expect(abs(passed - Double(reading.turn - 1) - Double(reading.permille) / 1000) <= 0.01)
      }
    }
  }

  @Test func theBarsAreAsLongAsTheScores() throws {
    let report = try Sample.report()
    let bars = try Markup(report.html()).elements.filter { $0.attributes["class"] == "fill" }
    let marks = report.score
    #expect(
      bars.compactMap { $0.attributes["width"] }
        == ([marks.outcome, marks.craft] + marks.competences.map(\.score)).map(String.init))
  }

  @Test func everyChartIsNamedAndDescribed() throws {
    let page = try Markup(Sample.report().html())
    let ids = Set(page.elements.compactMap { $0.attributes["id"] })
    let charts = page.elements.filter { $0.attributes["class"] == "chart" }
    #expect(charts.count == 4)
    for chart in charts {
      #expect(chart.attributes["role"] == "img")
      let names = try #require(chart.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
      #expect(names.count == 2 && ids.isSuperset(of: names))
    }
  }

  @Test(arguments: [(0, 1), (1, 1), (3, 5), (10, 10), (11, 20), (1700, 2000), (50_001, 100_000)])
  func theUpperEdgeIsARoundNumber(value: Int, edge: Int) {
    #expect(Chart.round(above: value) == edge)
  }

  @Test func segmentsKeepEveryCharacterAndNameEveryStrategyOnce() {
    let passages = [
      Report.Passage(strategy: "hold", name: "holding", start: 0, end: 6, isGuess: false),
      Report.Passage(strategy: "ask", name: "question", start: 3, end: 9, isGuess: true),
      Report.Passage(strategy: "deny", name: "denial", start: 8, end: 99, isGuess: false),
    ]
    let segments = Segments.of("abcdefghijk", passages)
    #expect(segments.compactMap { $0["text"] as? String } == ["abc", "def", "ghi", "jk"])
    #expect(segments.compactMap { $0["isMarked"] as? Bool } == [true, true, true, false])
    let labels = segments.compactMap { $0["labels"] as? [[String: String]] }.map { $0.compactMap { $0["name"] } }
    #expect(labels == [[], ["holding"], ["question?"], []])
  }
}

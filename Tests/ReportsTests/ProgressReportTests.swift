import Codebook
import Engine
import Foundation
import Testing

@testable import Reports

@Suite struct ProgressReportTests {
  private static func play(
    _ caseID: String, _ total: Int, _ mode: Game.Setup.Mode = .training, rules: Int = Game.rules, hasFile: Bool = true,
    saying text: String? = nil
  ) -> FinishedPlay {
    let title = text.map { LocalizedText($0) } ?? LocalizedText(en: "Burnt bread", fr: "Pain brûlé")
    return FinishedPlay(
      caseID: text ?? caseID, title: title, mode: mode, rules: rules, finished: text ?? "2026-11-20T10:00:00Z",
      when: LocalizedText(text ?? "2026-11-20 10:00"), hasFile: hasFile,
      scores: [.total: total, .outcome: total, .craft: total, .competence(.listening): 30])
  }

  static func report(_ language: Language = .english, saying text: String? = nil) -> ProgressReport {
    let plays = [
      play("a", 40, saying: text), play("b", 50, .assessment), play("a", 60, rules: Game.rules - 1),
      play("a", 70, .assessment, hasFile: false), play("c", 55),
    ]
    return ProgressReport(PlayerProgress(plays, cases: []), language)
  }

  private static let templates = [ProgressTemplate.html, ProgressTemplate.markdown]

  @Test(arguments: templates) func everyWordIsThereInBothLanguages(template: String) {
    for name in template.matches(of: /words\.([A-Za-z0-9]+)/).map({ String($0.1) }) {
      let word = ProgressWords.all[name]
      #expect(word?.english.isEmpty == false && word?.french.isEmpty == false, "\(name)")
    }
    #expect(!template.contains("{{{") && !template.contains("{{&"))
  }

  @Test(arguments: Language.allCases) func thePageIsWellFormedAndItsTablesAreHeaded(language: Language) throws {
    let page = try Markup(ProgressReportTests.report(language).html())
    #expect(page.elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
    for landmark in ["header", "main", "footer"] { #expect(page.kinds.contains(landmark)) }
    #expect(page.elements.count { $0.name == "h1" } == 1)
    #expect(page.kinds.isDisjoint(with: ["script", "img", "link"]))
  }

  @Test func theChartMarksEachPlayForWhatItIs() throws {
    let report = ProgressReportTests.report()
    let page = try Markup(report.html())
    let marks = page.elements.compactMap { element in
      element.attributes["class"].map { "\(element.name) \($0)" }
    }.filter { $0.contains(" mark ") || $0.hasSuffix(" cross") }
    #expect(marks == ["circle mark first", "rect mark first", "path cross", "rect mark again", "circle mark first"])
    let circles = page.elements.filter { $0.name == "circle" }
    let heights = circles.compactMap { $0.attributes["cy"].flatMap(Double.init) }
    #expect(heights == [40, 55].map(ProgressChart.y))
    let noise = page.elements.filter { $0.attributes["class"] == "noise" }
    #expect(noise.count == 4)
    #expect(noise.first?.attributes["y1"].flatMap(Double.init) == ProgressChart.y(40 + ScoreMeasure.total.noise))
  }

  @Test func theBarsShowTheBoundsThatTheJSONGives() throws {
    let report = ProgressReportTests.report()
    let bars = try Markup(report.html()).elements.filter { $0.attributes["class"] == "standing" }
    let bounds = report.kinds.flatMap(\.measures).map(\.standing)
    #expect(bars.compactMap { $0.attributes["x"].flatMap(Double.init) } == bounds.map(\.lower))
    let json = try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any]
    let kinds = try #require(json?["kinds"] as? [[String: Any]])
    #expect(kinds.map { $0["name"] as? String } == report.kinds.map(\.name))
    #expect(
      (json?["plays"] as? [[String: Any]])?.compactMap { $0["isCounted"] as? Bool } == [true, true, false, true, true])
    #expect(json?["rules"] as? Int == Game.rules)
  }

  @Test func theSummaryIsThatOfTheKindThatTellsMost() throws {
    let report = ProgressReportTests.report(.french)
    let total = try #require(report.kinds.first { $0.isFirst && $0.mode == .training }?.measures.first)
    let summary = "\(Int(total.standing.value.rounded())) sur 100, probablement entre"
    #expect(try report.html().contains(summary))
    #expect(try report.html().contains("premières parties, entraînement (2)."))
  }

  @Test(arguments: HostileTextTests.texts) func noTextAddsAnElementOrAnAttribute(text: String) throws {
    let plain = try Markup(ProgressReportTests.report().html())
    let page = try Markup(ProgressReportTests.report(saying: text).html())
    #expect(page.kinds == plain.kinds)
    #expect(page.text.contains(text.visible.split(separator: "\n")[0]))
  }

  @Test func markdownShowsTextAsItIs() throws {
    let lines = try ProgressReportTests.report(saying: "| x | *y*\n# z").markdown().split(separator: "\n")
    let plain = try ProgressReportTests.report().markdown().split(separator: "\n")
    #expect(lines.count == plain.count)
    #expect(lines.contains { $0.contains("\\| x \\| \\*y\\*") })
  }

  @Test(arguments: Language.allCases) func withoutPlaysThePageSaysWhatWillStandHere(language: Language) throws {
    let report = ProgressReport(PlayerProgress([], cases: []), language)
    let page = try Markup(report.html())
    #expect(
      page.text.contains(language == .english ? "Nothing yet: finish a case" : "Rien encore\u{A0}: terminez un cas"))
    #expect(!page.kinds.contains("table"))
    #expect(try !report.markdown().contains("| "))
  }
}

import Codebook
import Engine
import Fixtures
import Foundation
import Reports
import Testing

@Suite struct ReportTests {
  @Test func aPlayThatIsNotOverHasNoReport() {
    let state = Game.State(scenario: Fixtures.bakery(), setup: Game.Setup(seed: 7, language: .english))
    #expect(Report(state) == nil)
  }

  @Test func theReportHasTheScoreAndAllEvidence() throws {
    let state = try Sample.state()
    let (score, report) = (try #require(state.score), try #require(Report(state)))
    #expect(report.score.total == score.total)
    #expect(report.evidence.map(\.points) == score.evidence.map(\.points))
    #expect(report.readings.map(\.trust) == state.readings.map(\.trust))
    #expect(report.attempt.seed == 7)
  }

  @Test func everyTextOfThePlayerIsThereWithTheWordsThatCounted() throws {
    let report = try Sample.report()
    let acts = report.turns.flatMap(\.acts)
    #expect(
      acts.filter { $0.text == Sample.words.english }.map(\.verb) == [
        "publish", "reply", "message", "hide", "escalate",
      ])
    let published = try #require(acts.first)
    let apology = try #require(published.passages.first { $0.strategy == "apologise" })
    let (start, end) = (try #require(apology.start), try #require(apology.end))
    #expect(String(Array(Sample.words.english)[start..<end]).contains("sorry"))
    #expect(acts.first { $0.verb == "choose" }?.passages.map(\.strategy) == ["hold", "correct"])
  }

  @Test func nothingIsToldTwice() throws {
    let report = try Sample.report()
    #expect(report.turns.flatMap(\.acts).count == 9)
    #expect(report.turns.flatMap(\.acts).allSatisfy { $0.verb != "said" })
  }

  @Test(arguments: Language.allCases) func theLanguageOfTheReportNeedNotBeThatOfThePlay(language: Language) throws {
    let report = try #require(Report(Sample.state(.english), language: language))
    let page = try report.html()
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("<blockquote class=\"own\" lang=\"en\">"))
    #expect(page.contains(language == .english ? "Published on Facebook" : "Publication sur Facebook"))
  }

  @Test func theJSONHasStableNames() throws {
    let json = try JSONSerialization.jsonObject(with: Data(Sample.report().json().utf8))
    let report = try #require(json as? [String: Any])
    #expect(
      Set(report.keys) == [
        "format", "language", "attempt", "case", "score", "evidence", "readings", "turns", "story", "whatIf",
      ])
    #expect(report["format"] as? Int == 1)
    let evidence = try #require((report["evidence"] as? [[String: Any]])?.first)
    #expect(
      Set(evidence.keys) == ["turn", "at", "points", "rule", "name", "source", "act", "words", "reason"])
    let reading = try #require((report["readings"] as? [[String: Any]])?.first)
    #expect(Set(reading.keys) == ["turn", "at", "permille", "postsPerHour", "negativeShare", "anger", "trust"])
  }

  @Test func withoutAWhatIfThereIsNoSectionForIt() throws {
    let report = try #require(Report(Sample.state()))
    #expect(!(try report.html().contains("id=\"what-if\"")))
    #expect(try Sample.report().html().contains("id=\"what-if\""))
    #expect(!(try report.json().contains("whatIf")))
  }
}

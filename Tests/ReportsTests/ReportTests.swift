import Codebook
import Engine
import Fixtures
import Foundation
import Testing

@testable import Reports

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

  @Test func whatThoseWhoHaveAChannelAnswerIsPublic() throws {
    var state = Game.State(
      scenario: Fixtures.wholeDesk(), setup: Game.Setup(seed: 7, language: .english), yardstick: nil)
    try state.perform(.delegate(channel: "facebook", to: "jess"))
    while !state.isOver { try state.perform(.endTurn) }
    let said = try #require(Report(state)).turns.flatMap(\.acts).filter { $0.verb == "said" }
    #expect(!said.isEmpty && said.allSatisfy { $0.isPublic == true })
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
        "format", "language", "attempt", "case", "score", "evidence", "rules", "readings", "turns", "story",
        "debriefing",
        "whatIf",
      ])
    #expect(report["format"] as? Int == 1)
    let evidence = try #require((report["evidence"] as? [[String: Any]])?.first)
    #expect(
      Set(evidence.keys) == ["turn", "at", "points", "rule", "name", "source", "act", "words", "reason"])
    let reading = try #require((report["readings"] as? [[String: Any]])?.first)
    #expect(Set(reading.keys) == ["turn", "at", "permille", "postsPerHour", "negativeShare", "anger", "trust"])
  }

  @Test func aNoteIsInItsTurnAndNoDecision() throws {
    let report = try Sample.report()
    #expect(report.turns.map(\.notes.count).reduce(0, +) == 1)
    #expect(report.turns[0].notes.first?.text == Sample.words.english)
    #expect(!report.turns.flatMap(\.acts).contains { $0.verb == "note" || $0.verb == "hint" })
  }

  @Test func whatAHintCostIsSaid() throws {
    let state = try Sample.state()
    let report = try #require(Report(state))
    #expect(report.score.deductions.map(\.points) == [1])
    #expect(report.score.total == state.score?.total)
    #expect(try report.html().contains("You asked for a hint"))
  }

  @Test func theTableOfRulesNamesTheCompetenceOfEach() throws {
    let report = try Sample.report()
    let rows = try report.markdown().split(separator: "\n")
    for rule in report.rules {
      #expect(rows.contains { $0.hasPrefix("| \(rule.competence) | \(rule.name) (") }, "\(rule.name)")
    }
  }

  @Test func theWordsOfTwoLinesStayApartWhereAMarkBeginsOrEnds() {
    let escaping = MarkdownEscaping()
    #expect(escaping.escapeText("the zoom.\n\n") + escaping.escapeText("Next word") == "the zoom. Next word")
    #expect(escaping.escapeText("the zoom.") + escaping.escapeText("\nNext word") == "the zoom. Next word")
  }

  @Test func whatHappensOnAnotherDayThanItsTurnBeganHasItsDay() throws {
    var report = try Sample.report()
    let later = report.turns[0].moment + 1440
    report.turns[0].news = [Report.News(at: "", permille: 0, text: "Later.", isDocumented: false, moment: later)]
    #expect(try report.markdown().contains("- *Fri 9:00* Later."))
  }

  @Test func theRulesAddUpToTheEvidence() throws {
    let report = try Sample.report()
    let sum = report.rules.reduce(0) { $0 + $1.won - $1.lost }
    #expect(sum == report.evidence.reduce(0) { $0 + $1.points })
    #expect(Set(report.rules.map(\.id)) == Set(report.evidence.map(\.rule)))
  }

  @Test func whatThePlayTeachesIsToldWithItsSources() throws {
    let state = try Sample.state()
    let debriefing = try #require(Debriefing(of: state, library: []))
    let page = try #require(Report(state, debriefing: debriefing)).html()
    #expect(page.contains("id=\"advice\"") && page.contains("id=\"practice\""))
    #expect(page.contains("[CC15]") && page.contains("Lewicki, Polin &amp; Lount (2016)"))
    #expect(!(try #require(Report(state)).html().contains("id=\"advice\"")))
  }

  @Test func aWhatIfTellsWhatWouldHaveBeenWithTheSameLuck() throws {
    let branch = try #require(Sample.report().whatIf?.branches.first)
    #expect(branch.turn == 2 && branch.differences.total == Report.Interval(mean: 1.5, from: 0.8, to: 2.25))
    #expect(try branch.readings.count == Sample.report().readings.count)
    #expect(try Sample.report().html().contains("+1.5 (+0.8 to +2.3)"))
  }

  @Test func withoutAWhatIfThereIsNoSectionForIt() throws {
    let report = try #require(Report(Sample.state()))
    #expect(!(try report.html().contains("id=\"what-if\"")))
    #expect(try Sample.report().html().contains("id=\"what-if\""))
    #expect(!(try report.json().contains("whatIf")))
  }
}

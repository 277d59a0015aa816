import Codebook
import Engine
import Fixtures
import Testing

@testable import PlainText

@Suite struct DebriefTextTests {
  private func finished(_ language: Language) throws -> Game.State {
    let seat = MemorySeat(language)
    let words = language == .english ? "We are sorry: we burnt it." : "Nous sommes désolés : nous l'avons brûlé."
    _ = try seat.perform(.endTurn)
    _ = try seat.perform(.publish(channel: "facebook", text: words))
    while !seat.state.isOver { _ = try seat.perform(.endTurn) }
    return seat.state
  }

  @Test func theScoreIsExplainedInEnglish() throws {
    let state = try finished(.english)
    let score = try #require(state.score)
    let text = DebriefText.lines(state).joined(separator: "\n")
    #expect(text.contains("Score: \(score.total) of 100 (outcome \(score.outcome), craft \(score.craft)).\n"))
    for evidence in score.evidence {
      #expect(text.contains("\nTurn \(evidence.turn + 1): "))
      #expect(text.contains(evidence.reason.english))
      if !evidence.words.isEmpty { #expect(text.contains("“\(evidence.words)”")) }
    }
    #expect(score.evidence.contains { !$0.words.isEmpty }, "the play must have words that count")
    #expect(text.contains("\n- Monday: It burnt. [s1]\n"))
    #expect(text.contains("Invented for the exercise:\n- The thermostat failed.\n- There were rats. (a rumour, "))
    #expect(text.hasSuffix("Sources:\n- s1: The Daily Crumb, https://example.org/crumb"))
  }

  @Test func theScoreIsExplainedInFrench() throws {
    let state = try finished(.french)
    let text = DebriefText.lines(state).joined(separator: "\n")
    let score = try #require(state.score)
    #expect(text.contains("Score\u{A0}: \(score.total) sur 100 (résultat\u{A0}: \(score.outcome), métier\u{A0}:"))
    #expect(text.contains("À retenir\u{A0}:\n- Dites ce que vous savez."))
    #expect(text.contains("\nTour 2\u{A0}: Heure 2\n"))
    #expect(!text.contains("turn "))
  }

  @Test(arguments: [("You asked who it was?", "You asked who it was? "), ("not done", "not done. ")])
  func aSentenceOfTheEvidenceHasOneStop(act: String, told: String) throws {
    var score = try #require(try finished(.english).score)
    var evidence = try #require(score.evidence.first)
    (evidence.act, evidence.words) = (LocalizedText(act), "")
    score.evidence = [evidence]
    let lines = DebriefText.evidence(score, Fixtures.bakery(), .english).joined()
    #expect(lines.last?.contains(": \(told)\(evidence.reason.english) [") == true)
  }

  @Test func evidenceOfAnotherDayThanItsTurnNamesTheDay() throws {
    var score = try #require(try finished(.english).score)
    var evidence = try #require(score.evidence.first)
    let turn = Fixtures.bakery().turns[1]
    evidence.turn = 1
    let moments = [turn.start, turn.start.midnight + 1440]
    score.evidence = moments.map { moment in
      evidence.at = moment
      return evidence
    }
    let lines = DebriefText.evidence(score, Fixtures.bakery(), .english).joined()
    #expect(lines.dropFirst(2).first?.contains(", 11:00: ") == true)
    #expect(lines.last?.contains(", Friday 0:00: ") == true)
  }

  @Test func numbersFollowTheLanguage() {
    #expect(Wording.number(1_234_567, .english) == "1,234,567")
    #expect(Wording.number(-12_400, .french) == "−12\u{202F}400")
    #expect(Wording.tenths(15, .english) == "+1.5")
    #expect(Wording.tenths(-4, .french) == "−0,4")
    #expect(Wording.minutes(0, .french) == "0 minute")
    #expect(Wording.minutes(0, .english) == "0 minutes")
  }
}

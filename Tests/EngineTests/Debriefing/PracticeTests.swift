import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

@Suite struct PracticeTests {
  /// A play that is over.
  private func finished(_ change: (inout Game.Setup) -> Void = { _ in }) throws -> Game.State {
    var setup = Game.Setup(seed: 7, language: .english)
    change(&setup)
    var state = Game.State(scenario: Fixtures.wholeDesk(), setup: setup, yardstick: nil)
    try state.finish()
    return state
  }

  private func evidence(_ rule: CraftRule, _ points: Int...) throws -> [Evidence] {
    let at = try finished().now
    return points.map { points in
      Evidence(
        rule: rule, turn: 1, at: at, act: LocalizedText("act"), words: "", points: points, reason: LocalizedText("why"))
    }
  }

  private func exercise(_ id: String, difficulty: Int = 3, _ occasions: [CraftRule: Int]) -> PracticeCase {
    PracticeCase(id: id, title: LocalizedText(id), difficulty: difficulty, occasions: occasions)
  }

  @Test func whatCostMostIsPractisedFirst() throws {
    let lost = try evidence(.empathy, -20) + evidence(.keepCalm, -60) + evidence(.oneVoice, -40)
    let rules = Practice.next(after: try finished(), lost, []).map(\.rule)
    #expect(rules == [.keepCalm, .oneVoice, .empathy])
  }

  @Test func whatHarmedPeopleIsPractisedBeforeWhatCostMore() throws {
    let evidence = try evidence(.empathy, -50) + evidence(.keepCalm, -8)
    #expect(Practice.next(after: try finished(), evidence, []).map(\.rule).starts(with: [.keepCalm, .empathy]))
  }

  @Test func severalFindingsWeighMoreThanOneThatCostALittleMore() throws {
    let lost = try evidence(.empathy, -20) + evidence(.individualReplies, -6, -6, -6)
    #expect(Practice.next(after: try finished(), lost, []).first?.rule == .individualReplies)
  }

  @Test func aRuleThatWasKeptIsNotPractised() throws {
    let play = try evidence(.empathy, 50) + evidence(.keepCalm, -40)
    let practice = Practice.next(after: try finished(), play, [])
    #expect(practice.compactMap(\.rule) == [.keepCalm])
    #expect(practice.first?.lost == 40)
  }

  @Test func somebodyNearPerfectGetsHarderSetups() throws {
    let practice = Practice.next(after: try finished(), try evidence(.empathy, 50, -2), [])
    #expect(practice.count == 3)
    #expect(practice.allSatisfy { $0.rule == nil && $0.lost == 0 })
    #expect(practice.first?.how.english.contains("--mode assessment") == true)
  }

  @Test func whatTheSetupHadAlreadyIsNotProposed() throws {
    let strict = try finished { setup in
      setup.mode = .assessment
      setup.isMasked = true
    }
    let how = Practice.next(after: strict, [], []).map(\.how.english).joined()
    #expect(!how.contains("--mode assessment") && !how.contains("--masked"))
    #expect(how.contains("--seed"))
  }

  @Test func theCaseWithMostOccasionsExercisesARule() throws {
    let library = [exercise("few", [.empathy: 2]), exercise("many", [.empathy: 5]), exercise("none", [:])]
    #expect(PracticeCase.best(of: library, for: .empathy, played: "none")?.id == "many")
    #expect(PracticeCase.best(of: library, for: .empathy, played: "many")?.id == "few")
    #expect(PracticeCase.best(of: [library[1]], for: .empathy, played: "many")?.id == "many")
    #expect(PracticeCase.best(of: library, for: .keepCalm, played: "few") == nil)
  }

  @Test func betweenEqualCasesTheOneThatWasNotJustPlayedAndThenTheEasierIsTaken() {
    let library = [
      exercise("played", difficulty: 1, [.empathy: 2]), exercise("hard", difficulty: 5, [.empathy: 2]),
      exercise("easy", difficulty: 2, [.empathy: 2]),
    ]
    #expect(PracticeCase.best(of: library, for: .empathy, played: "played")?.id == "easy")
  }

  @Test func aCaseOffersWhatItsDeskAndItsScriptAskFor() {
    let bakery = PracticeCase(of: Fixtures.bakery())
    let desk = PracticeCase(of: Fixtures.wholeDesk())
    #expect(bakery.occasions(for: .followThrough) == 0 && desk.occasions(for: .followThrough) > 0)
    #expect(desk.occasions(for: .secureThreats) == 1)
    #expect(desk.occasions(for: .standYourGround) > 0)
  }

  @Test func aSilentDeskPractisesThreeThingsWithACase() throws {
    let library = [PracticeCase(of: Fixtures.wholeDesk())]
    let debriefing = try #require(Debriefing(of: try finished(), library: library))
    #expect(debriefing.practice.count == 3)
    #expect(debriefing.practice.allSatisfy { $0.rule != nil && $0.lost > 0 && $0.findings > 0 })
  }
}

import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

@Suite struct PlayerProgressTests {
  private func play(
    _ caseID: String, _ total: Int, _ mode: Game.Setup.Mode = .training, rules: Int? = Game.rules,
    listening: Int? = nil, care: Int? = nil
  ) -> FinishedPlay {
    var scores: [ScoreMeasure: Int] = [.total: total]
    scores[.competence(.listening)] = listening
    scores[.competence(.care)] = care
    return FinishedPlay(
      caseID: caseID, title: LocalizedText(caseID), mode: mode, rules: rules, finished: "2026-01-01T00:00:00Z",
      when: LocalizedText(""), scores: scores)
  }

  private func card(_ id: String, difficulty: Int = 3) -> CaseCard {
    var card = Fixtures.bakery().card
    (card.id, card.title, card.difficulty) = (id, LocalizedText(id), difficulty)
    return card
  }

  @Test func whoPlaysACaseAgainIsNotComparedWithFirstPlays() {
    let progress = PlayerProgress([play("a", 40), play("a", 60), play("b", 50), play("a", 70)], cases: [])
    #expect(progress.groups.map(\.kind.isFirst) == [true, false])
    #expect(progress.groups.map { $0.figure(.total)?.scores } == [[40, 50], [60, 70]])
  }

  @Test func theScoresOfACaseAreThoseOfTheRulesOfToday() {
    let plays = [play("a", 40), play("b", 50), play("a", 90, rules: Game.rules - 1), play("a", 30, .assessment)]
    let progress = PlayerProgress(plays, cases: [])
    #expect(progress.totals(of: "a") == [40, 30])
    #expect(progress.totals(of: "c") == [])
  }

  @Test func trainingAndAssessmentAreToldApart() {
    let progress = PlayerProgress([play("a", 40), play("b", 50, .assessment), play("c", 60)], cases: [])
    #expect(progress.groups.map(\.kind.mode) == [.assessment, .training])
    #expect(progress.groups.map(\.plays) == [1, 2])
    #expect(progress.headline?.kind == PlayerProgress.Kind(isFirst: true, mode: .training))
  }

  @Test func assessmentTellsMoreThanTrainingWhereBothAreAsMany() {
    let progress = PlayerProgress([play("a", 40), play("b", 50, .assessment), play("a", 60), play("a", 60)], cases: [])
    #expect(progress.headline?.kind == PlayerProgress.Kind(isFirst: true, mode: .assessment))
  }

  @Test func playsByOtherRulesAreListedAndNotCounted() {
    let progress = PlayerProgress(
      [play("a", 90, rules: Game.rules - 1), play("a", 40), play("b", 95, rules: nil)], cases: [])
    #expect(progress.entries.count == 3 && progress.incomparable == 2)
    #expect(progress.groups.map { $0.figure(.total)?.scores } == [[40]])
    #expect(progress.groups.map(\.kind.isFirst) == [false], "the story was known from the play by other rules")
  }

  @Test func aCompetenceWithoutOccasionsHasNoFigure() throws {
    let progress = PlayerProgress([play("a", 40, listening: 30), play("b", 50)], cases: [])
    let group = try #require(progress.headline)
    #expect(group.figures.map(\.measure) == [.total, .competence(.listening)])
    #expect(group.figure(.competence(.listening))?.scores == [30])
  }

  @Test func aChangeIsToldOnlyWhenItIsCertain() throws {
    let improved = PlayerProgress(
      [10, 12, 14, 60, 62, 64].enumerated().map { play("case \($0)", $1) }, cases: [])
    let figure = try #require(improved.headline?.figure(.total))
    #expect(figure.arrow == "↑" && figure.certainChange?.value == 50)
    #expect(figure.changeName.english.hasPrefix("+50 (+"))
    let steady = try #require(PlayerProgress([play("a", 40), play("b", 42)], cases: []).headline?.figure(.total))
    #expect(steady.arrow == nil && steady.changeName.english == "too few plays to tell")
    let worse = PlayerProgress([90, 90, 90, 20, 20, 20].enumerated().map { play("\($0)", $1) }, cases: [])
    #expect(worse.headline?.figure(.total)?.arrow == "↓")
    let long = PlayerProgress((0..<10).map { play("\($0)", 50) }, cases: []).headline?.figure(.total)
    #expect(long?.changeName.english == "nothing that luck does not explain")
  }

  @Test func theEasiestCaseThatIsNewComesNext() {
    let cases = [card("a", difficulty: 1), card("b", difficulty: 4), card("c", difficulty: 2)]
    let next = PlayerProgress([play("a", 40)], cases: cases).next
    #expect(next?.caseID == "c" && next?.reason == .isNew)
  }

  @Test func withoutANewCaseTheOneWhereTheWeakestCompetenceWentWorstComesNext() {
    let plays = [
      play("a", 40, listening: 20, care: 90), play("b", 40, listening: 60, care: 95),
      play("a", 50, listening: 70, care: 30),
    ]
    let next = PlayerProgress(plays, cases: [card("a"), card("b")]).next
    #expect(next == NextCase(caseID: "b", title: LocalizedText("b"), reason: .exercises(.listening, score: 60)))
    #expect(PlayerProgress([play("a", 40)], cases: [card("a")]).next == nil)
  }

  @Test func everyMeasureHasANameAndItsNoise() {
    #expect(Set(ScoreMeasure.all.map(\.id)).count == 13)
    for measure in ScoreMeasure.all {
      let noise = ScoreNoise.of(measure)
      #expect(!measure.name.english.isEmpty && !measure.name.french.isEmpty)
      #expect((0...100).contains(noise.mean) && noise.spread > 0 && noise.error > 0)
    }
  }
}

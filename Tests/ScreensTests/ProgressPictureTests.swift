import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct ProgressPictureTests {
  /// Three first plays and two that were not, whose figures are given and not estimated.
  static var progress: PlayerProgress {
    var progress = PlayerProgress([], cases: [Sample.scenario.card])
    let play = FinishedPlay(
      caseID: "bakery", title: LocalizedText(en: "Burnt bread", fr: "Pain brûlé"), mode: .training, rules: 1,
      finished: "2026-11-20T10:00:00Z", when: LocalizedText(""), scores: [.total: 41])
    progress.entries = [PlayerProgress.Entry(play: play, kind: PlayerProgress.Kind(isFirst: true, mode: .training))]
    progress.groups = [
      group(isFirst: true, plays: 3, measures: ScoreMeasure.all.dropLast(), value: 50, change: nil),
      group(isFirst: false, plays: 4, measures: [.total, .competence(.care)], value: 74, change: 24),
    ]
    return progress
  }

  private static func group(
    isFirst: Bool, plays: Int, measures: some Sequence<ScoreMeasure>, value: Int, change: Double?
  ) -> PlayerProgress.Group {
    PlayerProgress.Group(
      kind: PlayerProgress.Kind(isFirst: isFirst, mode: .training), plays: plays,
      figures: measures.enumerated().map { place, measure in
        PlayerProgress.Figure(
          measure: measure, scores: [], standing: Interval(Double(value + 2 * place), within: 15),
          change: change.map { Interval($0, within: 12) })
      })
  }

  private func stage(_ language: Language, columns: Int = 80, rows: Int = 24) throws -> Stage {
    var stage = try Stage(language, .title, columns: columns, rows: rows)
    stage.model.library.progress = ProgressPictureTests.progress
    stage.model.library.results[0].isComparable = false
    return stage
  }

  @Test func theTitleScreenShowsEachKindOfPlaysAndItsCompetences() throws {
    var stage = try stage(.english)
    stage.press(.down, .down, .down)
    #expect(stage.text == "?1")
  }

  @Test func theWideTitleScreenShowsEveryMeasureInFrench() throws {
    var stage = try stage(.french, columns: 120, rows: 40)
    stage.press(.down, .down, .down, .down)
    #expect(stage.text == "?2")
  }

  @Test func theCardOfProgressShowsAllKinds() throws {
    var stage = try stage(.english, columns: 80, rows: 40)
    stage.press(.character("p"))
    #expect(stage.text == "?3")
    stage.press(.enter)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func theCardIsInFrenchAndScrolls() throws {
    var stage = try stage(.french)
    stage.press(.down, .down, .down, .enter, .end)
    #expect(stage.text == "?4")
  }

  @Test func withoutPlaysTheCardSaysWhatItWillShow() throws {
    var stage = try Stage(.french, .title)
    stage.press(.character("p"))
    #expect(stage.text.contains("Rien encore : terminez un cas, et ce qu'il dit de vous s'affichera ici."))
  }

  @Test func standingAndChangeAreToldInASCIIToo() throws {
    var stage = try stage(.english)
    stage.press(.down, .down, .down, .down)
    let text = stage.buffer.ascii.text
    #expect(text.contains("............---*---. 74 (59-89)   ^") || text.contains("Cases played again"), "\(text)")
  }

  @Test(arguments: Language.allCases) func progressFitsAnySize(language: Language) throws {
    for keys in [[Key.down, .down, .down], [.character("p")]] {
      var stage = try stage(language)
      stage.press(keys)
      for columns in [1, 7, 40, 80, 81, 110, 120, 200] {
        for rows in [1, 3, 24, 36, 60] {
          stage.size = Size(columns: columns, rows: rows)
          #expect(stage.buffer.size == stage.size)
        }
      }
    }
  }
}

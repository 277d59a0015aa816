import Codebook
import Engine
import Fixtures
import Testing

@testable import PlainText

@Suite struct ProgressTextTests {
  static func play(
    _ total: Int, _ mode: Game.Setup.Mode = .training, rules: Int = Game.rules, hasFile: Bool = true
  ) -> FinishedPlay {
    FinishedPlay(
      caseID: "bakery", title: Fixtures.bakery().card.title, mode: mode, rules: rules,
      finished: "2026-11-20T10:00:00Z", when: LocalizedText(en: "2026-11-20 10:00", fr: "20/11/2026 10:00"),
      hasFile: hasFile, scores: [.total: total, .outcome: total, .craft: total, .competence(.listening): 30])
  }

  private static func progress() -> PlayerProgress {
    PlayerProgress(
      [play(40), play(50, .assessment), play(60, rules: Game.rules - 1), play(70, hasFile: false)],
      cases: [Fixtures.bakery().card])
  }

  private func row(_ text: String, _ beginning: String) throws -> String {
    try #require(text.split(separator: "\n").map(String.init).first { $0.contains(beginning) })
  }

  @Test func aTableForEachKindOfPlaysGivesTheBounds() throws {
    let progress = ProgressTextTests.progress()
    let text = ProgressText.tables(progress, .english)
    for heading in [
      "First plays, training (1)", "Cases played again, assessment (1)", "Cases played again, training (1)",
    ] {
      #expect(text.contains(heading))
    }
    let listening = try #require(progress.groups[0].figure(.competence(.listening)))
    let row = try row(text, "Listening")
    #expect(row.contains(listening.standingName.english))
    #expect(row.hasSuffix("too few plays to tell      30"))
  }

  @Test func everyPlayIsListedWithWhatIsTheMatterWithIt() throws {
    let text = ProgressText.tables(ProgressTextTests.progress(), .french)
    let plays = text.split(separator: "\n").filter { $0.contains("20/11/2026 10:00  bakery") }
    #expect(plays.count == 4)
    let list = plays.joined(separator: "\n")
    #expect(try row(list, "  60 ").hasSuffix("autres règles\u{A0}: hors compte"))
    #expect(try row(list, "  70 ").hasSuffix("fichier supprimé"))
    #expect(text.contains("Hors compte\u{A0}: 1 partie selon d'autres règles du jeu."))
  }

  @Test func theWeakestCompetenceSaysWhichCaseComesNext() {
    let text = ProgressText.tables(ProgressTextTests.progress(), .english)
    #expect(text.contains("Most useful next: Burnt bread (Listening: only 30 of 100 there)"))
  }

  @Test func sentencesSayTheSameForThoseWhoHear() throws {
    let progress = ProgressTextTests.progress()
    let lines = ProgressText.lines(progress, .french)
    let listening = try #require(progress.groups[0].figure(.competence(.listening)))
    #expect(
      lines.contains(
        "- Écoute et veille\u{A0}: \(listening.standingName.french)\u{A0}; changement\u{A0}: trop peu de parties"))
    #expect(lines.last == PlayerProgress.explanation.french)
  }

  @Test func withoutPlaysItSaysWhatWillStandHere() {
    let none = PlayerProgress([], cases: [])
    #expect(ProgressText.tables(none, .english).hasPrefix("Nothing yet: finish a case"))
    #expect(ProgressText.lines(none, .french).first?.hasPrefix("Rien encore\u{A0}:") == true)
    #expect(ProgressText.summary(none, .english).isEmpty)
  }

  @Test func theMenuSaysWhereThePlayerStandsAndTellsMore() throws {
    let card = Fixtures.bakery().card
    var shelf = TitleMenu.Shelf(cards: [card], unfinished: [], finished: [])
    shelf.standing = ProgressTextTests.progress()
    let output = Transcript()
    var menu = TitleMenu(
      shelf, settings: TitleMenu.Settings(language: .english), input: ScriptedInput("p\nq"), output: output)
    #expect(try menu.choose() == .leave)
    let total = try #require(shelf.standing.groups[0].figure(.total))
    #expect(
      output.text.contains(
        "Where you stand, of 100 (p tells more)\n- First plays, training (1): \(total.standingName.english)\n"))
    #expect(output.text.contains("- Listening: "))
  }
}

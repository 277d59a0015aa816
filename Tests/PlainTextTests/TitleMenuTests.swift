import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

@testable import PlainText

@Suite struct TitleMenuTests {
  private static func shelf() -> TitleMenu.Shelf {
    let card = Fixtures.bakery().card
    var other = card
    other.id = "other"
    var shelf = TitleMenu.Shelf(
      cards: [card, other],
      unfinished: [TitleMenu.Unfinished(path: "/x.buzz", title: card.title, turn: 3)],
      finished: [
        TitleMenu.Finished(
          path: "/y.buzz", title: card.title, when: LocalizedText(en: "20 Nov 2026", fr: "20 nov. 2026"), total: 61),
        TitleMenu.Finished(
          path: "/z.buzz", title: card.title, when: LocalizedText(en: "1 Nov 2026", fr: "1er nov. 2026"), total: 99,
          isComparable: false),
      ])
    shelf.standing = PlayerProgress(
      [play(other, 99, rules: Game.rules - 1), play(other, 61), play(other, 48)], cases: shelf.cards)
    return shelf
  }

  private static func play(_ card: CaseCard, _ total: Int, rules: Int = Game.rules) -> FinishedPlay {
    FinishedPlay(
      caseID: card.id, title: card.title, mode: .training, rules: rules, finished: "2026-11-20T00:00:00Z",
      when: LocalizedText(""), scores: [.total: total])
  }

  private func choose(_ lines: String, _ language: Language = .english) throws -> (TitleMenu.Choice, String) {
    let output = Transcript()
    var menu = TitleMenu(
      TitleMenuTests.shelf(), settings: TitleMenu.Settings(language: language), input: ScriptedInput(lines),
      output: output)
    return (try menu.choose(), output.text)
  }

  @Test func modeNamesAndLanguageAreChangedByLetters() throws {
    let output = Transcript()
    var menu = TitleMenu(
      TitleMenuTests.shelf(), settings: TitleMenu.Settings(language: .english), input: ScriptedInput("m\nn\nl\n?\n1"),
      output: output)
    #expect(try menu.choose() == .play(0))
    #expect(menu.settings.mode == .assessment && menu.settings.isMasked && menu.settings.language == .french)
    #expect(output.text.contains("Mode: assessment (m changes it). Names: real"))
    #expect(output.text.contains("Mode: assessment (m changes it). Names: masked"))
    #expect(output.text.contains("Mode\u{A0}: évaluation (m pour changer). Noms\u{A0}: masqués (n pour changer)."))
    #expect(output.text.components(separatedBy: "BadBuzz\u{A0}: les cas à jouer").count == 3)
  }

  @Test func aFinishedPlayIsLookedAtAgain() throws {
    #expect(try choose("4").0 == .review("/y.buzz"))
    #expect(try choose("q", .french).1.contains("Terminés, à revoir\n4. Pain brûlé, 20 nov. 2026\u{A0}: 61\n"))
  }

  @Test func casesComeFirstAndThenWhatCanBeGoneOnWith() throws {
    let (choice, text) = try choose("2")
    #expect(choice == .play(1))
    #expect(
      text == """
        BadBuzz: cases to play
        1. Burnt bread (difficulty 1 of 5, about 10 minutes). A bakery, an oven, a bad morning.
        2. Burnt bread (difficulty 1 of 5, about 10 minutes, 2 plays, best score 61, latest 48). A bakery, an oven, a bad morning.
        To go on with
        3. Burnt bread, turn 3
        Finished, to be looked at
        4. Burnt bread, 20 Nov 2026: 61
        5. Burnt bread, 1 Nov 2026: 99 (other rules)
        Where you stand, of 100 (p tells more)
        - Cases played again, training (2): 61 (50 to 72)
        Mode: training (m changes it). Names: real (n changes it). Language: English (l pour le français).
        Which number? (q leaves, ? lists again):\u{20}
        """)
    #expect(try choose("3").0 == .resume("/x.buzz"))
  }

  @Test func theMenuSpeaksFrench() throws {
    let text = try choose("q", .french).1
    #expect(
      text.contains(
        "2. Pain brûlé (difficulté 1 sur 5, environ 10 minutes, 2 parties, meilleur score\u{A0}: 61, dernier\u{A0}: 48)."
      ))
    #expect(text.contains("À reprendre\n3. Pain brûlé, tour 3\n"))
  }

  @Test func whatIsNoNumberOfTheListIsAskedAgain() throws {
    let (choice, text) = try choose("0\n6\n\(Int.min)\nx\n\n1")
    #expect(choice == .play(0))
    #expect(text.split(separator: "\n").count { $0.contains("That is not a number of the list.") } == 4)
  }

  @Test func playsOfOtherRulesAreMarkedAndNotCounted() throws {
    #expect(try choose("q").1.contains("latest 48"))
    #expect(try choose("q").1.contains("5. Burnt bread, 1 Nov 2026: 99 (other rules)\n"))
    #expect(try choose("q", .french).1.contains("5. Pain brûlé, 1er nov. 2026\u{A0}: 99 (autres règles)\n"))
  }

  @Test func leavingAndTheEndOfInputAreTheSame() throws {
    #expect(try choose("q").0 == .leave)
    var menu = TitleMenu(
      TitleMenuTests.shelf(), settings: TitleMenu.Settings(language: .english), input: ScriptedInput([InputLine]()),
      output: Transcript())
    #expect(try menu.choose() == .leave)
  }
}

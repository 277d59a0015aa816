import Codebook
import Fixtures
import Testing

@testable import PlainText

@Suite struct TitleMenuTests {
  private func choose(_ lines: String, _ language: Language = .english) throws -> (TitleMenu.Choice, String) {
    let output = Transcript()
    let card = Fixtures.bakery().card
    let menu = TitleMenu(
      cards: [card, card], best: [nil, 61],
      unfinished: [TitleMenu.Unfinished(path: "/x.buzz", title: card.title, turn: 3)], language: language,
      input: ScriptedInput(lines), output: output)
    return (try menu.choose(), output.text)
  }

  @Test func casesComeFirstAndThenWhatCanBeGoneOnWith() throws {
    let (choice, text) = try choose("2")
    #expect(choice == .play(1))
    #expect(
      text == """
        BadBuzz: cases to play
        1. Burnt bread (difficulty 1 of 5, about 10 minutes). A bakery, an oven, a bad morning.
        2. Burnt bread (difficulty 1 of 5, about 10 minutes, best score 61). A bakery, an oven, a bad morning.
        To go on with
        3. Burnt bread, turn 3
        Which number? (q leaves):\u{20}
        """)
    #expect(try choose("3").0 == .resume("/x.buzz"))
  }

  @Test func theMenuSpeaksFrench() throws {
    let text = try choose("q", .french).1
    #expect(text.contains("2. Pain brûlé (difficulté 1 sur 5, environ 10 minutes, meilleur score\u{A0}: 61)."))
    #expect(text.contains("À reprendre\n3. Pain brûlé, tour 3\n"))
  }

  @Test func whatIsNoNumberOfTheListIsAskedAgain() throws {
    let (choice, text) = try choose("0\n4\nx\n\n1")
    #expect(choice == .play(0))
    #expect(text.split(separator: "\n").count { $0.contains("That is not a number of the list.") } == 3)
  }

  @Test func leavingAndTheEndOfInputAreTheSame() throws {
    #expect(try choose("q").0 == .leave)
    #expect(
      try TitleMenu(
        cards: [], best: [], unfinished: [], language: .english, input: ScriptedInput([InputLine]()),
        output: Transcript()
      ).choose() == .leave)
  }
}

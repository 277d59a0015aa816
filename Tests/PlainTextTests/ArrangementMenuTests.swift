import Codebook
import Fixtures
import Testing

@testable import PlainText

@Suite struct ArrangementMenuTests {
  private func choose(_ lines: String, _ language: Language = .english) throws -> (id: String?, text: String) {
    let output = Transcript()
    let menu = ArrangementMenu(
      Fixtures.wholeDesk(), language: language, input: ScriptedInput(lines), output: output)
    return (try menu.choose()?.id, output.text)
  }

  @Test func theArrangementsAreNumberedWithWhatTheyMean() throws {
    let (id, text) = try choose("2")
    #expect(id == "agency")
    #expect(
      text == """
        How is your desk organised?
        1. In-house, alone: You know everybody, and nobody helps.
        2. With an agency: More hands, slower facts.
        Which number? (q leaves):\u{20}
        """)
  }

  @Test func theySpeakFrench() throws {
    #expect(
      try choose("1", .french).text.hasPrefix(
        "Comment votre bureau est-il organisé\u{A0}?\n1. En interne, seul\u{A0}: Vous connaissez tout le monde"))
  }

  @Test func whatIsNoNumberOfTheListIsAskedAgainAndLeavingIsPossible() throws {
    let (id, text) = try choose("0\n3\n\nx\n1")
    #expect(id == "in-house")
    #expect(text.components(separatedBy: "That is not a number of the list.\n").count == 4)
    #expect(try choose("q").id == nil)
    #expect(try choose("3").id == nil, "the input ends")
  }

  @Test func aReaderWhoGoesEndsIt() {
    let menu = ArrangementMenu(
      Fixtures.wholeDesk(), language: .english, input: ScriptedInput("1"), output: Transcript(patience: 20))
    #expect(throws: OutputClosed.self) { try menu.choose() }
  }
}

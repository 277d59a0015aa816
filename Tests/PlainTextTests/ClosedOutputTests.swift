import Engine
import Fixtures
import Testing

@testable import PlainText

/// An output that cannot be written, such as a file on a full disk.
@Suite struct ClosedOutputTests {
  private let full = OutputClosed(failure: "no space left")
  private let input = ScriptedInput("q")
  private var output: Transcript { Transcript(patience: 0, end: full) }
  private let seat = MemorySeat()

  @Test func everyInterfacePassesOnWhyNothingCanBeWritten() {
    #expect(throws: full) { try LineMode(seat, input: input, output: output).run() }
    #expect(throws: full) {
      var lines = JSONLines(seat, input: input, output: output)
      _ = try lines.run()
    }
    #expect(throws: full) {
      let shelf = TitleMenu.Shelf(cards: [], unfinished: [], finished: [])
      var menu = TitleMenu(shelf, settings: TitleMenu.Settings(language: .english), input: input, output: output)
      _ = try menu.choose()
    }
    #expect(throws: full) {
      try FilmMode(Film(from: seat.state), language: .english, input: input, output: output).run()
    }
    #expect(throws: full) {
      try ArrangementMenu(seat.state.scenario, language: .english, input: input, output: output).choose()
    }
  }
}

import Codebook
import Engine
import Fixtures
import Testing

@testable import PlainText

@Suite struct FilmModeTests {
  private func film(_ language: Language) throws -> Film {
    var state = Game.State(
      scenario: Fixtures.bakery(), setup: Game.Setup(seed: 1, language: language, population: 200))
    var film = Film(from: state)
    for action: Game.Action in [
      .publish(channel: "facebook", text: "Sorry!\nWe are checking."), .wait(minutes: 10), .endTurn, .endTurn,
    ] {
      film.add(action, try Game.reduce(&state, action), to: state)
    }
    return film
  }

  private func transcript(_ keys: String, _ language: Language = .english) throws -> String {
    let output = Transcript()
    try FilmMode(try film(language), language: language, input: ScriptedInput(keys), output: output).run()
    return output.text
  }

  @Test func enterGoesOnAndBGoesBack() throws {
    let text = try transcript("b\n\n\n\nb\n2\n9\nx\nq")
    #expect(text.contains("This is the beginning."))
    #expect(text.contains("1/4> 2. ") && text.contains("3/4> 2. ") && text.contains("Turn 2 of 8"))
    #expect(text.contains("publishes on Facebook (15 minutes): “Sorry! We are checking.”"))
    #expect(text.contains("There is no turn 9 in it."))
    #expect(text.contains("Enter, b, a number or q."))
    #expect(!text.contains("”."))
  }

  @Test(arguments: [Int.min, 0, Int.max]) func aTurnThatCannotBeIsNotInIt(number: Int) throws {
    #expect(try transcript("\(number)\nq").contains("There is no turn \(number) in it."))
  }

  @Test func itEndsWithTheInputAndSaysWhereItStands() throws {
    let text = try transcript("\n\n\n\n\n", .french)
    #expect(text.contains("Tour 1 sur 8"))
    #expect(text.contains("publie sur Facebook (15 minutes)\u{A0}: «\u{A0}Sorry! We are checking.\u{A0}»"))
    #expect(text.contains("C'est la fin."))
    #expect(text.contains("4/4>"))
  }

  @Test func theWholeStoryHasAParagraphForEachDecision() throws {
    let film = try film(.english)
    let lines = film.lines(.english)
    for number in 1...film.scenes.count { #expect(lines.contains { $0.hasPrefix("\(number). ") }) }
    #expect(lines.filter { $0.hasPrefix("Turn ") }.count == 2)
  }

  @Test func aLineOfJSONHasTheActionAsTheAttemptHasIt() throws {
    let lines = try film(.english).json(.english).map(\.text)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix(#"{"decision":1,"turn":1,"clock":""#))
    #expect(
      lines[0].contains(#""action":{"do":"publish","channel":"facebook","text":"Sorry!\nWe are checking."}"#))
    #expect(lines[2].contains(#""dashboard":{"at":""#))
    #expect(lines[3].contains(#""action":{"do":"end-turn"}"#))
  }
}

import Engine
import Testing

@Suite struct VerbTests {
  @Test func everyVerbHasItsOwnWord() {
    #expect(Set(Game.Action.Verb.allCases.map(\.rawValue)).count == Game.Action.Verb.allCases.count)
    #expect(Game.Action.endTurn.verb.rawValue == "end-turn")
  }
}

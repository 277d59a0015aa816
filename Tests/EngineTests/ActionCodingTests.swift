import Engine
import Testing

@Suite struct VerbTests {
  @Test func everyVerbHasItsOwnWord() {
    #expect(Set(DeskVerb.allCases.map(\.rawValue)).count == DeskVerb.allCases.count)
    #expect(Game.Action.endTurn.verb.rawValue == "end-turn")
  }
}

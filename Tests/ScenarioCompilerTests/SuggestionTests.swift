import Testing

@testable import ScenarioCompiler

@Suite struct SuggestionTests {
  private func distance(_ left: String, _ right: String) -> Int {
    Suggestion.distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  @Test func aDistanceCountsEdits() {
    #expect(distance("", "") == 0)
    #expect(distance("", "abc") == 3)
    #expect(distance("anger", "angre") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("ca", "abc") == 3)
  }

  @Test func aDistanceIsTheSameBothWays() {
    let words = ["complain", "complian", "share", "sahre", "", "mock", "défend"]
    for left in words {
      for right in words {
        #expect(distance(left, right) == distance(right, left))
        #expect((distance(left, right) == 0) == (left == right))
      }
    }
  }

  @Test func theNearestWordIsSuggestedAndNoneThatIsFar() {
    #expect(Suggestion.nearest(to: "complian", among: ["call", "complain"]) == "complain")
    #expect(Suggestion.nearest(to: "rage", among: ["anger", "joy"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 1_000_000), among: ["a"]) == nil)
  }

  @Test func withoutANearWordAllAreListed() {
    #expect(Suggestion.advice(for: "x", among: ["call", "mock"]) == "one of call, mock")
    #expect(Suggestion.advice(for: "x", among: []) == "there is none")
  }
}

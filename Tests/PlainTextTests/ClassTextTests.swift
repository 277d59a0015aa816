import Codebook
import Engine
import Fixtures
import Laboratory
import PlainText
import Scenarios
import Testing

@Suite struct ClassTextTests {
  private func entries(_ person: String, first: JudgementTest.Form, before: Int, after: Int) throws
    -> [ClassLearning.Entry]
  {
    try [(Sitting.Occasion.before, first, before), (.after, first.other, after)].map { occasion, form, right in
      var sitting = Sitting(Fixtures.judgement(), form: form, seed: 7, occasion: occasion)
      while let item = sitting.item {
        let isRight = sitting.responses.count < right
        try sitting.take(
          .init(item: item.id, answer: (isRight ? item.key : (item.key + 1) % 4) + 1, confidence: .confident))
      }
      return .init(person: person, started: "2026-01-0\(occasion == .before ? 1 : 2)T09:00:00Z", sitting: sitting)
    }
  }

  private func learning() throws -> ClassLearning {
    ClassLearning(
      try entries("x", first: .a, before: 5, after: 6) + entries("y", first: .b, before: 3, after: 5)
        + entries("z", first: .a, before: 6, after: 9) + entries("w", first: .b, before: 1, after: 1).prefix(1))
  }

  @Test func theReportTellsGainConfidenceAndItems() throws {
    let lines = ClassText(try learning(), .english).lines
    #expect(lines[0] == "People before and after: 3")
    #expect(lines[1] == "Only once, left out of the gain: w")
    #expect(lines[4] == "  right answers                              47%    67%")
    #expect(lines[7] == "  confidence above right answers, points     +23     +3")
    #expect(
      lines.contains("Mean gain: +27, 95% interval −6 to +60, 3 people (points, guessing taken off; paired, Student)"))
    #expect(lines.contains("Form B, then A: +27 (1 person, no interval)"))
    #expect(!lines.contains { $0.hasPrefix("Cohen's d") })
    #expect(lines.contains { $0.hasPrefix("  A a1, Listening") && $0.hasSuffix("100% (2)  100% (1)") })
    #expect(lines.last?.hasPrefix("The test has not been validated with people yet") == true)
  }

  @Test func theReportIsInFrenchToo() throws {
    let lines = ClassText(try learning(), .french).lines
    #expect(lines.contains("  bonnes réponses                        47\u{A0}%   67\u{A0}%"))
    #expect(lines.contains { $0.hasPrefix("Gain moyen\u{A0}: +27, intervalle à 95\u{A0}% de −6 à +60, 3 personnes") })
  }

  @Test func anEmptyClassIsSaid() {
    let lines = ClassText(ClassLearning([]), .english).lines
    #expect(lines.contains("No gain without people before and after."))
  }

  @Test func programsGetTheSameAsJSON() throws {
    let text = try learning().json.text
    #expect(
      text.hasPrefix(#"{"people":[{"person":"x","firstForm":"a","before":{"items":10,"right":5,"corrected":0.333"#))
    #expect(text.contains(#""once":["w"],"repeats":0,"gain":{"value":0.267,"from":-0.065,"to":0.598,"count":3}"#))
    #expect(text.contains(#"{"form":"a","item":"a1","competence":"listening","before":{"value":1.0"#))
    #expect(ClassLearning([]).json.text.contains(#""gain":{"value":null,"from":null,"to":null,"count":0}"#))
  }
}

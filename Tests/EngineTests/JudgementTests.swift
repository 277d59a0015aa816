import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

@Suite struct JudgementTests {
  private func sitting(seed: UInt64 = 7, form: JudgementTest.Form = .a) -> Sitting {
    Sitting(Fixtures.judgement(), form: form, seed: seed, occasion: .before)
  }

  @Test func aSittingAsksEachItemOnceAndIsThenOver() throws {
    var sitting = sitting(form: .b)
    var asked: [String] = []
    while let item = sitting.item {
      asked.append(item.id)
      #expect(sitting.marks == nil)
      try sitting.take(.init(item: item.id, answer: 1, confidence: .guess))
    }
    #expect(asked == (1...10).map { "b\($0)" })
    #expect(sitting.marks?.right == 3, "the first answer is the key of the items 1, 5 and 9")
    #expect(throws: Sitting.Refusal.over) { try sitting.take(.init(item: "b10", answer: 1, confidence: .guess)) }
  }

  @Test func aResponseThatDoesNotFitIsRefusedAndChangesNothing() throws {
    var sitting = sitting()
    let before = sitting
    #expect(throws: Sitting.Refusal.otherItem(asked: "a1")) {
      try sitting.take(.init(item: "a2", answer: 1, confidence: .guess))
    }
    for answer in [0, 5, -1, .max, .min] {
      #expect(throws: Sitting.Refusal.noSuchAnswer) {
        try sitting.take(.init(item: "a1", answer: answer, confidence: .guess))
      }
    }
    #expect(sitting == before)
  }

  @Test func theOrderOfAnswersIsDrawnForEachItemAndGivesNoPlaceAway() {
    var firsts = [0, 0, 0, 0]
    for seed in 0..<400 as Range<UInt64> {
      for place in 0..<10 {
        let order = sitting(seed: seed).order(ofItem: place)
        #expect(order.sorted() == [0, 1, 2, 3])
        firsts[order[0]] += 1
      }
    }
    #expect(firsts.allSatisfy { (900...1100).contains($0) }, "4000 draws among four: \(firsts)")
    #expect(sitting(seed: 7).order(ofItem: 3) == sitting(seed: 7).order(ofItem: 3))
  }

  @Test func eitherFormComesFirstForHalfOfThePeople() {
    let first = (0..<1000 as Range<UInt64>).count { Sitting.firstForm(seed: $0) == .a }
    #expect((450...550).contains(first), "\(first) of 1000")
  }

  @Test func marksAreThoseOfAWorkedExample() {
    let marks = JudgementMarks([(true, .certain), (false, .confident), (true, .leaning), (false, .guess)])
    #expect(marks == JudgementMarks(items: 4, right: 2, confidence: 250, squares: 70 * 70 + 45 * 45 + 25 * 25))
    #expect(marks.share == 0.5)
    #expect(abs(marks.correctedShare - 1.0 / 3) < 1e-12)
    #expect(marks.meanConfidence == 0.625)
    #expect(marks.overconfidence == 0.125)
    #expect(abs(marks.brier - 0.18875) < 1e-12)
  }

  @Test func whoGuessesAndSaysSoGetsNothingAndIsWellCalibrated() {
    let marks = JudgementMarks([(true, .guess), (false, .guess), (false, .guess), (false, .guess)])
    #expect(marks.correctedShare == 0)
    #expect(marks.overconfidence == 0)
    #expect(marks.brier == 0.1875)
  }

  @Test func theResultsAreToldInBothLanguages() throws {
    let outcome = JudgementOutcome(
      before: try answered(.before, right: 5), after: try answered(.after, right: 8),
      gain: .init(points: 30, lower: -11, upper: 59))
    let english = outcome.sentences(.english)
    #expect(english[0] == "Right before: 5 of 10 (33% when guessing is taken off).")
    #expect(english[2].hasPrefix("Gain: +30 points of percent, 95% interval −11 to +59: so few items"))
    #expect(english[3] == "Confidence before: 70% on average for 50% right: too sure by 20 points.")
    #expect(english[4] == "Confidence after: 70% on average for 80% right: not sure enough by 10 points.")
    let french = outcome.sentences(.french)
    #expect(french[0] == "Bonnes réponses avant\u{A0}: 5 sur 10 (33\u{A0}% si l'on retire le hasard).")
    #expect(french[5].hasPrefix("Score de Brier\u{A0}: 0,29 → 0,17"))
  }

  /// A sitting with so many right answers, each with a confidence of 70 %.
  private func answered(_ occasion: Sitting.Occasion, right: Int) throws -> Sitting {
    var sitting = Sitting(Fixtures.judgement(), form: occasion == .before ? .a : .b, seed: 7, occasion: occasion)
    while let item = sitting.item {
      let isRight = sitting.responses.count < right
      try sitting.take(
        .init(item: item.id, answer: (isRight ? item.key : (item.key + 1) % 4) + 1, confidence: .confident))
    }
    return sitting
  }
}

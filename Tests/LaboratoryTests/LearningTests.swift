import Engine
import Fixtures
import Scenarios
import Testing

@testable import Laboratory

@Suite struct LearningTests {
  private func sitting(
    _ occasion: Sitting.Occasion, _ form: JudgementTest.Form, right: Int
  ) throws -> Sitting {
    var sitting = Sitting(Fixtures.judgement(), form: form, seed: 7, occasion: occasion)
    while let item = sitting.item {
      let isRight = sitting.responses.count < right
      try sitting.take(
        .init(item: item.id, answer: (isRight ? item.key : (item.key + 1) % 4) + 1, confidence: .confident))
    }
    return sitting
  }

  /// Somebody who took a form before and the other after, with so many right answers.
  private func person(
    _ code: String, first: JudgementTest.Form = .a, before: Int, after: Int
  ) throws -> [ClassLearning.Entry] {
    [
      .init(person: code, started: "2026-01-01T09:00:00Z", sitting: try sitting(.before, first, right: before)),
      .init(person: code, started: "2026-01-02T09:00:00Z", sitting: try sitting(.after, first.other, right: after)),
    ]
  }

  /// The worked examples of Newcombe (1998), table II, method 10.
  @Test func theDifferenceOfSharesHasTheIntervalOfTheWorkedExamples() {
    let first = Estimate.shareDifference(56, of: 70, minus: 48, of: 80)
    #expect(abs(first.value - 0.2) < 1e-9 && abs(first.lower - 0.0524) < 1e-4 && abs(first.upper - 0.3339) < 1e-4)
    let second = Estimate.shareDifference(9, of: 10, minus: 3, of: 10)
    #expect(abs(second.lower - 0.1705) < 1e-4 && abs(second.upper - 0.8090) < 1e-4)
    #expect(!Estimate.shareDifference(0, of: 0, minus: 3, of: 10).isDefined)
  }

  @Test func threeMoreOfTenCannotBeToldFromChanceAndEightMoreCan() throws {
    let small = JudgementOutcome(before: try sitting(.before, .a, right: 5), after: try sitting(.after, .b, right: 8))
    #expect(small.gain == .init(points: 30, lower: -11, upper: 60))
    #expect(small.gain?.isCertain == false)
    let large = JudgementOutcome(before: try sitting(.before, .a, right: 2), after: try sitting(.after, .b, right: 10))
    #expect(large.gain == .init(points: 80, lower: 38, upper: 94))
    #expect(large.gain?.isCertain == true)
    #expect(JudgementOutcome(before: nil, after: try sitting(.after, .b, right: 8)).gain == nil)
  }

  /// Gains of 1, 2 and 3 items of ten, corrected for guessing: 4/30, 8/30, 12/30; mean 0.2667, deviation 0.1333,
  /// t(2) = 4.3027, half an interval 0.3312.
  @Test func theGainOfAClassIsPairedByPerson() throws {
    let learning = ClassLearning(
      try person("x", before: 5, after: 6) + person("y", before: 3, after: 5) + person("z", before: 6, after: 9))
    #expect(learning.pairs.map(\.person) == ["x", "y", "z"])
    #expect(abs(learning.gain.value - 0.26667) < 1e-4)
    #expect(abs(learning.gain.lower + 0.06456) < 1e-3 && abs(learning.gain.upper - 0.5979) < 1e-3)
  }

  /// Four times 5, 3, 6 right answers before (corrected deviation 0.17369) and 6, 5, 9 after (0.23670): pooled 0.20760.
  @Test func cohensDIsTheGainInPooledDeviations() throws {
    let entries = try (0..<4).flatMap { (place: Int) in
      try person("x\(place)", before: 5, after: 6) + person("y\(place)", before: 3, after: 5)
        + person("z\(place)", before: 6, after: 9)
    }
    let effect = ClassLearning(entries).effect
    #expect(abs(effect.value - 1.2845) < 1e-3)
    #expect(effect.lower > 0.5 && effect.upper < 3)
    #expect(!ClassLearning(entries.filter { $0.person.hasSuffix("0") }).effect.isDefined)
  }

  @Test func whoWasThereOnceIsNamedAndRepeatsAreLeftOut() throws {
    let again = ClassLearning.Entry(
      person: "x", started: "2026-02-01T09:00:00Z", sitting: try sitting(.after, .a, right: 10))
    let learning = ClassLearning(
      try [again] + person("x", before: 5, after: 6) + person("y", before: 3, after: 5).prefix(1))
    #expect(learning.pairs.map(\.person) == ["x"])
    #expect(learning.pairs.first?.after.marks?.right == 6)
    #expect(learning.unpaired == ["y"])
    #expect(learning.repeats == 1)
  }

  /// Form B is harder by two items and nobody learns: half of the class begins with each form.
  @Test func aHarderFormCancelsWhenHalfBeginsWithEach() throws {
    let learning = ClassLearning(
      try person("p", first: .a, before: 7, after: 5) + person("q", first: .b, before: 5, after: 7)
        + person("r", first: .a, before: 6, after: 4) + person("s", first: .b, before: 4, after: 6))
    #expect(abs(learning.gain.value) < 1e-12)
    #expect(learning.gain(first: .a).value < 0 && learning.gain(first: .b).value > 0)
  }

  @Test func eachItemTellsHowManyGotIt() throws {
    let learning = ClassLearning(try person("x", before: 5, after: 6) + person("y", first: .b, before: 1, after: 5))
    let items = learning.items
    #expect(items.count == 20)
    #expect(items[0].before.value == 1 && items[0].before.count == 1 && items[0].after.count == 1)
    #expect(items[5].before.value == 0, "item 6 of form A was missed by who got five")
    #expect(items[11].before.value == 0 && items[11].after.value == 1)
  }

  @Test func anEmptyClassHasNothingToTell() {
    let learning = ClassLearning([])
    #expect(learning.pairs.isEmpty && learning.items.isEmpty && !learning.gain.isDefined && !learning.effect.isDefined)
  }
}

import Codebook
import ReadingCorpus
import Testing

@testable import Rhetoric

@Suite struct SecondLookTests {
  private static func row(_ strategy: Strategy, _ value: Int) -> [Int] {
    Strategy.allCases.map { $0 == strategy ? value : 0 }
  }

  private static func flags(_ strategy: Strategy?) -> [Bool] { Strategy.allCases.map { $0 == strategy } }

  @Test func aSentenceAloneHasNothingElsewhere() {
    let evidence = Evidence.all(margins: [SecondLookTests.row(.deny, 400)], found: [SecondLookTests.flags(.attack)])
    #expect(
      evidence == [
        SecondLookTests.row(.deny, 400) + SecondLookTests.row(.attack, 1000)
          + [Int](repeating: -1500, count: 19) + [Int](repeating: 0, count: 19)
      ])
  }

  @Test func elsewhereIsTheHighestOfTheOtherSentences() {
    let margins = [300, 2000, -100].map { SecondLookTests.row(.deny, $0) }
    let found = [nil, nil, Strategy.deny].map(SecondLookTests.flags)
    let evidence = Evidence.all(margins: margins, found: found)
    let deny = Strategy.allCases.firstIndex(of: .deny) ?? 0
    #expect(evidence.map { $0[deny] } == [300, 1500, -100])
    #expect(evidence.map { $0[19 + deny] } == [0, 0, 1000])
    #expect(evidence.map { $0[38 + deny] } == [1500, 300, 1500])
    #expect(evidence.map { $0[57 + deny] } == [1000, 1000, 0])
    #expect(evidence.allSatisfy { $0.count == Evidence.count })
  }

  @Test func aScoreIsTheWeightedSumOfTheEvidence() {
    let look = SecondLook(
      weights: [[2000] + [Int](repeating: 0, count: 75), [Int](repeating: -100, count: 76)], biases: [-500, 0],
      thresholds: [0, 0])
    let evidence = [300] + [Int](repeating: 0, count: 37) + [1000] + [Int](repeating: 0, count: 37)
    #expect(look.scores(evidence) == [100, -130])
  }

  @Test func theShippedTableKnowsEveryStrategyAndAllEvidence() {
    #expect(SecondLook.standard.weights.count == Strategy.allCases.count)
    #expect(SecondLook.standard.biases.count == Strategy.allCases.count)
    #expect(SecondLook.standard.thresholds.count == Strategy.allCases.count)
    #expect(SecondLook.standard.weights.allSatisfy { $0.count == Evidence.count })
  }

  @Test func whatIsBelievedPassesItsThreshold() {
    let look = SecondLook(weights: [[]], biases: [0], thresholds: [-1000])
    #expect(!look.isBelieved(-1000, 0) && look.isBelieved(-999, 0))
  }
}

import Codebook
import Testing

@Suite struct ApologyWeightTests {
  @Test func theSixComponentsMakeAWholeApology() {
    #expect(ApologyComponent.allCases.map(\.weight).reduce(0, +) == 100)
  }

  @Test func responsibilityWeighsMostAndTheRequestLeast() {
    #expect(ApologyComponent.allCases.max { $0.weight < $1.weight } == .responsibility)
    #expect(ApologyComponent.allCases.min { $0.weight < $1.weight } == .request)
  }
}

import Testing

@testable import Laboratory

@Suite struct VarianceComponentsTests {
  /// Brennan (2001), table 3.2, synthetic data set 4: ten persons, three tasks, four raters of their own for each task.
  private static let table = """
    5 6 5 5 5 3 4 5 6 7 3 3
    9 3 7 7 7 5 5 5 7 7 5 2
    3 4 3 3 5 3 3 5 6 5 1 6
    7 5 5 3 3 1 4 3 5 3 3 5
    9 2 9 7 7 7 3 7 2 7 5 3
    3 4 3 5 3 3 6 3 4 5 1 2
    7 3 7 7 7 5 5 7 5 5 5 4
    5 8 5 7 7 5 5 4 3 2 1 1
    9 9 8 8 6 6 6 5 5 8 1 1
    4 4 4 3 3 5 6 5 5 7 1 1
    """
  private static let scores = table.split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }

  @Test func aPublishedTableHasItsPublishedComponents() {
    let components = VarianceComponents(Self.scores, cases: 3, setups: 1, seeds: 4)
    #expect(components.person.isNear(0.4731))
    #expect(components.scenario.isNear(0.3252, decimals: 3))
    #expect(components.seed.isNear(0.6475))
    #expect(components.personByCase.isNear(0.5596))
    #expect(components.residual.isNear(2.3802))
    #expect(components.setup == 0 && components.personBySetup == 0)
  }

  @Test func coefficientsFollowFromTheComponents() {
    let components = VarianceComponents(Self.scores, cases: 3, setups: 1, seeds: 4)
    let (person, error) = (0.47315, 0.55957 + 2.38025)
    #expect(components.relative(cases: 6).isNear(person / (person + error / 6)))
    #expect(components.absolute(cases: 6).isNear(person / (person + (error + 0.32515 + 0.64753) / 6)))
    #expect(components.seedShare.isNear((0.64753 + 2.38025) / (person + error + 0.32515 + 0.64753)))
  }

  /// Two persons four points apart (variance 8), two cases two apart (2), two setups of each one apart (0.5), and no luck.
  @Test func whatOnlyAddsUpIsFoundWithoutRest() {
    let scores = [0.0, 4].map { person in
      [0.0, 2].flatMap { scenario in [0.0, 1].flatMap { setup in [0, 0].map { person + scenario + setup + $0 } } }
    }
    let components = VarianceComponents(scores, cases: 2, setups: 2, seeds: 2)
    #expect(components.person.isNear(8))
    #expect(components.setup.isNear(0.5))
    #expect(components.scenario.isNear(2 - 0.5 / 2))
    #expect(components.seed == 0 && components.personByCase == 0 && components.personBySetup == 0)
    #expect(components.residual == 0 && components.seedShare == 0)
    #expect(components.relative(cases: 1) == 1)
  }

  @Test func luckAloneIsTheSeeds() {
    let components = VarianceComponents([[1, 3], [1, 3], [1, 3]], cases: 1, setups: 1, seeds: 2)
    #expect(components.person == 0)
    #expect(components.seed.isNear(2))
    #expect(components.seedShare == 1)
  }
}

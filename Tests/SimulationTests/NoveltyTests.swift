import Testing

@testable import Simulation

@Suite struct NoveltyTests {
  @Test func aTopicGrowsOldAndATenthOfItsNewnessStays() {
    let values = (0...5000).map { Novelty.after(ticks: $0, Parameters()) }
    #expect(values.first == 1000 && values.last == 100)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func whatIsKeptOfTheFirstDaysGoesOnWithoutABreak() {
    var population = town(agents: 300)
    population.parameters.noveltyHalfLife = 600
    var community = Community(population, seed: 1)
    community.ignition = 0
    for tick in [0, 1, 6, 287, 288, 300] {
      community.tick = tick
      #expect(community.novelty == Novelty.after(ticks: tick, population.parameters))
    }
    #expect(community.novelty > 100)
  }
}

import Machine
import ReferenceWorkload
import Testing

@Suite struct ReferenceWorkloadTests {
  @Test(arguments: [1000, 10_000], [1, 2, 8])
  func aStormIsTheOraclesWithAnyNumberOfThreads(_ agents: Int, _ threads: Int) {
    let storm = ReferenceStorm(graph: ReferenceGraph(agents: agents, seed: 1), team: WorkerTeam(count: threads))
    #expect(storm.run() == .oracle(agents: agents))
    #expect(storm.run() == .oracle(agents: agents), "A second storm begins like the first.")
  }

  @Test func anotherSeedIsAnotherStormThatThreadsDoNotChange() {
    let graph = ReferenceGraph(agents: 1003, seed: 2)
    let outcomes = [1, 3, 5, 11].map { ReferenceStorm(graph: graph, team: WorkerTeam(count: $0)).run() }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] && $0.checksum != 0x9A38_CA5A_9768_3C5B })
  }

  @Test(arguments: [1000, 10_000])
  func anEdgeTakesFiveBytesAtMost(_ agents: Int) {
    let list = ReferenceGraph(agents: agents, seed: 1).list
    #expect(list.bytes <= 5 * list.edges)
  }
}

import Testing

@testable import Simulation

@Suite struct FollowerGraphTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func aFewHaveManyFollowers(_ seed: UInt64) {
    let graph = FollowerGraph(agents: 5000, seed: seed)
    let degrees = (0..<5000).map(graph.degree).sorted()
    let mean = degrees.reduce(0, +) / degrees.count
    #expect((8...22).contains(mean))
    #expect((2...8).contains(degrees[2500]))
    #expect(degrees[4999] > mean * 10)
  }

  @Test func everyFollowerIsSomebodyElse() {
    let graph = FollowerGraph(agents: 300, seed: 4)
    for agent in 0..<300 {
      let followers = graph.followers[Int(graph.offsets[agent])..<Int(graph.offsets[agent + 1])]
      #expect(followers.allSatisfy { $0 < 300 && $0 != agent })
    }
  }

  @Test(arguments: [1, 2] as [Int])
  func theSmallestTownsHaveAGraph(_ agents: Int) {
    #expect(FollowerGraph(agents: agents, seed: 1).offsets.count == agents + 1)
  }
}

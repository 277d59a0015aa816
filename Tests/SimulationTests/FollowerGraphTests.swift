import Testing

@testable import Simulation

@Suite struct FollowerGraphTests {
  static func graph(_ count: Int, seed: UInt64) -> FollowerGraph {
    let circles = (0..<4).map { part in
      FollowerGraph.Circle(
        channel: 0, members: UInt32(count * part / 4)..<UInt32(count * (part + 1) / 4), neighbours: 0..<UInt32(count))
    }
    return FollowerGraph(
      circles: circles, platforms: [.twitter], loudness: [UInt8](repeating: 1, count: count), seed: seed)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func aFewHaveManyFollowers(_ seed: UInt64) {
    let graph = FollowerGraphTests.graph(5000, seed: seed)
    let degrees = (0..<5000).map(graph.degree).sorted()
    let mean = degrees.reduce(0, +) / degrees.count
    #expect((8...22).contains(mean))
    #expect((3...9).contains(degrees[2500]))
    #expect(degrees[4999] > mean * 10)
  }

  @Test func everyFollowerIsSomebodyElse() {
    let graph = FollowerGraphTests.graph(300, seed: 4)
    for agent in 0..<300 {
      let followers = graph.list.followers(of: agent)
      #expect(followers.allSatisfy { $0 < 300 && $0 != agent })
    }
  }

  @Test func someTiesAreMutual() {
    let graph = FollowerGraphTests.graph(2000, seed: 2)
    var ties = Set<UInt64>()
    for agent in 0..<2000 {
      for follower in graph.list.followers(of: agent) {
        ties.insert(UInt64(agent) << 32 | UInt64(follower))
      }
    }
    let mutual = ties.count { ties.contains($0 << 32 | $0 >> 32) }
    #expect((150...300).contains(mutual * 1000 / ties.count))
  }
}

import Codebook
import Testing

@testable import Simulation

@Suite struct AdjacencyListTests {
  /// Rows of 0 to 1,200 followers, a few of them long.
  private static func rows(_ authors: Int, seed: UInt64) -> [[UInt32]] {
    let draw = Draw(seed: seed, stream: .network)
    return (0..<UInt32(authors)).map { author in
      let length = draw.below(5, author, 0) == 0 ? draw.below(1200, author, 1) : draw.below(30, author, 1)
      return (0..<length).map { draw.below(UInt32(authors), author, 2 + $0) }
    }
  }

  private static func list(_ rows: [[UInt32]], edges: Int) -> AdjacencyList {
    var builder = AdjacencyBuilder(authors: rows.count, edges: edges)
    for row in rows { row.withUnsafeBufferPointer { builder.append($0) } }
    return builder.finish()
  }

  @Test(arguments: [1, 2, 7, 300, 1000], [0, 100_000])
  func aRowKeepsItsFollowersAndOrdersThemByShard(_ authors: Int, _ edges: Int) {
    let rows = AdjacencyListTests.rows(authors, seed: 3)
    let list = AdjacencyListTests.list(rows, edges: edges)
    let shards = Shards(agents: authors)
    #expect(list.edges == rows.reduce(0) { $0 + $1.count })
    for (author, row) in rows.enumerated() {
      #expect(list.degree(of: author) == row.count)
      #expect(list.followers(of: author).sorted() == row.sorted())
      let order = list.followers(of: author).map(shards.shard)
      #expect(order == order.sorted())
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 11])
  func workersShareEveryRowWithoutOverlap(_ workers: Int) {
    let rows = AdjacencyListTests.rows(500, seed: 5)
    let list = AdjacencyListTests.list(rows, edges: 0)
    for author in rows.indices {
      let shares = list.withRows { rows in
        (0..<workers).map { worker in
          let run = rows.shards.run(of: worker, among: workers)
          let share = Array(rows.followers(of: author, in: run))
          #expect(share.allSatisfy { run.agents.contains(Int($0)) })
          return share
        }
      }
      #expect(shares.flatMap { $0 } == list.followers(of: author))
    }
  }

  @Test(arguments: [1, 3, 8, 9, 1000, 999_983])
  func theShardsCoverAllAgentsAndAreOfNearlyTheSameSize(_ agents: Int) {
    let shards = Shards(agents: agents)
    let starts = (0...Shards.count).map(shards.start)
    #expect(starts.first == 0 && starts.last == agents)
    for shard in 0..<Shards.count {
      let size = starts[shard + 1] - starts[shard]
      #expect(abs(size - agents / Shards.count) <= 1 + agents / 100_000)
      for agent in [starts[shard], starts[shard + 1] - 1] where size > 0 {
        #expect(shards.shard(of: UInt32(agent)) == shard)
      }
    }
  }

  @Test func sixteenFollowersAnAuthorCostFiveBytesEachAtMost() {
    let rows = (0..<2000).map { author in (0..<16).map { UInt32((author + $0 * 97) % 2000) } }
    for guess in [0, 2000 * 16, 2000 * 40] {
      let list = AdjacencyListTests.list(rows, edges: guess)
      #expect(list.bytes <= 5 * list.edges)
    }
  }
}

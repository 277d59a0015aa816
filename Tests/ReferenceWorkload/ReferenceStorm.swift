import Codebook
import Machine
import Simulation

/// A community that plays FIRESTORM-REF, turn by turn, as often as one likes.
///
/// Each worker of the team serves the agents of its own shards, and reads the posters of all workers, who write the next
/// ones to other lists: there is one meeting of the threads a turn, and nothing is written by two.
package final class ReferenceStorm {
  /// What a storm comes to.
  package struct Outcome: Equatable, Sendable {
    /// The posts of all turns.
    package let posts: Int
    /// How often a post met a follower.
    package let exposures: Int
    /// A sum over all agents at the end.
    package let checksum: UInt64
  }

  private let graph: ReferenceGraph
  private let team: WorkerTeam
  private let rules = ReferenceRules()
  private let agents: Column<UInt64>
  private let segments: Column<UInt8>
  private let exposures: Column<Int>
  private let sums: Column<UInt64>
  private let posters: (PosterLists, PosterLists)

  /// Makes a community on a graph.
  package init(graph: ReferenceGraph, team: WorkerTeam) {
    precondition(graph.greatestInDegree <= ReferenceRules.mostExposures, "The word of an agent would overflow.")
    let count = graph.list.authors
    self.graph = graph
    self.team = team
    agents = Column(uninitialized: count)
    segments = Column(uninitialized: count)
    exposures = Column(uninitialized: team.count * PosterLists.stride)
    sums = Column(uninitialized: team.count * PosterLists.stride)
    posters = (PosterLists(agents: count, workers: team.count), PosterLists(agents: count, workers: team.count))
  }

  /// The memory of an agent, in bytes: its word, its segment, and its place in both lists of posters.
  package var bytesPerAgent: Int {
    3 * MemoryLayout<UInt64>.stride + MemoryLayout<UInt8>.stride
  }

  /// Plays the storm from its beginning.
  package func run() -> Outcome {
    graph.list.withRows { rows in
      exposures.base.update(repeating: 0, count: exposures.count)
      begin(rows.shards)
      var lists = posters
      var posts = 0
      for turn in 0..<ReferenceRules.turns {
        posts += lists.0.count
        play(turn, rows, hearing: lists.0, writing: lists.1)
        lists = (lists.1, lists.0)
      }
      let heard = (0..<team.count).reduce(0) { $0 + exposures.base[$1 * PosterLists.stride] }
      return Outcome(posts: posts, exposures: heard, checksum: checksum(rows.shards))
    }
  }

  private func play(_ number: Int, _ rows: AdjacencyRows, hearing: PosterLists, writing: PosterLists) {
    let turn = Turn(
      table: rules.tables.base + ReferenceRules.tableSize * number, segments: segments.base, agents: agents.base,
      draw: ReferenceRules.Stream.post.draw(seed: graph.seed), number: UInt32(number))
    nonisolated(unsafe) let exposures = exposures.base
    let workers = team.count
    team.run { worker in
      let run = rows.shards.run(of: worker, among: workers)
      var heard = 0
      for other in 0..<workers { heard += hear(hearing.list(of: other, rows.shards), rows, run, turn.agents) }
      exposures[worker * PosterLists.stride] += heard
      let count = decide(run.agents, turn, writing.start(of: worker, rows.shards))
      writing.setCount(of: worker, to: count)
    }
  }

  private func begin(_ shards: Shards) {
    nonisolated(unsafe) let agents = agents.base
    nonisolated(unsafe) let segments = segments.base
    let draw = ReferenceRules.Stream.agent.draw(seed: graph.seed)
    let workers = team.count
    team.run { worker in
      for agent in shards.run(of: worker, among: workers).agents {
        let bits = draw.high(UInt32(truncatingIfNeeded: agent), 0)
        let stance = max(-32767, Int32(bits >> 16) - 32768)
        agents[agent] = UInt64((bits & 0xFFFF) >> 4) << 48 | UInt64(UInt16(truncatingIfNeeded: stance)) << 32
        segments[agent] = ReferenceRules.segment(draw.high(UInt32(truncatingIfNeeded: agent), 1))
      }
    }
    beginPosting(shards)
  }

  /// The influencer posts first, and ten whom chance chooses.
  private func beginPosting(_ shards: Shards) {
    let draw = ReferenceRules.Stream.firstPoster.draw(seed: graph.seed)
    let count = graph.list.authors
    var first = [graph.influencer]
    for number in 0..<UInt32(10) {
      var agent = Int((UInt64(draw.high(number, 0)) * UInt64(count)) >> 32)
      while first.contains(agent) { agent = (agent + 1) % count }
      first.append(agent)
    }
    for worker in 0..<team.count { posters.0.setCount(of: worker, to: 0) }
    for (place, agent) in first.enumerated() {
      let stance = agents.base[agent] & 0xFFFF_0000_0000
      agents.base[agent] = ReferenceRules.firstAnger << 48 | stance
      posters.0.start(of: 0, shards)[place] = stance | UInt64(agent)
    }
    posters.0.setCount(of: 0, to: first.count)
  }

  /// The sum of the numbers, the anger and the stances of all agents, each mixed.
  private func checksum(_ shards: Shards) -> UInt64 {
    nonisolated(unsafe) let agents = agents.base
    nonisolated(unsafe) let sums = sums.base
    let workers = team.count
    team.run { worker in
      var sum: UInt64 = 0
      for agent in shards.run(of: worker, among: workers).agents {
        let word = agents[agent]
        sum &+= Draw.mix(UInt64(agent) << 32 | (word >> 48) << 16 | (word >> 32) & 0xFFFF)
      }
      sums[worker * PosterLists.stride] = sum
    }
    return (0..<workers).reduce(0) { $0 &+ sums[$1 * PosterLists.stride] }
  }
}

import Codebook

/// Who sees whose posts: a directed graph with a heavy tail and communities, shared by all copies of a community.
///
/// Out-degrees follow a Lomax law with tail exponent 7/3, near the 2.3 of follower counts (Kwak et al. 2010); the power
/// is taken with square roots, which IEEE fixes to the bit. Five in six ties stay in a community of neighbours.
final class FollowerGraph: Sendable {
  /// Where the followers of an agent begin in `followers`; one more entry than agents.
  let offsets: [UInt32]
  /// The followers of all agents, one after the other.
  let followers: [UInt32]

  private static let scale = 6.0
  private static let communities = 16

  /// Draws a graph.
  ///
  /// - Complexity: O(*n*) in the ties, about 14 an agent.
  init(agents: Int, seed: UInt64) {
    let draw = Draw(seed: seed, stream: .network)
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(agents + 1)
    var followers: [UInt32] = []
    followers.reserveCapacity(agents * 15)
    let block = UInt32(max(2, agents / FollowerGraph.communities))
    let limit = max(1, agents / 10)
    for agent in 0..<UInt32(agents) {
      let degree = FollowerGraph.degree(draw.bits(agent, 0), limit: limit)
      let home = agent / block * block
      for tie in 1...UInt32(degree) {
        let bits = draw.bits(agent, tie)
        let size = bits % 6 == 0 ? UInt32(agents) : min(block, UInt32(agents) - home)
        let target = UInt32(truncatingIfNeeded: ((bits >> 32) &* UInt64(size)) >> 32)
        let follower = bits % 6 == 0 ? target : home + target
        if follower != agent { followers.append(follower) }
      }
      offsets.append(UInt32(followers.count))
    }
    self.offsets = offsets
    self.followers = followers
  }

  private static func degree(_ bits: UInt64, limit: Int) -> Int {
    let u = (Double(bits >> 11) + 0.5) / 9_007_199_254_740_992
    let power = 1 / (u * u.squareRoot()).squareRoot()
    return min(limit, 1 + Int(scale * (power - 1)))
  }

  /// How many follow an agent.
  func degree(of agent: Int) -> Int {
    Int(offsets[agent + 1] - offsets[agent])
  }
}

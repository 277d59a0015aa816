import Codebook

/// Who sees whose posts: a directed graph with a heavy tail and communities, shared by all copies of a community.
///
/// Out-degrees follow a Lomax law with tail exponent 7/3, near the 2.3 of follower counts (Kwak et al. 2010). Five in six
/// ties stay in a community of neighbours.
final class FollowerGraph: Sendable {
  /// Where the followers of an agent begin in `followers`; one more entry than agents.
  let offsets: [UInt32]
  /// The followers of all agents, one after the other.
  let followers: [UInt32]

  private static let scale: UInt64 = 6
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

  /// `scale` times (u^(-3/4) - 1), and one more, with `u` uniform in 0..<1, in fixed point of 32 and 16 bits.
  private static func degree(_ bits: UInt64, limit: Int) -> Int {
    let u = max(1, bits >> 32)
    let cubeOfRoot = max(1, (u &* root(u << 32)) >> 32)
    let power = root(UInt64.max / cubeOfRoot)
    return min(limit, 1 + Int((scale * (max(65_536, power) - 65_536)) >> 16))
  }

  /// The whole part of a square root, digit by digit: the C library's need not be linked.
  private static func root(_ square: UInt64) -> UInt64 {
    var rest = square
    var root: UInt64 = 0
    var bit: UInt64 = 1 << 62
    while bit > rest { bit >>= 2 }
    while bit != 0 {
      if rest >= root &+ bit {
        rest &-= root &+ bit
        root = root >> 1 &+ bit
      } else {
        root >>= 1
      }
      bit >>= 2
    }
    return root
  }

  /// How many follow an agent.
  func degree(of agent: Int) -> Int {
    Int(offsets[agent + 1] - offsets[agent])
  }
}

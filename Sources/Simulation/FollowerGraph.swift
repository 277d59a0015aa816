import Codebook
import Machine

/// Who sees whose posts: a directed graph for each channel with a heavy tail, communities and reciprocity, shared by all
/// copies of a community.
///
/// Individuals stand in order of their channel and, there, of their circle of neighbours. Out-degrees follow a Lomax law
/// with tail exponent 7/3, near the 2.3 of follower counts (Kwak et al. 2010). 85 % of the ties stay in the circle. A part
/// of them is mutual: one in five on Twitter (Kwak et al. 2010: 22 %), most where people are friends.
final class FollowerGraph: Sendable {
  /// The ties, with a row of followers for each individual.
  let list: AdjacencyList

  /// Individuals that are next to each other: a circle, and the channel that it belongs to.
  struct Circle: Equatable, Sendable {
    /// Number of the channel.
    var channel: Int
    /// Its individuals.
    var members: Range<UInt32>
    /// All individuals at home on the channel.
    var neighbours: Range<UInt32>
  }

  /// Ties on a platform, in the mean.
  private struct Habit {
    var mutual: Int
    var directed: Double

    init(_ platform: Platform) {
      switch platform {
      case .twitter: (mutual, directed) = (3, 12)
      case .facebook, .linkedin: (mutual, directed) = (12, 3)
      case .instagram: (mutual, directed) = (6, 9)
      case .forum, .blog: (mutual, directed) = (4, 9)
      case .youtube, .press: (mutual, directed) = (1, 12)
      }
    }
  }

  /// Draws a graph for individuals with so many times the usual followers (`loudness`), who stand in circles.
  ///
  /// - Complexity: O(*n*) in the ties, about 18 an individual.
  init(circles: [Circle], platforms: [Platform], loudness: [UInt8], seed: UInt64) {
    let draw = Draw(seed: seed, stream: .network)
    let agents = loudness.count
    let habits = platforms.map(Habit.init)
    let limit = Double(max(1, agents / 10))
    let directed = FollowerGraph.directed(circles, habits, loudness, limit, draw)
    let mutual = circles.map { min(habits[$0.channel].mutual, max(0, $0.members.count - 1)) }
    let edges = zip(circles, mutual).reduce(directed.reduce(0) { $0 + Int($1) }) { $0 + $1.0.members.count * $1.1 }
    var builder = AdjacencyBuilder(authors: agents, edges: edges)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FollowerGraph.mostMutual + Int(limit) + 1) { row in
      for (circle, mutual) in zip(circles, mutual) {
        let ties = Ties(circle, mutual: mutual, draw)
        for agent in circle.members {
          let count = ties.draw(for: agent, directed: Int(directed[Int(agent)]), into: row)
          builder.append(UnsafeBufferPointer(rebasing: row[..<count]))
        }
      }
    }
    list = builder.finish()
  }

  private static let mostMutual = 12

  /// How many follow each individual without being followed.
  private static func directed(
    _ circles: [Circle], _ habits: [Habit], _ loudness: [UInt8], _ limit: Double, _ draw: Draw
  ) -> [UInt32] {
    var degrees = [UInt32](repeating: 0, count: loudness.count)
    for circle in circles {
      let scale = (habits[circle.channel].directed - 1) / 3
      for agent in circle.members {
        let uniform = (Double(draw.bits(agent, 0) >> 32) + 0.5) / 4_294_967_296
        let root = uniform.squareRoot()
        let power = 1 / (root * root.squareRoot())
        degrees[Int(agent)] = UInt32(min(limit, (1 + scale * (power - 1)) * Double(loudness[Int(agent)])))
      }
    }
    return degrees
  }

  /// The ties of a circle. A mutual tie is a reflection of the circle in itself: whose partner is somebody is their
  /// partner too. The others are drawn, one in seven among all on the channel.
  private struct Ties {
    let circle: Circle
    let mirrors: [UInt32]
    let draw: Draw

    init(_ circle: Circle, mutual: Int, _ draw: Draw) {
      (self.circle, self.draw) = (circle, draw)
      let size = UInt32(circle.members.count)
      mirrors = (0..<UInt32(max(0, mutual))).map {
        draw.below(size, circle.members.lowerBound, 0x8000_0000 | $0)
      }
    }

    /// Draws the followers of an individual and returns how many there are.
    @inline(__always)
    func draw(for agent: UInt32, directed: Int, into row: UnsafeMutableBufferPointer<UInt32>) -> Int {
      let first = circle.members.lowerBound
      let size = UInt32(circle.members.count)
      let own = agent - first
      var place = 0
      for mirror in mirrors {
        let partner = mirror >= own ? mirror - own : mirror + size - own
        row[place] = first + (partner == own ? (own + 1) % size : partner)
        place += 1
      }
      // Two ties of one draw, 32 bits each; the second of the last may be one too many.
      let end = place + directed
      var number: UInt32 = 1
      while place < end {
        let bits = draw.bits(agent, number)
        row[place] = follower(of: agent, bits & 0xFFFF_FFFF)
        row[place + 1] = follower(of: agent, bits >> 32)
        number &+= 1
        place += 2
      }
      return end
    }

    /// A follower by 32 random bits.
    @inline(__always)
    private func follower(of agent: UInt32, _ bits: UInt64) -> UInt32 {
      let isFar = bits & 0xFF < 38
      let range = UInt32(truncatingIfNeeded: isFar ? circle.neighbours.count : circle.members.count)
      let start = isFar ? circle.neighbours.lowerBound : circle.members.lowerBound
      let target = start &+ UInt32(truncatingIfNeeded: ((bits >> 8) &* UInt64(range)) >> 24)
      guard target == agent else { return target }
      return target == start ? start &+ range &- 1 : start
    }
  }

  /// How many follow an individual.
  func degree(of agent: Int) -> Int { list.degree(of: agent) }
}

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
    var builder = AdjacencyBuilder(authors: agents, edges: 18 * agents)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FollowerGraph.mostMutual + Int(limit)) { row in
      for circle in circles {
        let habit = habits[circle.channel]
        let scale = (habit.directed - 1) / 3
        let ties = Ties(circle, mutual: min(habit.mutual, circle.members.count - 1), draw)
        for agent in circle.members {
          let uniform = (Double(draw.bits(agent, 0) >> 32) + 0.5) / 4_294_967_296
          let root = uniform.squareRoot()
          let power = 1 / (root * root.squareRoot())
          let degree = (1 + scale * (power - 1)) * Double(loudness[Int(agent)])
          let count = ties.draw(for: agent, directed: Int(min(limit, degree)), into: row)
          builder.append(UnsafeBufferPointer(rebasing: row[..<count]))
        }
      }
    }
    list = builder.finish()
  }

  private static let mostMutual = 12

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
      let all = UInt32(circle.neighbours.count)
      let own = agent - first
      var place = 0
      for mirror in mirrors {
        let partner = mirror >= own ? mirror - own : mirror + size - own
        row[place] = first + (partner == own ? (own + 1) % size : partner)
        place += 1
      }
      let end = place + directed
      var number: UInt32 = 1
      while place < end {
        // Two ties of one draw: 32 bits each.
        var bits = draw.bits(agent, number)
        number &+= 1
        for _ in 0..<min(2, end - place) {
          let half = bits & 0xFFFF_FFFF
          bits >>= 32
          let isFar = half & 0xFF < 38
          let range = isFar ? all : size
          let start = isFar ? circle.neighbours.lowerBound : first
          let target = start &+ UInt32(truncatingIfNeeded: ((half >> 8) &* UInt64(range)) >> 24)
          row[place] = target == agent ? (target == start ? start &+ range &- 1 : start) : target
          place += 1
        }
      }
      return place
    }
  }

  /// How many follow an individual.
  func degree(of agent: Int) -> Int { list.degree(of: agent) }
}

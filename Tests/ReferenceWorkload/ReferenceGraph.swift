import Codebook
import Simulation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The follower graph of FIRESTORM-REF: out-degrees with tail exponent 2.3 and mean 20, uniform followers.
package struct ReferenceGraph: Sendable {
  /// Who follows whom.
  package let list: AdjacencyList
  /// The seed of all draws.
  package let seed: UInt64
  /// The agent with most followers, the lowest number among equals.
  let influencer: Int

  /// Draws the graph of `agents`, 100 at least.
  package init(agents: Int, seed: UInt64) {
    precondition(agents >= 100)
    let degrees = ReferenceGraph.degrees(agents, seed)
    let draw = ReferenceRules.Stream.follower.draw(seed: seed)
    let most = degrees.max() ?? 0
    var row = [UInt32](repeating: 0, count: Int(most))
    var builder = AdjacencyBuilder(authors: agents, edges: degrees.reduce(0) { $0 + Int($1) })
    for (author, degree) in degrees.enumerated() {
      row.withUnsafeMutableBufferPointer { row in
        for edge in 0..<degree {
          let other = (UInt64(draw.high(UInt32(author), edge)) &* UInt64(agents - 1)) >> 32
          row[Int(edge)] = UInt32(other) &+ (other >= author ? 1 : 0)
        }
        builder.append(UnsafeBufferPointer(rebasing: row[..<Int(degree)]))
      }
    }
    self.seed = seed
    list = builder.finish()
    influencer = degrees.firstIndex(of: most) ?? 0
  }

  /// The most followees of an agent.
  package var greatestInDegree: Int {
    var counts = [Int](repeating: 0, count: list.authors)
    for author in 0..<list.authors {
      for follower in list.followers(of: author) { counts[Int(follower)] += 1 }
    }
    return counts.max() ?? 0
  }

  private static func degrees(_ agents: Int, _ seed: UInt64) -> [UInt32] {
    let draw = ReferenceRules.Stream.degree.draw(seed: seed)
    let cap = Double(agents / 10 - 1)
    let scale = scale(cap: cap)
    return (0..<UInt32(agents)).map { agent in
      let uniform = (Double(draw.high(agent, 0)) + 0.5) / 4_294_967_296
      return 1 + UInt32(min(scale * (pow(uniform, -1 / 1.3) - 1), cap))
    }
  }

  /// The scale of the Lomax law at which a degree, cut off at `cap`, has a mean of 19.5 beyond its first follower.
  private static func scale(cap: Double) -> Double {
    var low = 1e-6
    var high = 1e6
    for _ in 0..<200 {
      let middle = 0.5 * (low + high)
      if middle / 0.3 * (1 - pow(1 + cap / middle, -0.3)) < 19.5 { low = middle } else { high = middle }
    }
    return high
  }
}

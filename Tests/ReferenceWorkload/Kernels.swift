import Codebook
import Simulation

/// Step 1 of a turn: the agents in `run` hear the posters of a list; returns how often.
///
/// `posters` holds the number of each in its low half, and its stance at the start of the turn above it.
@inline(never)
func hear(
  _ posters: UnsafeBufferPointer<UInt64>, _ rows: AdjacencyRows, _ run: Shards.Run,
  _ agents: UnsafeMutablePointer<UInt64>
) -> Int {
  let ahead = 16
  var exposures = 0
  for place in 0..<posters.count {
    if place &+ 2 &* ahead < posters.count {
      rows.prefetchOffset(of: Int(UInt32(truncatingIfNeeded: posters[place &+ 2 &* ahead])), in: run)
    }
    if place &+ ahead < posters.count {
      rows.prefetchFollowers(of: Int(UInt32(truncatingIfNeeded: posters[place &+ ahead])), in: run)
    }
    let poster = posters[place]
    let stance = Int32(Int16(truncatingIfNeeded: poster >> 32))
    let followers = rows.followers(of: Int(UInt32(truncatingIfNeeded: poster)), in: run)
    exposures &+= followers.count
    for follower in followers {
      let word = agents[Int(follower)]
      let gap = stance &- Int32(Int16(truncatingIfNeeded: word >> 32))
      let isNear = UInt32(bitPattern: gap &+ ReferenceRules.confidence) <= UInt32(2 * ReferenceRules.confidence)
      let heard = (1 << 26) &+ (isNear ? (1 << 20) &+ gap : 0)
      agents[Int(follower)] = word &+ UInt64(UInt32(bitPattern: heard))
    }
  }
  return exposures
}

/// What the second and third step of a turn read and write; the places of a worker's own agents are its own.
struct Turn: @unchecked Sendable {
  /// The table of the turn.
  let table: UnsafePointer<UInt32>
  let segments: UnsafePointer<UInt8>
  let agents: UnsafeMutablePointer<UInt64>
  let draw: Draw
  let number: UInt32
}

/// Steps 2 and 3 of a turn: the agents of a range feel what they heard, and decide; returns how many will post.
///
/// Those who will are written to `posters`, which needs a place for every agent of the range: each is written, and counts
/// if it posts, so that nothing depends on a guess of the processor.
@inline(never)
func decide(_ range: Range<Int>, _ turn: Turn, _ posters: UnsafeMutablePointer<UInt64>) -> Int {
  let (table, segments, agents) = (turn.table, turn.segments, turn.agents)
  var draws = turn.draw.sequence(from: UInt32(truncatingIfNeeded: range.lowerBound), turn.number)
  var count = 0
  var agent = range.lowerBound
  while agent < range.upperBound {
    let word = agents[agent]
    let heard = Int32(truncatingIfNeeded: word)
    let gaps = (heard &<< 12) &>> 12
    let counts = UInt32(bitPattern: heard &- gaps)
    let distance = 65535 &- UInt32(truncatingIfNeeded: word &>> 48)
    let roused = 65535 &- ((distance &* table[Int(counts &>> 26)]) &>> 16)
    let anger = (roused &* ReferenceRules.decay) &>> 16
    let reciprocal = Int32(bitPattern: table[ReferenceRules.reciprocals &+ Int((counts &>> 20) & 63)])
    let move = (gaps &* reciprocal) &>> 19
    let stance = UInt64(UInt16(truncatingIfNeeded: Int32(truncatingIfNeeded: word &>> 32) &+ move)) &<< 32
    agents[agent] = UInt64(anger) &<< 48 | stance
    let chance = ((anger &* anger) &>> 16) &* table[ReferenceRules.rates &+ Int(segments[agent])]
    posters[count] = stance | UInt64(truncatingIfNeeded: agent)
    count &+= Int(truncatingIfNeeded: ((draws.next() &>> 32) &- UInt64(chance)) &>> 63)
    agent &+= 1
  }
  return count
}

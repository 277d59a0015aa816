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

/// What the second and third step of a turn read.
struct Turn {
  let calm: UnsafePointer<UInt32>
  let reciprocals: UnsafePointer<Int32>
  /// The posting rates of this turn.
  let rates: UnsafePointer<UInt32>
  let segments: UnsafePointer<UInt8>
  let draw: Draw
  let number: UInt32
}

/// Steps 2 and 3 of a turn: `agents` in a range feel what they heard, and decide; returns how many will post.
///
/// Those who will are written to `posters`, which needs a place for every agent of the range.
@inline(never)
func decide(
  _ range: Range<Int>, _ turn: Turn, _ agents: UnsafeMutablePointer<UInt64>, _ posters: UnsafeMutablePointer<UInt64>
) -> Int {
  var count = 0
  for agent in range {
    let word = agents[agent]
    let heard = Int32(truncatingIfNeeded: word)
    let gaps = (heard &<< 12) &>> 12
    let counts = UInt32(bitPattern: heard &- gaps)
    let distance = 65535 &- UInt32(truncatingIfNeeded: word >> 48)
    let roused = 65535 &- (distance &* turn.calm[Int(counts &>> 26)]) &>> 16
    let anger = (roused &* ReferenceRules.decay) &>> 16
    let move = (gaps &* turn.reciprocals[Int((counts &>> 20) & 63)]) &>> 19
    let stance = UInt16(truncatingIfNeeded: Int32(truncatingIfNeeded: word >> 32) &+ move)
    agents[agent] = UInt64(anger) &<< 48 | UInt64(stance) &<< 32
    let chance = ((anger &* anger) &>> 16) &* turn.rates[Int(turn.segments[agent])]
    posters[count] = UInt64(stance) &<< 32 | UInt64(truncatingIfNeeded: agent)
    count &+= turn.draw.high(UInt32(truncatingIfNeeded: agent), turn.number) < chance ? 1 : 0
  }
  return count
}

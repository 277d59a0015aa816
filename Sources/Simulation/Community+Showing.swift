import Codebook

/// Things appear before people, who look at them later.
extension Community {
  /// A thing that appears now.
  func item(_ author: Item.Author, on channel: Int, _ cause: Int32) -> Item {
    var item = Item(
      tick: Int32(truncatingIfNeeded: tick), clock: clockStep, author: author, cause: cause, channel: UInt8(channel),
      mood: .neutral, act: .share)
    let source: UInt64 = if case .person(let agent) = author { UInt64(agent) } else { 0xFFFF_FF00 + UInt64(channel) }
    item.key = UInt32(truncatingIfNeeded: Draw.mix(source << 32 | UInt64(UInt32(truncatingIfNeeded: tick))))
    return item
  }

  /// Gives a thing its number.
  mutating func add(_ item: Item) -> UInt32 {
    items.append(item)
    return UInt32(items.count - 1)
  }

  /// Lets a thing appear before a share, in thousandths, of the people at home on its channel, two thirds as many of
  /// those who read it besides, and a sixth of the others, who hear of it; `least` see it in any case. Who `admits` not
  /// does not take notice.
  ///
  /// - Complexity: O(*n*).
  mutating func show(
    _ item: Item, _ attention: Attention, share: Int, least: Int = 0, delays channel: Int? = nil,
    admits: (inout Mind) -> Bool = { _ in true }
  ) {
    let number = add(item)
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(Int(item.channel), attention)
    let share = UInt32(min(1000, max(0, share)))
    let table = (channel ?? Int(item.channel)) * 1024
    var met = 0
    func meet(_ agent: Int, _ bits: UInt64) {
      guard admits(&minds[agent]) else { return }
      let delay = people.delays[table + Int(bits & 1023)]
      met += 1
      if delay < Delay.never { inboxes[agent].show(number, heat: Int32(item.heat), at: item.clock &+ delay) }
    }
    let traits = people.traits
    traits.withUnsafeBufferPointer { traits in
      draw.forEachDrawn(among: traits.count, salt) { agent in
        let traits = traits[agent]
        return traits.home == item.channel ? share : traits.second == item.channel ? share * 2 / 3 : share / 6
      } body: { agent, bits in
        meet(agent, bits)
      }
    }
    for extra in 0..<UInt32(max(0, least - met)) {
      let bits = draw.bits(extra, salt ^ 0x5555_5555)
      meet(Int(((bits >> 32) &* UInt64(minds.count)) >> 32), bits)
    }
    items[Int(number)].views = UInt32(met)
  }

  func salt(_ channel: Int, _ attention: Attention) -> UInt32 {
    UInt32(truncatingIfNeeded: tick) &* 4096 &+ UInt32(channel) &* 16 &+ attention.rawValue
  }
}

extension Draw {
  /// Calls `body` with the individuals whom chance chooses, each with a chance of so many thousandths, and the bits of
  /// their draw, some thousands at a time.
  ///
  /// - Complexity: O(*n*) in the individuals.
  @inline(__always)
  func forEachDrawn(
    among agents: Int, _ tick: UInt32, chance: (Int) -> UInt32, body: (_ agent: Int, _ bits: UInt64) -> Void
  ) {
    let block = 4096
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: block + 1) { drawn in
      for start in stride(from: 0, to: agents, by: block) {
        var draws = sequence(from: UInt32(truncatingIfNeeded: start), tick)
        // Written always and kept sometimes: a branch on a random draw would be mispredicted.
        var count = 0
        for agent in start..<min(start + block, agents) {
          drawn[count] = UInt32(truncatingIfNeeded: agent)
          count &+= Int(truncatingIfNeeded: ((((draws.next() >> 32) &* 1000) >> 32) &- UInt64(chance(agent))) >> 63)
        }
        for place in 0..<count { body(Int(drawn[place]), bits(drawn[place], tick)) }
      }
    }
  }
}

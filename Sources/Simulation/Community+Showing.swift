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
    for agent in 0..<minds.count {
      let traits = people.traits[agent]
      let reached = traits.home == item.channel ? share : traits.second == item.channel ? share * 2 / 3 : share / 6
      let bits = draw.bits(UInt32(agent), salt)
      if ((bits >> 32) &* 1000) >> 32 < reached { meet(agent, bits) }
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

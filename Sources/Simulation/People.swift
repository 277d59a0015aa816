import Codebook

/// What of a community never changes: who the individuals are and who follows whom. Shared by all copies.
final class People: Sendable {
  let traits: [Traits]
  let graph: FollowerGraph
  /// Delays of reaction by channel, 1024 each, then those of the press.
  let delays: [UInt16]
  let rates: AgingRates
  /// How new a topic is after so many ticks without new fuel, in thousandths.
  let novelties: [Int]

  /// Draws the individuals of a sound population.
  ///
  /// - Complexity: O(*n*) in individuals and ties.
  init(_ population: Population, seed: UInt64) {
    let circles = People.circles(population)
    let platforms = population.channels.map(\.platform)
    var traits: [Traits] = []
    traits.reserveCapacity(population.agents)
    let draw = Draw(seed: seed, stream: .population)
    let segments = People.segmentTable(population)
    let places = population.parts.map { UInt8(Segment.allCases.firstIndex(of: $0.segment) ?? 0) }
    let channels = UInt32(population.channels.count)
    for (number, circle) in circles.enumerated() {
      for agent in circle.members {
        let part = segments[Int(draw.below(1000, agent, 0))]
        let (kind, place) = (population.parts[part], places[part])
        let bits = draw.bits(agent, 1)
        let spread = Int(bits & 0xFF) + Int(bits >> 8 & 0xFF) - 255
        // One in three reads a second channel.
        let other = UInt32(bits >> 40) % (channels * 3)
        let second = other < channels ? Int(other) : circle.channel
        traits.append(
          Traits(
            segment: place, home: UInt8(circle.channel), second: UInt8(second),
            layer: Traits.layer(draw.below(1000, agent, 3), in: kind.segment),
            circle: UInt8(truncatingIfNeeded: number),
            disposition: UInt8(truncatingIfNeeded: bits >> 16),
            initialTrust: UInt16(thousandths: kind.trust * 10 + spread),
            isAnonymous: bits >> 24 & 3 != 0,
            isFollower: draw.below(100, agent, 4) < Traits.followers(in: kind.segment)))
      }
    }
    let tempers = Temper.table
    self.traits = traits
    graph = FollowerGraph(
      circles: circles, platforms: platforms, loudness: traits.map { UInt8(tempers[Int($0.segment)].loudness) },
      seed: seed)
    rates = AgingRates(population.parameters)
    novelties = Novelty.table(population.parameters)
    delays = Delay.table(of: platforms + [.press], cutoff: population.parameters.delayCutoff)
  }

  /// How all stand at the start.
  ///
  /// - Complexity: O(*n*).
  func minds(of population: Population) -> [Mind] {
    var anger = [Int](repeating: 0, count: Segment.allCases.count)
    for part in population.parts { anger[Segment.allCases.firstIndex(of: part.segment) ?? 0] = part.anger * 10 }
    return traits.map { traits in
      var mind = Mind()
      mind.trust = traits.initialTrust
      mind.anger = UInt16(thousandths: anger[Int(traits.segment)] * (128 + Int(traits.disposition)) / 256)
      mind.failures = population.history ? 1 : 0
      return mind
    }
  }

  /// Eight circles a channel, of two individuals at least; the channels have as many people as follow the organisation
  /// there, but each has some.
  private static func circles(_ population: Population) -> [FollowerGraph.Circle] {
    let agents = population.agents
    let followers = population.channels.map { max(1, $0.followers) }
    let all = followers.reduce(0, +)
    let least = agents / (40 * followers.count)
    let free = agents - least * followers.count
    var circles: [FollowerGraph.Circle] = []
    var begin = 0
    var sum = 0
    for (channel, count) in followers.enumerated() {
      sum += count
      let share = Int(Double(free) * Double(sum) / Double(all))
      let end = channel == followers.count - 1 ? agents : least * (channel + 1) + share
      let parts = max(1, min(8, (end - begin) / 2))
      for part in 0..<parts where end > begin {
        let low = begin + (end - begin) * part / parts
        let high = begin + (end - begin) * (part + 1) / parts
        circles.append(
          FollowerGraph.Circle(
            channel: channel, members: UInt32(low)..<UInt32(high), neighbours: UInt32(begin)..<UInt32(end)))
      }
      begin = max(begin, end)
    }
    return circles
  }

  /// Numbers of parts, as often in a thousand as their share.
  private static func segmentTable(_ population: Population) -> [Int] {
    var table: [Int] = []
    for (number, part) in population.parts.enumerated() {
      table += [Int](repeating: number, count: max(0, part.share))
    }
    let last = max(0, population.parts.count - 1)
    return Array((table + [Int](repeating: last, count: 1000)).prefix(1000))
  }
}

/// Sums over individuals.
struct Tally {
  var people = 0
  var trust = 0
  var aware = 0
  var anger = 0
  var blame = 0
}

extension Minds {
  /// The sums over a segment, given by its place in `Segment.allCases`, or over all.
  ///
  /// - Complexity: O(*n*).
  func tally(of segment: UInt8?) -> Tally {
    var tally = Tally()
    for agent in 0..<count where segment == nil || self.segment[agent] == segment {
      tally.people &+= 1
      tally.trust &+= Int(trust[agent])
      let weight = isAware[agent] ? 1 : 0
      tally.aware &+= weight
      tally.anger &+= Int(anger[agent]) &* weight
      tally.blame &+= Int(blame[agent]) &* weight
    }
    return tally
  }
}

extension Gauges {
  /// The means; zero where there is nobody.
  init(_ tally: Tally) {
    self.init(
      trust: tally.trust / max(1, tally.people), anger: tally.anger / max(1, tally.aware),
      responsibility: tally.blame / max(1, tally.aware), awareness: tally.aware * 1000 / max(1, tally.people))
  }
}

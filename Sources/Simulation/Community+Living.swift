import Codebook

/// Individuals look, feel, write and forget.
extension Community {
  /// One tick in the life of everybody; returns what was written.
  mutating func live(at time: CivilTime) -> [Post] {
    let acting = Draw(seed: seed, stream: .action)
    let now = UInt32(truncatingIfNeeded: tick)
    let tempers = Temper.table
    let isViral = isViral
    var posts: [Post] = []
    postings = []
    for looker in lookers(at: time) {
      let agent = Int(looker)
      let temper = tempers[Int(minds.segment[agent])]
      if minds.feel(agent, temper, at: tick) { catchUp(agent, temper) }
      guard minds.isAware[agent] else { continue }
      let bits = acting.bits(looker, now)
      guard let urge = minds.urge(agent, temper, dice: Int(bits & 15), isViral: isViral),
        minds.writes(agent, urge, temper, draw: bits)
      else { continue }
      posts.append(post(agent, urge, temper, bits))
      let heat = heat(of: urge)
      if heat != 0 { postings.append(Posting(author: looker, heat: heat)) }
    }
    return posts
  }

  /// Who of those who know, or have something to see, looks in this tick, by activity and hour.
  ///
  /// The mixture of activities approximates the published delays of reaction: half of those reached have looked within
  /// an hour (Zhao et al. 2015, SEISMIC).
  private func lookers(at time: CivilTime) -> [UInt32] {
    let rhythm = Rhythm.activity(at: time)
    let draw = Draw(seed: seed, stream: .checkIn)
    let now = UInt32(truncatingIfNeeded: tick)
    let (isAware, pendingHeat, activity) = (minds.isAware, minds.pendingHeat, minds.activity)
    var lookers = [UInt32](repeating: 0, count: isAware.count)
    var count = 0
    for agent in 0..<isAware.count where isAware[agent] || pendingHeat[agent] != 0 {
      let chance = min(950, activity[agent] * rhythm / 100)
      // Written always and kept sometimes: a branch on a random draw would be mispredicted.
      lookers[count] = UInt32(truncatingIfNeeded: agent)
      count &+= Int32(draw.below(1000, UInt32(truncatingIfNeeded: agent), now)) < chance ? 1 : 0
    }
    return Array(lookers.prefix(count))
  }

  /// How a post moves those who see it: with what its author feels (Berger & Milkman 2012: anger spreads, sadness less).
  private func heat(of urge: Urge) -> Int32 {
    let level = Int32(urge.level)
    switch urge.mood {
    case .anger: return 60 + level / 5
    case .mockery: return 50 + level / 7
    case .disappointment: return 50 + level / 8
    case .worry: return 30
    case .neutral: return urge.trait == .role ? 110 : 0
    case .support, .joy: return -60
    }
  }

  private func post(_ agent: Int, _ urge: Urge, _ temper: Temper, _ bits: UInt64) -> Post {
    let (stimulus, source) = (minds.cause[agent], minds.source[agent])
    let odd = Int(Draw.mix(UInt64(agent)) % 11)
    return Post(
      tick: tick, channel: Int(minds.home[agent]), agent: UInt32(agent),
      segment: Segment.allCases[Int(minds.segment[agent])],
      followers: (graph.degree(of: agent) * 9 + 3 + odd) * temper.loudness, mood: urge.mood, act: urge.act,
      cause: Cause(
        stimulus: stimulus < 0 ? nil : Int(stimulus), seenFrom: source < 0 ? nil : UInt32(source), trait: urge.trait,
        level: min(1000, urge.level), threshold: temper.threshold),
      draw: Draw(seed: seed, stream: .wording).bits(UInt32(agent), UInt32(truncatingIfNeeded: tick)))
  }

  /// So many hours pass for everybody.
  ///
  /// - Complexity: O(*n* × hours) in those who know.
  mutating func age(hours: Int, isWaiting: Bool) {
    let hour = tick / 6
    for agent in 0..<minds.count where minds.isAware[agent] {
      for step in 0..<hours { minds.age(agent, hour: hour + step, isWaiting: isWaiting) }
    }
  }
}

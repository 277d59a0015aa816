import Codebook

/// Individuals look, feel, write and forget.
extension Community {
  /// Relative activity of the hours of a weekday, in hundredths; weekends run two hours later (Golder & Macy 2011).
  private static let hours = [
    25, 14, 9, 7, 7, 10, 22, 45, 62, 70, 74, 80, 90, 85, 76, 74, 78, 84, 90, 96, 100, 98, 80, 50,
  ]

  /// One tick in the life of everybody; returns what was written.
  mutating func live(at time: CivilTime) -> [Post] {
    let hour = time.weekday >= 5 ? (time.hour + 22) % 24 : time.hour
    let rhythm = Int32(Community.hours[hour])
    let looking = Draw(seed: seed, stream: .checkIn)
    let acting = Draw(seed: seed, stream: .action)
    let now = UInt32(truncatingIfNeeded: tick)
    let isIgnored = lastWord.map { tick - $0 > 36 } ?? true
    var posts: [Post] = []
    for agent in 0..<minds.count {
      decay(agent, isIgnored: isIgnored)
      guard minds.pendingHeat[agent] != 0 || minds.isAware[agent] else { continue }
      let chance = min(950, minds.activity[agent] * rhythm / 100)
      guard Int32(looking.below(1000, UInt32(agent), now)) < chance else { continue }
      feel(agent)
      guard minds.isAware[agent] else { continue }
      if let post = write(agent, draw: acting.bits(UInt32(agent), now)) { posts.append(post) }
    }
    return posts
  }

  private mutating func decay(_ agent: Int, isIgnored: Bool) {
    // Half-life of anger about 18 hours without a good word, about 5 hours with full empathy.
    let rate = 64 + minds.empathy[agent] / 6
    minds.anger[agent] -= minds.anger[agent] * rate / 10_000
    guard minds.isAware[agent] else { return }
    minds.fatigue[agent] += (1000 - minds.fatigue[agent]) / 110
    if isIgnored, minds.anger[agent] > 250 {
      minds.blame[agent] = min(1000, minds.blame[agent] + 1)
      minds.trust[agent] = max(0, minds.trust[agent] - (tick % 3 == 0 ? 1 : 0))
    }
  }

  /// What waited is felt: anger and blame rise, trust falls with them; good news does the contrary, slowly.
  private mutating func feel(_ agent: Int) {
    let heat = Int(minds.pendingHeat[agent])
    guard heat != 0 else { return }
    minds.pendingHeat[agent] = 0
    let temper = Temper.table[Int(minds.segment[agent])]
    if heat < 0 {
      minds.anger[agent] = clamped(minds.anger[agent] + Int32(heat / 4))
      minds.trust[agent] = min(
        max(minds.trust[agent], minds.baseTrust[agent] + 20), minds.trust[agent] - Int32(heat / 20))
      return
    }
    let charge = responsibility(minds.pendingBlame[agent])
    // Devotion shields before the third failure and hurts after it (CC18, CC19).
    let love = Int(minds.trust[agent]) - 500
    let shield = minds.failures[agent] >= 3 ? 100 + love / 10 : 100 - love / 10
    let freshness = 1000 - Int(minds.fatigue[agent]) * 3 / 4
    let felt = heat * temper.gain / 100 * charge / 1000 * shield / 100 * freshness / 1000
    let rise = felt * (1000 - Int(minds.anger[agent])) / 1000
    minds.anger[agent] = clamped(minds.anger[agent] + Int32(rise))
    // The first impression is whole; later ones only move it.
    let weight = minds.isAware[agent] ? Int32(min(600, heat)) : 1000
    minds.blame[agent] = clamped(minds.blame[agent] + (Int32(charge) - minds.blame[agent]) * weight / 1000)
    minds.trust[agent] = clamped(minds.trust[agent] - Int32(rise / 2))
    if heat > 60, !minds.isAware[agent] {
      minds.isAware[agent] = true
      catchUp(agent)
    }
    if rise > 300 { minds.failures[agent] = min(9, minds.failures[agent] + 1) }
  }

  /// The responsibility that people are ready to attribute, by the kind of crisis and its history (SCCT).
  private func responsibility(_ blame: Int32) -> Int {
    let readiness =
      switch population.crisis {
      case .victim: 450
      case .accidental: 750
      case .preventable: 1000
      }
    return min(1000, Int(blame) * readiness / 1000 + (population.history ? 150 : 0))
  }

  private mutating func write(_ agent: Int, draw: UInt64) -> Post? {
    let temper = Temper.table[Int(minds.segment[agent])]
    let segment = Segment.allCases[Int(minds.segment[agent])]
    guard let urge = urge(agent, segment, temper, draw) else { return nil }
    let wakefulness = 1000 - Int(minds.fatigue[agent])
    let freshness = wakefulness * wakefulness / 1000
    let excess = max(0, urge.level - temper.threshold) + 60
    let chance = excess * freshness / 1000 * Int(minds.activity[agent]) / 700
    guard Int((draw >> 40) & 1023) < chance else { return nil }
    let stimulus = minds.cause[agent]
    let source = minds.source[agent]
    minds.fatigue[agent] = min(1000, minds.fatigue[agent] + 60)
    return Post(
      tick: tick, channel: Int(minds.home[agent]), agent: UInt32(agent), segment: segment,
      followers: (graph.degree(of: agent) * 9 + 3 + Int(draw % 11)) * temper.loudness, mood: urge.mood, act: urge.act,
      cause: Cause(
        stimulus: stimulus < 0 ? nil : Int(stimulus), seenFrom: source < 0 ? nil : UInt32(source), trait: urge.trait,
        level: urge.level, threshold: temper.threshold),
      draw: Draw.mix(draw))
  }

  private struct Urge {
    var act: PostAct
    var mood: Mood
    var trait: Trait
    var level: Int
  }

  /// What somebody would write now, or nil when nothing moves them enough.
  private func urge(_ agent: Int, _ segment: Segment, _ temper: Temper, _ draw: UInt64) -> Urge? {
    let anger = Int(minds.anger[agent])
    let trust = Int(minds.trust[agent])
    let empathy = Int(minds.empathy[agent])
    let dice = Int(draw & 15)
    if segment == .trolls || segment == .inauthentic {
      return Urge(act: .mock, mood: .mockery, trait: .mischief, level: 300 + anger / 2)
    }
    if anger >= temper.threshold {
      if segment == .activists || (anger > 700 && dice < 4) {
        return Urge(act: .callToAction, mood: .anger, trait: .anger, level: anger)
      }
      if dice < 3 { return Urge(act: .mock, mood: .mockery, trait: .anger, level: anger) }
      if dice < 7 { return Urge(act: .share, mood: .anger, trait: .anger, level: anger) }
      let mood: Mood = anger > 450 ? .anger : .disappointment
      return Urge(act: dice == 15 ? .object : .complain, mood: mood, trait: .anger, level: anger)
    }
    if empathy > 250, trust > 450, dice < 6 {
      return Urge(act: .thank, mood: .support, trait: .empathy, level: min(1000, temper.threshold + empathy / 4))
    }
    if trust > 600, anger < 300, dice < 8 {
      return Urge(act: .defend, mood: .support, trait: .trust, level: min(1000, temper.threshold + trust / 8))
    }
    if anger > temper.threshold / 2, dice < 8 {
      return Urge(act: .ask, mood: .worry, trait: .doubt, level: anger)
    }
    return nil
  }
}

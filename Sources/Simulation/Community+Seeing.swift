import Codebook

/// What there is to see reaches people.
extension Community {
  /// What draws of attention are for, so that two branches of a story share their luck.
  enum Attention: UInt32 {
    case shock, voice, statement, reply, hiding, cheer, revelation, beyond
  }

  mutating func meet(_ stimulus: Stimulus) {
    let cause = Int32(truncatingIfNeeded: stimulus.cause)
    let channel = stimulus.channel
    switch stimulus.kind {
    case .shock(let heat, let blame, let reach):
      let heat = min(100, max(-100, heat))
      if heat > 0 { igniteIfCold() }
      expose(.shock, share: reach, of: channel, heat: heat * 10, blame: charge(blame), cause: cause)
    case .voice(let followers, let segment, let mood, let act):
      let heat = Community.heat(of: mood) * Community.weight(of: segment, act) / 100
      let blame = max(population.responsibility(350), firstHeat == nil ? 0 : gauges.responsibility)
      expose(.voice, share: share(of: followers), of: channel, heat: heat, blame: blame, cause: cause, least: 2)
    case .statement(let statement):
      announce(statement, on: channel, cause: cause)
    case .reply(let statement, let audience, let answered):
      answer(statement, audience: audience, answered: answered, on: channel, cause: cause)
    case .hiding(let audience, let isFair):
      guard !isFair else { return }
      expose(
        .hiding, share: share(of: audience) + 4, of: channel, heat: 550, blame: population.responsibility(700),
        cause: cause, least: 3, leaving: .deletion)
    case .cheer(let followers):
      jar(share: min(400, share(of: followers)), on: channel, cause: cause)
    case .revelation(let contradicts, let blame):
      reveal(contradictsDenial: contradicts, charge(blame), on: channel, cause: cause)
    }
  }

  /// The truth spreads to four in five of those who know, and, when it is bad, to others.
  private mutating func reveal(contradictsDenial: Bool, _ blame: Int, on channel: Int, cause: Int32) {
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, .revelation)
    for agent in 0..<minds.count where minds.isAware[agent] && draw.below(1000, UInt32(agent), salt) < 800 {
      if contradictsDenial {
        minds.feelDeceived(agent, Int32(blame))
      } else {
        minds.learnTruth(agent, Int32(blame))
      }
      minds.cause[agent] = cause
      minds.source[agent] = -1
    }
    guard contradictsDenial else { return }
    igniteIfCold()
    standing = nil
    expose(.beyond, share: 250, of: channel, heat: 450, blame: blame, cause: cause)
  }

  /// A cheerful post jars on those who know of the crisis and are angry; others think nothing of it.
  private mutating func jar(share: Int, on channel: Int, cause: Int32) {
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, .cheer)
    for agent in 0..<minds.count where minds.isAware[agent] && minds.anger[agent] > 150 {
      let reached = UInt32(Int(minds.home[agent]) == channel ? share : share / 3)
      guard draw.below(1000, UInt32(agent), salt) < reached else { continue }
      minds.show(agent, heat: 350, blame: minds.blame[agent], cause: cause, source: -1)
      minds.fatigue[agent] /= 2
    }
  }

  private mutating func igniteIfCold() {
    if firstHeat == nil { firstHeat = tick }
  }

  private func charge(_ blame: Int) -> Int {
    population.responsibility(min(100, max(0, blame)) * 10)
  }

  /// So many people as thousandths of the individuals.
  private func share(of people: Int) -> Int {
    let individuals = min(10_000_000_000, max(0, people)) / population.peoplePerAgent
    return min(1000, max(1, individuals) * 1000 / minds.count)
  }

  func salt(_ channel: Int, _ attention: Attention) -> UInt32 {
    UInt32(truncatingIfNeeded: tick) &* 4096 &+ UInt32(truncatingIfNeeded: channel & 255) &* 8 &+ attention.rawValue
  }

  /// How hot a post of a mood is.
  private static func heat(of mood: Mood) -> Int {
    switch mood {
    case .anger: 350
    case .mockery: 250
    case .worry: 200
    case .disappointment: 180
    case .neutral: 0
    case .support: -150
    case .joy: -120
    }
  }

  /// Percent of its heat that a post has by its author and act: calls for action spread, trolls are known (FS13).
  private static func weight(of segment: Segment, _ act: PostAct) -> Int {
    let author =
      switch segment {
      case .trolls, .inauthentic: 60
      case .competitors: 80
      case .employees, .journalists, .influencers: 115
      case .customers, .bystanders, .fans, .complainers, .activists: 100
      }
    return act == .callToAction ? author * 6 / 5 : author
  }

  /// Leaves something to be seen with a share of people in thousandths; a third as many on other channels.
  private mutating func expose(
    _ attention: Attention, share: Int, of channel: Int, heat: Int, blame: Int, cause: Int32, least: Int = 0,
    leaving trace: Memory = []
  ) {
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, attention)
    let share = UInt32(min(1000, max(0, share)))
    var met = 0
    func show(_ agent: Int, _ minds: inout Minds) {
      minds.show(agent, heat: Int32(heat), blame: Int32(blame), cause: cause, source: -1)
      minds.memory[agent].formUnion(trace)
      met += 1
    }
    for agent in 0..<minds.count {
      let reached = Int(minds.home[agent]) == channel ? share : share / 3
      if draw.below(1000, UInt32(agent), salt) < reached { show(agent, &minds) }
    }
    for extra in 0..<UInt32(max(0, least - met)) {
      show(Int(draw.below(UInt32(minds.count), extra, salt ^ 0x5555_5555)), &minds)
    }
  }
}

import Codebook

/// What there is to see reaches people.
extension Community {
  mutating func meet(_ stimulus: Stimulus) {
    let cause = Int32(truncatingIfNeeded: stimulus.cause)
    switch stimulus.kind {
    case .shock(let heat, let blame, let reach):
      if heat > 0 { igniteIfCold() }
      expose(reach: reach, of: stimulus.channel, heat: heat * 10, blame: blame * 10, cause: cause)
    case .voice(let followers, _, let mood, _):
      let people = max(1, followers / max(1, population.peoplePerAgent))
      expose(
        reach: people * 1000 / max(1, minds.count), of: stimulus.channel, heat: Community.heat(of: mood), blame: 350,
        cause: cause, least: 2)
    case .statement(let statement):
      lastWord = tick
      hear(statement, on: stimulus.channel, share: 550, awareOnly: false, cause: cause)
    case .reply(let statement, let audience, let answered):
      lastWord = tick
      // Each further answer of the hour adds less: those who look have seen the others.
      let people = audience * 6 / max(1, population.peoplePerAgent) + minds.count / 40 / (1 + answered)
      hear(
        statement, on: stimulus.channel, share: people * 1000 / max(1, minds.count), awareOnly: true, cause: cause)
    case .hiding(let audience, let isFair):
      guard !isFair else { return }
      let people = max(1, audience / max(1, population.peoplePerAgent))
      expose(
        reach: people * 1000 / max(1, minds.count) + 4, of: stimulus.channel, heat: 550, blame: 600, cause: cause,
        least: 3)
    case .cheer:
      if gauges.anger > 200, gauges.awareness > 40 {
        expose(reach: 90, of: stimulus.channel, heat: 450, blame: 500, cause: cause)
      }
    case .revelation(let contradicts, let blame):
      guard contradicts else { return }
      igniteIfCold()
      expose(reach: 300, of: stimulus.channel, heat: 750, blame: blame * 10, cause: cause)
      for agent in 0..<minds.count where minds.isAware[agent] {
        minds.trust[agent] -= minds.trust[agent] / 6
        minds.empathy[agent] /= 2
        minds.failures[agent] = min(9, minds.failures[agent] + 1)
      }
    }
  }

  private mutating func igniteIfCold() {
    if firstHeat == nil { firstHeat = tick }
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

  /// Leaves something to be seen with a share of people in thousandths; a third as many on other channels.
  private mutating func expose(
    reach: Int, of channel: Int, heat: Int, blame: Int, cause: Int32, least: Int = 0
  ) {
    let draw = Draw(seed: seed, stream: .attention)
    let salt = UInt32(truncatingIfNeeded: tick) &* 64 &+ UInt32(truncatingIfNeeded: cause) &* 7919
    var met = 0
    for agent in 0..<minds.count {
      let share = Int(minds.home[agent]) == channel ? reach : reach / 3
      guard Int(draw.below(1000, UInt32(agent), salt)) < share else { continue }
      show(agent, heat: heat, blame: blame, cause: cause, source: -1)
      met += 1
    }
    var extra: UInt32 = 0
    while met < least, extra < 64 {
      let agent = Int(draw.below(UInt32(minds.count), extra, salt ^ 0x5555_5555))
      show(agent, heat: heat, blame: blame, cause: cause, source: -1)
      met += 1
      extra += 1
    }
  }

  private mutating func show(_ agent: Int, heat: Int, blame: Int, cause: Int32, source: Int32) {
    minds.pendingHeat[agent] = min(1000, max(-1000, minds.pendingHeat[agent] + Int32(heat)))
    minds.pendingBlame[agent] = max(minds.pendingBlame[agent], Int32(blame))
    minds.cause[agent] = cause
    minds.source[agent] = source
  }

  /// Posts of the last tick reach the followers of their authors; what trends is seen beyond them.
  mutating func deliver() {
    for poster in posters {
      let author = Int(poster)
      let heat = 60 + Int(minds.anger[author]) / 5
      let signed = minds.anger[author] > 200 ? heat : -heat / 2
      for tie in graph.offsets[author]..<graph.offsets[author + 1] {
        let follower = Int(graph.followers[Int(tie)])
        show(follower, heat: signed, blame: Int(minds.blame[author]), cause: minds.cause[author], source: Int32(author))
      }
      amplify(author, heat: signed)
    }
    trend()
  }

  /// Journalists and influencers are seen far beyond their neighbours.
  private mutating func amplify(_ author: Int, heat: Int) {
    let loudness = Temper.table[Int(minds.segment[author])].loudness
    guard loudness > 1 else { return }
    let draw = Draw(seed: seed, stream: .attention)
    let salt = UInt32(truncatingIfNeeded: tick) ^ UInt32(truncatingIfNeeded: author &* 2_654_435_761)
    for number in 0..<UInt32(min(loudness * 2, minds.count / 20)) {
      let agent = Int(draw.below(UInt32(minds.count), number, salt))
      show(
        agent, heat: heat, blame: Int(minds.blame[author]), cause: minds.cause[author], source: Int32(author))
    }
  }

  /// What is posted by more than one in four hundred within an hour is shown to strangers.
  private mutating func trend() {
    let hour = recentPosts.reduce(0, +)
    guard hour * 400 > minds.count, let loudest = posters.max(by: { minds.anger[Int($0)] < minds.anger[Int($1)] })
    else { return }
    let draw = Draw(seed: seed, stream: .checkIn)
    let author = Int(loudest)
    for number in 0..<UInt32(min(hour, minds.count / 50)) {
      let agent = Int(draw.below(UInt32(minds.count), number, UInt32(truncatingIfNeeded: tick) ^ 0x2AAA_AAAA))
      show(
        agent, heat: 120, blame: Int(minds.blame[author]), cause: minds.cause[author], source: Int32(author))
    }
  }
}

import Codebook

/// What the organisation, the script and the press do appears before people.
extension Community {
  /// What draws of attention are for, so that two branches of a story share their luck.
  enum Attention: UInt32 {
    case shock, voice, statement, reply, hiding, cheer, revelation, article, support, grievance, seed
  }

  mutating func meet(_ stimulus: Stimulus) {
    let channel = min(max(0, stimulus.channel), population.channels.count - 1)
    let cause = Int32(truncatingIfNeeded: stimulus.cause)
    switch stimulus.kind {
    case .shock(let heat, let blame, let reach):
      shock(heat: min(100, max(-100, heat)), blame: blame, reach: reach, on: channel, cause)
    case .voice(let followers, let segment, let mood, let act):
      speak(followers: followers, segment, mood, act, on: channel, cause)
    case .seed(let seed): plant(seed, on: channel, cause)
    case .grievance(let people): fail(people, on: channel, cause)
    case .statement(let statement): announce(statement, on: channel, cause)
    case .reply(let statement, let addressee, let answered):
      answer(statement, to: addressee, answered: answered, on: channel, cause)
    case .hiding(let addressee, let isFair, let isExplained):
      hide(addressee, isFair: isFair, isExplained: isExplained, on: channel, cause)
    case .cheer(let followers): cheer(share(of: followers), on: channel, cause)
    case .revelation(let contradicts, let blame):
      reveal(contradictsDenial: contradicts, charge(blame), on: channel, cause)
    case .coverage(let outlets): cover(outlets, on: channel, cause)
    case .support(let people, let isCovert): support(people, isCovert: isCovert, on: channel, cause)
    case .exposure: expose(on: channel, cause)
    }
  }

  /// An event: new fuel, and a failure of its own when it is bad.
  private mutating func shock(heat: Int, blame: Int, reach: Int, on channel: Int, _ cause: Int32) {
    var item = item(.script, on: channel, cause)
    item.heat = Int16(heat * 10)
    item.blame = UInt16(charge(blame))
    item.mood = heat > 0 ? .anger : .joy
    if heat > 0 {
      if firstHeat == nil { firstHeat = tick }
      ignition = tick
      if heat >= 40, blame >= 50, isNewFailure {
        episode = min(250, episode + 1)
        episodeStart = tick
      }
      item.episode = episode
    }
    show(item, .shock, share: reach)
  }

  /// Whether something bad is a failure of its own: what comes within three days belongs to the same.
  private var isNewFailure: Bool { episodeStart.map { tick - $0 > 3 * 144 } ?? true }

  /// A post of the script, by somebody with followers of their own.
  private mutating func speak(
    followers: Int, _ segment: Segment, _ mood: Mood, _ act: PostAct, on channel: Int, _ cause: Int32
  ) {
    var item = item(.script, on: channel, cause)
    (item.mood, item.act) = (mood, act)
    item.heat = Int16(Community.heat(of: mood) * Community.weight(of: segment, act) / 100)
    item.blame = UInt16(max(population.responsibility(350), firstHeat == nil ? 0 : gauges.responsibility))
    item.episode = firstHeat == nil ? 0 : episode
    show(item, .voice, share: share(of: followers), least: 2)
  }

  /// A cheerful post jars on those who know of the crisis and are angry; others think nothing of it.
  private mutating func cheer(_ share: Int, on channel: Int, _ cause: Int32) {
    var item = item(.script, on: channel, cause)
    item.heat = 350
    show(item, .cheer, share: min(400, share)) { mind in
      guard mind.marks.contains(.aware), mind.anger.thousandths > 150 else { return false }
      mind.fatigue /= 2
      return true
    }
  }

  /// The truth spreads to four in five of those who know, and, when it is bad, to others.
  private mutating func reveal(contradictsDenial: Bool, _ blame: Int, on channel: Int, _ cause: Int32) {
    let number = add(item(.script, on: channel, cause))
    let draw = Draw(seed: seed, stream: .attention)
    let salt = ~salt(channel, .revelation)
    for agent in 0..<minds.count where minds[agent].marks.contains(.aware) {
      guard draw.below(1000, UInt32(agent), salt) < 800 else { continue }
      let temper = Temper.table[Int(people.traits[agent].segment)]
      if contradictsDenial {
        minds[agent].feelDeceived(blame)
      } else {
        minds[agent].learn(truth: blame, openness: temper.openness, initialTrust: people.traits[agent].initialTrust)
      }
      traces[agent].mover = number
      inboxes[agent].plan(clockStep &+ UInt16(truncatingIfNeeded: draw.bits(UInt32(agent), salt) >> 58))
    }
    tally = Tally(of: minds)
    guard contradictsDenial else { return }
    if firstHeat == nil { firstHeat = tick }
    ignition = tick
    standing = 0
    var item = item(.script, on: channel, cause)
    (item.heat, item.blame, item.episode) = (450, UInt16(blame), episode)
    show(item, .revelation, share: 250)
  }

  /// Covert support that comes to light: the organisation has deceived.
  private mutating func expose(on channel: Int, _ cause: Int32) {
    ignition = tick
    var item = item(.script, on: channel, cause)
    (item.heat, item.blame, item.episode) = (500, UInt16(population.responsibility(800)), episode)
    show(item, .revelation, share: 200)
  }

  func charge(_ blame: Int) -> Int { population.responsibility(min(100, max(0, blame)) * 10) }

  /// So many people as thousandths of the individuals.
  func share(of people: Int) -> Int {
    let individuals = min(10_000_000_000, max(0, people)) / population.peoplePerAgent
    return min(1000, max(1, individuals) * 1000 / minds.count)
  }

  /// How hot a post of a mood is.
  static func heat(of mood: Mood) -> Int {
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
  static func weight(of segment: Segment, _ act: PostAct) -> Int {
    let author =
      switch segment {
      case .trolls, .inauthentic: 60
      case .competitors: 80
      case .employees, .journalists, .influencers: 115
      case .customers, .bystanders, .fans, .complainers, .activists: 100
      }
    return act == .callToAction ? author * 6 / 5 : author
  }
}

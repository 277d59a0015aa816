import Codebook

/// Thousands of individuals who see, feel and write, in ticks of ten minutes.
///
/// A tick delivers what there is to see; individuals look according to their activity and the hour; those who look feel
/// it; some of those who feel enough write, and what they write is seen by their followers in the next tick. Anger
/// decays, faster in those who feel empathy for the organisation; the topic wears off. All numbers are integers and all
/// draws counter-based, so a run is the same to the bit everywhere. Sources of signs, orders and sizes stand at
/// `Reception` and `Temper`.
public struct Community: Equatable, Sendable {
  /// Ticks since the start of the case.
  public private(set) var tick = 0
  /// A digest of the whole state.
  public private(set) var fingerprint: UInt64 = 0
  /// How the community stands.
  public private(set) var gauges = Gauges(trust: 0, anger: 0, responsibility: 0, awareness: 0)

  let population: Population
  let seed: UInt64
  let graph: FollowerGraph
  var minds: Minds
  /// Who posted in the last tick.
  var posters: [UInt32] = []
  /// Posts of the last six ticks, newest last: what trends.
  var recentPosts: [Int] = []
  /// Tick of the first heat, or nil.
  var firstHeat: Int?
  /// Tick of the organisation's last word, or nil.
  var lastWord: Int?
  /// The last thing that the organisation said to all, as newcomers find it, or nil.
  var standing: Reception?
  /// How many know.
  var awareCount = 0

  /// Draws a community; the same population and seed give the same one.
  ///
  /// - Complexity: O(*n*) in the individuals and their ties.
  public init(_ population: Population, seed: UInt64) {
    self.population = population
    self.seed = seed
    graph = FollowerGraph(agents: population.agents, seed: seed)
    minds = Minds(population, seed: seed)
    takeStock()
  }

  /// Two communities are equal when their states are; the graph follows from population and seed.
  public static func == (left: Community, right: Community) -> Bool {
    left.tick == right.tick && left.seed == right.seed && left.population == right.population
      && left.minds == right.minds && left.posters == right.posters && left.recentPosts == right.recentPosts
      && left.firstHeat == right.firstHeat && left.lastWord == right.lastWord && left.standing == right.standing
  }

  /// Runs the clock for some ticks from a local time, with what there is to see in them.
  ///
  /// - Parameters:
  ///   - ticks: how many ticks of ten minutes.
  ///   - clock: the local time of the first.
  ///   - stimuli: what people can see, in order of ticks; earlier ones count as of the first tick.
  ///   - spotlight: how many posts to hand back at most.
  /// - Complexity: O(*n*) in the individuals, a tick.
  public mutating func run(ticks: Int, from clock: CivilTime, stimuli: [Stimulus], spotlight: Int) -> Chronicle {
    var volumes: [Volume] = []
    var posts: [Post] = []
    var next = 0
    for step in 0..<max(0, ticks) {
      while next < stimuli.count, stimuli[next].tick <= tick || step == ticks - 1 {
        meet(stimuli[next])
        next += 1
      }
      deliver()
      let written = live(at: clock + step * 10)
      volumes.append(note(written))
      posts += written
      tick += 1
    }
    takeStock()
    return Chronicle(volumes: volumes, posts: sample(posts, spotlight))
  }

  /// Lets time pass in which nothing is seen: anger decays and the topic wears off.
  ///
  /// - Complexity: O(*n*) in the individuals, whatever the number of ticks.
  public mutating func rest(ticks: Int) {
    guard ticks > 0 else { return }
    let nights = Int32(min(60, ticks / 72))
    for agent in 0..<minds.count {
      for _ in 0..<min(10, nights) { minds.anger[agent] /= 2 }
      minds.trust[agent] += (minds.baseTrust[agent] - minds.trust[agent]) * min(60, nights) / 120
      minds.fatigue[agent] = minds.fatigue[agent] * max(0, 20 - nights) / 20
      minds.pendingHeat[agent] = 0
    }
    posters = []
    recentPosts = []
    tick += ticks
    if nights >= 4 { firstHeat = nil }
    takeStock()
  }

  private mutating func note(_ written: [Post]) -> Volume {
    let weight = population.peoplePerAgent
    let negative = written.count { $0.mood.isNegative }
    recentPosts = Array((recentPosts + [written.count]).suffix(6))
    posters = written.filter { $0.mood != .neutral }.map(\.agent)
    updateGauges()
    return Volume(
      posts: written.count * weight, negative: negative * weight, reach: awareCount * weight, trust: gauges.trust,
      anger: gauges.anger)
  }

  private mutating func takeStock() {
    updateGauges()
    var digest = Fingerprint()
    digest.add(tick)
    minds.add(to: &digest)
    for poster in posters { digest.add(Int(poster)) }
    digest.add(standing?.anger ?? 0)
    fingerprint = digest.value
  }

  private mutating func updateGauges() {
    var trust = 0
    var anger = 0
    var blame = 0
    var aware = 0
    for agent in 0..<minds.count {
      trust += Int(minds.trust[agent])
      guard minds.isAware[agent] else { continue }
      aware += 1
      anger += Int(minds.anger[agent])
      blame += Int(minds.blame[agent])
    }
    awareCount = aware
    gauges = Gauges(
      trust: trust / max(1, minds.count), anger: anger / max(1, aware), responsibility: blame / max(1, aware),
      awareness: aware * 1000 / max(1, minds.count))
  }

  /// The loudest half of the spotlight, and a random half.
  private func sample(_ posts: [Post], _ spotlight: Int) -> [Post] {
    guard posts.count > spotlight else { return posts }
    let loud = posts.sorted { ($0.followers, $0.draw) > ($1.followers, $1.draw) }
    let chosen =
      loud.prefix(spotlight / 2)
      + loud.dropFirst(spotlight / 2).sorted { $0.draw < $1.draw }
      .prefix(spotlight - spotlight / 2)
    return chosen.sorted { ($0.tick, $0.agent) < ($1.tick, $1.agent) }
  }
}

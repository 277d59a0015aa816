import Codebook

/// Thousands of individuals who see, feel and write, in ticks of ten minutes.
///
/// A tick goes in this order:
/// 1. *See.* Stimuli reach a share of the people of their channel; posts of the last tick reach the followers of their
///    authors, and strangers once the topic trends. What is seen waits until they look.
/// 2. *Forget*, every hour. Anger decays, faster with empathy for the organisation; interest wears off within a day, so
///    that a storm without new fuel fades; who has waited for an answer beyond their patience stays resentful.
/// 3. *Look.* Some look, by their own activity (a few very often, most seldom) and the hour.
/// 4. *Feel.* Attributed responsibility scales anger, and anger costs trust; what the organisation says works by that
///    responsibility too (`Reception`, `Effect`), by what the person has heard before and by the failures they have seen.
/// 5. *Write.* Who feels more than their segment's threshold may post, and the post keeps its cause.
///
/// All numbers are integers and all draws counter-based, so a run is the same to the bit everywhere, and two branches of
/// a story share their luck: what is drawn for a person in a tick depends on neither the other stimuli nor their order.
/// Copies share the graph and are cheap. Sources of signs, orders and sizes stand where they are used.
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
  /// What was posted in the last tick.
  var postings: [Posting] = []
  /// Posts of the last six ticks, newest last: what trends.
  var recentPosts: [Int] = []
  /// The anger of their authors, added up.
  var recentAnger: [Int] = []
  /// Tick of the first heat, or nil.
  var firstHeat: Int?
  /// The last thing that the organisation said to all, as newcomers find it, or nil.
  var standing: Reception?
  /// How many know.
  var awareCount = 0

  /// Draws a community; the same population and seed give the same one.
  ///
  /// - Complexity: O(*n*) in the individuals and their ties.
  public init(_ population: Population, seed: UInt64) {
    let population = population.sound
    self.population = population
    self.seed = seed
    graph = FollowerGraph(agents: population.agents, seed: seed)
    minds = Minds(population, seed: seed)
    takeStock()
  }

  /// Two communities are equal when their states are; the graph follows from population and seed.
  public static func == (left: Community, right: Community) -> Bool {
    left.tick == right.tick && left.seed == right.seed && left.population == right.population
      && left.minds == right.minds && left.postings == right.postings && left.recentPosts == right.recentPosts
      && left.recentAnger == right.recentAnger
      && left.firstHeat == right.firstHeat && left.standing == right.standing
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
      if tick % 6 == 0 { age(hours: 1, isWaiting: true) }
      let written = live(at: clock + step * 10)
      volumes.append(note(written))
      posts += written
      tick += 1
    }
    takeStock()
    return Chronicle(volumes: volumes, posts: sample(posts, spotlight))
  }

  /// Lets time pass in which nobody writes: what waited is felt, anger decays and the topic wears off.
  ///
  /// - Complexity: O(*n*) in the individuals and the hours, of which at most four weeks count.
  public mutating func rest(ticks: Int) {
    guard ticks > 0 else { return }
    let tempers = Temper.table
    for agent in 0..<minds.count where minds.pendingHeat[agent] != 0 {
      let temper = tempers[Int(minds.segment[agent])]
      if minds.feel(agent, temper, at: tick) { catchUp(agent, temper) }
    }
    let hours = (tick + ticks) / 6 - tick / 6
    age(hours: min(hours, 28 * 24), isWaiting: false)
    postings = []
    recentPosts = []
    recentAnger = []
    tick += ticks
    takeStock()
  }

  private mutating func note(_ written: [Post]) -> Volume {
    let weight = population.peoplePerAgent
    let negative = written.count { $0.mood.isNegative }
    var channels = [Int](repeating: 0, count: population.channels.count)
    for post in written { channels[post.channel] += weight }
    recentPosts = Array((recentPosts + [written.count]).suffix(6))
    recentAnger = Array((recentAnger + [written.reduce(0) { $0 + Int(minds.anger[Int($1.agent)]) }]).suffix(6))
    updateGauges()
    return Volume(
      posts: written.count * weight, negative: negative * weight, reach: awareCount * weight, trust: gauges.trust,
      anger: gauges.anger, loudAnger: loudAnger, channels: channels)
  }

  /// A handful of posts does not make a mood: the mean of all counts like five of them.
  private var loudAnger: Int {
    (recentAnger.reduce(0, +) + 5 * gauges.anger) / (recentPosts.reduce(0, +) + 5)
  }

  private mutating func takeStock() {
    updateGauges()
    var digest = Fingerprint()
    digest.add(tick)
    minds.add(to: &digest)
    for posting in postings { digest.add(UInt64(posting.author) << 32 | UInt64(UInt32(bitPattern: posting.heat))) }
    for posts in recentPosts { digest.add(posts) }
    digest.add(firstHeat ?? -1)
    standing?.add(to: &digest)
    fingerprint = digest.value
  }

  private mutating func updateGauges() {
    let tally = minds.tally(of: nil)
    awareCount = tally.aware
    gauges = Gauges(tally)
  }

  /// How the people of a segment stand.
  ///
  /// - Complexity: O(*n*) in the individuals.
  public func gauges(of segment: Segment) -> Gauges {
    Gauges(minds.tally(of: Segment.allCases.firstIndex(of: segment).map(UInt8.init)))
  }

  /// The loudest half of the spotlight, and a random half, by tick and then by author.
  ///
  /// - Complexity: O(*m* log *m*) in the posts.
  private func sample(_ posts: [Post], _ spotlight: Int) -> [Post] {
    let places = max(0, spotlight)
    guard posts.count > places else { return posts }
    let byLoudness = posts.indices.sorted {
      (posts[$0].followers, posts[$0].draw) > (posts[$1].followers, posts[$1].draw)
    }
    let others = byLoudness.dropFirst(places / 2).sorted { posts[$0].draw < posts[$1].draw }
    // Posts come by tick and then by author, so the order of their places is that order.
    return (byLoudness.prefix(places / 2) + others.prefix(places - places / 2)).sorted().map { posts[$0] }
  }
}

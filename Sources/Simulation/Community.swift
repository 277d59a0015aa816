import Codebook
import Machine

/// Thousands of individuals who see, feel and write, in ticks of ten minutes.
///
/// A tick goes in this order:
/// 1. *Meet.* What the organisation, the script and the press do appears before a share of the people of a channel.
/// 2. *Deliver.* Posts of the last tick appear before the followers of their authors, and before strangers once the
///    topic trends. Each appearance has a delay after which the person looks, by the published kernel of the platform, in
///    waking time: it runs slower at night.
/// 3. *Look.* Those whose moment has come feel what has appeared since, hear what the organisation said, and perhaps pass
///    on, answer or write; the post keeps its cause.
/// 4. *Age*, every hour. Anger decays, faster with empathy for the organisation; the topic wears off; trust comes back
///    slowly; who waits in vain loses patience.
///
/// All numbers are integers and all draws counter-based, so a run is the same to the bit everywhere, with one thread or
/// many, and two branches of a story share their luck: what is drawn for a person and an item depends on nothing else.
/// Copies share graph and traits, and are cheap. Sources of signs, orders and sizes stand where they are used.
public struct Community: Equatable, Sendable {
  /// Ticks since the start of the case.
  public internal(set) var tick = 0
  /// A digest of the whole state.
  ///
  /// - Complexity: O(*n*) in the individuals.
  public var fingerprint: UInt64 { digest }
  /// How the community stands.
  public internal(set) var gauges = Gauges(trust: 0, anger: 0, responsibility: 0, awareness: 0)

  let population: Population
  let seed: UInt64
  let people: People
  var minds: [Mind]
  var inboxes: [Inbox]
  var traces: [Trace]
  /// All that was to be seen, by its number; the first two numbers stand for nothing.
  var items: [Item]
  /// What the organisation said, by its number from 1.
  var statements: [Reception] = []
  /// Waking time since the start, in hundredths of a step.
  var wakefulness = 0
  /// What was posted in the last tick.
  var postings: [UInt32] = []
  /// Posts about the organisation in each of the last six ticks, newest last: what trends.
  var recentPosts: [Int] = []
  /// Those against it.
  var recentNegative: [Int] = []
  /// The anger of their authors, added up.
  var recentAnger: [Int] = []
  /// Tick of the first heat, or nil.
  var firstHeat: Int?
  /// Tick of the last new fuel, or nil.
  var ignition: Int?
  /// Failures so far.
  var episode: UInt8 = 0
  /// Tick at which the last of them began, or nil.
  var episodeStart: Int?
  /// The number of what the organisation last said to all, as newcomers find it, or 0.
  var standing: UInt16 = 0
  var press: Press
  /// Articles that a stimulus brought forth in this tick.
  var commissioned: [Article] = []
  var tally = Tally()

  /// Draws a community; the same population and seed give the same one.
  ///
  /// - Complexity: O(*n*) in the individuals and their ties.
  public init(_ population: Population, seed: UInt64) {
    let population = population.sound
    self.population = population
    self.seed = seed
    people = People(population, seed: seed)
    minds = people.minds(of: population)
    inboxes = [Inbox](repeating: Inbox(), count: minds.count)
    traces = [Trace](repeating: Trace(), count: minds.count)
    let nothing = Item(tick: 0, clock: 0, author: .script, channel: 0, mood: .neutral, act: .share)
    items = [nothing, nothing]
    press = Press(outlets: population.parameters.outlets)
    takeStock()
  }

  /// Two communities are equal when their states are; graph and traits follow from population and seed.
  public static func == (left: Community, right: Community) -> Bool {
    left.tick == right.tick && left.seed == right.seed && left.population == right.population
      && left.minds == right.minds && left.inboxes == right.inboxes && left.traces == right.traces
      && left.items == right.items && left.statements == right.statements && left.postings == right.postings
      && left.wakefulness == right.wakefulness && left.recentPosts == right.recentPosts
      && left.recentNegative == right.recentNegative && left.recentAnger == right.recentAnger
      && left.firstHeat == right.firstHeat && left.ignition == right.ignition && left.episode == right.episode
      && left.episodeStart == right.episodeStart
      && left.standing == right.standing && left.press == right.press
  }

  /// Runs the clock for some ticks from a local time, with what there is to see in them.
  ///
  /// - Parameters:
  ///   - ticks: how many ticks of ten minutes.
  ///   - clock: the local time of the first.
  ///   - stimuli: what people can see, in order of ticks; earlier ones count as of the first tick.
  ///   - spotlight: how many posts to hand back at most.
  ///   - team: the threads that share the work; the result does not depend on their number.
  /// - Complexity: O(*n*) in the individuals and in the followers of those who post, a tick.
  public mutating func run(
    ticks: Int, from clock: CivilTime, stimuli: [Stimulus], spotlight: Int, team: WorkerTeam? = nil
  ) -> Chronicle {
    var chronicle = Chronicle(volumes: [], posts: [])
    chronicle.volumes.reserveCapacity(max(0, ticks))
    var next = 0
    for step in 0..<max(0, ticks) {
      let time = clock + step * 10
      let moment = clockStep
      wakefulness += Delay.stepsOfTick * (population.parameters.rhythm == 0 ? 100 : Rhythm.pace(at: time))
      let lastPostings = postings
      postings = []
      while next < stimuli.count, stimuli[next].tick <= tick || step == ticks - 1 {
        meet(stimuli[next])
        next += 1
      }
      chronicle.articles += runPress(at: time)
      deliver(lastPostings, since: moment, team)
      let written = live(at: time, team)
      if tick % 6 == 0 { age(hours: 1, team) }
      chronicle.volumes.append(note(written))
      if spotlight > 0 { chronicle.posts += written.map { post($0.number, $0.deed) } }
      tick += 1
    }
    takeStock()
    chronicle.posts = sample(chronicle.posts, spotlight)
    return chronicle
  }

  /// Lets time pass in which nobody writes: what waited is felt, anger decays and the topic wears off.
  ///
  /// - Complexity: O(*n*) in the individuals and the hours, of which at most four weeks count.
  public mutating func rest(ticks: Int) {
    guard ticks > 0 else { return }
    absorb()
    let hours = (tick + ticks) / 6 - tick / 6
    postings = []
    (recentPosts, recentNegative, recentAnger) = ([], [], [])
    age(hours: min(hours, 28 * 24), nil, isCalm: true)
    tick += ticks
    takeStock()
  }

  /// The current step of waking time, modulo 2^16.
  var clockStep: UInt16 { UInt16(truncatingIfNeeded: wakefulness / 100) }

  private mutating func note(_ written: [Written]) -> Volume {
    let weight = population.peoplePerAgent
    var channels = [Int](repeating: 0, count: population.channels.count)
    var (about, negative, anger) = (0, 0, 0)
    for written in written {
      let item = items[Int(written.number)]
      guard item.isAboutOrganisation, case .person(let author) = item.author else { continue }
      about += 1
      negative += item.mood.isNegative ? 1 : 0
      anger += minds[Int(author)].anger.thousandths
      channels[Int(item.channel)] += weight
    }
    Community.append(about, to: &recentPosts)
    Community.append(negative, to: &recentNegative)
    Community.append(anger, to: &recentAnger)
    gauges = Gauges(tally)
    return Volume(
      posts: about * weight, negative: negative * weight, reach: tally.aware * weight, trust: gauges.trust,
      anger: gauges.anger, loudAnger: loudAnger, channels: channels)
  }

  /// Puts the newest tick of an hour in the place of the oldest.
  private static func append(_ count: Int, to hour: inout [Int]) {
    if hour.count == 6 { hour.removeFirst() }
    hour.append(count)
  }

  /// A handful of posts does not make a mood: the mean of all counts like five of them.
  private var loudAnger: Int {
    (recentAnger.reduce(0, +) + 5 * gauges.anger) / (recentPosts.reduce(0, +) + 5)
  }

  private mutating func takeStock() {
    tally = Tally(of: minds)
    gauges = Gauges(tally)
  }

  /// The loudest half of the spotlight, and a random half, by tick and then by number.
  ///
  /// - Complexity: O(*m* log *m*) in the posts.
  private func sample(_ posts: [Post], _ spotlight: Int) -> [Post] {
    let places = max(0, spotlight)
    guard posts.count > places else { return posts }
    let byLoudness = posts.indices.sorted {
      (posts[$0].followers, posts[$0].draw) > (posts[$1].followers, posts[$1].draw)
    }
    let others = byLoudness.dropFirst(places / 2).sorted { posts[$0].draw < posts[$1].draw }
    // Posts come by tick and then by number, so the order of their places is that order.
    return (byLoudness.prefix(places / 2) + others.prefix(places - places / 2)).sorted().map { posts[$0] }
  }
}

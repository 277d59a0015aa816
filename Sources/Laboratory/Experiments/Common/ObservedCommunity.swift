import Codebook
import Simulation

/// A community on its way, with all that it has brought forth.
///
/// It starts on a Tuesday at ten, when people are awake and newsrooms work.
struct ObservedCommunity {
  /// The community as it stands.
  private(set) var community: Community
  /// All posts so far, by tick and then by number.
  private(set) var posts: [Post] = []
  /// The volumes of the ticks so far.
  private(set) var volumes: [Volume] = []
  /// What the press published so far.
  private(set) var articles: [Article] = []

  private static let start = CivilTime(minutes: (19_723 + 1) * 1440 + 600, offset: 0)

  /// A community to be observed.
  init(_ population: Population, seed: UInt64) { community = Community(population, seed: seed) }

  /// Lets some ticks pass; what happens, happens in the first of them.
  mutating func pass(ticks: Int, on channel: Int = 0, _ kinds: Stimulus.Kind...) {
    pass(ticks: ticks, kinds.map { Stimulus(tick: community.tick, channel: channel, kind: $0, cause: 0) })
  }

  /// Lets some ticks pass.
  mutating func pass(ticks: Int, _ stimuli: [Stimulus]) {
    let chronicle = community.run(
      ticks: ticks, from: ObservedCommunity.start + community.tick * 10, stimuli: stimuli, spotlight: .max)
    posts += chronicle.posts
    volumes += chronicle.volumes
    articles += chronicle.articles
  }

  /// Lets days pass in which nobody writes.
  mutating func rest(days: Int) {
    // A rest counts for four weeks at most.
    for week in stride(from: 0, to: days, by: 28) { community.rest(ticks: min(28, days - week) * 144) }
  }

  /// Posts against the organisation that were written in a stretch of ticks.
  func negativePosts(in ticks: Range<Int>) -> Int {
    posts.count { $0.isAboutOrganisation && $0.mood.isNegative && ticks.contains($0.tick) }
  }

  /// Individuals before whom those posts have appeared so far, added up.
  func negativeReach(in ticks: Range<Int>) -> Int {
    posts.filter { $0.isAboutOrganisation && $0.mood.isNegative && ticks.contains($0.tick) }
      .reduce(0) { $0 + community.reach(of: $1.number) }
  }

  /// All individuals as they stand.
  var people: [Person] { (0..<UInt32(community.count)).map(community.person) }
}

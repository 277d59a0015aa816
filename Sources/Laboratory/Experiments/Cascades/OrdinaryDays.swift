import Codebook
import Simulation

/// Days on which people talk about anything, and nothing happens to the organisation.
struct OrdinaryDays {
  /// The community at their end.
  let community: Community
  /// All that was posted, in the order of numbers.
  let posts: [Post]

  /// Days on one platform.
  ///
  /// - Complexity: O(*n*) in the individuals, a tick.
  init(on platform: Platform, agents: Int, days: Int, seed: UInt64) {
    var population = Population.on(platform, agents: agents)
    population.parameters.chatter = 1000
    var observed = ObservedCommunity(population, seed: seed)
    observed.pass(ticks: days * 144)
    (community, posts) = (observed.community, observed.posts)
  }

  /// Posts of each individual, none included.
  var counts: [Double] {
    var counts = [Double](repeating: 0, count: community.count)
    for post in posts { counts[Int(post.agent)] += 1 }
    return counts
  }
}

extension Population {
  /// The reference community at home on one platform, without the rhythm of the day.
  static func on(_ platform: Platform, agents: Int) -> Population {
    var population = Population.reference(agents: agents)
    population.channels = [Channel(platform: platform, followers: 50_000)]
    population.parameters.rhythm = 0
    return population
  }
}

/// Posts of random individuals about anything, in a community where nothing else is said.
struct PlantedPosts {
  /// The community at the end.
  let community: Community
  /// All posts that came of them.
  let posts: [Post]
  /// Numbers of the planted posts, in the order in which they were planted.
  let numbers: [Int]
  /// Their authors.
  let authors: [UInt32]
  /// The ticks in which they were planted.
  let ticks: [Int]

  /// Plants the posts that `make` gives for the places from 0 on, so many in each tick, and lets days pass.
  init(
    _ count: Int, aTick: Int, in population: Population, days: Int, seed: UInt64, make: (Int) -> Seed
  ) {
    var observed = ObservedCommunity(population, seed: seed)
    let draw = Draw(seed: seed, stream: .author)
    let authors = (0..<UInt32(count)).map { draw.below(UInt32(observed.community.count), $0, 0) }
    var numbers: [Int] = []
    var ticks: [Int] = []
    for first in stride(from: 0, to: count, by: aTick) {
      let kinds = (first..<min(count, first + aTick)).map { place in
        var post = make(place)
        post.author = authors[place]
        return Stimulus.Kind.seed(post)
      }
      numbers += (0..<kinds.count).map { observed.community.nextNumber + $0 }
      ticks += kinds.map { _ in observed.community.tick }
      observed.pass(
        ticks: 1, kinds.map { Stimulus(tick: observed.community.tick, channel: 0, kind: $0, cause: 0) })
    }
    observed.pass(ticks: days * 144)
    (community, posts, self.numbers, self.authors, self.ticks) = (
      observed.community, observed.posts, numbers, authors, ticks
    )
  }

  /// The cascades of the planted posts, in the order in which they were planted.
  var cascades: [CascadeTrees.Cascade] { Array(CascadeTrees(posts, planted: numbers).cascades.prefix(numbers.count)) }

  /// How often each was passed on directly.
  var shares: [Int] {
    var counts: [Int: Int] = [:]
    for post in posts where post.act == .share { counts[post.parent ?? 0, default: 0] += 1 }
    return numbers.map { counts[$0, default: 0] }
  }
}

import Codebook
import Simulation

/// What a run has brought forth so far.
struct Record {
  private let population: Population
  private let ticks: Int
  private var volumes: [Volume] = []
  private(set) var posts: [Post] = []
  private var articles: [Article] = []

  init(population: Population, ticks: Int) {
    self.population = population
    self.ticks = ticks
  }

  mutating func add(_ chronicle: Chronicle) {
    volumes += chronicle.volumes
    posts += chronicle.posts
    articles += chronicle.articles
  }

  /// A measure of posts, reach or articles.
  ///
  /// - Complexity: O(*n*) in the ticks, and in the posts where they are wanted.
  func value(of measure: Measure) -> Double? {
    let end = min(measure.until ?? ticks, ticks, volumes.count)
    let window = min(measure.from, end)..<end
    switch measure.quantity {
    case .reach: return end == 0 ? 0 : Double(volumes[end - 1].reach)
    case .articles: return Double(articles.count { window.contains($0.minute / 10) })
    case .posts: return Double(counts(measure, window).reduce(0, +))
    case .negativePosts: return Double(counts(measure, window, isNegative: true).reduce(0, +))
    case .negativeShare:
      let all = counts(measure, window).reduce(0, +)
      let negative = counts(measure, window, isNegative: true).reduce(0, +)
      return all == 0 ? nil : Double(negative) * 100 / Double(all)
    case .peakPostsPerHour: return Double(Record.busiestHour(counts(measure, window)))
    case .hoursToPeak: return Record.peak(counts(measure, window)).map { Double($0) / 6 }
    case .hoursToHalf: return Record.half(counts(measure, window)).map { Double($0) / 6 }
    default: return nil
    }
  }

  /// Posts in each tick of a stretch of time, in people.
  private func counts(_ measure: Measure, _ window: Range<Int>, isNegative: Bool = false) -> [Int] {
    guard measure.segment != nil || measure.channel != nil && isNegative else {
      return volumes[window].map { volume in
        measure.channel.map { volume.channels[$0] } ?? (isNegative ? volume.negative : volume.posts)
      }
    }
    var counts = [Int](repeating: 0, count: window.count)
    for post in posts where post.isAboutOrganisation && window.contains(post.tick) {
      if let segment = measure.segment, post.segment != segment { continue }
      if let channel = measure.channel, post.channel != channel { continue }
      if isNegative, !post.mood.isNegative { continue }
      counts[post.tick - window.lowerBound] += population.peoplePerAgent
    }
    return counts
  }

  /// The most in six ticks running.
  private static func busiestHour(_ counts: [Int]) -> Int {
    counts.indices.map { counts[$0..<min($0 + 6, counts.count)].reduce(0, +) }.max() ?? 0
  }

  /// How many ticks have passed at the end of the busiest, or nil where nothing was written.
  private static func peak(_ counts: [Int]) -> Int? {
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { $0 + 1 }
  }

  /// How many ticks have passed when half has been written, or nil where nothing was.
  private static func half(_ counts: [Int]) -> Int? {
    let all = counts.reduce(0, +)
    guard all > 0 else { return nil }
    var sum = 0
    for (tick, count) in counts.enumerated() {
      sum += count
      if sum * 2 >= all { return tick + 1 }
    }
    return nil
  }
}

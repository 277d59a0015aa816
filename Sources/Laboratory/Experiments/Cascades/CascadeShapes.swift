import Codebook
import Foundation
import Simulation

/// What becomes of posts on ordinary days on Twitter.
extension CascadeExperiments {
  /// IC03 (Sysomos 2010): 10 days of 10,000 individuals.
  ///
  /// `no-reaction` and `shared`: posts without any reaction, and those that are passed on, of all. `thread-depth`: threads
  /// of two levels of answers over threads of one.
  static func reactions(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (posts, reacted, shared, threads) = (0, 0, 0, [0, 0, 0])
    for seed in setup.seeds(3) {
      let days = OrdinaryDays(on: .twitter, agents: 10_000, days: 10, seed: seed)
      posts += days.posts.count
      let linked = days.posts.filter { $0.parent != nil && ($0.act == .share || $0.isAnswer) }
      reacted += Set(linked.compactMap(\.parent)).count
      shared += Set(linked.filter { $0.act == .share }.compactMap(\.parent)).count
      for level in threadLevels(days.posts) { threads[min(2, level - 1)] += 1 }
    }
    return [
      "no-reaction": .share(posts - reacted, of: posts), "shared": .share(shared, of: posts),
      "thread-depth": Estimate(exactly: Double(threads[1]) / Double(max(1, threads[0])), count: threads.reduce(0, +)),
    ]
  }

  /// The levels of answers below each post that has any.
  private static func threadLevels(_ posts: [Post]) -> [Int] {
    var places: [Int: (root: Int, level: Int)] = [:]
    var deepest: [Int: Int] = [:]
    for post in posts where post.isAnswer {
      guard let parent = post.parent else { continue }
      let above = places[parent] ?? (parent, 0)
      places[post.number] = (above.root, above.level + 1)
      deepest[above.root] = max(deepest[above.root, default: 0], above.level + 1)
    }
    return Array(deepest.values)
  }

  /// IC06 (Goel et al. 2012): as IC03. `single`: cascades of one post; `two-steps`: those of depth two or more.
  static func tinyCascades(_ setup: LaboratorySetup) -> [String: Estimate] {
    let cascades = setup.seeds(3).flatMap {
      CascadeTrees(OrdinaryDays(on: .twitter, agents: 10_000, days: 10, seed: $0).posts).cascades
    }
    return [
      "single": .share(of: cascades) { $0.size == 1 }, "two-steps": .share(of: cascades) { $0.depth >= 2 },
    ]
  }

  /// IC07 (Goel et al. 2016): 20 days of 20,000 individuals; the share of cascades of a hundred or more.
  static func largeCascades(_ setup: LaboratorySetup) -> [String: Estimate] {
    let cascades = setup.seeds(3).flatMap { longDays($0) }
    return ["hundred": .share(of: cascades) { $0.size >= 100 }]
  }

  /// IC08 (Goel et al. 2016): the cascades of a hundred or more of IC07.
  ///
  /// `size-and-shape`: correlation of the logarithm of their size with their structural virality. `largest-broadcast`:
  /// share of the variance of that logarithm that the logarithm of the largest broadcast explains, over all cascades of ten
  /// or more: those of a hundred vary too little in size.
  static func broadcasts(_ setup: LaboratorySetup) -> [String: Estimate] {
    let cascades = setup.seeds(4).flatMap { longDays($0) }
    let large = cascades.filter { $0.size >= 100 }
    let wide = cascades.filter { $0.size >= 10 }
    let fit = LinearRegression(
      wide.map { [log(Double(max(1, $0.largestBroadcast)))] }, wide.map { log(Double($0.size)) })
    return [
      "size-and-shape": .correlation(large.map { log(Double($0.size)) }, large.map(\.structuralVirality)),
      "largest-broadcast": fit.map { Estimate(exactly: $0.explained, count: wide.count) } ?? .undefined,
    ]
  }

  private static func longDays(_ seed: UInt64) -> [CascadeTrees.Cascade] {
    CascadeTrees(OrdinaryDays(on: .twitter, agents: 20_000, days: 15, seed: seed).posts).cascades
  }

  /// IC09 (Bakshy et al. 2011): 300 posts in each of 20 communities of 5000.
  ///
  /// The logarithm of the number of posts that pass on is regressed on that of the author's followers, on high arousal and
  /// on moral words, on one half of the communities. `followers`: its weight; `predictability`: share of the variance that
  /// the regression foresees on the other half.
  static func predictability(_ setup: LaboratorySetup) -> [String: Estimate] {
    func sample(_ seeds: ArraySlice<UInt64>) -> (rows: [[Double]], values: [Double]) {
      var (rows, values): ([[Double]], [Double]) = ([], [])
      for seed in seeds {
        let planted = PlantedPosts(300, aTick: 2, in: .on(.twitter, agents: 5000), days: 3, seed: seed) { place in
          Seed(mood: place % 2 == 0 ? .anger : .neutral, isAboutOrganisation: false, moralWords: place / 2 % 5)
        }
        for (place, cascade) in planted.cascades.enumerated() {
          let followers = planted.community.person(planted.authors[place]).followers
          rows.append([log(Double(1 + followers)), place % 2 == 0 ? 1 : 0, Double(place / 2 % 5)])
          values.append(log(Double(cascade.size)))
        }
      }
      return (rows, values)
    }
    let seeds = setup.seeds(20)
    let (own, other) = (sample(seeds.prefix(seeds.count / 2)), sample(seeds.suffix(seeds.count / 2)))
    guard let fit = LinearRegression(own.rows, own.values) else { return [:] }
    return [
      "predictability": Estimate(exactly: fit.foreseen(other.rows, other.values), count: other.values.count),
      "followers": fit.weights[0],
    ]
  }
}

import Codebook
import Foundation
import Simulation

/// What in a post makes people pass it on.
extension CascadeExperiments {
  /// Posts about anything, alike but for what is varied; so many in each of some communities of 4000, within two days.
  /// People are made to pass on four times as often as they do, so that there is something to count.
  private static func planted(
    _ seeds: [UInt64], _ count: Int = 200, make: @escaping (Int) -> Seed
  ) -> [PlantedPosts] {
    var population = Population.on(.twitter, agents: 4000)
    population.parameters.qualitySpread = 500
    population.parameters.share *= 4
    return seeds.map { PlantedPosts(count, aTick: max(2, count / 100), in: population, days: 2, seed: $0, make: make) }
  }

  /// IC17 (Brady et al. 2017): angry posts with none to four moral-emotional words. `rate-ratio`: of the posts that pass
  /// them on directly, for one word.
  static func moralWords(_ setup: LaboratorySetup) -> [String: Estimate] {
    let all = planted(setup.seeds(40)) { Seed(mood: .anger, isAboutOrganisation: false, moralWords: $0 % 5) }
    var (rows, counts): ([[Double]], [Double]) = ([], [])
    for posts in all {
      for (place, shares) in posts.shares.enumerated() {
        rows.append([Double(place % 5), log(Double(1 + posts.community.person(posts.authors[place]).followers))])
        counts.append(Double(shares))
      }
    }
    return CountRegression(rows, counts).map { ["rate-ratio": $0.rateRatios[0]] } ?? [:]
  }

  /// IC18 (Brady et al. 2017): as IC17, those of the author's circle of neighbours and the others apart. `own-camp`: the
  /// logarithm of the rate ratio in the circle less that of the others.
  static func moralCamps(_ setup: LaboratorySetup) -> [String: Estimate] {
    let all = planted(setup.seeds(120)) { Seed(mood: .anger, isAboutOrganisation: false, moralWords: $0 % 5) }
    var (rows, own, other): ([[Double]], [Double], [Double]) = ([], [], [])
    for posts in all {
      var counts: [Int: (own: Double, other: Double)] = [:]
      var places: [Int: Int] = [:]
      for (place, number) in posts.numbers.enumerated() { places[number] = place }
      for share in posts.posts where share.act == .share {
        guard let parent = share.parent, let place = places[parent] else { continue }
        let isOwn = posts.community.person(share.agent).circle == posts.community.person(posts.authors[place]).circle
        counts[place, default: (0, 0)].own += isOwn ? 1 : 0
        counts[place, default: (0, 0)].other += isOwn ? 0 : 1
      }
      for place in posts.numbers.indices {
        rows.append([Double(place % 5), log(Double(1 + posts.community.person(posts.authors[place]).followers))])
        own.append(counts[place]?.own ?? 0)
        other.append(counts[place]?.other ?? 0)
      }
    }
    guard let near = CountRegression(rows, own)?.rateRatios[0], let far = CountRegression(rows, other)?.rateRatios[0]
    else { return [:] }
    func error(_ ratio: Estimate) -> Double { (log(ratio.upper) - log(ratio.lower)) / 2 / 1.96 }
    let half = 1.96 * (error(near) * error(near) + error(far) * error(far)).squareRoot()
    let value = log(near.value) - log(far.value)
    return ["own-camp": Estimate(value, from: value - half, to: value + half, count: rows.count)]
  }

  /// IC21 (Berger & Milkman 2012): posts of four moods, and the share of those before whom they appeared that pass them
  /// on. `anger`: odds ratio of anger over none; the others: log odds of neighbouring moods.
  static func arousal(_ setup: LaboratorySetup) -> [String: Estimate] {
    let moods: [Mood] = [.anger, .worry, .neutral, .disappointment]
    var (shares, views) = ([0, 0, 0, 0], [0, 0, 0, 0])
    for posts in planted(setup.seeds(240), 400, make: { Seed(mood: moods[$0 % 4], isAboutOrganisation: false) }) {
      for (place, count) in posts.shares.enumerated() {
        shares[place % 4] += count
        views[place % 4] += posts.community.reach(of: posts.numbers[place])
      }
    }
    func odds(_ one: Int, over other: Int) -> Estimate {
      .logOdds(shares[one], of: views[one], over: shares[other], of: views[other])
    }
    return [
      "anger": odds(0, over: 2).map(rising: exp), "anger-over-anxiety": odds(0, over: 1),
      "anxiety-over-neutral": odds(1, over: 2), "neutral-over-sadness": odds(2, over: 3),
    ]
  }

  /// IC10 (Vosoughi et al. 2018): posts marked false and novel, or not.
  ///
  /// `sharing`: ratio of the shares of those before whom they appeared that pass them on. `time`: until the posts that are
  /// true have been passed on half as often as they ever will be, over the time that the false ones take to get as far.
  static func falsehood(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (shares, views) = ([0, 0], [0, 0])
    var moments: [[Double]] = [[], []]
    for posts in planted(
      setup.seeds(80), make: { Seed(mood: .neutral, isAboutOrganisation: false, isFalse: $0 % 2 == 1) })
    {
      for (place, count) in posts.shares.enumerated() {
        shares[place % 2] += count
        views[place % 2] += posts.community.reach(of: posts.numbers[place])
      }
      var places: [Int: Int] = [:]
      for (place, number) in posts.numbers.enumerated() { places[number] = place }
      for share in posts.posts where share.act == .share {
        if let parent = share.parent, let place = places[parent] { moments[place % 2].append(Double(share.delay)) }
      }
    }
    let (trues, falses) = (moments[0].sorted(), moments[1].sorted())
    let level = trues.count / 2
    guard level > 0, falses.count > level else { return [:] }
    return [
      "sharing": .ratio(shares[1], of: views[1], over: shares[0], of: views[0]),
      "time": Estimate(exactly: trues[level] / max(1, falses[level]), count: trues.count),
    ]
  }

  /// IC11 (Vosoughi et al. 2018): cascades of three posts or more of IC10, with false ones matched to true ones of their
  /// size. The parts: p of the Kolmogorov-Smirnov test on depth, on the largest broadcast, on structural virality.
  static func shapesOfFalsehood(_ setup: LaboratorySetup) -> [String: Estimate] {
    var groups: [[CascadeTrees.Cascade]] = [[], []]
    let all = planted(setup.seeds(60)) {
      Seed(mood: .anger, isAboutOrganisation: false, moralWords: 4, isFalse: $0 % 2 == 1)
    }
    for posts in all {
      for (place, cascade) in posts.cascades.enumerated() where cascade.size >= 3 { groups[place % 2].append(cascade) }
    }
    var matched: [[CascadeTrees.Cascade]] = [[], []]
    for size in 3...100 {
      let (trues, falses) = (groups[0].filter { $0.size == size }, groups[1].filter { $0.size == size })
      let count = min(trues.count, falses.count)
      matched[0] += trues.prefix(count)
      matched[1] += falses.prefix(count)
    }
    guard matched[0].count >= 20 else { return [:] }
    func test(_ measure: (CascadeTrees.Cascade) -> Double) -> Estimate {
      Estimate(
        exactly: KolmogorovSmirnov.significance(matched[0].map(measure), matched[1].map(measure)),
        count: matched[0].count)
    }
    return [
      "depth": test { Double($0.depth) }, "breadth": test { Double($0.largestBroadcast) },
      "virality": test(\.structuralVirality),
    ]
  }

  /// IC24 (Ferrara & Yang 2015): posts in anger or sadness and in joy, by turns, on ordinary days.
  ///
  /// `time-to-half`: hours until half of those who pass a post on have done so, negative less positive posts, by groups of
  /// communities; `reach`: individuals before whom a post has appeared by others, positive less negative.
  static func valence(_ setup: LaboratorySetup) -> [String: Estimate] {
    let moods: [Mood] = [.anger, .joy, .disappointment, .joy]
    var (halves, reaches): ([Double], [Double]) = ([], [])
    for seeds in setup.seeds(240).parts(12) {
      var moments: [[Double]] = [[], []]
      var reach = [0, 0]
      for posts in planted(Array(seeds), make: { Seed(mood: moods[$0 % 4], isAboutOrganisation: false) }) {
        var places: [Int: Int] = [:]
        for (place, number) in posts.numbers.enumerated() { places[number] = place }
        for share in posts.posts where share.act == .share {
          guard let parent = share.parent, let place = places[parent] else { continue }
          moments[place % 2].append(Double(share.delay) / 60)
          reach[place % 2] += posts.community.reach(of: share.number)
        }
      }
      halves.append(moments[0].median - moments[1].median)
      reaches.append(Double(reach[1] - reach[0]))
    }
    return ["time-to-half": .mean(halves), "reach": .mean(reaches)]
  }
}

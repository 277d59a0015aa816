import Codebook
import Foundation
import Simulation

/// How soon people react.
extension CascadeExperiments {
  /// IC01 (Zhao et al. 2015, SEISMIC).
  ///
  /// 60 posts about anything on Twitter in each of 60 communities of 4000 in which little else is said, and all that
  /// answers or passes them on within seven days. People are made to react more often than they do, so that there is
  /// something to time. `ks-distance`: between the delays and the published kernel, given that a reaction comes within the
  /// seven days.
  static func reactionDelays(_ setup: LaboratorySetup) -> [String: Estimate] {
    let delays = delays(on: .twitter, days: 7, setup.seeds(60))
    let horizon = kernel(7 * 1440)
    let distance = KolmogorovSmirnov.distance(delays) { kernel($0) / horizon }
    return ["ks-distance": Estimate(exactly: distance, count: delays.count)]
  }

  /// IC02 (Kwak et al. 2010): as IC01 with posts at all hours of a day, those only that pass on, within seven weeks, with
  /// the rhythm of the day; delays by the clock, to ten minutes.
  static func shareDelays(_ setup: LaboratorySetup) -> [String: Estimate] {
    let delays = delays(on: .twitter, days: 46, setup.seeds(60), onlyShares: true)
    return [
      "within-an-hour": Estimate.share(of: delays) { $0 <= 60 },
      "within-a-day": Estimate.share(of: delays) { $0 <= 1440 },
    ]
  }

  /// IC04 (Graffius 2018, 2022): as IC01 on each platform, over four weeks; the median delay over the half-life of a post
  /// that was published for the platform.
  static func halfLives(_ setup: LaboratorySetup) -> [String: Estimate] {
    let published: [(String, Platform, Double)] = [
      ("twitter", .twitter, 24), ("facebook", .facebook, 50), ("instagram", .instagram, 1140),
      ("linkedin", .linkedin, 1440), ("youtube", .youtube, 8640),
    ]
    var results: [String: Estimate] = [:]
    for (name, platform, halfLife) in published {
      let medians = setup.seeds(60).parts(6).map { delays(on: platform, days: 28, Array($0)).median / halfLife }
      results[name] = .mean(medians)
    }
    return results
  }

  private static func delays(
    on platform: Platform, days: Int, _ seeds: [UInt64], onlyShares: Bool = false
  ) -> [Double] {
    var population = Population.on(platform, agents: 4000)
    population.parameters.answer = onlyShares ? 0 : 20_000
    population.parameters.share = 20_000
    population.parameters.laterHops = 0
    population.parameters.rhythm = onlyShares ? 1 : 0
    population.parameters.qualitySpread = 0
    return seeds.flatMap { seed in
      let planted = PlantedPosts(onlyShares ? 144 : 60, aTick: 1, in: population, days: days, seed: seed) { _ in
        Seed(mood: .neutral, act: .thank, isAboutOrganisation: false)
      }
      let ticks = Dictionary(uniqueKeysWithValues: zip(planted.numbers, planted.ticks))
      return planted.posts.compactMap { (post: Post) -> Double? in
        guard let tick = ticks[post.parent ?? 0] else { return nil }
        return onlyShares ? Double((post.tick - tick) * 10 - 5) : Double(post.delay)
      }
    }
  }

  /// The share of reactions within so many minutes: even for five, then a power law.
  static func kernel(_ minutes: Double) -> Double {
    let (rate, theta) = (6.265_725e-4, 0.231_484_3)
    let seconds = minutes * 60
    return seconds <= 300 ? rate * seconds : 1 - rate * 300 / theta * pow(seconds / 300, -theta)
  }
}

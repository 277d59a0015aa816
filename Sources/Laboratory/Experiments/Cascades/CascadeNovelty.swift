import Codebook
import Foundation
import Simulation

/// How interest fades, and how opinions gather.
extension CascadeExperiments {
  /// IC05 (Wu & Huberman 2007): 200 posts against the organisation by random individuals on Twitter in each of 60
  /// communities of 4000, in the tick in which a topic begins, and the same where none does; no press.
  ///
  /// `half-life`: minutes after which the posts are passed on half as often as where the topic does not age: the ratio of the
  /// two numbers in parts of growing length, with straight lines between their middles.
  static func novelty(_ setup: LaboratorySetup) -> [String: Estimate] {
    let bounds = [10.0, 30, 60, 90, 150, 240, 480]
    func counts(isTopic: Bool) -> [Double] {
      var counts = [Double](repeating: 0, count: bounds.count)
      for seed in setup.seeds(60) {
        var population = Population.on(.twitter, agents: 4000)
        population.parameters.qualitySpread = 0
        population.parameters.laterHops = 0
        population.parameters.outlets = 0
        population.parameters.share = 12_000
        var observed = ObservedCommunity(population, seed: seed)
        let draw = Draw(seed: seed, stream: .author)
        let seeds = (0..<UInt32(200)).map { place in
          Stimulus.Kind.seed(
            Seed(author: draw.below(4000, place, 0), mood: .anger))
        }
        let topic = Stimulus(tick: 0, channel: 0, kind: .shock(heat: 50, blame: 60, reach: 1), cause: 0)
        observed.pass(
          ticks: 1, (isTopic ? [topic] : []) + seeds.map { Stimulus(tick: 0, channel: 0, kind: $0, cause: 0) })
        observed.pass(ticks: 60)
        for post in observed.posts where post.act == .share {
          if let place = bounds.firstIndex(where: { Double(post.delay) <= $0 }) { counts[place] += 1 }
        }
      }
      return counts
    }
    let (topic, other) = (counts(isTopic: true), counts(isTopic: false))
    let ratios = zip(topic, other).map { $0 / max(1, $1) }
    let middles = zip([0] + bounds, bounds).map { ($0 + $1) / 2 }
    guard let place = ratios.firstIndex(where: { $0 <= 0.5 }), place > 0 else { return [:] }
    let part = (ratios[place - 1] - 0.5) / (ratios[place - 1] - ratios[place])
    return [
      "half-life": Estimate(
        exactly: middles[place - 1] + part * (middles[place] - middles[place - 1]), count: Int(topic.reduce(0, +)))
    ]
  }

  /// IC32 (Deffuant et al. 2000): 600 individuals with opinions spread evenly over the range, no organisation and no press,
  /// who talk for 60 days; clusters of a twentieth of them or more that are a fiftieth of the range apart, median of 5 seeds.
  static func boundedConfidence(_ setup: LaboratorySetup) -> [String: Estimate] {
    func clusters(_ confidence: Int) -> Estimate {
      let counts = setup.seeds(5).map { seed in
        var population = Population.on(.twitter, agents: 600)
        population.parts = (0..<50).map { Population.Part(segment: .customers, share: 20, trust: $0 * 2 + 1, anger: 0) }
        population.parameters.chatter = 20_000
        population.parameters.confidence = confidence
        var observed = ObservedCommunity(population, seed: seed)
        observed.pass(ticks: 60 * 144)
        var sizes: [Int] = []
        var last = -1000
        for opinion in observed.people.map(\.trust).sorted() {
          if opinion - last > 20 { sizes.append(0) }
          sizes[sizes.count - 1] += 1
          last = opinion
        }
        return Double(sizes.count { $0 >= 30 })
      }
      return Estimate(exactly: counts.median, count: counts.count)
    }
    return ["half": clusters(500), "quarter": clusters(250), "tenth": clusters(100)]
  }
}

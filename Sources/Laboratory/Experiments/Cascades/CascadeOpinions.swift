import Codebook
import Foundation
import Simulation

/// How opinions move.
extension CascadeExperiments {
  /// IC31 (Yaniv 2004): one post about anything by each of 150 individuals in turn, in communities of 1500 in which nobody
  /// else speaks; the trust of those whom it moved, before and after.
  ///
  /// `shift`: mean shift over the distance to the author. `over-near` and `over-far`: that at middle distances, less that
  /// at small and at large ones, in standard deviations, by thirds of the distances at which anybody is moved.
  static func advice(_ setup: LaboratorySetup) -> [String: Estimate] {
    var moves: [(distance: Double, shift: Double)] = []
    for seed in setup.seeds(150) {
      let before = ObservedCommunity(.on(.twitter, agents: 1500), seed: seed)
      let author = Draw(seed: seed, stream: .author).below(1500, 0, 0)
      var after = before
      after.pass(ticks: 144, .seed(Seed(author: author, mood: .neutral, act: .thank, isAboutOrganisation: false)))
      let opinion = before.community.person(author).trust
      for follower in Set(before.community.followers(of: author)) {
        let (old, new) = (before.community.person(follower).trust, after.community.person(follower).trust)
        let distance = Double(opinion - old)
        if abs(distance) >= 20, new != old { moves.append((abs(distance), Double(new - old) / distance)) }
      }
    }
    let thirds = moves.sorted { $0.distance < $1.distance }.parts(3).map { $0.map(\.shift) }
    guard thirds.count == 3 else { return [:] }
    return [
      "shift": .mean(moves.map(\.shift)), "over-near": .standardisedDifference(thirds[1], minus: thirds[0]),
      "over-far": .standardisedDifference(thirds[1], minus: thirds[2]),
    ]
  }

  /// IC33 (Chan et al. 2017; Walter & Murphy 2018): a rumour that blames the organisation, and after twelve hours the
  /// truth, in 30 communities of 3000; belief is the responsibility that those who know attribute.
  ///
  /// `belief`: its change in the segment where it falls least. `residue`: what is left of it three hours later, over its
  /// level before. `backfire`: share of those who were hostile from the start and believe more after it.
  static func correction(_ setup: LaboratorySetup) -> [String: Estimate] {
    let segments = Segment.allCases.filter { $0 != .journalists }
    var changes = [[Double]](repeating: [], count: segments.count)
    var residues: [Double] = []
    var (sceptics, backfires) = (0, 0)
    for seed in setup.seeds(30) {
      var observed = ObservedCommunity(.reference(agents: 3000), seed: seed)
      observed.pass(ticks: 72, .shock(heat: 70, blame: 90, reach: 400))
      let before = observed.people
      observed.pass(ticks: 18, .revelation(contradictsDenial: false, blame: 5))
      let after = observed.people
      let aware = before.indices.filter { before[$0].isAware }
      func belief(_ people: [Person], _ segment: Segment?) -> Double? {
        let levels = aware.filter { segment == nil || before[$0].segment == segment }
        return levels.isEmpty ? nil : levels.map { Double(people[$0].responsibility) }.mean
      }
      for (place, segment) in segments.enumerated() {
        guard let old = belief(before, segment), let new = belief(after, segment) else { continue }
        changes[place].append(new - old)
      }
      let hostile = aware.filter { before[$0].initialTrust < 400 }
      sceptics += hostile.count
      backfires += hostile.count { after[$0].responsibility > before[$0].responsibility }
      if let old = belief(before, nil), let new = belief(after, nil) { residues.append(new / old) }
    }
    let least = changes.map(Estimate.mean).filter(\.isDefined).max { $0.value < $1.value }
    return ["belief": least ?? .undefined, "residue": .mean(residues), "backfire": .share(backfires, of: sceptics)]
  }
}

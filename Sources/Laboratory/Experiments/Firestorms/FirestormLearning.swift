import Codebook
import Simulation

/// How people learn outrage from approval.
extension FirestormExperiments {
  /// FS19 (Brady et al. 2021: approval of outrage raises its author's later outrage, less where outrage is the norm).
  ///
  /// A failure is talked about among 4000, on 80 seeds. Two hours later 200 individuals who contribute now and then post in
  /// anger: half of them with ten marks of approval, half with none, and the other way round in a second branch.
  /// `feedback`: difference in the share that writes an outraged post (anger or mockery) in the next day, with and without
  /// approval. `extreme-networks`: that difference where activists are two fifths of the people, less the usual one.
  static func outrageLearning(_ setup: LaboratorySetup) -> [String: Estimate] {
    let usual = Population.reference(agents: 4000)
    var extreme = usual
    extreme.setShare(of: .activists, to: 400, from: [.customers, .bystanders])
    var values: [String: [Double]] = [:]
    for seed in setup.seeds(80) {
      let (effect, extremeEffect) = (effectOfApproval(usual, seed), effectOfApproval(extreme, seed))
      values["feedback", default: []].append(effect)
      values["extreme-networks", default: []].append(extremeEffect - effect)
    }
    return estimates(values)
  }

  private static func effectOfApproval(_ population: Population, _ seed: UInt64) -> Double {
    var before = ObservedCommunity(population, seed: seed)
    before.pass(ticks: 12, .shock(heat: 50, blame: 60, reach: 250))
    let people = before.people
    let draw = Draw(seed: seed, stream: .author)
    let authors = people.indices.filter { people[$0].layer > 0 }
      .sorted { draw.bits(UInt32($0), 1) < draw.bits(UInt32($1), 1) }.prefix(200)
    var outraged = (approved: 0, ignored: 0)
    for branch in 0..<2 {
      var course = before
      course.pass(
        ticks: 144,
        authors.enumerated().map { place, author in
          let likes = place % 2 == branch ? 10 : 0
          return Stimulus(
            tick: course.community.tick, channel: people[author].home,
            kind: .seed(Seed(author: UInt32(author), mood: .anger, likes: likes)), cause: 0)
        })
      let angry = Set(
        course.posts.filter { $0.tick >= 12 && ($0.mood == .anger || $0.mood == .mockery) && $0.act != .share }
          .map(\.agent))
      for (place, author) in authors.enumerated() where angry.contains(UInt32(author)) {
        if place % 2 == branch { outraged.approved += 1 } else { outraged.ignored += 1 }
      }
    }
    return Double(outraged.approved - outraged.ignored) / Double(max(1, authors.count))
  }
}

import Codebook
import Simulation

/// Failures that come again, and how far one recovers.
extension CrisisCommunicationExperiments {
  /// A community in which an organisation has failed so often before: failures that all see, two days of talk, and some
  /// weeks of rest after each.
  private static func past(_ failures: Int, seed: UInt64) -> ObservedCommunity {
    var observed = ObservedCommunity(.reference(agents: 1500), seed: seed)
    for _ in 0..<failures {
      let tick = observed.community.tick
      observed.pass(
        ticks: 288,
        (0..<3).map { Stimulus(tick: tick, channel: $0, kind: .shock(heat: 80, blame: 90, reach: 1000), cause: 0) })
      observed.rest(days: 21)
    }
    return observed
  }

  /// CC18 (Hutzinger & Weitzl 2023): trust of individuals with the full apology after an hour less that with silence,
  /// without earlier failures, and for those who have seen three, on 16 seeds; strong ties are those of people who trusted much at the start,
  /// weak ties those of people near the middle. Weak ties in standard deviations of individuals.
  static func doubleDeviation(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (first, weak, strong): ([Double], [Double], [Double]) = ([], [], [])
    var deviations: [Double] = []
    for seed in setup.seeds(16) {
      for failures in [0, 3] {
        let before = past(failures, seed: seed)
        let silent = CrisisRun(in: before).people
        let said = CrisisRun([(6, .statement(CrisisRun.fullApology))], in: before).people
        func gain(_ includes: (Person) -> Bool) -> Double {
          silent.indices.filter { silent[$0].isAware && includes(silent[$0]) }
            .map { Double(said[$0].trust - silent[$0].trust) }.mean
        }
        if failures == 0 {
          first.append(gain { _ in true })
        } else {
          weak.append(gain { (400..<560).contains($0.initialTrust) && $0.failures >= 3 })
          strong.append(gain { $0.initialTrust >= 700 && $0.failures >= 3 })
          deviations.append(silent.filter { (400..<560).contains($0.initialTrust) }.map { Double($0.trust) }.deviation)
        }
      }
    }
    let spread = max(1, deviations.mean)
    return [
      "first-failure": .mean(first), "weak-ties": .mean(weak.map { $0 / spread }), "strong-ties": .mean(strong),
    ]
  }

  /// CC19 (Grégoire et al. 2009; Hutzinger & Weitzl 2023): wish for revenge of fans less that of bystanders and customers,
  /// of those who know, two days after the first failure and after the fourth, on 16 seeds.
  static func loveBecomesHate(_ setup: LaboratorySetup) -> [String: Estimate] {
    func gaps(_ failures: Int) -> [Double] {
      setup.seeds(16).map { seed in
        var observed = past(failures, seed: seed)
        observed.pass(ticks: 36, .shock(heat: 80, blame: 90, reach: 1000))
        let aware = observed.people.filter(\.isAware)
        func revenge(_ segments: [Segment]) -> Double {
          aware.filter { segments.contains($0.segment) }.map { Double($0.revenge) }.mean
        }
        return revenge([.fans]) - revenge([.customers, .bystanders])
      }
    }
    return ["first-failure": .mean(gaps(0)), "after-failures": .mean(gaps(3))]
  }

  /// CC25 (de Matos et al. 2007): disclosure, full apology, repair that is explained and a report on it, in all three kinds
  /// of crisis on 12 seeds, and two months of rest; change of mean trust since before the crisis as a share of it.
  static func recoveryParadox(_ setup: LaboratorySetup) -> [String: Estimate] {
    var changes: [Double] = []
    for seed in setup.seeds(12) {
      for crisis in CrisisType.allCases {
        let said: [CrisisRun.Act] = [
          (0, .statement(CrisisRun.fullApology)), (12, .statement(.doing(.correct, .inform, specificity: 80))),
          (72, .statement(.doing(.compensate, .inform, .correct, specificity: 80))),
        ]
        var observed = CrisisRun(said, crisis: crisis, seed: seed).observed
        observed.rest(days: 60)
        let start = observed.people.map { Double($0.initialTrust) }.mean
        changes.append((observed.people.map { Double($0.trust) }.mean - start) / start)
      }
    }
    return ["image": .mean(changes)]
  }
}

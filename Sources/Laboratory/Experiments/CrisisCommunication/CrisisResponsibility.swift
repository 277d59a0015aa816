import Codebook
import Simulation

/// Responsibility and reputation.
extension CrisisCommunicationExperiments {
  /// A crisis drawn at random, and what came of it.
  private struct Draw {
    let match: Double
    let responsibility: Double
    let reputation: Double
  }

  /// Crises of random type, history, prior reputation, gravity and reach, in communities of 1500, that the organisation
  /// meets with silence (one in eight) or with one or two random strategies after a random time within the first day.
  private static func randomCrises(_ setup: LaboratorySetup) -> [Draw] {
    setup.seeds(500).map { seed in
      let random = Codebook.Draw(seed: seed, stream: .resampling)
      func below(_ bound: UInt32, _ place: UInt32) -> Int { Int(random.below(bound, place, 0)) }
      let crisis = CrisisType.allCases[below(3, 0)]
      let history = below(3, 1) == 0
      var population = Population.reference(agents: 1500, crisis: crisis).trusting(by: below(31, 2) - 15)
      population.history = history
      var said: [Strategy] = []
      if below(8, 3) > 0 {
        for place in 0...UInt32(below(2, 4)) {
          said.append(ResponseMatch.strategies[below(UInt32(ResponseMatch.strategies.count), 5 + place)])
        }
      }
      var observed = ObservedCommunity(population, seed: seed)
      observed.pass(ticks: 1, .shock(heat: 60 + below(36, 7), blame: 60 + below(36, 8), reach: 100 + below(400, 9)))
      let wait = 2 + below(140, 10)
      observed.pass(ticks: wait)
      if !said.isEmpty {
        let statement = Statement(
          strategies: said.map { Statement.Weighted(strategy: $0, strength: 70) }, apology: [.responsibility, .regret],
          tones: [], specificity: 50, similarity: 0, isContradictory: false, isTrue: nil, voice: .official)
        observed.pass(ticks: 1, .statement(statement))
      }
      observed.pass(ticks: 432 - wait)
      let people = observed.people
      return Draw(
        match: ResponseMatch.score(of: said, in: crisis, history: history),
        responsibility: people.filter(\.isAware).map { Double($0.responsibility) }.mean,
        reputation: people.map { Double($0.trust) }.mean)
    }
  }

  /// CC01 (Ma & Zhan 2016: r = -.54): correlation of mean responsibility with final reputation over `randomCrises`.
  static func responsibility(_ setup: LaboratorySetup) -> [String: Estimate] {
    let draws = randomCrises(setup)
    return ["responsibility-reputation": .correlation(draws.map(\.responsibility), draws.map(\.reputation))]
  }

  /// CC02 (Ma & Zhan 2016: r = .23): correlation of the fit of the response with final reputation over `randomCrises`, and
  /// by how much the correlation of responsibility is larger in size.
  static func match(_ setup: LaboratorySetup) -> [String: Estimate] {
    let draws = randomCrises(setup)
    let match = Estimate.correlation(draws.map(\.match), draws.map(\.reputation))
    let blame = Estimate.correlation(draws.map(\.responsibility), draws.map(\.reputation))
    return [
      "match-reputation": match,
      "responsibility-over-match": Estimate(
        abs(blame.value) - abs(match.value), from: -blame.upper - match.upper, to: -blame.lower - match.lower,
        count: draws.count),
    ]
  }

  /// CC03 (Coombs & Holladay 2002): silence in the three kinds of crisis on 30 seeds. Gaps of responsibility in standard
  /// deviations of individuals; loss of reputation since the start.
  static func crisisTypes(_ setup: LaboratorySetup) -> [String: Estimate] {
    var blame: [CrisisType: [Double]] = [:]
    var losses: [CrisisType: [Double]] = [:]
    for seed in setup.seeds(30) {
      for crisis in CrisisType.allCases {
        let run = CrisisRun(crisis: crisis, seed: seed)
        blame[crisis, default: []] += run.aware.map { Double($0.responsibility) }
        losses[crisis, default: []].append(run.people.map { Double($0.initialTrust) }.mean - run.reputation)
      }
    }
    func gap(_ one: CrisisType, _ other: CrisisType) -> Estimate {
      .standardisedDifference(blame[one] ?? [], minus: blame[other] ?? [])
    }
    func loss(_ one: CrisisType, _ other: CrisisType) -> Estimate {
      .difference(losses[one] ?? [], minus: losses[other] ?? [])
    }
    return [
      "accidental-over-victim": gap(.accidental, .victim),
      "preventable-over-accidental": gap(.preventable, .accidental),
      "loss-accidental-over-victim": loss(.accidental, .victim),
      "loss-preventable-over-accidental": loss(.preventable, .accidental),
    ]
  }

  /// CC24 (Utz et al. 2013): intention to boycott of those who know, preventable less victim crises on 20 seeds, as the
  /// model is and with anger switched off: the share of the effect that is lost.
  static func angerMediates(_ setup: LaboratorySetup) -> [String: Estimate] {
    func effects(_ gain: Int) -> [Double] {
      setup.seeds(20).map { seed in
        func boycott(_ crisis: CrisisType) -> Double {
          CrisisRun(crisis: crisis, seed: seed) { $0.parameters.angerGain = gain }.aware.map { Double($0.boycott) }.mean
        }
        return boycott(.preventable) - boycott(.victim)
      }
    }
    let (whole, blocked) = (effects(1000), effects(0))
    return ["effect-lost-without-anger": .mean(zip(whole, blocked).map { 1 - $1 / $0 })]
  }
}

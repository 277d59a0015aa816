import Codebook
import Simulation

/// What apologies do.
extension CrisisCommunicationExperiments {
  /// CC13 (Fehr et al. 2010): forgiveness of those who know, with a full apology after an hour and with silence, on 20
  /// seeds; the difference in standard deviations of individuals.
  static func forgiveness(_ setup: LaboratorySetup) -> [String: Estimate] {
    func effect(_ crisis: CrisisType) -> Estimate {
      func forgiveness(_ acts: [CrisisRun.Act]) -> [Double] {
        setup.seeds(20).flatMap { seed in
          CrisisRun(acts, crisis: crisis, seed: seed).aware.map { Double($0.forgiveness) }
        }
      }
      return .standardisedDifference(
        forgiveness([(6, .statement(CrisisRun.fullApology))]), minus: forgiveness([]))
    }
    return ["accidental": effect(.accidental), "preventable": effect(.preventable)]
  }

  /// CC14 (Fehr et al. 2010: r = -.49, -.41, .51): forgiveness of those who know regressed on the responsibility that they
  /// attribute, on anger and on empathy, over all kinds of crisis, silence and apology, on 4 seeds.
  static func predictorsOfForgiveness(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (rows, values): ([[Double]], [Double]) = ([], [])
    for seed in setup.seeds(4) {
      for crisis in CrisisType.allCases {
        for acts in [[], [(6, .statement(CrisisRun.fullApology))]] as [[CrisisRun.Act]] {
          for person in CrisisRun(acts, crisis: crisis, seed: seed).aware {
            rows.append([Double(person.responsibility), Double(person.anger), Double(person.empathy)])
            values.append(Double(person.forgiveness))
          }
        }
      }
    }
    guard let fit = LinearRegression(rows, values)?.standardised else { return [:] }
    return ["intent": fit[0], "anger": fit[1], "empathy": fit[2]]
  }

  /// CC15 (Lewicki et al. 2016): reputation with an apology of six components, with each of them left out, and with one
  /// more at a time, after an hour in a preventable crisis, a day later, on 80 seeds.
  static func components(_ setup: LaboratorySetup) -> [String: Estimate] {
    let seeds = setup.seeds(80)
    func run(_ components: [ApologyComponent]) -> [Double] {
      seeds.map { seed in
        CrisisRun([(6, .statement(.doing(.apologise, apology: components)))], seed: seed, hours: 24).reputation
      }
    }
    let all = ApologyComponent.allCases
    func without(_ component: ApologyComponent) -> [Double] { run(all.filter { $0 != component }) }
    let (fault, repair, regret, request) = (
      without(.responsibility), without(.repair), without(.regret), without(.request)
    )
    let growing = (0...all.count).map { run(Array(all.prefix($0))) }
    let steps = zip(growing.dropFirst(), growing).map { Estimate.difference($0, minus: $1) }
    return [
      "acknowledgement-costs-most": .difference(repair, minus: fault),
      "repair-costs-second": .difference(regret, minus: repair),
      "request-costs-least": .difference(regret, minus: request),
      "smallest-step": steps.min { $0.value < $1.value } ?? .undefined,
    ]
  }

  /// CC17 (Schoofs et al. 2019): an apology after an hour on 30 seeds: what it adds to reputation and to the empathy of
  /// those who know, and the share of the former that is lost when empathy restores no trust.
  static func empathy(_ setup: LaboratorySetup) -> [String: Estimate] {
    let seeds = setup.seeds(30)
    let apology: CrisisRun.Act = (
      6, .statement(.doing(.apologise, apology: [.responsibility, .regret, .repentance]))
    )
    let gains = CrisisRun.gains(seeds, [apology])
    let blocked = CrisisRun.gains(seeds, edit: { $0.parameters.empathyGain = 0 }, [apology])
    let empathy = seeds.map { seed in CrisisRun([apology], seed: seed).aware.map { Double($0.empathy) }.mean }
    return [
      "gain-lost-without-empathy": Estimate(exactly: 1 - blocked.mean / gains.mean, count: seeds.count),
      "empathy": .mean(empathy), "reputation": .mean(gains),
    ]
  }

  /// CC20 (Kim et al. 2015): the full apology after six hours in communities of 6000; share of hostile posts among all about
  /// the organisation in the day after it less that in the six hours before, and in the three hours after less that in the
  /// three before, on 40 seeds.
  static func atOnce(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (day, hours): ([Double], [Double]) = ([], [])
    for seed in setup.seeds(40) {
      let posts = CrisisRun([(36, .statement(CrisisRun.fullApology))], seed: seed, edit: { $0.agents = 6000 }).observed
        .posts
      func hostile(_ ticks: Range<Int>) -> Double? {
        let all = posts.filter { ticks.contains($0.tick) && $0.isAboutOrganisation }
        return all.isEmpty ? nil : Double(all.count { $0.mood.isNegative }) / Double(all.count)
      }
      if let before = hostile(0..<36), let after = hostile(36..<180) { day.append(after - before) }
      if let before = hostile(18..<36), let after = hostile(36..<54) { hours.append(after - before) }
    }
    return ["negative-share-falls": .share(of: day) { $0 < 0 }, "within-three-hours": .mean(hours)]
  }

  /// CC21 (Park et al. 2012): the full apology an hour after the failure, on 30 seeds. Hours from each of the two until half
  /// of all who finally know the bad news know it, or have heard the organisation: at most the 48 of the run; and those who
  /// have heard over those who know at the end.
  static func speedOfNews(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (gaps, ratios): ([Double], [Double]) = ([], [])
    for seed in setup.seeds(30) {
      var observed = ObservedCommunity(.reference(agents: 2500, crisis: .preventable), seed: seed)
      var (known, heard): ([Int], [Int]) = ([], [])
      for hour in 0..<48 {
        switch hour {
        case 0: observed.pass(ticks: 6, .shock(heat: 85, blame: 80, reach: 250))
        case 1: observed.pass(ticks: 6, .statement(CrisisRun.fullApology))
        default: observed.pass(ticks: 6)
        }
        let people = observed.people
        known.append(people.count(where: \.isAware))
        heard.append(people.count { $0.isAware && $0.answers > 0 })
      }
      let half = (known.last ?? 0) / 2
      let (news, apology) = (known.firstIndex { $0 >= half } ?? 48, (heard.firstIndex { $0 >= half } ?? 48) - 1)
      gaps.append(Double(apology - news))
      ratios.append(Double(heard.last ?? 0) / Double(max(1, known.last ?? 0)))
    }
    return ["time-to-half": .mean(gaps), "reach": .mean(ratios)]
  }
}

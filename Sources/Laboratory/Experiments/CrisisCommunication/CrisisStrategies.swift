import Codebook
import Simulation

/// What strategies do to reputation.
extension CrisisCommunicationExperiments {
  /// Final reputation on the seeds when strategies are followed after an hour in a preventable crisis, and the fault comes
  /// out after seven: against the organisation's word when it denied.
  private static func reputations(_ seeds: [UInt64], _ strategies: Strategy...) -> [Double] {
    let isDenial = strategies.contains(.deny)
    let statement = Statement(
      strategies: strategies.map { Statement.Weighted(strategy: $0, strength: 70) },
      apology: strategies.contains(.apologise) ? [.responsibility, .regret, .repentance] : [], tones: [],
      specificity: 50, similarity: 0, isContradictory: false, isTrue: isDenial ? false : nil, voice: .official)
    return seeds.map { seed in
      CrisisRun([(6, .statement(statement)), isDenial ? CrisisRun.contradiction : CrisisRun.truth], seed: seed)
        .reputation
    }
  }

  /// CC06 (Arendt et al. 2017): the strategies of image repair that the codebook tells apart, by mean final reputation on
  /// 30 seeds of a crisis in which the organisation is at fault.
  static func ranks(_ setup: LaboratorySetup) -> [String: Estimate] {
    let seeds = setup.seeds(30)
    let strategies: [Strategy] = [
      .correct, .deny, .scapegoat, .excuse, .bolster, .justify, .attack, .compensate, .apologise,
    ]
    let order = strategies.map { ($0, reputations(seeds, $0).mean) }.sorted { $0.1 > $1.1 }.map(\.0)
    guard let best = order.firstIndex(of: .correct), let denial = order.firstIndex(of: .deny) else { return [:] }
    return [
      "corrective-action-rank": Estimate(exactly: Double(best + 1), count: seeds.count),
      "denial-rank-from-last": Estimate(exactly: Double(order.count - denial), count: seeds.count),
    ]
  }

  /// CC07 (Arendt et al. 2017): pairs of strategies, as CC06 on 40 seeds.
  static func pairs(_ setup: LaboratorySetup) -> [String: Estimate] {
    let seeds = setup.seeds(40)
    let (correct, deny) = (reputations(seeds, .correct), reputations(seeds, .deny))
    return [
      "corrective-over-denial": .difference(correct, minus: deny),
      "bolstering-added": .difference(reputations(seeds, .correct, .bolster), minus: correct),
      "denial-over-denial-with-evasion": .difference(deny, minus: reputations(seeds, .deny, .excuse)),
    ]
  }

  /// CC08 (Coombs 2007): denial after an hour and the full apology after four, against the apology after an hour and
  /// against a holding statement and the apology after four; merits alone against merits with an apology; 40 seeds.
  static func consistency(_ setup: LaboratorySetup) -> [String: Estimate] {
    let seeds = setup.seeds(40)
    func run(_ acts: [CrisisRun.Act]) -> [Double] { seeds.map { CrisisRun(acts, seed: $0).reputation } }
    let full = CrisisRun.fullApology
    let reversed = run([
      (6, .statement(.doing(.deny, isTrue: false))), (24, .statement(full.contradicting)),
    ])
    return [
      "reversal-against-apology": .difference(reversed, minus: run([(6, .statement(full))])),
      "reversal-against-holding": .difference(
        reversed, minus: run([(6, .statement(.doing(.hold))), (24, .statement(full))])),
      "bolstering-alone": .difference(
        run([(6, .statement(.doing(.bolster)))]),
        minus: run([(6, .statement(.doing(.bolster, .apologise, apology: [.responsibility, .regret])))])),
    ]
  }

  /// CC09 (Kim & Sung 2014): a denial after an hour, and silence, six hours later: the responsibility that those who know
  /// attribute, in standard deviations of individuals under silence. Then the truth comes out: reputation against the worst
  /// of three accommodative answers; 30 seeds.
  static func denial(_ setup: LaboratorySetup) -> [String: Estimate] {
    let seeds = setup.seeds(30)
    let denied: CrisisRun.Act = (6, .statement(.doing(.deny, isTrue: false)))
    var (gaps, deviations): ([Double], [Double]) = ([], [])
    for seed in seeds {
      let silent = CrisisRun(crisis: .preventable, seed: seed, hours: 7)
      let said = CrisisRun([denied], seed: seed, hours: 7)
      gaps.append(said.responsibility - silent.responsibility)
      deviations.append(silent.aware.map { Double($0.responsibility) }.deviation)
    }
    let spread = max(deviations.mean, 80)
    let contradicted = seeds.map { CrisisRun([denied, CrisisRun.contradiction], seed: $0).reputation }
    let accommodative = [
      reputations(seeds, .apologise), reputations(seeds, .correct), reputations(seeds, .compensate, .inform),
    ]
    let worst = accommodative.min { $0.mean < $1.mean } ?? []
    return [
      "denial-before-the-truth": .mean(gaps.map { $0 / spread }),
      "contradicted-denial": .difference(contradicted, minus: worst),
    ]
  }

  /// CC10 (Arpan & Roskos-Ewoldsen 2005): the organisation's own full disclosure ten minutes before others leak the
  /// failure, and the same words half an hour after it, on 40 seeds: shares of seeds in which the disclosure leaves a better
  /// reputation, more trust among those who know, and less responsibility and anger among them.
  static func stealingThunder(_ setup: LaboratorySetup) -> [String: Estimate] {
    let pairs = setup.seeds(40).map { seed in
      let said = Stimulus.Kind.statement(CrisisRun.fullApology)
      return (own: CrisisRun([(0, said)], seed: seed), late: CrisisRun([(4, said)], seed: seed))
    }
    func severity(_ run: CrisisRun) -> Double { run.aware.map { Double($0.responsibility + $0.anger) }.mean }
    func trust(_ run: CrisisRun) -> Double { run.aware.map { Double($0.trust) }.mean }
    return [
      "reputation-up": .share(of: pairs) { $0.own.reputation > $0.late.reputation },
      "credibility-up": .share(of: pairs) { trust($0.own) > trust($0.late) },
      "severity-down": .share(of: pairs) { severity($0.own) < severity($0.late) },
    ]
  }

  /// CC29 (Coombs & Tachkova 2022): gains over silence in a preventable crisis that is a moral outrage, on 40 seeds.
  static func moralOutrage(_ setup: LaboratorySetup) -> [String: Estimate] {
    func gain(_ statement: Statement) -> Estimate {
      .mean(CrisisRun.gains(setup.seeds(40), edit: { $0.isOutrage = true }, [(6, .statement(statement))]))
    }
    return [
      "rebuild": gain(CrisisRun.fullApology), "excuse": gain(.doing(.excuse)), "justification": gain(.doing(.justify)),
    ]
  }

  /// CC23 (Schultz et al. 2011; Utz et al. 2013): the full apology after an hour on Twitter and as a press release, on
  /// 100 seeds. Secondary talk: posts whose authors react to an article or to what the organisation said.
  static func medium(_ setup: LaboratorySetup) -> [String: Estimate] {
    var (reputations, talk): ([Double], [Double]) = ([], [])
    for seed in setup.seeds(100) {
      let runs = [0, 3].map { channel in
        CrisisRun([(6, .statement(CrisisRun.fullApology))], seed: seed, on: channel) {
          $0.channels.append(Population.Channel(platform: .press, followers: 30_000))
        }
      }
      reputations.append(runs[0].reputation - runs[1].reputation)
      let posts = runs.map { run in
        Double(
          run.observed.posts.count { post in
            run.observed.community.causes(of: post.number).contains {
              $0.source == .press || $0.source == .organisation
            }
          })
      }
      talk.append(posts[1] - posts[0])
    }
    return ["reputation": .mean(reputations), "secondary-talk": .mean(talk)]
  }
}

import Codebook
import Simulation

/// Styles of conflict management.
extension FirestormExperiments {
  /// FS15 (Hauser et al. 2017: a collaborative style is best in general, but not in each community).
  ///
  /// A failure goes viral among 2000; from the second hour on the organisation answers ten posts an hour for a day in a
  /// collaborative, accommodating, avoiding or competing style. Success is mean trust after two days, on 24 seeds in each
  /// of twelve communities: three types of crisis, each friendly (trust +10), usual, hostile (trust -25) and full of
  /// aggressors (a quarter activists, a tenth trolls). `over-…`: mean difference to the collaborative style over all
  /// communities. `hostile-exceptions`: the hostile and aggressive communities in which another style does better, at 95 %.
  static func conflictStyles(_ setup: LaboratorySetup) -> [String: Estimate] {
    let communities = CrisisType.allCases.flatMap { crisis in Climate.allCases.map { ($0, $0.population(crisis)) } }
    let seeds = setup.seeds(24)
    var values: [String: [Double]] = [:]
    var exceptions = 0
    for (climate, population) in communities {
      let trust = ConflictStyle.allCases.map { style in seeds.map { style.trust(population, $0) } }
      var isException = false
      for (place, style) in ConflictStyle.allCases.enumerated().dropFirst() {
        let differences = zip(trust[0], trust[place]).map { $0 - $1 }
        values["over-\(style.rawValue)", default: []] += differences
        isException = isException || Estimate.mean(differences).upper < 0
      }
      exceptions += climate.isHostile && isException ? 1 : 0
    }
    var result = estimates(values)
    result["hostile-exceptions"] = Estimate(exactly: Double(exceptions), count: communities.count)
    return result
  }
}

private enum Climate: CaseIterable {
  case friendly, usual, hostile, aggressive

  var isHostile: Bool { self == .hostile || self == .aggressive }

  func population(_ crisis: CrisisType) -> Population {
    var population = Population.reference(agents: 2000, crisis: crisis)
    switch self {
    case .friendly: return population.trusting(by: 10)
    case .usual: return population
    case .hostile: return population.trusting(by: -25)
    case .aggressive:
      population.setShare(of: .activists, to: 250, from: [.customers, .bystanders])
      population.setShare(of: .trolls, to: 100, from: [.customers, .bystanders])
      return population
    }
  }
}

/// The styles by assertiveness and cooperativeness (Thomas & Kilmann, as in Hauser et al. 2017).
private enum ConflictStyle: String, CaseIterable {
  /// Assertive and cooperative: puts the facts, and works on what both want.
  case collaborative
  /// Cooperative only: gives in.
  case accommodating
  /// Neither: withdraws from the talk.
  case avoiding
  /// Assertive only: holds its ground.
  case competing

  /// What it says, if anything: two strategies each, so that none has more to offer than another.
  private var statement: Statement? {
    switch self {
    case .collaborative: .doing(.inform, .correct)
    case .accommodating: .doing(.apologise, .compensate, apology: [.regret, .responsibility, .request])
    case .avoiding: nil
    case .competing: .doing(.justify, .bolster)
    }
  }

  /// Mean trust after two days.
  func trust(_ population: Population, _ seed: UInt64) -> Double {
    var course = ObservedCommunity(population, seed: seed)
    course.pass(ticks: 12, .outrage)
    if let statement { course.answer(hours: 24, count: 10) { _ in statement } } else { course.pass(ticks: 144) }
    course.pass(ticks: 132)
    return Double(course.community.gauges.trust)
  }
}

import Codebook
import Simulation

/// Who speaks up for the organisation.
extension FirestormExperiments {
  /// FS17 (Weitzl & Hutzinger 2017: advocates mitigate what bystanders think; forced advocacy does not).
  ///
  /// A failure goes viral among 3000, on 200 seeds; two hours later twenty who like the organisation speak up for it of
  /// their own accord, or because they were covertly asked to, which comes to light six hours later. `spontaneous` and
  /// `fake`: how many thousandths of trust bystanders have more after two days than without.
  static func advocates(_ setup: LaboratorySetup) -> [String: Estimate] {
    var values: [String: [Double]] = [:]
    for seed in setup.seeds(200) {
      let nobody = trust(seed, nil)
      values["spontaneous", default: []].append(trust(seed, false) - nobody)
      values["fake", default: []].append(trust(seed, true) - nobody)
    }
    return estimates(values)
  }

  private static func trust(_ seed: UInt64, _ isCovert: Bool?) -> Double {
    var course = ObservedCommunity(.reference(agents: 3000), seed: seed)
    course.pass(ticks: 12, .outrage)
    if let isCovert {
      course.pass(ticks: 36, .support(people: 20, isCovert: isCovert))
    } else {
      course.pass(ticks: 36)
    }
    if isCovert == true { course.pass(ticks: 240, .exposure) } else { course.pass(ticks: 240) }
    return course.people.filter { $0.segment == .bystanders }.map { Double($0.trust) }.mean
  }
}

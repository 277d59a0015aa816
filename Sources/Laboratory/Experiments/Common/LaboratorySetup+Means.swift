extension LaboratorySetup {
  /// The means over usually `count` seeds of what `measure` finds on each, by name.
  func means(over count: Int, _ measure: (UInt64) -> [String: Double]) -> [String: Estimate] {
    var samples: [String: [Double]] = [:]
    for seed in seeds(count) {
      for (name, value) in measure(seed) { samples[name, default: []].append(value) }
    }
    return samples.mapValues(Estimate.mean)
  }
}

/// The means of samples, by name, with their intervals.
func estimates(_ samples: [String: [Double]]) -> [String: Estimate] { samples.mapValues(Estimate.mean) }

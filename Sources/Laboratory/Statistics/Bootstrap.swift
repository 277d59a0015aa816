import Codebook

extension Estimate {
  /// Any `statistic` of independent observations, such as seeds, with the percentile interval of 1000 resamples (Efron
  /// 1979, Ann. Statist. 7). Resampling is deterministic; resamples that leave the statistic undefined are left out.
  ///
  /// - Complexity: 1001 calls of `statistic` on as many observations as there are.
  public static func bootstrap<Observation>(
    _ observations: [Observation], statistic: ([Observation]) -> Double
  ) -> Estimate {
    guard observations.count > 1 else { return .undefined }
    let draw = Draw(seed: 1, stream: .resampling)
    let bound = UInt32(observations.count)
    let resampled = (0..<UInt32(1000)).map { resample in
      statistic((0..<bound).map { observations[Int(draw.below(bound, $0, resample))] })
    }.filter { !$0.isNaN }
    return Estimate(
      statistic(observations), from: resampled.quantile(0.025), to: resampled.quantile(0.975),
      count: observations.count)
  }
}

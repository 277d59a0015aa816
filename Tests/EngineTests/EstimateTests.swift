import Testing

@testable import Engine

@Suite struct EstimateTests {
  private let noise = ScoreNoise(50, spread: 12, error: 9)

  private func expect(_ interval: Interval?, _ value: Double, _ lower: Double, _ upper: Double) throws {
    let interval = try #require(interval)
    let pairs = [(interval.value, value), (interval.lower, lower), (interval.upper, upper)]
    for (found, wanted) in pairs { #expect(abs(found - wanted) < 0.01, "\(interval)") }
  }

  /// ρ = 144/225 = 0.64: 50 + 0.64 × 30, ± 1.96 × 12 × 0.6.
  @Test func onePlayIsDrawnFarTowardsTheMeanOfAll() throws {
    try expect(Estimates.standing([80], noise: noise), 69.2, 55.09, 83.31)
  }

  /// ρ = 144/(144 + 81/4) = 0.8767.
  @Test func fourPlaysAreReliedUponMore() throws {
    try expect(Estimates.standing([80, 80, 80, 80], noise: noise), 76.30, 68.04, 84.56)
  }

  /// The variance of 50, 70 and 90 is 400: ρ = 144/(144 + 400/3) = 0.5192.
  @Test func playsThatVaryMoreThanUsualSayLess() throws {
    try expect(Estimates.standing([50, 70, 90], noise: noise), 60.38, 44.08, 76.69)
  }

  @Test func onlyTheLatestFivePlaysTellWhereAPlayerStands() {
    let latest = Estimates.standing([60, 61, 62, 63, 64], noise: noise)
    #expect(Estimates.standing([5, 5, 60, 61, 62, 63, 64], noise: noise) == latest)
  }

  @Test func noBoundLeavesTheScale() throws {
    let high = try #require(Estimates.standing([100], noise: ScoreNoise(95, spread: 20, error: 9)))
    #expect(high.upper == 100 && high.lower > 60)
    let low = try #require(Estimates.standing([0], noise: ScoreNoise(5, spread: 20, error: 9)))
    #expect(low.lower == 0 && low.upper < 40)
  }

  @Test func withoutPlaysNothingIsKnown() {
    #expect(Estimates.standing([], noise: noise) == nil)
    #expect(Estimates.change([50], noise: noise, critical: 1.96) == nil)
  }

  /// 1.96 × √(81 + 81) = 24.95.
  @Test func aChangeHasToBeLargerThanTheNoiseOfBothEnds() throws {
    let critical = Estimates.critical
    try expect(Estimates.change([40, 70], noise: noise, critical: critical), 30, 5.05, 54.95)
    #expect(Estimates.change([40, 70], noise: noise, critical: critical)?.excludesZero == true)
    #expect(Estimates.change([40, 60], noise: noise, critical: critical)?.excludesZero == false)
    #expect(Estimates.change([70, 40], noise: noise, critical: critical)?.excludesZero == true)
  }

  /// 1.96 × √(2 × 81 / 2) = 17.64; the play in the middle belongs to neither end.
  @Test func theFirstPlaysAreComparedWithAsManyOfTheLatest() throws {
    try expect(Estimates.change([40, 44, 99, 60, 64], noise: noise, critical: Estimates.critical), 20, 2.36, 37.64)
  }

  @Test func oneOfTenChangesHasToBeLargerThanOneAlone() throws {
    let alone = try #require(Estimates.change([40, 68], noise: noise, critical: Estimates.critical))
    let ofTen = try #require(Estimates.change([40, 68], noise: noise, critical: Estimates.criticalOfTen))
    #expect(alone.excludesZero && !ofTen.excludesZero)
  }
}

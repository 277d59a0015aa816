import Testing

@testable import Laboratory

@Suite struct DistributionTests {
  @Test func equalValuesShareTheMeanOfTheirRanks() {
    #expect([30.0, 10, 20, 20].ranks == [4, 1, 2.5, 2.5])
    #expect([Double]().ranks.isEmpty)
  }

  @Test func quantilesInterpolate() {
    let values: [Double] = [16, 1, 4, 2, 8]
    #expect([0, 0.1, 0.25, 0.5, 1].map(values.quantile) == [1, 1.4, 2, 4, 16])
    #expect(values.quantile(0.9).isNear(12.8))
    #expect([Double]().quantile(0.5).isNaN)
  }

  @Test func theTopShareIsThatOfTheLargest() {
    #expect(Inequality.topShare(0.1, of: [1, 1, 1, 1, 1, 1, 1, 1, 1, 11]).isNear(0.55))
    #expect(Inequality.topShare(0.5, of: [4, 1, 2, 3]).isNear(0.7))
  }

  @Test func theDistanceToADistributionIsTheLargestGap() {
    #expect(KolmogorovSmirnov.distance([0.1, 0.2, 0.4, 0.45, 0.8]) { $0 }.isNear(0.35))
    #expect(KolmogorovSmirnov.distance([0.5]) { $0 }.isNear(0.5))
  }

  @Test func twoSamplesAreComparedOverAllValues() {
    let (first, second) = ([0.1, 0.4, 0.7, 0.9, 1.5, 2.2], [0.5, 1.1, 1.9, 2.8, 3.1, 3.3, 4.0])
    #expect(KolmogorovSmirnov.distance(first, second).isNear(0.5714))
    #expect(KolmogorovSmirnov.distance(second, first).isNear(0.5714))
    #expect(KolmogorovSmirnov.distance([1, 1, 2], [1, 1, 2]) == 0)
    #expect(KolmogorovSmirnov.distance([1, 2], [3, 4]) == 1)
  }

  /// Kolmogorov's distribution has its 95th percentile at 1.3581.
  @Test func significanceFollowsKolmogorovsDistribution() {
    let sample = (0..<5000).map(Double.init)
    #expect(KolmogorovSmirnov.significance(sample, sample) == 1)
    let shift = 1.3581 * 100
    let significance = KolmogorovSmirnov.significance(sample, sample.map { $0 + shift.rounded() })
    #expect(significance.isNear(0.05, decimals: 2))
    #expect(KolmogorovSmirnov.significance([1, 2, 3, 4, 5], [11, 12, 13, 14, 15]) < 0.01)
    #expect(KolmogorovSmirnov.significance([], [1]).isNaN)
  }
}

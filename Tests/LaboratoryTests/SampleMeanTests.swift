import Engine
import Laboratory
import Testing

@Suite struct SampleMeanTests {
  @Test func theIntervalIsStudents() throws {
    let estimate = try #require(SampleMean([1, 2, 3, 4, 5]))
    #expect(estimate.mean == 3)
    #expect(abs(estimate.deviation - 1.581139) < 1e-6)
    #expect(abs(try #require(estimate.margin) - 1.963243) < 1e-4)
  }

  /// Quantiles of Student's t for 97.5 % with 11, 20, 40 and 100 degrees of freedom, as printed in tables.
  @Test(arguments: [(12, 2.2010), (21, 2.0860), (41, 2.0211), (101, 1.9840)] as [(Int, Double)])
  func theIntervalNarrowsWithTheValues(count: Int, quantile: Double) throws {
    let values = (0..<count).map { Double($0 % 2) }
    let estimate = try #require(SampleMean(values))
    let expected = quantile * estimate.deviation / Double(count).squareRoot()
    #expect(abs(try #require(estimate.margin) - expected) < 0.002 * expected)
  }

  @Test func oneValueHasNoIntervalAndNoneNoMean() throws {
    let one = try #require(SampleMean([7]))
    #expect(one.mean == 7)
    #expect(one.low == nil)
    #expect(SampleMean([]) == nil)
  }

  @Test func differencesArePairedBySeedAndLeaveOutWhatHasNoMeaning() throws {
    let experiment = experiment([], seeds: 3, measures: [measure(.negativeShare)])
    let base: [Double?] = [10, nil, 30]
    let other: [Double?] = [11, 20, 29]
    let trials = (0..<3).flatMap { seed in
      [
        Trial(arm: 0, seed: UInt64(seed), values: [base[seed]]),
        Trial(arm: 1, seed: UInt64(seed), values: [other[seed]]),
      ]
    }
    let comparison = Comparison(of: trials, in: experiment)
    #expect(comparison.cells[0][0].level?.count == 2)
    #expect(comparison.cells[0][0].difference == nil)
    #expect(comparison.cells[1][0].level?.mean == 20)
    #expect(comparison.cells[1][0].difference?.count == 2)
    #expect(comparison.cells[1][0].difference?.mean == 0)
    #expect(comparison.cells[1][0].shareAbove == 0.5)
    #expect(comparison.cells[1][0].shareBelow == 0.5)
  }

  @Test func refusalsAreCountedByActAndReason() {
    let refused = Trial.Refused(act: 1, reason: .tooFewMinutes)
    let trials = [
      Trial(arm: 0, seed: 1, values: [1], refusals: [refused]),
      Trial(arm: 0, seed: 2, values: [1], refusals: [refused]),
      Trial(arm: 1, seed: 1, values: [1]),
    ]
    let comparison = Comparison(of: trials, in: experiment([], measures: [measure(.trust)]))
    #expect(comparison.refusals[0].map(\.seeds) == [2])
    #expect(comparison.refusals[1].isEmpty)
  }
}

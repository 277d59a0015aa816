import Engine
import Laboratory
import Testing

@Suite struct PairingTests {
  @Test func oneSeedHasNoInterval() {
    let comparison = Comparison(
      of: [Trial(arm: 0, seed: 1, values: [7]), Trial(arm: 1, seed: 1, values: [9])],
      in: experiment([], seeds: 1, measures: [measure(.trust)]))
    #expect(comparison.cells[1][0].level?.value == 9)
    #expect(comparison.cells[1][0].deviation == nil)
    #expect(comparison.cells[1][0].difference?.value == 2)
    #expect(comparison.cells[1][0].difference?.upper == .infinity)
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
    #expect(comparison.cells[1][0].level?.value == 20)
    #expect(comparison.cells[1][0].difference?.count == 2)
    #expect(comparison.cells[1][0].difference?.value == 0)
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

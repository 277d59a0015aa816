import Synchronization
import Testing

@testable import Laboratory

@Suite struct RunnerTests {
  private let findings = ["CC01", "CC02", "FS01", "IC07", "LG03"].compactMap(Published.finding)

  private let runner = ExperimentRunner([
    FindingExperiment("CC01") { setup in
      ["responsibility-reputation": Estimate(exactly: -0.5 - Double(setup.seed) / 10)]
    },
    FindingExperiment("IC07") { setup in ["hundred": Estimate(exactly: 0.0005, count: setup.seeds(4).count)] },
  ])

  @Test func resultsComeInTheOrderOfTheFindings() {
    let results = runner.results(for: findings)
    #expect(results.map(\.finding.id) == ["CC01", "CC02", "FS01", "IC07", "LG03"])
    #expect(results.map(\.holds) == [true, false, false, true, false])
  }

  @Test(arguments: [1, 2, 8]) func theNumberOfThreadsChangesNothing(threads: Int) {
    #expect(runner.results(for: findings, threads: threads) == runner.results(for: findings))
  }

  @Test func progressIsToldOnceAFinding() {
    let seen = Mutex<[Int]>([])
    _ = runner.results(for: findings, threads: 2) { progress in
      seen.withLock { $0.append(progress.done) }
      #expect(progress.total == 5)
    }
    #expect(seen.withLock { $0 } == [1, 2, 3, 4, 5])
  }

  @Test func theSetupReachesTheExperiments() {
    let results = runner.results(for: findings, setup: LaboratorySetup(seed: 3, replication: 2.5))
    #expect(results[0].measured?.value == -0.8)
    #expect(results[3].measured?.count == 10)
  }

  @Test func anExperimentHasAtLeastTwoSeeds() {
    #expect(LaboratorySetup(seed: 7, replication: 0.01).seeds(30) == [7, 8])
    #expect(LaboratorySetup(seed: 7).seeds(3) == [7, 8, 9])
  }

  @Test func everyExperimentIsOneOfAFindingThatCanBeExpressed() {
    let ids = ExperimentRunner.experiments.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(Published.finding(id)?.isExpressible == true, "\(id)") }
  }
}

import Machine
import Synchronization

/// Runs experiments on several threads and judges what they measure.
public struct ExperimentRunner: Sendable {
  /// How far a run has come.
  public struct Progress: Sendable {
    /// How many findings have been measured.
    public let done: Int
    /// How many there are to measure.
    public let total: Int
    /// The finding that was measured last.
    public let latest: FindingResult
  }

  /// The experiments of every family.
  public static let experiments =
    CrisisCommunicationExperiments.all + FirestormExperiments.all + CascadeExperiments.all + WebcareExperiments.all

  private let experiments: [FindingExperiment]

  /// A runner of `experiments`, at most one a finding.
  public init(_ experiments: [FindingExperiment] = ExperimentRunner.experiments) {
    self.experiments = experiments
  }

  /// Measures and judges `findings`, in their order; one without an experiment misses.
  ///
  /// The results do not depend on the number of `threads`; `report` is called as each finding is measured, by one
  /// thread at a time.
  public func results(
    for findings: [PublishedFinding], setup: LaboratorySetup = LaboratorySetup(), threads: Int = 1,
    report: @escaping @Sendable (Progress) -> Void = { _ in }
  ) -> [FindingResult] {
    let board = Mutex([FindingResult?](repeating: nil, count: findings.count))
    let next = Atomic<Int>(0)
    WorkerTeam(count: max(1, min(threads, findings.count))).run { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < findings.count else { return }
        let result = measure(findings[index], setup)
        board.withLock { results in
          results[index] = result
          report(Progress(done: results.count { $0 != nil }, total: findings.count, latest: result))
        }
      }
    }
    return board.withLock { $0.compactMap(\.self) }
  }

  private func measure(_ finding: PublishedFinding, _ setup: LaboratorySetup) -> FindingResult {
    finding.judge(experiments.first { $0.id == finding.id }?.run(setup) ?? [:])
  }
}

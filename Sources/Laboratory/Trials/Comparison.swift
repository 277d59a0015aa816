import Engine

/// What an experiment found: each arm's means, and how each differs from the baseline on the same seeds.
public struct Comparison: Equatable, Sendable {
  /// A measure in an arm.
  public struct Cell: Equatable, Sendable {
    /// Its level, or nil where it had a meaning in no run.
    public var level: Estimate?
    /// Standard deviation of its values, or nil where there are fewer than two.
    public var deviation: Double?
    /// By how much it exceeds that of the baseline on the same seed; nil in the baseline, and where no seed has both.
    public var difference: Estimate?
    /// Share of those seeds on which it exceeds the baseline, 0 to 1; equal ones count as not.
    public var shareAbove: Double?
    /// Share of those seeds on which it is below the baseline, 0 to 1.
    public var shareBelow: Double?
  }

  /// Acts that the game refused in an arm for the same reason.
  public struct Refusals: Equatable, Sendable {
    /// The place of the act in its arm.
    public var act: Int
    /// Why.
    public var reason: Game.Refusal
    /// On how many seeds.
    public var seeds: Int
  }

  /// The cells by arm, then by measure.
  public var cells: [[Cell]]
  /// The refusals by arm.
  public var refusals: [[Refusals]]

  /// Compares the trials of an experiment.
  ///
  /// - Complexity: O(*n*) in the values.
  public init(of trials: [Trial], in experiment: Experiment) {
    var byArm = [[Trial]](repeating: [], count: experiment.arms.count)
    for trial in trials { byArm[trial.arm].append(trial) }
    let baseline = byArm[0]
    cells = byArm.enumerated().map { arm, own in
      experiment.measures.indices.map { measure in
        Cell(
          of: own.map { $0.values[measure] }, against: arm == 0 ? nil : baseline.map { $0.values[measure] })
      }
    }
    refusals = byArm.map(Comparison.refusals)
  }

  private static func refusals(_ trials: [Trial]) -> [Refusals] {
    var found: [Refusals] = []
    for refused in trials.flatMap(\.refusals) {
      if let known = found.firstIndex(where: { $0.act == refused.act && $0.reason == refused.reason }) {
        found[known].seeds += 1
      } else {
        found.append(Refusals(act: refused.act, reason: refused.reason, seeds: 1))
      }
    }
    return found.sorted { ($0.act, $0.reason.rawValue) < ($1.act, $1.reason.rawValue) }
  }
}

extension Comparison.Cell {
  /// The cell of an arm's values, seed by seed, against those of the baseline.
  init(of values: [Double?], against baseline: [Double?]?) {
    let own = values.compactMap { $0 }
    level = own.isEmpty ? nil : .mean(own)
    deviation = own.count > 1 ? own.deviation : nil
    guard let baseline else { return }
    let differences = zip(values, baseline).compactMap { own, other -> Double? in
      guard let own, let other else { return nil }
      return own - other
    }
    guard !differences.isEmpty else { return }
    difference = .mean(differences)
    shareAbove = Double(differences.count { $0 > 0 }) / Double(differences.count)
    shareBelow = Double(differences.count { $0 < 0 }) / Double(differences.count)
  }
}

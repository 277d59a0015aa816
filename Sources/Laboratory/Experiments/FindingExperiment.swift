/// How a published finding is measured on the community.
public struct FindingExperiment: Sendable {
  /// The id of the finding.
  public let id: String
  /// Measures every part of the finding, by the ids of parts.
  public let run: @Sendable (LaboratorySetup) -> [String: Estimate]

  /// Makes an experiment for the finding `id`.
  public init(_ id: String, run: @escaping @Sendable (LaboratorySetup) -> [String: Estimate]) {
    self.id = id
    self.run = run
  }
}

/// The conditions under which experiments run.
public struct LaboratorySetup: Equatable, Sendable {
  /// The first seed; all others follow from it.
  public let seed: UInt64
  /// How many times the usual number of seeds an experiment takes.
  public let replication: Double

  /// Makes the conditions; the usual ones without arguments.
  public init(seed: UInt64 = 1, replication: Double = 1) {
    self.seed = seed
    self.replication = replication
  }

  /// The seeds of an experiment that usually takes `count` of them; at least two, consecutive.
  public func seeds(_ count: Int) -> [UInt64] {
    let wanted = max(2, Int((Double(count) * replication).rounded()))
    return (0..<UInt64(wanted)).map { seed &+ $0 }
  }
}

/// What was measured for a published finding, and whether it holds.
public struct FindingResult: Equatable, Sendable {
  /// One part of the finding with its measurement.
  public struct Part: Equatable, Sendable {
    /// What was to be measured.
    public let published: PublishedFinding.Part
    /// What was measured; nil when it was not.
    public let estimate: Estimate?
    /// Whether the measurement meets the criterion; what was not measured does not.
    public var holds: Bool { estimate.map(published.criterion.isMet) ?? false }
  }

  /// The finding.
  public let finding: PublishedFinding
  /// Its parts, in its order.
  public let parts: [Part]

  /// Whether every part holds; never of a finding that the community cannot express.
  public var holds: Bool { finding.isExpressible && parts.allSatisfy(\.holds) }

  /// The most telling measurement: that of the first part.
  public var measured: Estimate? { parts.first?.estimate }
}

extension PublishedFinding {
  /// Judges `measurements`, by the ids of parts; a part that is not among them is a miss.
  public func judge(_ measurements: [String: Estimate]) -> FindingResult {
    FindingResult(
      finding: self, parts: parts.map { FindingResult.Part(published: $0, estimate: measurements[$0.id]) })
  }
}

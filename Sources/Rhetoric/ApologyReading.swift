import Codebook

/// Which of the six components of an apology a text has (Lewicki, Polin & Lount 2016).
enum ApologyReading {
  /// The components present, heaviest first; a nonapology alone lends no regret and no responsibility.
  static func components(_ matches: [Match], findings: [Reading.Finding]) -> [ApologyComponent] {
    ApologyComponent.allCases.filter { component in
      matches.contains { $0.label == .component(component) } || isImplied(component, by: findings)
    }
  }

  private static func isImplied(_ component: ApologyComponent, by findings: [Reading.Finding]) -> Bool {
    switch component {
    case .regret: findings.contains { $0.strategy == .apologise && !isOwning($0) }
    case .responsibility: findings.contains { $0.strategy == .apologise && isOwning($0) }
    case .repair: findings.contains { $0.strategy == .correct || $0.strategy == .compensate }
    case .explanation, .repentance, .request: false
    }
  }

  /// Whether the words say whose fault it is, rather than sorry.
  static func isOwning(_ finding: Reading.Finding) -> Bool {
    finding.rule.hasPrefix("en.apologise.own") || finding.rule.hasPrefix("fr.apologise.own")
  }
}

import Codebook

/// How much the kind words of a text are worth as they stand: who only repeats formulas, or names nothing of the matter, says
/// them less plainly. Sizes are a design choice; that generic answers help less is published (WC13, CC15).
enum Weight {
  /// The findings with the strength that a text of such `tones` and `specificity` leaves them.
  static func weighed(_ findings: [Reading.Finding], tones: [Tone], specificity: Int) -> [Reading.Finding] {
    let mends = findings.contains { finding in
      ApologyReading.isOwning(finding) || finding.strategy == .correct && finding.counts && finding.strength >= 75
    }
    let percent = (tones.contains(.boilerplate) ? 60 : 100) * plainness(specificity) / 100
    return findings.map { finding in
      var finding = finding
      switch finding.strategy {
      case .apologise, .empathise, .ingratiate, .hold, .correct:
        finding.strength = max(1, finding.strength * percent / 100)
      case .deny where mends: finding.strength = max(1, finding.strength * 35 / 100)
      default: break
      }
      return finding
    }
  }

  /// Percent of their worth that words keep in a text that names so much of the matter.
  private static func plainness(_ specificity: Int) -> Int {
    switch specificity {
    case ..<20: 65
    case ..<40: 85
    default: 100
    }
  }
}

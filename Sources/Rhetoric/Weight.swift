import Codebook

/// How much the kind words of a text are worth as they stand: who only repeats formulas, or names nothing of the matter, says
/// them less plainly. Sizes are a design choice; that generic answers help less is published (WC13, CC15).
enum Weight {
  /// The findings with the strength that a text of such `tones` and `specificity` leaves them.
  static func weighed(_ findings: [Reading.Finding], tones: [Tone], specificity: Int) -> [Reading.Finding] {
    let percent = (tones.contains(.boilerplate) ? 70 : 100) * (specificity < 20 ? 75 : 100) / 100
    return findings.map { finding in
      var finding = finding
      switch finding.strategy {
      case .apologise, .empathise, .ingratiate, .hold, .correct:
        finding.strength = max(1, finding.strength * percent / 100)
      default: break
      }
      return finding
    }
  }
}

import Codebook

/// How much the kind words of a text are worth as they stand: who only repeats formulas, names nothing of the matter or
/// writes heavily says them less plainly. Sizes are a design choice; that generic answers help less is published (WC13,
/// CC15), and that needlessly long words make a writer look less able, because they are harder to read (Oppenheimer 2006).
enum Weight {
  /// The findings with the strength that a text of such `tones`, `specificity` and `heaviness` leaves them.
  static func weighed(
    _ findings: [Reading.Finding], tones: [Tone], specificity: Int, heaviness: Int
  ) -> [Reading.Finding] {
    let mends = findings.contains { finding in
      ApologyReading.isOwning(finding) || finding.strategy == .correct && finding.counts && finding.strength >= 75
    }
    let percent = (tones.contains(.boilerplate) ? 60 : 100) * plainness(specificity) / 100
    let warm = percent * (100 - heaviness * 8 / 10) / 100
    let substance = 100 - heaviness / 2
    return findings.map { finding in
      var finding = finding
      switch finding.strategy {
      case .apologise, .empathise, .ingratiate, .hold: finding.weigh(warm)
      case .correct: finding.weigh(percent * substance / 100)
      case .compensate, .inform: finding.weigh(substance)
      case .deny where mends: finding.weigh(35)
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

extension Reading.Finding {
  fileprivate mutating func weigh(_ percent: Int) { strength = max(1, strength * percent / 100) }
}

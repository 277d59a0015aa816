import Codebook

/// What to tell the author of a reply about it.
public enum Advice {
  /// Remarks on `text` read as `reading`, in a crisis of type `crisis`, or nil on days without one: weaknesses in the order of the text, then what
  /// is missing, then what is good, at most seven; last, where there is something to mend, a better formulation as a
  /// pattern.
  public static func critique(
    _ reading: Reading, crisis: CrisisType?, text: String, language: Language
  ) -> [Remark] {
    let toMend =
      AdviceWeaknesses.remarks(reading, crisis: crisis)
      + AdviceMissing.remarks(reading, crisis: crisis, text: text)
    let good = AdviceStrengths.remarks(reading, crisis: crisis)
    return Array((toMend + good).prefix(7)) + [AdvicePattern.remark(after: toMend)].compactMap { $0 }
  }
}

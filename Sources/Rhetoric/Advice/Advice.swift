import Codebook

/// What to tell the author of a reply about it.
public enum Advice {
  /// What a reply is written for.
  public struct Occasion: Equatable, Sendable {
    /// The type of the crisis, or nil on days without one and for those who do not complain.
    public var crisis: CrisisType?
    /// What the public has heard before from the same side.
    public var said: Set<Strategy>
    /// Whether it answers a question and no complaint.
    public var isQuestion: Bool

    /// Makes an occasion; by default nothing was said before and somebody complains.
    public init(crisis: CrisisType?, said: Set<Strategy> = [], isQuestion: Bool = false) {
      self.crisis = crisis
      self.said = said
      self.isQuestion = isQuestion
    }
  }

  /// Remarks on `text` read as `reading`: weaknesses in the order of the text, then what is missing, then what is good, at
  /// most seven; last, where there is something to mend, a better formulation as a pattern.
  public static func critique(
    _ reading: Reading, on occasion: Occasion, text: String, language: Language
  ) -> [Remark] {
    let toMend =
      AdviceWeaknesses.remarks(reading, crisis: occasion.crisis, text: text)
      + AdviceMissing.remarks(reading, on: occasion, text: text)
    let good = AdviceStrengths.remarks(reading)
    return Array((toMend + good).prefix(7)) + [AdvicePattern.remark(after: toMend)].compactMap { $0 }
  }
}

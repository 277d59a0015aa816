import Rhetoric

/// What a reply says, for the learner who asks (training mode).
public struct Critique: Equatable, Sendable {
  /// What was read, with the words that carry it.
  public var reading: Reading
  /// Advice.
  public var remarks: [Remark]
}

import Engine

/// One run of one arm on one seed.
public struct Trial: Equatable, Sendable {
  /// The place of the arm in the experiment.
  public var arm: Int
  /// The seed.
  public var seed: UInt64
  /// What was measured, in the order of the experiment's measures; nil where a measure has no meaning.
  public var values: [Double?]
  /// The acts that the game refused, in order; none in a bare community.
  public var refusals: [Refused]

  /// Makes a trial.
  public init(arm: Int, seed: UInt64, values: [Double?], refusals: [Refused] = []) {
    self.arm = arm
    self.seed = seed
    self.values = values
    self.refusals = refusals
  }

  /// An act that the game refused.
  public struct Refused: Equatable, Sendable {
    /// The place of the act in its arm.
    public var act: Int
    /// Why.
    public var reason: Game.Refusal

    /// Makes one.
    public init(act: Int, reason: Game.Refusal) {
      self.act = act
      self.reason = reason
    }
  }
}

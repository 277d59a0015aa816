import Engine
import Laboratory

/// What a debrief in lines lets be worked out: it takes a while.
public struct WhatIfTeller {
  /// Finds the turning points of a play, and tells how far it is.
  public var turningPoints: () -> TurningPoints
  /// By how much a branch of a play differs from it over many seeds.
  public var difference: (Branch) -> BranchDifference
  /// What the play teaches.
  public var debriefing: () -> Debriefing?

  /// Makes a teller.
  public init(
    turningPoints: @escaping () -> TurningPoints, difference: @escaping (Branch) -> BranchDifference,
    debriefing: @escaping () -> Debriefing?
  ) {
    self.turningPoints = turningPoints
    self.difference = difference
    self.debriefing = debriefing
  }
}

/// How noisy a score is: what the scores of many players and of one player's plays have in common.
struct ScoreNoise: Equatable, Sendable {
  /// The mean score of players.
  var mean: Double
  /// The standard deviation of the true scores of players.
  var spread: Double
  /// The standard error of measurement: the standard deviation of one player's scores over cases and seeds.
  var error: Double

  /// The noise of a measure.
  static func of(_ measure: ScoreMeasure) -> ScoreNoise {
    ScoreNoise(mean: 50, spread: 12, error: 9)
  }
}

extension ScoreMeasure {
  /// How far the score of a single play may lie from what its player is worth, 95 times in 100.
  public var noise: Double { Estimates.critical * ScoreNoise.of(self).error }
}

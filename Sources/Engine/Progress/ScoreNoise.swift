import Codebook

/// How noisy a score is: what the scores of many players and of one player's plays have in common.
struct ScoreNoise: Equatable, Sendable {
  /// The mean score of players.
  var mean: Double
  /// The standard deviation of the true scores of players.
  var spread: Double
  /// The standard error of measurement: the standard deviation of one player's scores over cases, setups and seeds.
  var error: Double

  init(_ mean: Double, spread: Double, error: Double) {
    (self.mean, self.spread, self.error) = (mean, spread, error)
  }

  /// The noise of a measure.
  ///
  /// Measured on the 60 synthetic persons of `badbuzz study --persons 60 --seeds 2 --population 1000`, each in the 18
  /// worlds of three cases in three setups on two seeds, by the rules of play 2: the mean of the persons' means; the
  /// mean variance within a person as the square of the error; the variance of the means, less its share of that, as
  /// the square of the spread (one-way random effects, Shrout & Fleiss 1979). To be measured again when the rules of
  /// scoring change. No real learners are in it.
  static func of(_ measure: ScoreMeasure) -> ScoreNoise {
    switch measure {
    case .total: ScoreNoise(45.0, spread: 8.7, error: 11.7)
    case .outcome: ScoreNoise(26.7, spread: 11.9, error: 20.8)
    case .craft: ScoreNoise(62.9, spread: 6.8, error: 6.7)
    case .competence(.listening): ScoreNoise(84.8, spread: 10.6, error: 19.2)
    case .competence(.voice): ScoreNoise(63.3, spread: 12.5, error: 30.3)
    case .competence(.editorial): ScoreNoise(79.8, spread: 16.9, error: 20.7)
    case .competence(.knowledge): ScoreNoise(58.9, spread: 14.6, error: 31.4)
    case .competence(.crisisResponse): ScoreNoise(78.5, spread: 11.4, error: 16.4)
    case .competence(.legalEthical): ScoreNoise(54.9, spread: 8.6, error: 13.4)
    case .competence(.reporting): ScoreNoise(54.9, spread: 9.2, error: 11.2)
    case .competence(.stamina): ScoreNoise(47.0, spread: 7.5, error: 15.7)
    case .competence(.care): ScoreNoise(61.8, spread: 5.0, error: 8.8)
    case .competence(.reserve): ScoreNoise(35.1, spread: 18.4, error: 38.9)
    }
  }
}

extension ScoreMeasure {
  /// How far the score of a single play may lie from what its player is worth, 95 times in 100.
  public var noise: Double { Estimates.critical * ScoreNoise.of(self).error }
}

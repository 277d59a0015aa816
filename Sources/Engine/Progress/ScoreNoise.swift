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
  /// Measured on the 300 synthetic persons of `badbuzz study --persons 300 --seeds 2`, each in the 18 worlds of three
  /// cases in three setups on two seeds, with 2,000 individuals, by the rules of play 3: the mean of the persons' means;
  /// the mean variance within a person as the square of the error; the variance of the means, less its share of that, as
  /// the square of the spread (one-way random effects, Shrout & Fleiss 1979). To be measured again when the rules of
  /// scoring change. No real learners are in it.
  static func of(_ measure: ScoreMeasure) -> ScoreNoise {
    switch measure {
    case .total: ScoreNoise(66.2, spread: 7.4, error: 11.5)
    case .outcome: ScoreNoise(64.4, spread: 10.5, error: 21.5)
    case .craft: ScoreNoise(67.6, spread: 6.6, error: 6.2)
    case .competence(.listening): ScoreNoise(85.4, spread: 12.1, error: 17.6)
    case .competence(.voice): ScoreNoise(72.1, spread: 6.0, error: 12.4)
    case .competence(.editorial): ScoreNoise(73.3, spread: 13.5, error: 19.0)
    case .competence(.knowledge): ScoreNoise(43.2, spread: 12.7, error: 19.4)
    case .competence(.crisisResponse): ScoreNoise(80.4, spread: 11.2, error: 16.1)
    case .competence(.legalEthical): ScoreNoise(73.3, spread: 6.1, error: 10.5)
    case .competence(.reporting): ScoreNoise(47.8, spread: 9.4, error: 9.4)
    case .competence(.stamina): ScoreNoise(70.6, spread: 6.5, error: 17.6)
    case .competence(.care): ScoreNoise(64.4, spread: 4.6, error: 9.1)
    case .competence(.reserve): ScoreNoise(61.3, spread: 17.5, error: 40.9)
    }
  }
}

extension ScoreMeasure {
  /// How far the score of a single play may lie from what its player is worth, 95 times in 100.
  public var noise: Double { Estimates.critical * ScoreNoise.of(self).error }
}

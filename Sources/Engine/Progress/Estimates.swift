/// What some plays say of their player. Scores come in order of time.
enum Estimates {
  /// How many plays tell where a player stands: older ones tell of somebody who knew less.
  static let latest = 5

  /// The 97.5th percentile of the normal distribution: half of a 95 % interval, in standard errors.
  static let critical = 1.959964

  /// The same for ten questions at once, of which none is to be answered wrongly in 95 % of the cases (Bonferroni: the
  /// 99.75th percentile). Otherwise of ten competences that have not changed one would look changed every other time.
  static let criticalOfTen = 2.807034

  /// The player's true score, estimated from the mean of the latest plays; nil without any.
  ///
  /// Kelley's estimate (Kelley 1947, Fundamentals of Statistics, p. 409; Lord & Novick 1968, 3.7): the mean is drawn
  /// towards that of all players, the more so the less it can be relied upon. With the reliability ρ = σ²/(σ² + e²/n)
  /// the true score is μ + ρ(x̄ − μ), with the standard error σ√(1 − ρ).
  static func standing(_ scores: [Int], noise: ScoreNoise) -> Interval? {
    let scores = scores.suffix(latest)
    guard !scores.isEmpty else { return nil }
    let people = noise.spread * noise.spread
    let reliability = people / (people + variance(scores, noise) / Double(scores.count))
    let value = noise.mean + reliability * (mean(scores) - noise.mean)
    return Interval(value, within: critical * (people * (1 - reliability)).squareRoot()).withinScores
  }

  /// How much higher the latest plays lie than as many of the first; nil for fewer than two.
  ///
  /// The reliable change of Jacobson & Truax (1991, J. Consult. Clin. Psychol. 59, 12), of means: a difference counts
  /// when it is larger than what the noise of both ends explains.
  static func change(_ scores: [Int], noise: ScoreNoise, critical: Double) -> Interval? {
    let count = min(latest, scores.count / 2)
    guard count > 0 else { return nil }
    let (first, last) = (scores.prefix(count), scores.suffix(count))
    let error = ((variance(first, noise) + variance(last, noise)) / Double(count)).squareRoot()
    return Interval(mean(last) - mean(first), within: critical * error)
  }

  private static func mean(_ scores: ArraySlice<Int>) -> Double {
    Double(scores.reduce(0, +)) / Double(scores.count)
  }

  /// How much one play varies: as measured on many players, or as these plays do, where they are three and vary more.
  private static func variance(_ scores: ArraySlice<Int>, _ noise: ScoreNoise) -> Double {
    let known = noise.error * noise.error
    guard scores.count > 2 else { return known }
    let mean = mean(scores)
    let squares = scores.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return max(known, squares / Double(scores.count - 1))
  }
}

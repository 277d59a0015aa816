import Engine

/// How good one of the scores is as a measure.
public struct StudyQuality: Equatable, Sendable {
  /// Which score.
  public enum Kind: String, CaseIterable, Sendable {
    case total, outcome, craft

    func mark(_ marks: PlayMarks) -> Double {
      switch self {
      case .total: marks.total
      case .outcome: marks.outcome
      case .craft: marks.craft
      }
    }
  }

  /// Which score.
  public let kind: Kind
  /// The mean of all plays of persons.
  public let mean: Double
  /// Pearson's correlation of a person's mean score with their latent skill.
  public let correlation: Estimate
  /// Spearman's.
  public let rankCorrelation: Estimate
  /// Where the variance of a play comes from.
  public let components: VarianceComponents
  /// The generalizability coefficient over six cases; undefined with a single case.
  public let generalizability: Estimate
  /// The share of a play's variance that is due to the seed.
  public let seedShare: Estimate
  /// The correlation of one play with the same play on the next seed, as the mean of all cases and setups.
  public let retest: Double

  /// The numbers of cases for which coefficients are given.
  public static let caseNumbers = [1, 3, 6, 10]
  /// The number that the target asks for.
  public static let targetCases = 6

  /// - Complexity: O(*n*) in the plays of persons, a thousand times for each interval.
  init(_ kind: Kind, _ data: StudyMarks) {
    let study = data.study
    let rows = data.persons(kind.mark)
    func components(_ rows: [[Double]]) -> VarianceComponents {
      VarianceComponents(rows, cases: study.scenarios.count, setups: study.setups, seeds: study.seeds)
    }
    let pairs = zip(data.latent, rows.map(\.mean)).map { (latent: $0, score: $1) }
    self.kind = kind
    mean = rows.map(\.mean).mean
    correlation = .bootstrap(pairs) { pearson($0.map(\.latent), $0.map(\.score)) }
    rankCorrelation = .bootstrap(pairs) { pearson($0.map(\.latent).ranks, $0.map(\.score).ranks) }
    self.components = components(rows)
    generalizability =
      study.scenarios.count > 1
      ? .bootstrap(rows) { components($0).relative(cases: StudyQuality.targetCases) } : .undefined
    seedShare = .bootstrap(rows) { components($0).seedShare }
    retest =
      stride(from: 0, to: study.worlds.count, by: study.seeds).map { first in
        pearson(rows.map { $0[first] }, rows.map { $0[first + 1] })
      }.mean
  }
}

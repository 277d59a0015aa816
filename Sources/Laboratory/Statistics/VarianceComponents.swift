/// How much of the variance of scores is due to what, by analysis of variance.
///
/// The design: every person plays every case in each of its setups on each of the same seeds, p × (r : (s : c)), all
/// facets random. Components are found from mean squares and their expectations (Cronbach et al. 1972; Shavelson & Webb
/// 1991; Brennan 2001, chapters 3 and 7); a negative estimate is set to zero.
public struct VarianceComponents: Equatable, Sendable {
  /// Between persons: what a score should measure.
  public let person: Double
  /// Between cases: some are harder.
  public let scenario: Double
  /// Between the setups of a case.
  public let setup: Double
  /// Between the seeds of a setup: luck that all share.
  public let seed: Double
  /// Cases that suit some persons more than others.
  public let personByCase: Double
  /// Setups that suit some persons more than others.
  public let personBySetup: Double
  /// What a seed does to one person and not to another, and all that is left.
  public let residual: Double

  /// Splits the variance of `scores`, a row for each person: their scores case by case, in a case setup by setup, in a
  /// setup seed by seed. Where there is one case, or one setup a case, that facet has no variance of its own.
  ///
  /// - Precondition: All rows are complete.
  /// - Complexity: O(*n*) in the scores.
  public init(_ scores: [[Double]], cases: Int, setups: Int, seeds: Int) {
    let squares = MeanSquares(scores, cases: cases, setups: setups, seeds: seeds)
    let persons = Double(scores.count)
    let (inSetup, inCase) = (Double(seeds), Double(seeds * setups))
    let all = inCase * Double(cases)
    func part(_ difference: Double, _ count: Double) -> Double { max(0, difference / count) }
    residual = squares.personBySeed
    personBySetup = part(squares.personBySetup - squares.personBySeed, inSetup)
    personByCase = part(squares.personByCase - squares.personBySetup, inCase)
    person = part(squares.person - squares.personByCase, all)
    seed = part(squares.seed - squares.personBySeed, persons)
    setup = part(squares.setup - squares.seed - squares.personBySetup + squares.personBySeed, persons * inSetup)
    scenario = part(squares.scenario - squares.setup - squares.personByCase + squares.personBySetup, persons * inCase)
  }

  /// The variance of a single play.
  public var total: Double { person + scenario + setup + seed + personByCase + personBySetup + residual }

  /// The share of a play's variance that another seed changes, 0 to 1: luck that all share, and luck that one person has.
  public var seedShare: Double { (seed + residual) / total }

  /// The generalizability coefficient of the mean of so many cases, each played once: how well it ranks persons, 0 to 1.
  public func relative(cases: Int) -> Double {
    person / (person + (personByCase + personBySetup + residual) / Double(cases))
  }

  /// The index of dependability of the mean of so many cases, each played once: how well it says where a person stands
  /// whichever cases these were, 0 to 1.
  public func absolute(cases: Int) -> Double { person / (person + (total - person) / Double(cases)) }
}

/// Mean squares of the design. A source without degrees of freedom takes the mean square of what it is nested in, so that
/// its component is zero.
private struct MeanSquares {
  let person, scenario, setup, seed, personByCase, personBySetup, personBySeed: Double

  init(_ scores: [[Double]], cases: Int, setups: Int, seeds: Int) {
    let persons = scores.count
    let blocks = [1, seeds, seeds * setups, seeds * setups * cases]
    let grand = scores.map(\.mean).mean
    let centred = scores.map { row in row.map { $0 - grand } }
    let means = (0..<blocks[3]).map { place in centred.map { $0[place] }.mean }
    let own = blocks.map { size in centred.reduce(0) { $0 + $1.squares(inBlocksOf: size) } }
    let common = blocks.map { size in Double(persons) * means.squares(inBlocksOf: size) }
    func mean(_ sum: Double, _ freedom: Int, or other: Double) -> Double { freedom > 0 ? sum / Double(freedom) : other }
    let others = persons - 1
    personBySeed = mean(own[0] - own[1] - common[0] + common[1], others * cases * setups * (seeds - 1), or: 0)
    personBySetup = mean(own[1] - own[2] - common[1] + common[2], others * cases * (setups - 1), or: personBySeed)
    personByCase = mean(own[2] - own[3] - common[2] + common[3], others * (cases - 1), or: personBySetup)
    person = mean(own[3] - common[3], others, or: personByCase)
    seed = mean(common[0] - common[1], cases * setups * (seeds - 1), or: personBySeed)
    setup = mean(common[1] - common[2], cases * (setups - 1), or: seed)
    scenario = mean(common[2] - common[3], cases - 1, or: setup)
  }
}

extension [Double] {
  /// The sum over blocks of the square of a block's mean, times its size.
  fileprivate func squares(inBlocksOf size: Int) -> Double {
    stride(from: 0, to: count, by: size).reduce(0) { sum, start in
      let block = self[start..<start + size].reduce(0, +)
      return sum + block * block / Double(size)
    }
  }
}

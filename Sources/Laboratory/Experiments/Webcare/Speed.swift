import Codebook
import Simulation

/// The worth of fast answers in routine care, in complainers' satisfaction a day after their complaints.
enum Speed {
  private static let acknowledgement = Statement.doing(.hold, .empathise)
  private static let solution = Statement.doing(.apologise, .correct, apology: [.responsibility, .repair])

  /// WC03: two clocks. All complaints get a first answer that acknowledges and another that solves; the values are what an
  /// hour more until the one or the other changes, as a share of the scale. The first comes after ten minutes or three
  /// hours, with the solution after four; the solution comes after two or eight hours, with the first answer after ten
  /// minutes. Istanbulluoglu (2017) asked complainers of Twitter and Facebook.
  static func twoClocks(seed: UInt64) -> [String: Double] {
    let community = RoutineCare.community(seed: seed)
    func complainers(first: Int, solution ticks: Int) -> FollowedComplainers {
      let policy = CarePolicy.answering(acknowledgement, after: first, closing: solution, after: ticks)
      return RoutineCare.complainers(community, policy, after: 144)
    }
    let (first, later) = (complainers(first: 1, solution: 24), complainers(first: 18, solution: 24))
    let (solved, solvedLater) = (complainers(first: 1, solution: 12), complainers(first: 1, solution: 48))
    return [
      "first-answer": later.excess(over: first, \.shareSatisfied) * 6 / 17,
      "solution": solvedLater.excess(over: solved, \.shareSatisfied) / 6,
    ]
  }

  /// WC07: the benefit of an answer that solves is the satisfaction above that of complainers who get none. The value is
  /// the benefit after more than an hour (the mean of 70 minutes, two, four and eight hours) over that in the next tick,
  /// which is the soonest that there is: it stands for the first ten minutes, as customers' readiness to pay does for
  /// answers within six (Twitter & Applied Marketing Science 2016).
  static func decay(seed: UInt64) -> [String: Double] {
    let community = RoutineCare.community(seed: seed)
    let silence = RoutineCare.complainers(community, .silence, after: 144)
    func benefit(after ticks: Int) -> Double {
      RoutineCare.complainers(community, .answering(solution, after: ticks), after: 144)
        .excess(over: silence, \.shareSatisfied)
    }
    return ["late-to-early": [7, 12, 24, 48].map(benefit).mean / benefit(after: 1)]
  }
}

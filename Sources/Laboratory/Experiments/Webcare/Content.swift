import Codebook
import Simulation

/// What an answer contains.
enum Content {
  /// WC05: which elements appease. Complaints in routine care are answered in the next tick, and satisfaction is asked in
  /// the one after it, when those without an answer still wait with patience: the gains are of what is said, and not of an
  /// end to waiting. The standard deviation is that of all complainers of the study. A second question comes an hour
  /// after the first; its gain is against one question, ten minutes later. Einwiller & Steilen (2015) judged by what
  /// complainers wrote next in the thread.
  static func elements(seed: UInt64) -> [String: Double] {
    let community = RoutineCare.community(seed: seed)
    func complainers(_ policy: CarePolicy, after ticks: Int = 2) -> FollowedComplainers {
      RoutineCare.complainers(community, policy, after: ticks)
    }
    func answered(_ strategy: Strategy) -> FollowedComplainers { complainers(.answering(.doing(strategy), after: 1)) }
    let (silence, ask) = (complainers(.silence), answered(.ask))
    let (thank, connect, correct) = (answered(.ingratiate), answered(.redirect), answered(.correct))
    let deviation = [silence, ask, thank, connect, correct].flatMap(\.people).map(\.shareSatisfied).deviation
    let once = complainers(.answering(.doing(.ask), after: 1), after: 8)
    let twice = complainers(.answering(.doing(.ask), after: 1, closing: .doing(.ask), after: 7), after: 8)
    return [
      "corrective-over-connect": correct.excess(over: connect, \.shareSatisfied),
      "connect-over-thank": connect.excess(over: thank, \.shareSatisfied),
      "thank": thank.excess(over: silence, \.shareSatisfied),
      "ask": ask.excess(over: silence, \.shareSatisfied) / deviation,
      "ask-again": twice.excess(over: once, \.shareSatisfied),
    ]
  }

  /// WC16: what good answers have, in complainers' satisfaction 28 hours after their complaints, as a share of the scale.
  /// An apology without a solution comes after half an hour; the values are what a solution, a personal manner instead of
  /// a stock phrase and concrete words (90 of 100 instead of 10) add, and what the same apology a day later lacks.
  static func components(seed: UInt64) -> [String: Double] {
    let community = RoutineCare.community(seed: seed)
    let components: [ApologyComponent] = [.responsibility, .regret]
    func answered(_ statement: Statement, after ticks: Int = 3) -> FollowedComplainers {
      RoutineCare.complainers(community, .answering(statement, after: ticks), after: 168)
    }
    func apology(specificity: Int = 50) -> Statement {
      .doing(.apologise, apology: components, specificity: specificity)
    }
    func gain(of one: FollowedComplainers, over other: FollowedComplainers) -> Double {
      one.excess(over: other, \.shareSatisfied)
    }
    let plain = answered(apology())
    return [
      "solution": gain(of: answered(.doing(.apologise, .correct, apology: components)), over: plain),
      "personalisation": gain(
        of: answered(apology().sounding(.personal)), over: answered(apology().sounding(.boilerplate))),
      "specificity": gain(of: answered(apology(specificity: 90)), over: answered(apology(specificity: 10))),
      "timeliness": gain(of: plain, over: answered(apology(), after: 144)),
    ]
  }

  /// WC17: readers of a failure and of the answer to a complaint about it, where it was in the organisation's hands
  /// (preventable) and where it was not (victim). The values are what an apology with correction adds to their trust: by
  /// how much more in the former, as a share of the scale, and in the latter, in standard deviations of the readers.
  static func control(seed: UInt64) -> [String: Double] {
    let correction = Statement.doing(.apologise, .correct, apology: [.responsibility, .regret])
    let controllable = Vignette(.customers(), seed: seed).gain(of: correction)
    let study = Vignette(.customers(crisis: .victim), seed: seed)
    let uncontrollable = study.gain(of: correction)
    return ["controllable": controllable - uncontrollable, "uncontrollable": uncontrollable / study.deviation]
  }
}

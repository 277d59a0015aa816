import Codebook
import Foundation
import Simulation

/// What an early answer does, before a post goes viral.
extension FirestormExperiments {
  /// FS03 (Herhausen et al. 2019: which early answers lower or raise virality).
  ///
  /// An angry post by somebody with thirty followers or more whom people are close to, in a community of 2000 of its own,
  /// answered after half an hour in one way, in another or not at all: the same 600 seeds in each arm. The measures are
  /// means of the logarithm of one reach to another (`SeededPost.Spread.reach`): `apology`, `channel-change` and `empathy`
  /// to silence, `compensation` to the apology, `empathy-on-average` to the explanation. `explanation-for-the-furious` is
  /// the explanation to empathy where everybody is angry from the start (+70 of 100), as only the most aroused tenth is
  /// elsewhere.
  static func prevention(_ setup: LaboratorySetup) -> [String: Estimate] {
    var ratios: [String: [Double]] = [:]
    for seed in setup.seeds(600) {
      let post = SeededPost.promising(in: .reference(agents: 2000), seed: seed)
      let reach = { (answer: EarlyAnswer) in post.spread(answeredWith: answer.statement).reach }
      let (ignored, apology, empathy) = (post.spread().reach, reach(.apology), reach(.empathy))
      ratios["apology", default: []].append(logarithmicRatio(apology, to: ignored))
      ratios["channel-change", default: []].append(logarithmicRatio(reach(.channelChange), to: ignored))
      ratios["empathy", default: []].append(logarithmicRatio(empathy, to: ignored))
      ratios["compensation", default: []].append(logarithmicRatio(reach(.compensation), to: apology))
      ratios["empathy-on-average", default: []].append(logarithmicRatio(empathy, to: reach(.explanation)))
    }
    let furious = Population.reference(agents: 2000).angered(by: 70)
    for seed in setup.seeds(300) {
      let post = SeededPost.promising(in: furious, seed: seed)
      let reach = { (answer: EarlyAnswer) in post.spread(answeredWith: answer.statement).reach }
      ratios["explanation-for-the-furious", default: []]
        .append(logarithmicRatio(reach(.explanation), to: reach(.empathy)))
    }
    return estimates(ratios)
  }

  /// FS05 (Herhausen et al. 2019, by the trade press: well-chosen answers cut virality by about a tenth).
  ///
  /// Posts as in FS03, in groups of 15 seeds. The fall of a group is the share by which an answer lowers the geometric mean
  /// of the reach of its posts. `best-reply`: among the answers after half an hour, in a preventable crisis, the one with
  /// the greatest median fall over the even ones of 24 groups; its mean fall over the odd ones. `largest-effect`: the
  /// greatest median fall over eight groups, among all answers, after half an hour and after two hours, in all types of
  /// crisis.
  static func sizeOfWords(_ setup: LaboratorySetup) -> [String: Estimate] {
    let early = falls(.preventable, after: 3, setup.seeds(360), groups: 24)
    let best = early.max { $0.everySecond(from: 0).median < $1.everySecond(from: 0).median } ?? []
    var largest = 0.0
    for crisis in CrisisType.allCases {
      for ticks in [3, 12] {
        largest = falls(crisis, after: ticks, setup.seeds(120), groups: 8).map(\.median).reduce(largest, max)
      }
    }
    return ["best-reply": .mean(best.everySecond(from: 1)), "largest-effect": Estimate(exactly: largest)]
  }

  /// By answer, the falls of reach in groups of posts.
  private static func falls(_ crisis: CrisisType, after ticks: Int, _ seeds: [UInt64], groups: Int) -> [[Double]] {
    let ratios = seeds.map { seed -> [Double] in
      let post = SeededPost.promising(in: .reference(agents: 2000, crisis: crisis), seed: seed)
      let ignored = post.spread().reach
      return EarlyAnswer.allCases.map {
        logarithmicRatio(post.spread(answeredWith: $0.statement, after: ticks).reach, to: ignored)
      }
    }
    return EarlyAnswer.allCases.indices.map { answer in
      ratios.parts(groups).map { group in 1 - exp(group.map { $0[answer] }.mean) }
    }
  }
}

/// What can be answered early, in text alone: nothing is repaired.
private enum EarlyAnswer: CaseIterable {
  case apology, channelChange, empathy, explanation, compensation

  var statement: Statement {
    switch self {
    case .apology: .doing(.apologise, apology: [.responsibility, .regret])
    case .channelChange: .doing(.redirect)
    case .empathy: .doing(.empathise)
    case .explanation: .doing(.inform)
    case .compensation: .doing(.compensate)
    }
  }
}

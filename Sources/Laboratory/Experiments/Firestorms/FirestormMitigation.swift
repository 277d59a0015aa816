import Codebook
import Simulation

/// What answers do once the topic is viral.
extension FirestormExperiments {
  /// FS04 (Herhausen et al. 2019: what helps late, and what no longer does).
  ///
  /// A preventable failure goes viral among 3000. For twelve hours from the fourth on, the organisation answers the ten
  /// loudest posts of each hour against it, on 60 seeds. A gain is the logarithm by which the reach of the posts against it
  /// in the day and a half after the first answer is less than without answers: `channel-change` and
  /// `explained-compensation`. `variation`: by which it is less when empathy, facts and an apology alternate than in the
  /// mean of the arms that repeat one of them in nearly the same words. `early-compensation`: the gain of compensation
  /// alone, half an hour after a single post as in FS03, on 400 seeds.
  static func mitigation(_ setup: LaboratorySetup) -> [String: Estimate] {
    var values: [String: [Double]] = [:]
    for seed in setup.seeds(60) {
      let silence = reachOnceViral(seed, nil)
      let redirected = reachOnceViral(seed) { _ in .doing(.redirect) }
      let compensated = reachOnceViral(seed) { _ in .doing(.compensate, .inform) }
      let varied = reachOnceViral(seed) { answer(ofKind: $0, similarity: 0) }
      let repeated = (0..<3).map { kind in
        reachOnceViral(seed) { answer(ofKind: kind, similarity: $0 == 0 ? 0 : 85) }
      }
      values["channel-change", default: []].append(logarithmicRatio(silence, to: redirected))
      values["explained-compensation", default: []].append(logarithmicRatio(silence, to: compensated))
      values["variation", default: []].append(repeated.map { logarithmicRatio($0, to: varied) }.mean)
    }
    values["early-compensation"] = setup.seeds(400).map { seed in
      let post = SeededPost.promising(in: .reference(agents: 2000), seed: seed)
      return logarithmicRatio(post.spread().reach, to: post.spread(answeredWith: .doing(.compensate)).reach)
    }
    return estimates(values)
  }

  /// Empathy, facts and an apology in turn.
  private static func answer(ofKind number: Int, similarity: Int) -> Statement {
    switch number % 3 {
    case 0: .doing(.empathise, similarity: similarity)
    case 1: .doing(.inform, similarity: similarity)
    default: .doing(.apologise, apology: [.responsibility, .regret], similarity: similarity)
    }
  }

  /// Reach of the posts against the organisation in the day and a half after the first answer.
  private static func reachOnceViral(_ seed: UInt64, _ statement: ((Int) -> Statement)?) -> Int {
    var course = ObservedCommunity(.reference(agents: 3000), seed: seed)
    course.pass(ticks: 18, .outrage)
    let begin = course.community.tick
    if let statement { course.answer(hours: 12, count: 10, statement) } else { course.pass(ticks: 72) }
    course.pass(ticks: 144)
    return course.negativeReach(in: begin..<begin + 216)
  }
}

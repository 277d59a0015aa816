import Codebook
import Foundation
import Simulation

/// Which negative posts go viral.
extension FirestormExperiments {
  /// FS01 (Herhausen et al. 2019: 3.3 % of 472,995 negative posts went viral).
  ///
  /// 800 negative posts of random individuals, angry, disappointed and worried in turn, each in a community of its own of
  /// 5000 in which nothing else happens. `viral-share`: the share of them that goes viral (`SeededPost.Spread`).
  static func viralShare(_ setup: LaboratorySetup) -> [String: Estimate] {
    let moods: [Mood] = [.anger, .disappointment, .worry]
    let viral = Estimate.share(of: setup.seeds(800)) { seed in
      let post = Seed(mood: moods[Int(seed % 3)])
      return SeededPost(post, in: .reference(agents: 5000), seed: seed).spread().isViral
    }
    return ["viral-share": viral]
  }

  /// FS02 (Herhausen et al. 2019: coefficients of arousal, tie strength and style match).
  ///
  /// 4000 posts of individuals with thirty followers or more, in communities of their own of 2000: high arousal (anger,
  /// worry), low arousal (disappointment) or none, tie strength and style match drawn evenly. The logarithm of the reach is
  /// regressed on all four and on that of the author's followers. `high-arousal`, `tie-strength`, `style-match`: the
  /// weights for the full range of a variable; `low-to-high-arousal`: that of low arousal divided by that of high arousal.
  static func driversOfVirality(_ setup: LaboratorySetup) -> [String: Estimate] {
    var rows: [[Double]] = []
    var reaches: [Double] = []
    for seed in setup.seeds(4000) {
      let draw = Draw(seed: seed, stream: .wording)
      let mood = [Mood.anger, .worry, .disappointment, .disappointment, .neutral, .neutral][Int(draw.below(6, 0, 1))]
      let (tie, style) = (Int(draw.below(101, 1, 1)), Int(draw.below(101, 2, 1)))
      let post = SeededPost.promising(
        Seed(mood: mood, tieStrength: tie, styleMatch: style), in: .reference(agents: 2000), seed: seed)
      rows.append([
        mood == .anger || mood == .worry ? 1 : 0, mood == .disappointment ? 1 : 0, Double(tie) / 100,
        Double(style) / 100, log(Double(1 + post.followers)),
      ])
      reaches.append(log(Double(1 + post.spread().reach)))
    }
    guard let weights = LinearRegression(rows, reaches)?.weights else { return [:] }
    return [
      "high-arousal": weights[0],
      "low-to-high-arousal": Estimate(exactly: weights[1].value / weights[0].value, count: rows.count),
      "tie-strength": weights[2], "style-match": weights[3],
    ]
  }
}

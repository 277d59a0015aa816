import Codebook
import Simulation

extension ObservedCommunity {
  /// Lets hours pass in which the organisation answers, at the beginning of each, the posts of the hour before that speak
  /// against it and have the most followers.
  ///
  /// - Parameters:
  ///   - hours: how many hours pass.
  ///   - count: how many posts are answered in each.
  ///   - statement: what is said in the answer of a number, counted from 0 over all hours.
  mutating func answer(hours: Int, count: Int, _ statement: (Int) -> Statement) {
    var answers = 0
    for _ in 0..<hours {
      let stimuli = loudest(count).enumerated().map { nth, post in
        defer { answers += 1 }
        return Stimulus(
          tick: community.tick, channel: post.channel,
          kind: .reply(statement(answers), to: .post(post.number), alreadyAnswered: nth), cause: 0)
      }
      pass(ticks: 6, stimuli)
    }
  }

  /// The posts of the last hour against the organisation with the most followers, the loudest first.
  func loudest(_ count: Int, among admits: (Post) -> Bool = { _ in true }) -> [Post] {
    posts.reversed().prefix { $0.tick >= community.tick - 6 }
      .filter { $0.isAboutOrganisation && $0.mood.isNegative && admits($0) }
      .sorted { ($1.followers, $0.number) < ($0.followers, $1.number) }.prefix(count).map(\.self)
  }
}

extension Stimulus.Kind {
  /// A grave failure of which half of a channel sees something at once, so that it goes viral.
  static let outrage = Stimulus.Kind.shock(heat: 80, blame: 80, reach: 500)
}

extension Statement {
  /// What plainly follows some strategies, in nobody's words before.
  static func doing(
    _ strategies: Strategy..., strength: Int = 70, apology: [ApologyComponent] = [], specificity: Int = 50,
    similarity: Int = 0, isTrue: Bool? = nil
  ) -> Statement {
    Statement(
      strategies: strategies.map { Weighted(strategy: $0, strength: strength) }, apology: apology, tones: [],
      specificity: specificity, similarity: similarity, isContradictory: false, isTrue: isTrue, voice: .official)
  }
}

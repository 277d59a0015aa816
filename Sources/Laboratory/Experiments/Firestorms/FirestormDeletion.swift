import Codebook
import Foundation
import Simulation

/// What deleting criticism does.
extension FirestormExperiments {
  /// FS25 (Liao et al. 2024: deleted criticism that is missed breeds more of it; a reason given mitigates).
  ///
  /// `noticing`: 320 times, an angry post of a random individual among 2000 is deleted after an hour without a reason; the
  /// slope of the chance that an individual notices (percent) on the logarithm of those before whom the post had appeared.
  ///
  /// In a failure that goes viral among 3000, on 120 seeds, the posts of the ten loudest against the organisation in the
  /// second hour are deleted: unfairly without a reason, unfairly with one, or because they broke a published charter.
  /// `negative-talk`: the logarithm by which posts against it in the day after exceed those without deletions, where none
  /// was explained. `explained`: share of those extra posts, over 20 seeds each, that the reason takes away. `insults`:
  /// what the deletion of posts that broke the charter adds to mean trust, in standard deviations of individuals.
  static func deletion(_ setup: LaboratorySetup) -> [String: Estimate] {
    var values: [String: [Double]] = [:]
    for group in setup.seeds(120).parts(6) {
      var (unexplained, explained) = (0, 0)
      for seed in group {
        let outcome = Dictionary(uniqueKeysWithValues: Deletion.allCases.map { ($0, $0.outcome(seed)) })
        guard let none = outcome[.none], let bare = outcome[.unexplained], let fair = outcome[.fair] else { continue }
        values["negative-talk", default: []].append(logarithmicRatio(bare.posts, to: none.posts))
        values["insults", default: []].append((fair.trust.mean - none.trust.mean) / none.trust.deviation)
        unexplained += bare.posts - none.posts
        explained += (outcome[.explained]?.posts ?? 0) - none.posts
      }
      if unexplained > 0 {
        values["explained", default: []].append(1 - Double(explained) / Double(unexplained))
      }
    }
    var result = estimates(values)
    let notices = setup.seeds(320).map(noticing)
    let slope = LinearRegression(notices.map { [log(Double(1 + $0.visibility))] }, notices.map(\.chance))
    result["noticing"] = slope?.weights[0] ?? .undefined
    return result
  }

  /// How visible a post was that is deleted after an hour, and the chance that somebody notices, in percent.
  private static func noticing(_ seed: UInt64) -> (visibility: Int, chance: Double) {
    var course = ObservedCommunity(.reference(agents: 2000), seed: seed)
    let author = Draw(seed: seed, stream: .author).below(UInt32(course.community.count), 0, 0)
    let (post, channel) = (course.community.nextNumber, course.community.person(author).home)
    course.pass(ticks: 6, on: channel, .seed(Seed(author: author, mood: .anger)))
    let visibility = course.community.reach(of: post)
    // What the deletion brings forth is the next thing to be seen.
    let deletion = course.community.nextNumber
    course.pass(ticks: 1, on: channel, .hiding(.post(post), isFair: false, isExplained: false))
    return (visibility, Double(course.community.reach(of: deletion)) * 100 / Double(course.community.count))
  }
}

private enum Deletion: CaseIterable {
  case none, unexplained, explained, fair

  /// Posts against the organisation in the day after, and everybody's trust at its end.
  func outcome(_ seed: UInt64) -> (posts: Int, trust: [Double]) {
    var course = ObservedCommunity(.reference(agents: 3000), seed: seed)
    course.pass(ticks: 12, .outrage)
    let begin = course.community.tick
    let stimuli = course.loudest(10).map { post in
      Stimulus(
        tick: begin, channel: post.channel,
        kind: .hiding(.post(post.number), isFair: self == .fair, isExplained: self == .explained), cause: 0)
    }
    course.pass(ticks: 144, self == .none ? [] : stimuli)
    return (course.negativePosts(in: begin..<begin + 144), course.people.map { Double($0.trust) })
  }
}

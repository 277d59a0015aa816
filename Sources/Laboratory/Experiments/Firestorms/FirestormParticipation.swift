import Codebook
import Simulation

/// Who joins a firestorm, and how.
extension FirestormExperiments {
  /// FS09 (Rost et al. 2016: commenters under their own name are more aggressive than anonymous ones).
  ///
  /// A preventable failure goes viral among 5000, on 20 seeds. Aggressiveness of a post is the anger with which it was
  /// written (0 to 1000); participants are those who wrote out of anger, trolls and inauthentic accounts aside, each with
  /// the mean of their posts. `real-name`: difference of the means of those with and without their own name.
  static func namesAndAggression(_ setup: LaboratorySetup) -> [String: Estimate] {
    let differences = setup.seeds(20).map { seed -> Double in
      var course = ObservedCommunity(.reference(agents: 5000), seed: seed)
      course.pass(ticks: 288, .outrage)
      var levels: [UInt32: [Double]] = [:]
      for post in course.posts where post.cause.trait == .anger && post.act != .share {
        guard post.segment != .trolls, post.segment != .inauthentic else { continue }
        levels[post.agent, default: []].append(Double(post.cause.level))
      }
      func aggressiveness(isAnonymous: Bool) -> Double {
        levels.keys.sorted().filter { course.community.person($0).isAnonymous == isAnonymous }
          .map { levels[$0, default: []].mean }.mean
      }
      return aggressiveness(isAnonymous: false) - aggressiveness(isAnonymous: true)
    }
    return estimates(["real-name": differences])
  }

  /// FS11 (Johnen et al. 2018: the more have joined, the fewer of the others want to, and the more those conform).
  ///
  /// In a community of 5000, half of those on Facebook see a failure, two hours after one that nobody, two fifths or all of
  /// those on Twitter saw, so that nobody, many or very many write there. Asked are those on Facebook whom what went on on
  /// Twitter alone would never have reached, and who learn of theirs within six hours, on 100 seeds. `joining`: change, from
  /// many to very many, of the share that writes in these hours, by the number of those on Twitter who have written
  /// (hundreds). `conformity`: change, from nobody to very many, of the variance of stance (-1 against, 0, 1 for) among
  /// their posts, by the same.
  static func crowding(_ setup: LaboratorySetup) -> [String: Estimate] {
    var values: [String: [Double]] = [:]
    for seed in setup.seeds(100) {
      let untouched = Set(Crowd(elsewhere: 1000, isHere: false, seed).unaware)
      let crowds = [0, 400, 1000].map { Crowd(elsewhere: $0, isHere: true, seed) }
      let answers = crowds.map { $0.ask(untouched) }
      let sizes = crowds.map { Double($0.size) / 100 }
      if sizes[2] > sizes[1] {
        values["joining", default: []].append((answers[2].joined - answers[1].joined) / (sizes[2] - sizes[1]))
      }
      if sizes[2] > sizes[0] {
        values["conformity", default: []].append((answers[2].variance - answers[0].variance) / (sizes[2] - sizes[0]))
      }
    }
    return estimates(values)
  }
}

/// A crowd on Twitter, and those on Facebook.
private struct Crowd {
  private let course: ObservedCommunity
  private static let (twitter, facebook) = (0, 1)
  private static let begin = 12

  /// A community in which a share of Twitter, in thousandths, sees a failure, and two hours later half of Facebook one.
  init(elsewhere reach: Int, isHere: Bool, _ seed: UInt64) {
    var course = ObservedCommunity(.reference(agents: 5000), seed: seed)
    if reach > 0 {
      course.pass(ticks: Crowd.begin, .shock(heat: 80, blame: 80, reach: reach))
    } else {
      course.pass(ticks: Crowd.begin)
    }
    if isHere {
      course.pass(ticks: 36, on: Crowd.facebook, .shock(heat: 60, blame: 60, reach: 500))
    } else {
      course.pass(ticks: 36)
    }
    self.course = course
  }

  /// How many on Twitter have written.
  var size: Int { Set(course.posts.filter { $0.channel == Crowd.twitter }.map(\.agent)).count }

  /// Those on Facebook who know of nothing.
  var unaware: [Int] {
    let people = course.people
    return people.indices.filter { people[$0].home == Crowd.facebook && !people[$0].isAware }
  }

  /// Share of those that know and have written, and the variance of stance among their posts.
  func ask(_ people: Set<Int>) -> (joined: Double, variance: Double) {
    let aware = people.filter { course.community.person(UInt32($0)).isAware }
    let posts = course.posts.filter { $0.act != .share && aware.contains(Int($0.agent)) }
    let stances = posts.map { $0.mood.isNegative ? -1.0 : $0.mood == .neutral ? 0 : 1 }
    let mean = stances.mean
    return (
      Double(Set(posts.map(\.agent)).count) / Double(max(1, aware.count)),
      stances.map { ($0 - mean) * ($0 - mean) }.mean
    )
  }
}

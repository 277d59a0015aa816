import Codebook
import Simulation

/// Complaints in a community without a crisis: every half an hour of a day one individual of 5000 suffers an ordinary
/// failure on Twitter, so that no complaint drowns in others. Who complains is asked some time after the complaint.
enum RoutineCare {
  private static let day = 1..<145

  /// The community before anything has happened.
  static func community(seed: UInt64) -> ObservedCommunity { ObservedCommunity(.reference(agents: 5000), seed: seed) }

  /// Those who complain, as they stand so many ticks after their first complaint, under a policy.
  static func complainers(_ community: ObservedCommunity, _ policy: CarePolicy, after ticks: Int) -> FollowedComplainers
  {
    var course = CareCourse(community, policy: policy, followUp: ticks)
    course.pass(ticks: day.upperBound + ticks, Stimulus.grievances(in: day, every: 3))
    return FollowedComplainers(course.followUps, among: community.community.count)
  }
}

/// People who have complained, each as they stand so long after their first complaint.
struct FollowedComplainers {
  /// By the numbers of individuals; nil for who has not complained.
  private var standing: [Person?]

  /// The first of the follow-ups of each, among so many individuals.
  init(_ followUps: [CareCourse.FollowUp], among count: Int) {
    standing = [Person?](repeating: nil, count: count)
    for followUp in followUps.reversed() { standing[Int(followUp.complaint.agent)] = followUp.person }
  }

  /// All of them.
  var people: [Person] { standing.compactMap(\.self) }

  /// The mean difference of a level to that in another course, of those who have complained in both.
  func excess(over other: FollowedComplainers, _ level: (Person) -> Double) -> Double {
    zip(standing, other.standing).compactMap { own, other in
      own.flatMap { own in other.map { level(own) - level($0) } }
    }.mean
  }
}

extension Person {
  /// Satisfaction as a share of the scale.
  var shareSatisfied: Double { Double(satisfaction) / 1000 }

  /// Trust as a share of the scale.
  var shareTrusted: Double { Double(trust) / 1000 }
}

extension Array where Element == Person {
  /// The share of which something is so, 0 where there is nobody.
  func share(where holds: (Person) -> Bool) -> Double { isEmpty ? 0 : Double(count(where: holds)) / Double(count) }
}

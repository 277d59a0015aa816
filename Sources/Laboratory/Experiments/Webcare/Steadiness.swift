import Codebook
import Simulation

/// Care over days and weeks.
enum Steadiness {
  private static let help = Statement.doing(.apologise, .inform, apology: [.responsibility, .regret])

  /// WC11: in routine care all complaints are answered after half an hour, none or all of them in a human voice. The value
  /// is the slope of the complainers' trust a day later on that share, both from 0 to 1. Kelleher (2009) correlated the
  /// voice that people perceived with their trust.
  static func voice(seed: UInt64) -> [String: Double] {
    let community = RoutineCare.community(seed: seed)
    func complainers(_ tones: Tone...) -> FollowedComplainers {
      var statement = help
      statement.tones = tones
      return RoutineCare.complainers(community, .answering(statement, after: 3), after: 144)
    }
    return ["trust": complainers(.personal, .casual).excess(over: complainers(.formal), \.shareTrusted)]
  }

  /// WC14: an organisation begins to answer. For three weeks one individual of 2000 suffers an ordinary failure every hour
  /// from eight in the morning to ten at night, in all about one in seven. Every complaint is answered within an hour, or
  /// none is. The values are by how much higher the mean trust of all is at the end, as a share of the scale, and how many
  /// more posts against the organisation there are whose authors were moved by others' posts and not by a failure of their
  /// own. Proserpio & Zervas (2017): .12 of five stars, fewer negative reviews.
  static func reviews(seed: UInt64) -> [String: Double] {
    let community = ObservedCommunity(.reference(agents: 2000), seed: seed)
    let days = 21
    // The course starts at ten.
    let hours = [1..<72, 132..<144]
    let failures = (0..<days).flatMap { (day: Int) in
      hours.flatMap { Stimulus.grievances(in: day * 144 + $0.lowerBound..<day * 144 + $0.upperBound, every: 6) }
    }
    func outcome(_ policy: CarePolicy) -> (trust: Double, unjustified: Int) {
      var course = CareCourse(community, policy: policy, followUp: 1)
      course.pass(ticks: days * 144, failures)
      let unjustified = course.observed.posts.count {
        $0.isAboutOrganisation && $0.mood.isNegative && $0.cause.seenFrom != nil
      }
      return (course.observed.people.map(\.shareTrusted).mean, unjustified)
    }
    let (silent, steady) = (outcome(.silence), outcome(.answering(help, after: 6)))
    return ["rating": steady.trust - silent.trust, "unjustified": Double(steady.unjustified - silent.unjustified)]
  }
}

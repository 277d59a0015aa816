import Codebook
import Simulation

/// What answering complaints does.
extension FirestormExperiments {
  /// FS28 (Ma et al. 2015: answers improve the relationship and make people complain more later; the net effect is good).
  ///
  /// Eighty people of a small forum in a community of 2000 suffer an ordinary failure; each who complains within four
  /// hours is answered within the next hour with help that solves it, or nobody is, on 200 seeds. Three days later eighty
  /// suffer another. `relationship`: how many thousandths of trust those who complained first have more after both than
  /// without answers. `complaints`: how many more complaints each of them writes in the two days after the second failure.
  static func squeakyWheel(_ setup: LaboratorySetup) -> [String: Estimate] {
    var values: [String: [Double]] = [:]
    for seed in setup.seeds(200) {
      let (answered, ignored) = (Complainers(seed, areAnswered: true), Complainers(seed, areAnswered: false))
      values["relationship", default: []].append(answered.trust - ignored.trust)
      values["complaints", default: []].append(answered.complaints - ignored.complaints)
    }
    return estimates(values)
  }
}

/// Those who complained of a first failure, and what became of them.
private struct Complainers {
  /// Mean trust at the end.
  let trust: Double
  /// Mean number of complaints after the second failure.
  let complaints: Double

  private static let forum = 2

  init(_ seed: UInt64, areAnswered: Bool) {
    var course = ObservedCommunity(.reference(agents: 2000), seed: seed)
    course.pass(ticks: 24, on: Complainers.forum, .grievance(people: 80))
    let first = course.posts.filter { $0.act == .complain }
    let wheels = Set(first.map(\.agent)).sorted()
    course.pass(
      ticks: 432,
      areAnswered
        ? first.enumerated().map { nth, post in
          Stimulus(
            tick: 24 + nth % 6, channel: post.channel,
            kind: .reply(.doing(.empathise, .correct), to: .post(post.number), alreadyAnswered: nth / 6), cause: 0)
        }.sorted { $0.tick < $1.tick } : [])
    let second = course.community.tick
    course.pass(ticks: 288, on: Complainers.forum, .grievance(people: 80))
    trust = wheels.map { Double(course.community.person($0).trust) }.mean
    let again = course.posts.count { $0.tick >= second && $0.act == .complain && wheels.contains($0.agent) }
    complaints = Double(again) / Double(max(1, wheels.count))
  }
}

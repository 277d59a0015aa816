import Codebook
import Simulation

/// A laboratory study on a community of customers: they hear of a failure, two hours later they read what the
/// organisation answers to a complaint about it, and are asked at once how much they trust it.
///
/// The participants are those who know of the failure when the organisation answers; all of them read the answer, as the
/// participants of a study do. The control group is the same community on the same seed without an answer.
struct Vignette {
  private let before: ObservedCommunity
  private let participants: [UInt32]

  /// An hour of reading, and one in which the others' comments are written.
  private static let lead = 6

  /// Participants who have heard of a failure.
  ///
  /// - Parameters:
  ///   - population: who they are; the first channel is the place of the study.
  ///   - comments: how many complaints stand there when the organisation answers. Individuals suffer an ordinary failure
  ///     until so many have complained of it within the hour.
  ///   - seed: the seed of the community.
  init(_ population: Population, comments: Int = 0, seed: UInt64) {
    var observed = ObservedCommunity(population, seed: seed)
    observed.pass(ticks: Vignette.lead, .shock(heat: 20, blame: 60, reach: 1000))
    for _ in 0..<Vignette.lead {
      let written = observed.negativePosts(in: Vignette.lead..<2 * Vignette.lead)
      observed.pass(ticks: 1, .grievance(people: max(0, comments - written)))
    }
    participants = (0..<UInt32(observed.community.count)).filter { observed.community.person($0).isAware }
    before = observed
  }

  /// Standard deviation of the participants' trust before the answer, as a share of the scale.
  var deviation: Double { participants.map { before.community.person($0).shareTrusted }.deviation }

  /// What an answer changes in the participants' trust, as a share of the scale, against the control group.
  func gain(of answer: Statement) -> Double { gain(of: [answer]) }

  /// The same of several answers, one a tick.
  func gain(of answers: [Statement]) -> Double { trust(after: answers) - trust(after: answers.map { _ in nil }) }

  private func trust(after answers: [Statement?]) -> Double {
    var observed = before
    for (nth, answer) in answers.enumerated() {
      if let answer {
        observed.pass(ticks: 1, .reply(answer, to: .crowd(audience: .max), alreadyAnswered: nth))
      } else {
        observed.pass(ticks: 1)
      }
    }
    return participants.map { observed.community.person($0).shareTrusted }.mean
  }
}

extension Population {
  /// Customers and nobody else, at home in one place, as the participants of a laboratory study.
  static func customers(
    _ agents: Int = 1000, on platform: Platform = .facebook, isOwned: Bool? = nil, crisis: CrisisType = .preventable
  ) -> Population {
    var population = Population.reference(agents: agents, crisis: crisis)
    population.parts = [Part(segment: .customers, share: 1000, trust: 55, anger: 2)]
    population.channels = [Channel(platform: platform, followers: 50_000, isOwned: isOwned)]
    return population
  }
}

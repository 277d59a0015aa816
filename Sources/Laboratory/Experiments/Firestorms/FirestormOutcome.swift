import Codebook
import Foundation
import Simulation

/// What crises leave of a brand.
extension FirestormExperiments {
  /// FS06 (Hansen et al. 2018: of 78 firestorms, 58 % hurt brand perception in the short term, 40 % in the long term).
  ///
  /// 300 crises of a broad prior (`PriorCrisis`) in communities of 1000, met with the webcare of an average brand
  /// (`AverageBrand`); those count that became firestorms, since only such were studied: the posts about it appeared before
  /// one individual in fifty (as in FS01). Brand trackers ask 300 people before, 300 over the first week, 300 after ten
  /// weeks. `short-term` and `long-term`: share after which trust is significantly lower; `long-minus-short` their
  /// difference.
  static func outcomeSplit(_ setup: LaboratorySetup) -> [String: Estimate] {
    var drops: [(isShort: Bool, isLong: Bool)] = []
    for seed in setup.seeds(300) {
      let crisis = PriorCrisis(seed: seed)
      var course = ObservedCommunity(crisis.population(agents: 1000), seed: seed)
      var before = BrandTracker(seed: seed, survey: 0)
      before.ask(course.community, BrandTracker.respondents, wave: 0)
      var week = BrandTracker(seed: seed, survey: 1)
      var brand = AverageBrand(seed: seed)
      for day in 0..<7 {
        for hour in 0..<24 { course.pass(ticks: 6, crisis.happenings(day, hour) + brand.answers(course, hour: hour)) }
        week.ask(course.community, BrandTracker.respondents / 7 + (day < 6 ? 1 : 0), wave: UInt32(day))
      }
      guard course.negativeReach(in: 0..<1008) * 50 >= course.community.count else { continue }
      course.rest(days: 63)
      var later = BrandTracker(seed: seed, survey: 2)
      later.ask(course.community, BrandTracker.respondents, wave: 0)
      drops.append((week.hasDropped(since: before), later.hasDropped(since: before)))
    }
    return [
      "short-term": .share(of: drops, where: \.isShort), "long-term": .share(of: drops, where: \.isLong),
      "long-minus-short": .mean(drops.map { ($0.isLong ? 1 : 0) - ($0.isShort ? 1 : 0) }),
    ]
  }
}

/// A crisis as they come: of any type, from a slight to an outrage, from the talk of few to that of many, in one case of
/// four after a like one, to a brand of any reputation; in one of five more comes to light in the days after.
private struct PriorCrisis {
  private let draw: Draw
  private var heat: Int { 30 + even(0, below: 71) }
  private var blame: Int { 20 + even(1, below: 81) }
  /// From 20 to 400 thousandths, evenly on a logarithmic scale.
  private var reach: Int { Int(20 * pow(20, Double(even(2, below: 1000)) / 1000)) }
  private var revealsMore: Bool { even(3, below: 5) == 0 }
  private var dayOfRevelation: Int { 1 + even(4, below: 3) }

  init(seed: UInt64) { draw = Draw(seed: seed, stream: .script) }

  private func even(_ number: UInt32, below bound: UInt32) -> Int { Int(draw.below(bound, number, 0xFFFF)) }

  func population(agents: Int) -> Population {
    var population = Population.reference(agents: agents, crisis: CrisisType.allCases[even(5, below: 3)])
    population.history = even(6, below: 4) == 0
    return population.trusting(by: even(7, below: 31) - 15)
  }

  /// What happens at the beginning of an hour of a day.
  func happenings(_ day: Int, _ hour: Int) -> [Stimulus] {
    let tick = (day * 24 + hour) * 6
    if tick == 0 {
      return [Stimulus(tick: tick, channel: 0, kind: .shock(heat: heat, blame: blame, reach: reach), cause: 0)]
    }
    guard revealsMore, day == dayOfRevelation, hour == 2 else { return [] }
    return [
      Stimulus(
        tick: tick, channel: 0, kind: .revelation(contradictsDenial: false, blame: min(100, blame + 20)), cause: 0)
    ]
  }
}

/// What brands do in the mean (Einwiller & Steilen 2015): they answer 53 % of complaints, ask for information in 60 % of
/// the answers, thank in 28 %, regret in 20 % and correct in 14 %; in office hours, within the hour.
private struct AverageBrand {
  private let draw: Draw

  init(seed: UInt64) { draw = Draw(seed: seed, stream: .author) }

  /// The answers at the beginning of an hour since the start, which was at ten.
  mutating func answers(_ course: ObservedCommunity, hour: Int) -> [Stimulus] {
    guard (9..<19).contains((hour + 10) % 24) else { return [] }
    let complaints = course.posts.reversed().prefix { $0.tick >= course.community.tick - 6 }
      .filter { $0.isAboutOrganisation && $0.mood.isNegative && ($0.act == .complain || $0.act == .ask) }
    return complaints.filter { draw.below(100, UInt32($0.number), 0) < 53 }.enumerated().map { nth, post in
      Stimulus(
        tick: course.community.tick, channel: post.channel,
        kind: .reply(statement(UInt32(post.number)), to: .post(post.number), alreadyAnswered: nth), cause: 0)
    }
  }

  private func statement(_ number: UInt32) -> Statement {
    var statement = Statement.doing(strength: 0, specificity: 30, similarity: 50)
    let mix: [(Strategy, UInt32)] = [(.ask, 60), (.ingratiate, 28), (.apologise, 20), (.correct, 14)]
    for (place, part) in mix.enumerated() where draw.below(100, number, UInt32(place + 1)) < part.1 {
      statement.strategies.append(Statement.Weighted(strategy: part.0, strength: 60))
    }
    if statement.strength(of: .apologise) > 0 { statement.apology = [.regret] }
    return statement
  }
}

import Codebook
import Simulation

/// Who trolls.
extension FirestormExperiments {
  /// FS27 (Cheng et al. 2017: bad mood and a hostile thread together double the odds that ordinary people troll, and tell
  /// more of it than a person's history).
  ///
  /// Fifty individuals with many followers complain before 4000, half of them with disappointment and half with mockery,
  /// and the other way round in a second branch; everybody is in a good mood (no anger at the start) or in a bad one (+40
  /// of 100). Counted are the answers under these posts by others than trolls and inauthentic accounts; those that mock
  /// are hostile. `hostility`: share of hostile answers in a bad mood under a hostile post, divided by that in a good mood
  /// under a civil one, by groups of eight of 64 seeds.
  ///
  /// `context-over-history`: in failures that go viral among 4000 in a good mood and in a bad one, on two times 50 seeds,
  /// for posts of ordinary people who wrote before: area under the curve by which anger and the hostility of what they
  /// react to tell hostile posts, less that by which their share of hostile posts so far does. The weights are those of the
  /// first 50 seeds; measured are ten groups of five of the others.
  static func contagiousTrolling(_ setup: LaboratorySetup) -> [String: Estimate] {
    let good = Population.reference(agents: 4000).angered(by: -100)
    let bad = Population.reference(agents: 4000).angered(by: 40)
    var values: [String: [Double]] = [:]
    for group in setup.seeds(64).parts(8) {
      let (civil, hostile) = (HostileAnswers(good, group), HostileAnswers(bad, group))
      values["hostility", default: []].append(hostile.share(underHostile: true) / civil.share(underHostile: false))
    }
    let groups = setup.seeds(100).parts(20).map { HostilePosts([good, bad], $0) }
    if let fit = HostilePosts.regression(groups.prefix(groups.count / 2)) {
      values["context-over-history"] = groups.dropFirst(groups.count / 2).compactMap { $0.advantageOfContext(fit) }
    }
    return estimates(values)
  }
}

/// Answers under civil and hostile posts, and how many of them are hostile.
private struct HostileAnswers {
  private var answers = [0, 0]
  private var hostile = [0, 0]

  init(_ population: Population, _ seeds: some Sequence<UInt64>) {
    for seed in seeds {
      for branch in 0..<2 { count(population, seed, branch) }
    }
  }

  /// The share of hostile ones; half a hostile answer and one in all are added, so that there is one without answers too.
  func share(underHostile: Bool) -> Double {
    let place = underHostile ? 1 : 0
    return (Double(hostile[place]) + 0.5) / (Double(answers[place]) + 1)
  }

  private mutating func count(_ population: Population, _ seed: UInt64, _ branch: Int) {
    var course = ObservedCommunity(population, seed: seed)
    let people = course.people
    let authors = people.indices.sorted { (people[$1].followers, $0) < (people[$0].followers, $1) }.prefix(50)
    let first = course.community.nextNumber
    course.pass(
      ticks: 72,
      authors.enumerated().map { place, author in
        let isHostile = place % 2 == branch
        let post = Seed(
          author: UInt32(author), mood: isHostile ? .mockery : .disappointment, act: isHostile ? .mock : .complain)
        return Stimulus(tick: 0, channel: people[author].home, kind: .seed(post), cause: 0)
      })
    for post in course.posts where post.isAnswer && post.isByOrdinaryPerson {
      guard let parent = post.parent, (first..<first + authors.count).contains(parent) else { continue }
      let place = (parent - first) % 2 == branch ? 1 : 0
      answers[place] += 1
      if post.isHostile { hostile[place] += 1 }
    }
  }
}

/// Posts of ordinary people in a firestorm who wrote before, with what may tell whether they are hostile.
private struct HostilePosts {
  /// Anger (0 to 1), and whether what the author reacts to is hostile.
  private var contexts: [[Double]] = []
  /// Share of the author's earlier posts that were hostile.
  private var histories: [Double] = []
  private var isHostile: [Bool] = []

  init(_ populations: [Population], _ seeds: some Sequence<UInt64>) {
    for seed in seeds {
      for population in populations { add(population, seed) }
    }
  }

  private mutating func add(_ population: Population, _ seed: UInt64) {
    var course = ObservedCommunity(population, seed: seed)
    course.pass(ticks: 432, .outrage)
    let hostile = Set(course.posts.filter(\.isHostile).map(\.number))
    var earlier: [UInt32: (posts: Int, hostile: Int)] = [:]
    for post in course.posts where post.act != .share && post.isByOrdinaryPerson {
      if let past = earlier[post.agent] {
        let isThreadHostile = post.parent.map(hostile.contains) ?? false
        contexts.append([Double(post.cause.level) / 1000, isThreadHostile ? 1 : 0])
        histories.append(Double(past.hostile) / Double(past.posts))
        isHostile.append(post.isHostile)
      }
      earlier[post.agent, default: (0, 0)].posts += 1
      if post.isHostile { earlier[post.agent, default: (0, 0)].hostile += 1 }
    }
  }

  /// What the parts of the context weigh.
  static func regression(_ samples: ArraySlice<HostilePosts>) -> LinearRegression? {
    LinearRegression(samples.flatMap(\.contexts), samples.flatMap(\.isHostile).map { $0 ? 1 : 0 })
  }

  /// By how much the area under the curve is larger with the context than with history; nil where all posts are alike.
  func advantageOfContext(_ fit: LinearRegression) -> Double? {
    let (context, history) = (areaUnderCurve(contexts.map(fit.expected)), areaUnderCurve(histories))
    return context.isDefined ? context.value - history.value : nil
  }

  private func areaUnderCurve(_ scores: [Double]) -> Estimate {
    let hostile = scores.indices.filter { isHostile[$0] }.map { scores[$0] }
    return .areaUnderCurve(cases: hostile, others: scores.indices.filter { !isHostile[$0] }.map { scores[$0] })
  }
}

extension Post {
  fileprivate var isByOrdinaryPerson: Bool { segment != .trolls && segment != .inauthentic }
  fileprivate var isHostile: Bool { act == .mock || mood == .mockery }
}

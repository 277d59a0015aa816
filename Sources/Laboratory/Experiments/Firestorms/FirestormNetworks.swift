import Codebook
import Simulation

/// What firestorms leave of networks.
extension FirestormExperiments {
  /// FS08 (Lamba et al. 2015: mention networks before and after a firestorm are more alike than either is to that of the
  /// firestorm, and return to what they were).
  ///
  /// 2000 individuals chat as on any day; on the fifth day a failure goes viral. The network of a time has an edge from
  /// each individual to each whom they mention in four days: before, from the failure on, and after four days more, on ten
  /// seeds. `before-after`: among those who took part in the firestorm, the Jaccard index of the networks before and after
  /// less the greater of the two with the firestorm. `community-structure`: modularity of the network of all, by their
  /// circles, after to before.
  static func transientNetworks(_ setup: LaboratorySetup) -> [String: Estimate] {
    var values: [String: [Double]] = [:]
    for seed in setup.seeds(10) {
      let course = course(seed)
      let participants = Set(course.posts.filter(\.isAboutOrganisation).map(\.agent))
      let (before, during, after) = (
        MentionNetwork(course.posts, fromDay: 0, among: participants),
        MentionNetwork(course.posts, fromDay: 4, among: participants),
        MentionNetwork(course.posts, fromDay: 12, among: participants)
      )
      values["before-after", default: []]
        .append(before.likeness(to: after) - max(before.likeness(to: during), during.likeness(to: after)))
      let groups = course.people.map { $0.home << 16 | $0.circle }
      let structures = [0, 12].map { MentionNetwork(course.posts, fromDay: $0).modularity(of: groups) }
      values["community-structure", default: []].append(structures[1] / structures[0])
    }
    return estimates(values)
  }

  /// Sixteen days of chatter, with a firestorm in the second four.
  private static func course(_ seed: UInt64) -> ObservedCommunity {
    var population = Population.reference(agents: 2000)
    population.parameters.chatter = 1000
    var course = ObservedCommunity(population, seed: seed)
    course.pass(ticks: 4 * 144)
    course.pass(ticks: 12 * 144, .outrage)
    return course
  }
}

/// Who mentions whom in four days.
private struct MentionNetwork {
  private struct Tie: Hashable {
    let from, to: UInt32
  }

  private let ties: Set<Tie>

  init(_ posts: [Post], fromDay day: Int, among authors: Set<UInt32>? = nil) {
    let ticks = day * 144..<(day + 4) * 144
    ties = Set(
      posts.filter { ticks.contains($0.tick) && authors?.contains($0.agent) ?? true }
        .compactMap { post in post.addressee.map { Tie(from: post.agent, to: $0) } })
  }

  /// Jaccard index: share of the ties of either that both have; 1 where neither has any.
  func likeness(to other: MentionNetwork) -> Double {
    let all = ties.union(other.ties).count
    return all == 0 ? 1 : Double(ties.intersection(other.ties).count) / Double(all)
  }

  /// Newman's modularity of groups in the directed network (Leicht & Newman 2008).
  func modularity(of groups: [Int]) -> Double {
    var (inside, out, into) = (0, [Int: Int](), [Int: Int]())
    for tie in ties {
      let (from, to) = (groups[Int(tie.from)], groups[Int(tie.to)])
      inside += from == to ? 1 : 0
      out[from, default: 0] += 1
      into[to, default: 0] += 1
    }
    let all = Double(max(1, ties.count))
    return Double(inside) / all - out.reduce(0) { $0 + Double($1.value * into[$1.key, default: 0]) } / (all * all)
  }
}

import Codebook
import Machine
import Testing

@testable import Simulation

@Suite struct InvariantTests {
  /// A thousand stories: ten in each of a hundred communities.
  @Test(arguments: 0..<100)
  func whateverHappensTheCommunityStaysSoundAfterEveryTick(_ number: Int) {
    var story = RandomStory(number)
    let community = Community(story.population(), seed: UInt64(number))
    let segments = InvariantTests.segments(of: community)
    #expect(segments.reduce(0, +) == community.count)
    for _ in 0..<10 {
      let end = InvariantTests.tell(&story, to: community)
      #expect(InvariantTests.segments(of: end) == segments)
    }
  }

  /// Lets something happen for some ticks, and sometimes weeks of rest come to pass.
  private static func tell(_ story: inout RandomStory, to community: Community) -> Community {
    var community = community
    for _ in 0..<story.number(4...12) {
      let chronicle = community.run(
        ticks: 1, from: morning + community.tick * 10, stimuli: story.happenings(at: community.tick), spotlight: .max)
      #expect(community.invariantViolations == [])
      check(chronicle, of: community)
      guard story.chance(5) else { continue }
      community.rest(ticks: story.number(1...5000))
      #expect(community.invariantViolations == [])
    }
    return community
  }

  /// The sums that a tick keeps are those of a fresh count, and what is told of a post is what is so.
  private static func check(_ chronicle: Chronicle, of community: Community) {
    let volume = chronicle.volumes[0]
    #expect(volume.reach == community.tally.aware * community.peoplePerAgent)
    #expect(volume.trust == community.gauges.trust && volume.anger == community.gauges.anger)
    #expect(volume.posts == volume.channels.reduce(0, +) && (0...volume.posts).contains(volume.negative))
    for post in chronicle.posts {
      #expect(post.parent.map { $0 < post.number } ?? !post.isAboutOrganisation)
      #expect((0...1000).contains(post.cause.level) && post.delay >= 0 && post.followers > 0)
    }
  }

  private static func segments(of community: Community) -> [Int] {
    Segment.allCases.map { segment in
      (0..<UInt32(community.count)).count { community.person($0).segment == segment }
    }
  }
}

/// What the check of the invariants itself must find.
@Suite struct ViolationTests {
  private static var stormy: Community {
    var community = Community(town(agents: 200), seed: 1)
    let shock = Stimulus(tick: 0, channel: 0, kind: .shock(heat: 90, blame: 90, reach: 1000), cause: 0)
    _ = community.run(ticks: 12, from: morning, stimuli: [shock], spotlight: 0)
    return community
  }

  private static func violations(_ spoil: (inout Community) -> Void) -> [Community.Violation] {
    var community = stormy
    spoil(&community)
    return community.invariantViolations
  }

  @Test func aSoundCommunityBreaksNoRule() {
    #expect(ViolationTests.stormy.invariantViolations == [])
    #expect(ViolationTests.stormy.items.count > 10)
  }

  @Test func whatIsWrongWithAnIndividualIsFound() {
    #expect(ViolationTests.violations { $0.minds[7].fatigue = 64_001 } == [.level(agent: 7)])
    #expect(ViolationTests.violations { $0.minds[7].marks = .shaming }.contains(.marks(agent: 7)))
    #expect(ViolationTests.violations { $0.minds[7].statement = 9 } == [.memory(agent: 7)])
    #expect(ViolationTests.violations { $0.inboxes[7] = Inbox(item: 4000, due: $0.clockStep) } == [.inbox(agent: 7)])
    #expect(ViolationTests.violations { $0.inboxes[7] = Inbox(item: 2, due: $0.clockStep &- 1) } == [.inbox(agent: 7)])
  }

  @Test func aPostWithoutACauseOrBeforeItIsFound() {
    let last = ViolationTests.stormy.items.count - 1
    #expect(ViolationTests.violations { $0.items[last].parent = UInt32(last) } == [.cause(last)])
    #expect(
      ViolationTests.violations {
        $0.items[last].parent = 0
        $0.items[last].cause = -1
      } == [.cause(last)])
    #expect(ViolationTests.violations { $0.items[last].likes = -101 } == [.item(last)])
    #expect(ViolationTests.violations { $0.items[last].channel = 2 } == [.item(last)])
    #expect(ViolationTests.violations { $0.postings = [2] } == [.posting(2)])
  }

  @Test func lostIndividualsAndWrongSumsAreFound() {
    #expect(ViolationTests.violations { $0.minds.removeLast() }.contains(.individuals))
    #expect(ViolationTests.violations { $0.minds[7].trust ^= 1 } == [.sums])
    #expect(ViolationTests.violations { $0.press.published = [] } == [.press])
  }
}

@Suite struct ThreadTests {
  private static func week(seed: UInt64, chatter: Int, _ team: WorkerTeam?) -> (Community, [Chronicle]) {
    var population = Population.reference(agents: 5000)
    population.parameters.chatter = chatter
    var community = Community(population, seed: seed)
    var story = RandomStory(Int(seed))
    let shock = Stimulus(tick: 0, channel: 0, kind: .shock(heat: 80, blame: 80, reach: 500), cause: 0)
    let chronicles = (0..<4).map { part in
      let stimuli = (part == 0 ? [shock] : []) + story.happenings(at: community.tick + 1)
      return community.run(
        ticks: 9, from: morning + community.tick * 10, stimuli: stimuli, spotlight: 1000, team: team)
    }
    return (community, chronicles)
  }

  @Test(arguments: [(3, 0), (4, 1000), (5, 0)] as [(UInt64, Int)])
  func theNumberOfThreadsChangesNothing(_ seed: UInt64, _ chatter: Int) {
    let alone = ThreadTests.week(seed: seed, chatter: chatter, nil)
    #expect(alone.1.contains { !$0.posts.isEmpty })
    for threads in [1, 2, 8] {
      let shared = ThreadTests.week(seed: seed, chatter: chatter, WorkerTeam(count: threads))
      #expect(shared.0.fingerprint == alone.0.fingerprint)
      #expect(shared.0 == alone.0)
      #expect(shared.1 == alone.1)
    }
  }
}

import Codebook
import Simulation
import Testing

@Suite struct PeopleTests {
  static let shock = Stimulus(tick: 0, channel: 0, kind: .shock(heat: 80, blame: 90, reach: 400), cause: 7)

  @Test(arguments: StormTests.seeds)
  func onlyADeletionMakesPeopleAskForItsReason(_ seed: UInt64) {
    func objections(_ stimuli: [Stimulus]) -> Int {
      var community = Community(town(), seed: seed)
      let posts = community.run(ticks: 72, from: morning, stimuli: stimuli, spotlight: 100_000).posts
      return posts.count { $0.act == .object }
    }
    let hiding = Stimulus(
      tick: 9, channel: 0, kind: .hiding(.crowd(audience: 9000), isFair: false, isExplained: false), cause: 8)
    #expect(objections([PeopleTests.shock]) == 0)
    #expect(objections([PeopleTests.shock, hiding]) > 0)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func friendsForgiveOneFailureAndNotMany(_ seed: UInt64) {
    func anger(history failures: Int) -> (fans: Int, customers: Int) {
      var community = Community(town(agents: 1500), seed: seed)
      for number in 0..<failures {
        let shock = Stimulus(
          tick: community.tick, channel: 1, kind: .shock(heat: 90, blame: 100, reach: 1000), cause: number)
        _ = community.run(ticks: 24, from: morning, stimuli: [shock], spotlight: 0)
        community.rest(ticks: 144 * 9)
      }
      let again = Stimulus(
        tick: community.tick, channel: 1, kind: .shock(heat: 60, blame: 90, reach: 1000), cause: 9)
      _ = community.run(ticks: 12, from: morning, stimuli: [again], spotlight: 0)
      return (community.gauges(of: .fans).anger, community.gauges(of: .customers).anger)
    }
    let (first, fourth) = (anger(history: 0), anger(history: 4))
    #expect(first.fans < first.customers)
    #expect(fourth.fans - fourth.customers > first.fans - first.customers)
  }

  @Test func segmentsMakeUpTheWhole() {
    let community = day(seed: 3).community
    let all = Segment.allCases.map { community.gauges(of: $0) }
    #expect((all.map(\.anger).filter { $0 > 0 }.min() ?? 0) <= community.gauges.anger)
    #expect((all.map(\.anger).max() ?? 0) >= community.gauges.anger)
    #expect(community.gauges(of: .competitors).awareness == 0)
  }

  @Test func channelsMakeUpTheVolume() {
    let volumes = day(seed: 3).chronicle.volumes
    #expect(volumes.allSatisfy { $0.channels.reduce(0, +) == $0.posts && $0.negative <= $0.posts })
    #expect(volumes.allSatisfy { $0.channels.count == 2 })
  }

  @Test func branchesShareTheirLuckUntilTheyPart() {
    let said = day(seed: 9, says: [(40, .statement(insult))]).chronicle.volumes
    let silent = day(seed: 9).chronicle.volumes
    #expect(said.prefix(40) == silent.prefix(40))
    #expect(said != silent)
  }

  @Test func whatACauseIsCalledChangesNothing() {
    func gauges(cause: Int) -> Gauges {
      var shock = PeopleTests.shock
      shock.cause = cause
      var community = Community(town(), seed: 2)
      _ = community.run(ticks: 48, from: morning, stimuli: [shock], spotlight: 0)
      return community.gauges
    }
    #expect(gauges(cause: 0) == gauges(cause: 12_345))
  }

  @Test func aNightOfRestCoolsAndLetsWhatWaitsBeFelt() {
    var community = Community(town(), seed: 2)
    _ = community.run(ticks: 6, from: morning, stimuli: [PeopleTests.shock], spotlight: 0)
    let evening = community.gauges
    community.rest(ticks: 48)
    #expect(community.gauges.awareness >= evening.awareness)
    let night = community.gauges
    community.rest(ticks: 48)
    #expect(community.gauges.anger < night.anger)
    #expect(community.tick == 102)
  }

  @Test func anAuthorKeepsTheirFollowers() {
    var community = Community(town(), seed: 6)
    let posts = community.run(ticks: 144, from: morning, stimuli: [PeopleTests.shock], spotlight: 100_000).posts
    var followers: [UInt32: Int] = [:]
    for post in posts {
      #expect(followers[post.agent, default: post.followers] == post.followers)
      followers[post.agent] = post.followers
    }
    #expect(followers.count < posts.count)
  }

  @Test func journalistsReportWhatIsViral() {
    var community = Community(town(), seed: 6)
    let storm = community.run(ticks: 72, from: morning, stimuli: [PeopleTests.shock], spotlight: 100_000).posts
    #expect(storm.contains { $0.segment == .journalists && $0.cause.trait == .role })
  }

  @Test func anUnsoundPopulationIsMadeSound() {
    let odd = Population(
      agents: -5, peoplePerAgent: 0,
      parts: [Population.Part(segment: .fans, share: -3, trust: 4000, anger: -80)],
      channels: [Population.Channel(platform: .blog, followers: .max)], crisis: .victim, history: true)
    let none = Population(agents: 40, peoplePerAgent: 3, parts: [], channels: [], crisis: .victim, history: true)
    for population in [odd, none] {
      var community = Community(population, seed: 1)
      let stimuli: [Stimulus.Kind] = [
        .shock(heat: .max, blame: .max, reach: .max), .shock(heat: .min, blame: .min, reach: .min),
        .voice(followers: .max, segment: .trolls, mood: .anger, act: .mock), .cheer(followers: .min),
        .reply(fullApology, to: .crowd(audience: .max), alreadyAnswered: .min),
        .hiding(.crowd(audience: .max), isFair: false, isExplained: false),
        .revelation(contradictsDenial: true, blame: .max), .statement(insult),
      ]
      let chronicle = community.run(
        ticks: 9, from: morning,
        stimuli: stimuli.map { Stimulus(tick: 1, channel: .max, kind: $0, cause: .max) }, spotlight: -1)
      #expect(chronicle.volumes.count == 9)
      #expect((0...1000).contains(community.gauges.trust))
      #expect((0...1000).contains(community.gauges.anger))
    }
  }
}

import Codebook
import Simulation
import Testing

/// A town of 3,000 people who follow a brand on two channels.
func town(_ crisis: CrisisType = .preventable, agents: Int = 3000) -> Population {
  Population(
    agents: agents, peoplePerAgent: 10,
    parts: [
      Population.Part(segment: .customers, share: 500, trust: 60, anger: 5),
      Population.Part(segment: .fans, share: 200, trust: 75, anger: 5),
      Population.Part(segment: .bystanders, share: 180, trust: 50, anger: 5),
      Population.Part(segment: .complainers, share: 80, trust: 35, anger: 15),
      Population.Part(segment: .trolls, share: 20, trust: 30, anger: 20),
      Population.Part(segment: .journalists, share: 10, trust: 50, anger: 5),
      Population.Part(segment: .activists, share: 10, trust: 35, anger: 15),
    ],
    channels: [
      Population.Channel(platform: .twitter, followers: 20_000),
      Population.Channel(platform: .facebook, followers: 30_000),
    ],
    crisis: crisis, history: false)
}

/// Tuesday, ten in the morning.
let morning = CivilTime(minutes: 22_094_280 / 1440 * 1440 + 600, offset: 0)

func statement(
  _ strategies: [Strategy], apology: [ApologyComponent] = [], similarity: Int = 0, isTrue: Bool? = nil,
  isContradictory: Bool = false
) -> Statement {
  Statement(
    strategies: strategies.map { Statement.Weighted(strategy: $0, strength: 80) }, apology: apology, tones: [],
    specificity: 60, similarity: similarity, isContradictory: isContradictory, isTrue: isTrue, voice: .official)
}

let fullApology = statement([.apologise, .correct, .inform], apology: [.responsibility, .repair, .regret])
let insult = statement([.attack])
let denial = statement([.deny], isTrue: false)

/// A day of a community: the shock at its second tick, then what the organisation says, tick by tick.
func day(
  seed: UInt64, crisis: CrisisType = .preventable, shock: Bool = true, says: [(tick: Int, Stimulus.Kind)] = [],
  agents: Int = 3000, ticks: Int = 72, reach: Int = 150
) -> (community: Community, chronicle: Chronicle) {
  var community = Community(town(crisis, agents: agents), seed: seed)
  var stimuli: [Stimulus] = []
  if shock {
    stimuli.append(Stimulus(tick: 1, channel: 1, kind: .shock(heat: 70, blame: 80, reach: reach), cause: 0))
  }
  for (number, said) in says.enumerated() {
    stimuli.append(Stimulus(tick: said.tick, channel: 1, kind: said.1, cause: number + 1))
  }
  let chronicle = community.run(ticks: ticks, from: morning, stimuli: stimuli, spotlight: 40)
  return (community, chronicle)
}

func negative(_ chronicle: Chronicle) -> Int {
  chronicle.volumes.reduce(0) { $0 + $1.negative }
}

@Suite struct DeterminismTests {
  @Test(arguments: [1, 7, 99] as [UInt64])
  func theSameSeedGivesTheSameCommunity(_ seed: UInt64) {
    let once = day(seed: seed, says: [(6, .statement(fullApology))])
    let again = day(seed: seed, says: [(6, .statement(fullApology))])
    #expect(once.community == again.community)
    #expect(once.chronicle == again.chronicle)
    #expect(once.community.fingerprint == again.community.fingerprint)
  }

  @Test func seedsAreDifferentPeople() {
    let prints = (1...8).map { day(seed: UInt64($0)).community.fingerprint }
    #expect(Set(prints).count == prints.count)
  }

  @Test func aCopyGoesItsOwnWay() {
    var one = day(seed: 4).community
    let print = one.fingerprint
    var other = one
    _ = other.run(ticks: 6, from: morning, stimuli: [], spotlight: 5)
    #expect(one.fingerprint == print)
    _ = one.run(ticks: 6, from: morning, stimuli: [], spotlight: 5)
    #expect(one == other)
  }

  @Test func whatIsSaidBeforeDoesNotChangeWhomAFailureHits() {
    func sufferers(_ earlier: [Stimulus]) -> [UInt32] {
      var community = Community(town(), seed: 6)
      let failure = Stimulus(tick: 3, channel: 1, kind: .grievance(people: 9), cause: 1)
      _ = community.run(ticks: 4, from: morning, stimuli: earlier + [failure], spotlight: 0)
      return (0..<UInt32(community.count)).filter { community.person($0).satisfaction < 400 }
    }
    let said = Stimulus(tick: 1, channel: 0, kind: .statement(statement([.inform])), cause: 0)
    #expect(sufferers([]).count > 5)
    #expect(sufferers([said]) == sufferers([]))
  }

  @Test func aStretchCanBeRunInParts() {
    var whole = Community(town(), seed: 5)
    var parts = whole
    let shock = Stimulus(tick: 0, channel: 0, kind: .shock(heat: 60, blame: 60, reach: 200), cause: 0)
    let one = whole.run(ticks: 12, from: morning, stimuli: [shock], spotlight: 10_000)
    let first = parts.run(ticks: 6, from: morning, stimuli: [shock], spotlight: 10_000)
    let second = parts.run(ticks: 6, from: morning + 60, stimuli: [], spotlight: 10_000)
    #expect(whole == parts)
    #expect(one.posts == first.posts + second.posts)
  }
}

@Suite struct StormTests {
  static let seeds = Array(1...10) as [UInt64]

  @Test func nothingHappensToACommunityThatSeesNothing() {
    let calm = day(seed: 3, shock: false)
    #expect(calm.chronicle.posts.isEmpty)
    #expect(calm.community.gauges.awareness == 0)
  }

  @Test(arguments: seeds)
  func anIgnoredShockMakesPeopleKnowAndResent(_ seed: UInt64) {
    let before = Community(town(), seed: seed).gauges
    let after = day(seed: seed).community.gauges
    #expect(after.awareness > 100)
    #expect(after.anger > before.anger)
    #expect(after.trust < before.trust - 15)
  }

  @Test func aStormRisesAndFades() {
    let storms = StormTests.seeds.map { day(seed: $0, ticks: 288).chronicle.volumes.map(\.posts) }
    let firstHours = storms.reduce(0) { $0 + $1[0..<18].reduce(0, +) }
    let twoDaysLater = storms.reduce(0) { $0 + $1[270..<288].reduce(0, +) }
    #expect(storms.allSatisfy { $0[0..<18].reduce(0, +) > 0 })
    #expect(twoDaysLater * 3 < firstHours)
  }

  @Test(arguments: seeds)
  func anEarlyApologyWithRepairBeatsSilenceAndSilenceBeatsInsults(_ seed: UInt64) {
    let repaired = day(seed: seed, says: [(7, .statement(fullApology))])
    let silent = day(seed: seed)
    let insulted = day(seed: seed, says: [(7, .statement(insult))])
    #expect(repaired.community.gauges.trust > silent.community.gauges.trust)
    #expect(repaired.community.gauges.anger < silent.community.gauges.anger)
    #expect(silent.community.gauges.trust > insulted.community.gauges.trust)
  }

  @Test func anApologyWithRepairSparesPostsAndInsultsBringThem() {
    func posts(_ says: [(tick: Int, Stimulus.Kind)]) -> Int {
      StormTests.seeds.reduce(0) { $0 + negative(day(seed: $1, says: says).chronicle) }
    }
    let silent = posts([])
    #expect(posts([(7, .statement(fullApology))]) < silent)
    #expect(posts([(7, .statement(insult))]) > silent)
  }

  @Test(arguments: seeds)
  func aCrisisLeavesNobodyFonderThanBefore(_ seed: UInt64) {
    let before = Community(town(), seed: seed).gauges.trust
    let after = day(
      seed: seed, says: [(6, .statement(fullApology)), (12, .statement(fullApology)), (24, .statement(fullApology))]
    ).community.gauges.trust
    #expect(after <= before + 10)
  }

  @Test(arguments: seeds)
  func denialIsPunishedWhenItIsContradicted(_ seed: UInt64) {
    let truth = Stimulus.Kind.revelation(contradictsDenial: true, blame: 80)
    let held = day(seed: seed, says: [(7, .statement(denial))]).community.gauges
    let contradicted = day(seed: seed, says: [(7, .statement(denial)), (24, truth)]).community.gauges
    let apologised = day(seed: seed, says: [(7, .statement(fullApology))]).community.gauges
    let silent = day(seed: seed).community.gauges
    #expect(abs(held.trust - silent.trust) < 40)
    #expect(contradicted.trust < held.trust)
    #expect(contradicted.trust < apologised.trust)
  }

  @Test func responsibilityOrdersTheKindsOfCrisis() {
    for seed in StormTests.seeds {
      let anger = CrisisType.allCases.map { day(seed: seed, crisis: $0).community.gauges.responsibility }
      #expect(anger[0] < anger[1] && anger[1] < anger[2])
    }
  }

  @Test(arguments: seeds)
  func copyAndPasteHelpsLessThanAnAnswer(_ seed: UInt64) {
    let pasted = statement([.apologise, .correct], apology: [.responsibility], similarity: 95)
    let own = statement([.apologise, .correct], apology: [.responsibility])
    let trust = [pasted, own].map { day(seed: seed, says: [(7, .statement($0))]).community.gauges.trust }
    #expect(trust[0] < trust[1])
  }

  @Test func hidingCriticismIsNoticedAndHidingInsultsIsNot() {
    let unfair = day(seed: 2, says: [(7, .hiding(.crowd(audience: 4000), isFair: false, isExplained: false))])
    let fair = day(seed: 2, says: [(7, .hiding(.crowd(audience: 4000), isFair: true, isExplained: false))])
    #expect(negative(unfair.chronicle) > negative(fair.chronicle))
    #expect(negative(fair.chronicle) == negative(day(seed: 2).chronicle))
  }

  @Test func aCheerfulPostAngersOnlyInAStorm() {
    let calm = day(seed: 2, shock: false, says: [(7, .cheer(followers: 30_000))])
    #expect(calm.chronicle.posts.isEmpty)
    let storm = day(seed: 2, says: [(7, .cheer(followers: 30_000))])
    #expect(negative(storm.chronicle) > negative(day(seed: 2).chronicle))
  }
}

@Suite struct PostTests {
  @Test(arguments: StormTests.seeds)
  func everyPostSaysWhyItWasWritten(_ seed: UInt64) {
    for post in day(seed: seed, says: [(7, .statement(fullApology))]).chronicle.posts {
      #expect(post.cause.stimulus != nil || post.cause.seenFrom != nil || post.cause.trait == .mischief)
      #expect((0...1000).contains(post.cause.level))
      #expect(post.followers > 0)
    }
  }

  @Test func theSpotlightBoundsTheSampleAndNotTheVolume() {
    var community = Community(town(), seed: 6)
    let shock = Stimulus(tick: 0, channel: 1, kind: .shock(heat: 90, blame: 90, reach: 600), cause: 0)
    let chronicle = community.run(ticks: 36, from: morning, stimuli: [shock], spotlight: 10)
    #expect(chronicle.posts.count == 10)
    #expect(chronicle.volumes.reduce(0) { $0 + $1.posts } > 10 * 10)
    #expect(zip(chronicle.posts, chronicle.posts.dropFirst()).allSatisfy { ($0.tick, $0.agent) < ($1.tick, $1.agent) })
  }

  @Test func aFewWriteMostOfIt() {
    let posts = day(seed: 8, agents: 20_000, ticks: 144).chronicle.volumes.reduce(0) { $0 + $1.posts }
    #expect(posts > 0)
    var community = Community(town(agents: 20_000), seed: 8)
    let shock = Stimulus(tick: 0, channel: 1, kind: .shock(heat: 70, blame: 80, reach: 300), cause: 0)
    let all = community.run(ticks: 144, from: morning, stimuli: [shock], spotlight: 1_000_000).posts
    let authors = Dictionary(grouping: all, by: \.agent).mapValues(\.count).values.sorted(by: >)
    let tenth = authors.prefix(2000).reduce(0, +)
    #expect(tenth * 10 > all.count * 7)
  }

  @Test func theMeanOfNobodyIsNotADivisionByZero() {
    var community = Community(town(agents: 100), seed: 1)
    let chronicle = community.run(ticks: 3, from: morning, stimuli: [], spotlight: 0)
    #expect(chronicle.volumes.count == 3)
    #expect(community.gauges.anger == 0)
  }

  @Test func anUnknownTickOrChannelHarmsNothing() {
    var community = Community(town(agents: 200), seed: 1)
    let late = Stimulus(tick: 500, channel: 9, kind: .shock(heat: 200, blame: 500, reach: 5000), cause: 3)
    _ = community.run(ticks: 2, from: morning, stimuli: [late], spotlight: 3)
    community.rest(ticks: -4)
    #expect(community.tick == 2)
  }

  @Test func weeksOfRestCalmACommunity() {
    var community = day(seed: 3).community
    let before = community.gauges
    community.rest(ticks: 144 * 40)
    #expect(community.gauges.anger < before.anger / 4)
    #expect(community.gauges.trust >= before.trust)
  }
}

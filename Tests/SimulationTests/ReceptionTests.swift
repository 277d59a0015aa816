import Codebook
import Simulation
import Testing

/// Sums over ten seeds of how a community stands in the end, and of what was written against the organisation.
struct Outcome {
  var trust = 0
  var anger = 0
  var responsibility = 0
  var negative = 0

  init(
    _ says: [(tick: Int, Stimulus.Kind)], crisis: CrisisType = .preventable, ticks: Int = 72, reach: Int = 150
  ) {
    for seed in StormTests.seeds {
      let end = day(seed: seed, crisis: crisis, says: says, agents: 1500, ticks: ticks, reach: reach)
      trust += end.community.gauges.trust
      anger += end.community.gauges.anger
      responsibility += end.community.gauges.responsibility
      negative += end.chronicle.volumes.reduce(0) { $0 + $1.negative }
    }
  }

  init(saying strategies: [Strategy], at tick: Int = 7, crisis: CrisisType = .preventable) {
    self.init([(tick, .statement(statement(strategies)))], crisis: crisis)
  }
}

@Suite struct ReceptionTests {
  @Test func correctionAndApologyAreTheBestSingleStrategiesAndAttackTheWorst() {
    let ranks = Strategy.allCases.map { strategy in
      let components: [ApologyComponent] = strategy == .apologise ? [.responsibility, .regret, .repentance] : []
      let said = statement([strategy], apology: components)
      return (strategy: strategy, trust: Outcome([(7, .statement(said))]).trust)
    }
    .sorted { $0.trust > $1.trust }.map(\.strategy)
    #expect(ranks.first == .correct)
    #expect(ranks.prefix(2).contains(.apologise))
    #expect(ranks.last == .attack)
  }

  @Test func excusesHelpWhereLittleIsBlamedAndHurtWhereMuchIs() {
    for strategy in [Strategy.excuse, .victimage, .justify] {
      let said = [(tick: 7, Stimulus.Kind.statement(statement([strategy])))]
      #expect(
        Outcome(said, crisis: .victim, reach: 900).anger < Outcome([], crisis: .victim, reach: 900).anger)
      #expect(Outcome(saying: [strategy]).anger > Outcome([]).anger)
    }
  }

  @Test func denialLowersBlameUntilItIsContradicted() {
    let truth = (tick: 24, Stimulus.Kind.revelation(contradictsDenial: true, blame: 80))
    let silent = Outcome([])
    let denied = Outcome([(7, .statement(denial))])
    #expect(denied.responsibility < silent.responsibility)
    #expect(Outcome([(7, .statement(denial)), truth]).trust < Outcome([truth]).trust)
  }

  @Test func postureThatChangesErodesTheApology() {
    let changed = statement(
      [.apologise, .correct, .inform], apology: [.responsibility, .repair, .regret], isContradictory: true)
    let held = Outcome([(7, .statement(statement([.hold]))), (24, .statement(fullApology))])
    #expect(Outcome([(7, .statement(denial)), (24, .statement(changed))]).trust < held.trust)
  }

  @Test func privateMessagesHelpEarlyAndHurtOnceViral() {
    let aside = Stimulus.Kind.statement(statement([.redirect]))
    let silent = Outcome([])
    #expect(Outcome([(3, aside)]).negative < silent.negative)
    let storm = Outcome([], reach: 700)
    #expect(Outcome([(8, aside)], reach: 700).negative > storm.negative)
  }

  @Test func compensationIsFuelEarlyAndHelpsLaterWithReasons() {
    let silent = Outcome([], ticks: 144)
    #expect(Outcome([(4, .statement(statement([.compensate])))], ticks: 144).negative > silent.negative)
    #expect(Outcome([(40, .statement(statement([.compensate, .inform])))], ticks: 144).trust > silent.trust)
  }

  @Test func everyComponentMakesAnApologyBetter() {
    var trust: [Int] = []
    for count in 0...ApologyComponent.allCases.count {
      let apology = statement([.apologise], apology: Array(ApologyComponent.allCases.prefix(count)))
      trust.append(Outcome([(7, .statement(apology))]).trust)
    }
    #expect(zip(trust, trust.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(trust[0] < trust[6])
  }

  @Test func speedIsWorthALot() {
    #expect(Outcome([(4, .statement(fullApology))]).trust > Outcome([(48, .statement(fullApology))]).trust)
    #expect(Outcome(saying: [.hold], at: 3).trust > Outcome(saying: [.hold], at: 60).trust)
  }

  @Test func mannerAloneMovesVolumeByAFifthAtMost() {
    func volume(_ tones: [Tone]) -> Int {
      var said = statement([.empathise, .inform])
      said.tones = tones
      return Outcome([(7, .statement(said))]).negative
    }
    let (warm, flat) = (volume([.personal]), volume([.boilerplate]))
    #expect(warm <= flat)
    #expect((flat - warm) * 5 <= flat)
  }

  @Test func theSameAnswerHelpsLessEachTime() {
    let once = Outcome([(7, .statement(fullApology))]).trust - Outcome([]).trust
    let threeTimes =
      Outcome([(7, .statement(fullApology)), (13, .statement(fullApology)), (19, .statement(fullApology))]).trust
      - Outcome([]).trust
    #expect(threeTimes > once)
    #expect(threeTimes < once * 3)
  }

  @Test func aDenialOfWhatIsFalseConvincesWithEvidence() {
    let proven = statement([.deny, .inform], isTrue: true)
    let bare = statement([.deny, .inform], isTrue: false)
    #expect(
      Outcome([(7, .statement(proven))]).responsibility < Outcome([(7, .statement(bare))]).responsibility)
  }

  @Test func truthInFavourLowersBlameAndAnger() {
    let cleared = Outcome([(24, .revelation(contradictsDenial: false, blame: 10))])
    #expect(cleared.responsibility < Outcome([]).responsibility)
    #expect(cleared.anger < Outcome([]).anger)
    #expect(cleared.trust > Outcome([]).trust)
  }
}

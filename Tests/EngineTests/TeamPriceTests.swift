import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// What working with people above, beside and outside is worth, and what it costs, on the same seeds.
@Suite struct AbovePriceTests {
  private let offer = "We will refund every loaf that you bring back today."

  @Test func anOfferThatWasAllowedIsHonouredAndOneThatWasNotIsHeldAgainstYou() throws {
    let allowed = try Pair(
      { $0.regard(of: "manager") },
      with: { [offer] in
        try $0.do(.escalate(to: "manager", text: "Trust is at 60. I propose a refund."))
        try $0.do(.request(authority: "refund", text: "May I refund the bread?"), .endTurn)
        try $0.do(.publish(channel: "facebook", text: offer))
      },
      without: { [offer] in try $0.do(.endTurn, .publish(channel: "facebook", text: offer)) })
    #expect(allowed.with > allowed.without)
    let asking = try Pair(
      { $0.regard(of: "manager") },
      with: {
        try $0.do(.request(authority: "refund", text: "May I?"), .request(authority: "refund", text: "And now?"))
      })
    #expect(asking.with < asking.without)
  }

  @Test func aReportWithFiguresAndAProposalIsLikedAndAnEmptyOneIsNot() throws {
    func report(_ text: String) throws -> Pair {
      try Pair(
        { $0.regard(of: "manager") },
        with: { state in
          try state.do(.endTurn, .wait(minutes: 5), .choose(item: "m1", option: "a"), .endTurn)
          let posts = state.dashboard?.postsPerHour ?? 0
          try state.do(.escalate(to: "manager", text: text.replacing("#", with: "\(posts)")))
        },
        without: { state in
          try state.do(.endTurn, .wait(minutes: 5), .choose(item: "m1", option: "a"), .endTurn)
        })
    }
    let good = try report("# posts an hour, because of the photos. I propose an apology at noon.")
    #expect(good.with > good.without)
    let empty = try report("It is bad.")
    #expect(empty.with < empty.without)
  }

  @Test func outOfTheirHoursPeopleAreReachedOnlyInAHighStorm() throws {
    var night = wholeDesk { $0.people[0].hours = Person.Hours(from: 0, to: 60, weekends: true) }
    #expect(night.refusal(of: .escalate(to: "manager", text: "Hello?")) == .outOfHours)
    try night.do(.ask(fact: "inspection"))
    guard case .asked(let until) = night.facts.first(where: { $0.id == "inspection" })?.status else {
      Issue.record("the question was not asked")
      return
    }
    #expect(until - night.now > 600)
  }

  @Test func aWrongOrderIsArguedAwayWithReasonsAndStandsAgainstAnger() throws {
    var calm = wholeDesk()
    #expect(
      try calm.do(.argue(item: "m2", text: "People have screenshots: they will post them again.")).told
        == ["Fine. Leave it."])
    #expect(calm.inbox.first { $0.id == "m2" }?.chosen == Mail.argued)
    var angry = wholeDesk()
    #expect(
      try angry.do(.argue(item: "m2", text: "You are idiots and losers: people have screenshots, you clowns.")).told
        == ["I said delete it."])
    #expect(angry.refusal(of: .argue(item: "m2", text: "But the screenshots")) == .noDispute)
    #expect(angry.refusal(of: .choose(item: "m2", option: "a")) == nil)
  }

  @Test func aFactThatIsKnownAndAnotherWayOutMoveAnOrderThatWantsTwoReasons() throws {
    let objection = "Nobody checked it this year. I propose that we answer the complaint."
    var unsure = wholeDesk { $0.inbox[1].dispute?.needs = 2 }
    try unsure.do(.endTurn)
    var sure = wholeDesk { $0.inbox[1].dispute?.needs = 2 }
    try sure.do(.ask(fact: "inspection"), .endTurn, .ask(fact: "inspection"), .wait(minutes: 20))
    #expect(sure.facts.first { $0.id == "inspection" }?.status == .known)
    try unsure.do(.argue(item: "m2", text: objection))
    try sure.do(.argue(item: "m2", text: objection))
    #expect(unsure.inbox.first { $0.id == "m2" }?.chosen == nil)
    #expect(sure.inbox.first { $0.id == "m2" }?.chosen == Mail.argued)
  }

  @Test func aWayOutWithoutAReasonMovesNothing() throws {
    var state = wholeDesk()
    try state.do(.argue(item: "m2", text: "I propose that we do something else. Please let me."))
    #expect(state.inbox.first { $0.id == "m2" }?.chosen == nil)
  }

  @Test func whoeverIsArguedWithWaitsForAnAnswerUntilTheArgumentIsOver() throws {
    var state = wholeDesk { scenario in
      scenario.inbox[1].due = Moment(turn: 0, minutes: 10)
      scenario.inbox[1].dispute?.minutes = 15
    }
    try state.do(.argue(item: "m2", text: "No."))
    #expect(state.refusal(of: .choose(item: "m2", option: "a")) == nil)
    var late = wholeDesk { $0.inbox[1].due = Moment(turn: 0, minutes: 50) }
    try late.do(.wait(minutes: late.minutesLeft - 15), .argue(item: "m2", text: "No."), .endTurn)
    #expect(late.refusal(of: .choose(item: "m2", option: "a")) == nil, "the turn was over with the argument")
  }
}

@Suite struct BesidePriceTests {
  /// The bakery with many complaints in each turn.
  private static func busy(_ scenario: inout Scenario) {
    for turn in 1..<6 {
      for number in 0..<4 {
        scenario.posts.append(
          ScriptedPost(
            id: "busy\(turn)\(number)", at: Moment(turn: turn, minutes: number), when: .always, channel: "facebook",
            author: "Customer \(turn)\(number)", segment: .customers, followers: 400, mood: .anger, act: .complain,
            replyTo: nil, offence: nil, text: LocalizedText(en: "Burnt again, \(turn)\(number).", fr: "Brûlé.")))
      }
    }
  }

  @Test func aCarefulColleagueAnswersMoreThanNobody() throws {
    let answered = try Pair(
      points(.answerGrievances), change: BesidePriceTests.busy,
      with: { try $0.do(.delegate(channel: "facebook", to: "leo")) })
    #expect(answered.with > answered.without)
  }

  @Test func aCarelessOneSlipsAndAMessageSheetOrCoachingTakesSlipsAway() throws {
    let careless = { (scenario: inout Scenario) in
      BesidePriceTests.busy(&scenario)
      let jess = scenario.people.firstIndex { $0.id == "jess" } ?? 0
      scenario.people[jess].skill = Person.Skill(speed: 100, quality: 0, consistency: 40)
    }
    func slips(_ state: Game.State) -> Int { state.statements.count { $0.strategies.contains(.attack) } }
    let alone = try Pair(slips, change: careless, with: { try $0.do(.delegate(channel: "facebook", to: "jess")) })
    #expect(alone.with > alone.without)
    let sheet = "We are sorry for the burnt bread. The thermostat is being replaced. Keep calm and say when we reopen."
    let briefed = try Pair(
      slips, change: careless, with: { try $0.do(.sheet(text: sheet), .delegate(channel: "facebook", to: "jess")) })
    #expect(briefed.with < alone.with)
    let coached = try Pair(
      slips, change: careless, with: { try $0.do(.coach(person: "jess"), .delegate(channel: "facebook", to: "jess")) })
    #expect(coached.with < alone.with)
    let storm = try Pair(
      negative, change: careless, with: { try $0.do(.delegate(channel: "facebook", to: "jess")) },
      without: { try $0.do(.delegate(channel: "facebook", to: "leo")) })
    #expect(storm.with > storm.without)
  }

  @Test func handingOverForTheNightRestsMoreThanStayingAndGivesUpTheMinutesOfTheTurn() throws {
    var tired = wholeDesk()
    for _ in 0..<5 {
      try tired.do(.endTurn)
      while tired.minutesLeft >= 15 { try tired.do(.publish(channel: "facebook", text: "We are on it.")) }
    }
    try tired.do(.endTurn)
    var (slept, stayed) = (tired, tired)
    try slept.do(.handOver(to: "leo", text: "About 40 posts an hour, mostly the photos: say that we reopen at two."))
    try stayed.do(.endTurn)
    #expect(slept.fatigue < stayed.fatigue)
    #expect(slept.temper <= stayed.temper)
    #expect(slept.isOver == stayed.isOver)
  }

  @Test func restTakesFatigueAwayAndLetsTheStormGoUnanswered() throws {
    var state = wholeDesk()
    try state.do(
      .endTurn, .publish(channel: "facebook", text: "We are on it."),
      .publish(channel: "twitter", text: "We are on it."))
    let before = state.fatigue
    try state.do(.rest(minutes: 20))
    #expect(state.fatigue < before)
    let late = try Pair(
      points(.acknowledgeEarly),
      with: { try $0.do(.endTurn, .rest(minutes: 45), .endTurn, .rest(minutes: 45), .endTurn) },
      without: {
        try $0.do(.endTurn, .publish(channel: "facebook", text: "We are sorry. It is our fault: the oven failed."))
      })
    #expect(late.with < late.without)
  }
}

@Suite struct OutsidePriceTests {
  @Test func anAllyWhoSaysThatTheyWereAskedHelpsAndOneWhoHidesItCostsMoreWhenItComesOut() throws {
    let change = { (scenario: inout Scenario) in scenario.facts[0].isKnownAtStart = true }
    let open = try Pair(
      negative, change: change, with: { try $0.do(.endTurn, .approach(ally: "critic", openly: true)) },
      without: { try $0.do(.endTurn) })
    #expect(open.with <= open.without)
    let exposed = try Pair(
      negative, change: change, with: { try $0.do(.endTurn, .approach(ally: "critic", openly: false)) },
      without: { try $0.do(.endTurn) })
    #expect(exposed.with > exposed.without)
    #expect(exposed.with > open.with)
    var early = wholeDesk()
    #expect(try early.do(.approach(ally: "critic", openly: true)).told == ["Find out what happened first."])
  }

  @Test func aCaseThatIsTakenUpIsSolvedAndOneThatIsLeftIsDropped() throws {
    let care = try Pair(points(.followThrough), with: { try $0.do(.takeUp(ticket: "k1")) })
    #expect(care.with > 0)
    #expect(care.without < 0)
    var state = wholeDesk()
    try state.do(.endTurn, .takeUp(ticket: "k1"))
    #expect(state.minutesLeft == 45)
    #expect(state.refusal(of: .takeUp(ticket: "k1")) == .ticketClosed)
  }

  @Test func anotherDeskHasMoreHandsSlowerFactsAndLessTrust() throws {
    let (alone, agency) = (wholeDesk(), wholeDesk(arrangement: "agency"))
    #expect(agency.minutesLeft == 90)
    #expect(alone.minutesLeft == 60)
    func asked(_ state: Game.State) throws -> Int {
      var state = state
      try state.do(.ask(fact: "oven"))
      guard case .asked(let until) = state.facts[0].status else { return 0 }
      return until - state.now
    }
    #expect(try asked(agency) == 40)
    #expect(try asked(alone) == 20)
  }
}

@Suite struct UndoTests {
  @Test func whatNobodyHasSeenCanBeTakenBackWithItsMinutes() throws {
    let before = wholeDesk()
    var state = before
    try state.do(.pause(item: "c1"), .delegate(channel: "facebook", to: "leo"))
    #expect(state.minutesLeft == 48)
    try state.do(.undo, .undo)
    #expect(state.minutesLeft == 60)
    #expect(state.calendar == before.calendar)
    #expect(state.delegations.isEmpty)
    #expect(state.refusal(of: .undo) == .nothingToUndo)
  }

  @Test func atMostTwentyActsInARowAreKept() throws {
    var state = wholeDesk()
    for _ in 0..<12 { try state.do(.pause(item: "c1"), .release(item: "c1")) }
    var undone = 0
    while state.refusal(of: .undo) == nil {
      try state.do(.undo)
      undone += 1
    }
    #expect((1...20).contains(undone))
  }

  @Test func whatWasSaidOrSeenStays() throws {
    var state = wholeDesk()
    try state.do(.publish(channel: "facebook", text: "Good morning."))
    #expect(state.refusal(of: .undo) == .nothingToUndo)
    try state.do(.watch(channel: "forum"))
    #expect(state.refusal(of: .undo) == .nothingToUndo)
    try state.do(.hide(post: try state.id(by: "burn_it"), reason: ""), .endTurn)
    #expect(state.refusal(of: .undo) == .nothingToUndo)
  }

  @Test func anUndoneActLeavesATrailAndNoTraceInTheScore() throws {
    var (undone, never) = (wholeDesk(), wholeDesk())
    try undone.do(.hide(post: try undone.id(by: "Nadia K."), reason: ""), .undo)
    #expect(undone.fingerprint != never.fingerprint)
    try undone.finish()
    try never.finish()
    #expect(undone.score == never.score)
  }
}

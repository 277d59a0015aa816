import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// What each mechanic of the desk is worth where it is right, and what it costs where it is wrong, on the same seeds.
@Suite struct ListeningPriceTests {
  @Test func watchingAForumLetsItsComplaintsBeAnsweredAndTakesMinutesOfEveryTurn() throws {
    var watching = wholeDesk()
    #expect(!watching.feed.contains { $0.channel == "forum" })
    try watching.do(.watch(channel: "forum"))
    #expect(watching.feed.contains { $0.author == "sourdough" })
    let asked = try Pair(points(.listenWidely), with: { try $0.do(.watch(channel: "forum")) })
    #expect(asked.with > asked.without)
    var other = wholeDesk()
    try watching.do(.endTurn)
    try other.do(.endTurn)
    #expect(watching.minutesLeft == other.minutesLeft - 3)
  }

  @Test func anAlertFindsTheWordItNamesAndNothingWhereNobodySaysIt() throws {
    var right = wholeDesk()
    try right.do(.alert(words: "refund"))
    #expect(right.feed.contains { $0.author == "sourdough" })
    var wrong = wholeDesk()
    try wrong.do(.alert(words: "croissant strike"))
    #expect(wrong.feed == wholeDesk().feed)
    #expect(wrong.minutesLeft == 55)
  }

  @Test func aLookAtAnAccountTellsWhoItIsOrOnlyThatItIsAnybody() throws {
    var state = wholeDesk()
    #expect(try state.do(.profile(post: try state.id(by: "Nadia K."))).told == ["Married last Saturday."])
    let told = try state.do(.profile(post: try state.id(by: "Mia L."))).told
    #expect(told == ["customer, 120 followers, 1 posts seen: an ordinary account."])
    #expect(state.minutesLeft == 50)
  }

  @Test func theDashboardCountsOnlyWhatIsWatched() throws {
    let change = { (scenario: inout Scenario) in
      for index in scenario.channels.indices where scenario.channels[index].id == "facebook" {
        scenario.channels[index].isWatched = false
      }
    }
    let counted = try Pair(
      { state in state.readings.map(\.postsPerHour).reduce(0, +) }, change: change,
      with: { try $0.do(.watch(channel: "facebook")) })
    #expect(counted.with > counted.without)
  }
}

@Suite struct FactPriceTests {
  @Test func askingAgainAfterAnEvasiveAnswerBringsTheFactAndRepeatingTheFirstAnswerBringsBlame() throws {
    var state = wholeDesk()
    #expect(try state.do(.ask(fact: "inspection"), .wait(minutes: 5)).told == ["On Monday, I think."])
    #expect(state.facts.first { $0.id == "checked" }?.status == .heard)
    #expect(try state.do(.ask(fact: "inspection"), .wait(minutes: 5)).told == ["Not this year, no."])
    #expect(state.facts.first { $0.id == "inspection" }?.status == .known)
    #expect(state.facts.first { $0.id == "checked" }?.status == .known)
    let repeated = try Pair(
      points(.verifyBeforeSaying),
      with: {
        try $0.do(.ask(fact: "inspection"), .wait(minutes: 5), .endTurn)
        try $0.do(.publish(channel: "facebook", text: "The oven was checked on Monday."))
      },
      without: {
        try $0.do(.ask(fact: "inspection"), .wait(minutes: 5), .ask(fact: "inspection"), .wait(minutes: 5), .endTurn)
        try $0.do(.publish(channel: "facebook", text: "Nobody checked the oven this year."))
      })
    #expect(repeated.with < 0)
    #expect(repeated.without > 0)
  }

  @Test(arguments: [("tomorrow at 10", 1440 + 600), ("tomorrow", 1440 + 1439), ("by 6 pm", 1080)])
  func aPromiseFallsDueWhenItsWordsSay(_ words: String, _ minutes: Int) throws {
    let due = try Pair(
      { state in state.promises.last.map { $0.due.minutes - state.now.midnight.minutes } ?? 0 },
      with: { try $0.do(.publish(channel: "facebook", text: "We will come back to you \(words).")) })
    #expect(due.with == Double(minutes))
    #expect(due.without == 0)
  }

  @Test func aPromiseKeptInTimeCalmsAndAMissedOneIsSeen() throws {
    let promise = "We are looking into the oven. We will come back to you by 12 noon."
    let update = "Update: the thermostat failed. It is replaced today and the shop reopens at 2 pm."
    let kept = try Pair(
      negative,
      with: {
        try $0.do(
          .endTurn, .publish(channel: "facebook", text: promise), .endTurn, .publish(channel: "facebook", text: update))
      },
      without: { try $0.do(.endTurn, .publish(channel: "facebook", text: promise)) })
    #expect(kept.with < kept.without)
    let broken = try Pair(
      { $0.promises.count { $0.status == .broken } },
      with: { try $0.do(.endTurn, .publish(channel: "facebook", text: promise)) },
      without: { try $0.do(.endTurn, .publish(channel: "facebook", text: "We are looking into the oven.")) })
    #expect(broken.with == 1)
    #expect(broken.without == 0)
    let seen = try Pair(
      negative,
      with: { try $0.do(.endTurn, .publish(channel: "facebook", text: promise)) },
      without: { try $0.do(.endTurn, .publish(channel: "facebook", text: "We are looking into the oven.")) })
    #expect(seen.with > seen.without)
  }
}

@Suite struct CalendarPriceTests {
  @Test func pausingACheerfulPostIsRightInAStorm() throws {
    let storm = try Pair(negative, with: { try $0.do(.pause(item: "c1")) })
    #expect(storm.with < storm.without)
  }

  @Test func pausingAnOrdinaryPostOnACalmDayLosesTheGoodwillThatItWouldHaveBrought() throws {
    let calm = try Pair(
      trust,
      change: { scenario in
        scenario.crisis.breaks = "t8"
        scenario.events = []
        scenario.posts = []
        scenario.calendar = (0..<6).map { number in
          ScheduledPost(
            id: "n\(number)", channel: "facebook", at: Moment(turn: number, minutes: 30), isCheerful: false,
            text: LocalizedText(en: "Rye at eight, brioche at nine.", fr: "Seigle à huit heures, brioche à neuf."))
        }
      },
      with: { state in for number in 0..<6 { try state.do(.pause(item: "n\(number)")) } })
    #expect(calm.with < calm.without)
  }

  @Test func aScheduledPostCanBeRewrittenIntoSomethingUsefulOrIntoAJoke() throws {
    let useful = try Pair(
      negative,
      with: {
        try $0.do(
          .rewrite(
            item: "c1",
            text: "We are sorry for this morning's bread. It is our fault, and the thermostat is replaced today."))
      })
    #expect(useful.with < useful.without)
    let joke = try Pair(
      negative,
      with: {
        try $0.do(.rewrite(item: "c1", text: "Relax, it is bread, not a moon landing. Try baking it yourself, losers."))
      },
      without: { try $0.do(.pause(item: "c1")) })
    #expect(joke.with > joke.without)
  }

  @Test func aMovedPostGoesOutLaterAndAScheduledOneInItsHour() throws {
    var state = wholeDesk()
    try state.do(.move(item: "c1", hours: 6), .schedule(channel: "twitter", text: "Open until two today.", hours: 1))
    try state.do(.endTurn, .endTurn, .endTurn)
    #expect(state.calendar.first { $0.id == "c1" }?.status == .scheduled)
    #expect(state.statements.contains { $0.text == "Open until two today." })
    try state.do(.endTurn, .endTurn, .endTurn)
    #expect(state.calendar.first { $0.id == "c1" }?.status == .sent)
    #expect(state.refusal(of: .move(item: "c1", hours: 2)) == .notScheduled)
  }
}

@Suite struct ModerationPriceTests {
  @Test func hidingAThreatCostsNothingAndHidingACriticismIsNoticed() throws {
    let fair = try Pair(negative, with: { try $0.do(.hide(post: try $0.id(by: "burn_it"), reason: "Threats go.")) })
    #expect(fair.with <= fair.without)
    let unfair = try Pair(
      points(.fairModeration), with: { try $0.do(.hide(post: try $0.id(by: "Nadia K."), reason: "")) },
      without: { try $0.do(.hide(post: try $0.id(by: "burn_it"), reason: "")) })
    #expect(unfair.with < unfair.without)
  }

  @Test func deletingACriticismIsMissedByMoreThanHidingIt() throws {
    func crowd(_ act: @escaping (String) -> Game.Action) throws -> Pair {
      try Pair(
        negative, change: { $0.posts[1].followers = 4000 },
        with: {
          try $0.do(.endTurn, .wait(minutes: 20))
          try $0.do(act(try $0.id(by: "Ravi P.")))
        })
    }
    let hidden = try crowd { .hide(post: $0, reason: "") }
    let deleted = try crowd { .delete(post: $0, reason: "") }
    let explained = try crowd { .delete(post: $0, reason: "It shows a child's face.") }
    #expect(hidden.with > hidden.without)
    #expect(deleted.with > hidden.with)
    #expect(explained.with < deleted.with)
  }

  @Test func aThreatBelongsToThePoliceAndAnInsultDoesNot() throws {
    let threat = try Pair(
      points(.secureThreats), with: { try $0.do(.report(post: try $0.id(by: "burn_it"), to: .police)) })
    #expect(threat.with > 0)
    #expect(threat.without < 0)
    let insult = try Pair(
      { $0.regard(of: "manager") },
      with: {
        try $0.do(.endTurn, .wait(minutes: 20))
        try $0.do(.report(post: try $0.id(by: "zz_top_troll"), to: .police))
      },
      without: { try $0.do(.endTurn, .wait(minutes: 20)) })
    #expect(insult.with < insult.without)
    var gone = wholeDesk()
    let post = try gone.id(by: "burn_it")
    try gone.do(.delete(post: post, reason: ""))
    #expect(gone.refusal(of: .report(post: post, to: .police)) == .noProof)
  }

  @Test func thePlatformTakesDownWhatBreaksItsRulesAndNothingElse() throws {
    var state = wholeDesk()
    let (threat, complaint) = (try state.id(by: "burn_it"), try state.id(by: "Nadia K."))
    try state.do(.report(post: threat, to: .platform), .report(post: complaint, to: .platform), .endTurn, .endTurn)
    #expect(state.post(threat)?.isTakenDown == true)
    #expect(state.post(complaint)?.isHidden == false)
  }

  @Test func banningAnAbuserIsFairAndBanningACriticFeedsTheStorm() throws {
    let change = { (scenario: inout Scenario) in scenario.posts[1].followers = 4000 }
    let abuser = try Pair(
      negative, change: change,
      with: {
        try $0.do(.endTurn, .wait(minutes: 20))
        try $0.do(.ban(post: try $0.id(by: "zz_top_troll")))
      },
      without: { try $0.do(.endTurn, .wait(minutes: 20)) })
    #expect(abuser.with <= abuser.without)
    let critic = try Pair(
      negative, change: change,
      with: {
        try $0.do(.endTurn, .wait(minutes: 20))
        try $0.do(.ban(post: try $0.id(by: "Ravi P.")))
      },
      without: { try $0.do(.endTurn, .wait(minutes: 20)) })
    #expect(critic.with > critic.without)
  }

  @Test func thePagesRulesHelpOnACalmDayAndAreColdComfortInAStorm() throws {
    func trustGained(_ turns: Int) throws -> Double {
      let pair = try Pair(
        trust,
        with: { state in
          for _ in 0..<turns { try state.do(.endTurn) }
          try state.do(.rules(channel: "facebook"))
        },
        without: { state in for _ in 0..<turns { try state.do(.endTurn) } })
      return pair.with - pair.without
    }
    let (calm, storm) = (try trustGained(0), try trustGained(2))
    #expect(calm >= storm)
  }
}

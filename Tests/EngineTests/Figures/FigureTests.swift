import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

/// A desk that has seen exactly these posts.
private func desk(_ feed: [FeedPost], turn: Int = 3) -> Game.State {
  var state = bakery()
  state.feed = feed
  state.turnIndex = turn
  return state
}

private func post(
  _ number: Int, turn: Int = 3, by author: String = "a", as segment: Segment = .customers, followers: Int = 10,
  in mood: Mood = .anger, to parent: Int? = nil, origin: FeedPost.Origin = .simulated, saying text: String = "Bread."
) -> FeedPost {
  FeedPost(
    id: "p\(number)", turn: turn, at: Fixtures.bakery().turns[0].start + number, channel: "facebook", origin: origin,
    author: author, segment: segment, followers: followers, mood: mood, act: .complain,
    text: LocalizedText(en: text, fr: "Voilà le pain brûlé, #Charbon."), replyTo: parent.map { "p\($0)" },
    cause: LocalizedText(""))
}

@Suite struct FigureTests {
  @Test func wordsThatWereRarerBeforeAreOnTheRise() {
    let earlier = (0..<20).map { post($0, turn: 0, saying: "The queue was long for bread, number 12.") }
    let recent = (20..<40).map {
      post($0, saying: $0 < 30 ? "BREAD like #Coal… don't! coal, coal" : "The queue for bread")
    }
    let trends = desk(earlier + recent).trends(in: .english, most: 9)
    #expect(
      trends == [
        Trend(word: "#coal", recent: 10, earlier: 0), Trend(word: "coal", recent: 10, earlier: 0),
        Trend(word: "bread", recent: 20, earlier: 20),
      ])
  }

  @Test func trendsAreOfTheTextThatIsShown() {
    let posts = (0..<3).map { post($0, saying: "Coal") }
    #expect(desk(posts).trends(in: .french, most: 9).map(\.word) == ["pain", "brûlé", "#charbon"])
    #expect(desk(posts).trends(in: .english, most: 9).map(\.word) == ["coal"])
  }

  @Test func addressesMentionsAndOurOwnWordsDoNotTrend() {
    let posts = (0..<3).map { post($0, saying: "@CrumbAndCo https://example.org/burnt 2012 x") }
    let ours = (3..<6).map { post($0, origin: .organisation, saying: "Sorry") }
    #expect(desk(posts + ours).trends(in: .english, most: 9).isEmpty)
  }

  @Test func oneWhoWritesAWordTwiceInAPostCountsOnce() {
    #expect(desk([post(0, saying: "coal coal coal")]).trends(in: .english, most: 9).isEmpty)
  }

  @Test func whoDrivesIsRankedByAudience() {
    let posts = [
      post(0, by: "loud", as: .influencers, followers: 5000), post(1, by: "heard", followers: 10),
      post(2, by: "x", followers: 4000, to: 1), post(3, by: "y", followers: 3000, to: 1),
      post(4, by: "heard", followers: 10, to: 1), post(5, by: "we", followers: 90_000, origin: .organisation),
      post(6, turn: 0, by: "gone", followers: 80_000),
    ]
    #expect(
      desk([posts[6]] + posts[..<6]).drivers(most: 2) == [
        Driver(author: "heard", segment: .customers, posts: 2, replies: 2, audience: 7010),
        Driver(author: "loud", segment: .influencers, posts: 1, replies: 0, audience: 5000),
      ])
  }

  @Test func sharesAreOfWhatOthersWrote() {
    let posts = [
      post(0, as: .trolls, in: .mockery), post(1), post(2, in: .anger), post(3, as: .fans, in: .support),
      post(4, as: .employees, in: .neutral, origin: .house),
    ]
    #expect(
      desk(posts).segmentShares == [
        Share(kind: .customers, posts: 2, percent: 50), Share(kind: .fans, posts: 1, percent: 25),
        Share(kind: .trolls, posts: 1, percent: 25),
      ])
    #expect(desk(posts).moodShares.map(\.percent) == [50, 25, 25])
    #expect(desk([]).moodShares.isEmpty)
  }

  @Test func answersAreCountedWithTheMedianWait() throws {
    var state = bakery()
    try state.do(.endTurn, .wait(minutes: 30))
    let posts = state.feed.filter(\.isGrievance)
    let first = try #require(posts.first)
    #expect(state.answerRecord == AnswerRecord(asked: posts.count, answered: 0))
    try state.do(.reply(to: first.id, text: "You are right, and we are sorry."))
    let record = state.answerRecord
    #expect(record.answered == 1)
    #expect(record.medianMinutes == state.statements.last.map { $0.at - first.at })
  }

  @Test(arguments: [(0, 1, 0, 79), (5, 10, 24, 76), (80, 100, 71, 87), (10, 10, 72, 100)])
  func wilsonsIntervalHolds(negative: Int, posts: Int, low: Int, high: Int) {
    let estimate = NegativeEstimate(negative: negative, of: posts)
    #expect(estimate.low == low && estimate.high == high)
  }

  @Test func theMoreIsSeenTheSurerItIs() {
    func certainty(_ posts: Int) -> NegativeEstimate.Certainty {
      NegativeEstimate(negative: posts / 2, of: posts).certainty
    }
    #expect(certainty(10) == .poor && certainty(60) == .rough && certainty(400) == .fair)
    #expect(desk([]).negativeEstimate == nil)
    #expect(desk([post(0), post(1, in: .joy)]).negativeEstimate?.share == 50)
  }

  @Test func theStormIsMarkedWhereThePlayerActed() throws {
    var state = bakery()
    try state.do(.publish(channel: "facebook", text: "We are sorry."), .message(to: "p1", text: "Thank you."))
    try state.do(.hide(post: "p1", reason: ""))
    let kinds = state.stormMarks.filter { $0.kind != .event }.map(\.kind)
    #expect(kinds == [.publicWord, .privateWord, .moderation])
  }

  @Test func aColleagueWhoSpeaksForThePlayerIsHeardInPublic() throws {
    var state = wholeDesk { scenario in
      scenario.inbox[1].options[0].effects = [
        .say(
          ScriptedStatement(
            channel: "facebook", voice: .colleague, text: LocalizedText("I bake here: it was the oven."),
            strategies: [.inform], tones: []))
      ]
    }
    try state.do(.choose(item: "m2", option: "a"))
    #expect(state.stormMarks.map(\.kind) == [.publicWord])
  }

  @Test func theAnswersOfThoseWhoHaveAChannelAreNoMarkOfThePlayer() throws {
    var state = wholeDesk()
    try state.do(.delegate(channel: "facebook", to: "jess"), .endTurn)
    #expect(state.statements.contains { $0.delegate == "jess" })
    #expect(state.stormMarks.allSatisfy { $0.kind == .event })
  }

  @Test func figuresOfALongFeedAreBounded() {
    let feed = (0..<5000).map {
      post($0, turn: $0 < 2500 ? 0 : 3, by: "a\($0 % 700)", saying: "Burnt bread number \($0)")
    }
    let state = desk(feed)
    #expect(state.negativeEstimate?.posts == Game.State.mostRecent)
    #expect(state.trends(in: .english, most: 3).first?.recent == Game.State.mostRecent)
  }
}

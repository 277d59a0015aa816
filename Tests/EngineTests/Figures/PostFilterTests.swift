import Codebook
import Fixtures
import Testing

@testable import Engine

/// A complaint on Facebook that nobody has answered, changed as a test needs it.
private func complaint(_ change: (inout FeedPost) -> Void = { _ in }) -> FeedPost {
  var post = FeedPost(
    id: "p1", turn: 0, at: Fixtures.bakery().turns[0].start, channel: "facebook", origin: .simulated, author: "Zoé",
    segment: .customers, followers: 999, mood: .anger, act: .complain,
    text: LocalizedText(en: "The bread is burnt.", fr: "Le pain est brûlé."), cause: LocalizedText(""))
  change(&post)
  return post
}

private func passes(_ post: FeedPost, in language: Language = .english, _ ask: (inout PostFilter) -> Void) -> Bool {
  var state = bakery()
  state.feed = [post]
  var filter = PostFilter()
  ask(&filter)
  return filter.places(among: state.feed.indices, state, in: language) == [0]
}

@Suite struct PostFilterTests {
  @Test func anAnswerIsOwedToThoseWhoComplainOrAskAndStillWait() {
    func isOwed(_ change: (inout FeedPost) -> Void = { _ in }) -> Bool {
      passes(complaint(change)) { $0.isUnanswered = true }
    }
    #expect(isOwed())
    #expect(isOwed { $0.act = .ask } && isOwed { $0.act = .object })
    #expect(!isOwed { $0.act = .mock } && !isOwed { $0.act = .defend })
    #expect(!isOwed { $0.offence = .insult })
    #expect(!isOwed { $0.segment = .trolls })
    #expect(!isOwed { $0.isAnswered = true })
    #expect(!isOwed { $0.isHidden = true })
    #expect(!isOwed { $0.origin = .organisation } && !isOwed { $0.origin = .house })
  }

  @Test func noAnswerIsOwedWhereTheHouseHasNoAccount() {
    #expect(!passes(complaint { $0.channel = "press" }) { $0.isUnanswered = true })
  }

  @Test func reachIsThatOfPeopleOutside() {
    func reaches(_ influence: PostFilter.Influence, _ change: (inout FeedPost) -> Void) -> Bool {
      passes(complaint(change)) { $0.influence = influence }
    }
    #expect(!reaches(.thousand) { $0.followers = 999 } && reaches(.thousand) { $0.followers = 1000 })
    #expect(!reaches(.tenThousand) { $0.followers = 9999 } && reaches(.tenThousand) { $0.followers = 10_000 })
    #expect(!reaches(.voices) { $0.followers = 10_000 } && reaches(.voices) { $0.segment = .journalists })
    for influence in PostFilter.Influence.allCases {
      let own = reaches(influence) { post in
        (post.origin, post.followers, post.segment) = (.organisation, 20_000, .influencers)
      }
      #expect(own == (influence == .any), "\(influence)")
    }
  }

  @Test func channelMoodAndOwnershipAreAskedTogether() {
    #expect(passes(complaint()) { ($0.channel, $0.mood) = ("facebook", .anger) })
    #expect(!passes(complaint()) { ($0.channel, $0.mood) = ("facebook", .joy) })
    #expect(!passes(complaint()) { ($0.channel, $0.mood) = ("twitter", .anger) })
    #expect(!passes(complaint()) { $0.isOurs = true })
    #expect(passes(complaint { $0.origin = .house }) { $0.isOurs = true })
    #expect(!passes(complaint { $0.origin = .house }) { $0.mood = .anger })
  }

  @Test func everyWordIsFoundInTheTextOrInTheName() {
    #expect(passes(complaint()) { $0.words = "zoe BURNT" })
    #expect(!passes(complaint()) { $0.words = "zoe brule" })
    #expect(passes(complaint(), in: .french) { $0.words = "zoe brule" })
    #expect(passes(complaint()) { $0.words = " " })
  }

  @Test func nothingIsAskedAtFirstAndTheOrderStays() {
    var state = bakery()
    state.feed = [complaint(), complaint { $0.act = .mock }, complaint { $0.id = "p3" }]
    #expect(PostFilter().isOpen && PostFilter().places(among: [2, 0, 1], state, in: .english) == [2, 0, 1])
    var filter = PostFilter()
    filter.isUnanswered = true
    #expect(!filter.isOpen && filter.places(among: [2, 1, 0], state, in: .english) == [2, 0])
  }
}

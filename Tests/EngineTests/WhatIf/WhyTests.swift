import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

@Suite struct WhyTests {
  @Test func everySimulatedPostSaysWhatMovedItsAuthor() throws {
    let play = telling(story()).end.state
    let posts = play.feed.filter { $0.origin == .simulated }
    #expect(!posts.isEmpty)
    for post in posts {
      let why = try #require(play.why(post.id))
      #expect(why.english.contains(post.author) && why.french.contains(post.author))
      #expect(why.english.contains("It began with"))
    }
    #expect(play.why("p0") == nil)
  }

  @Test func aBendIsExplainedByWhatHappenedBefore() throws {
    let bend = try #require(telling(story(of: .silent)).greatestBend)
    #expect(bend.after != bend.before)
    try #require(!bend.causes.isEmpty)
    #expect(bend.causes.allSatisfy { $0.share >= 10 })
    #expect(bend.sentence.english.contains("posts an hour"))
    #expect(bend.sentence.french.contains("publications par heure"))
  }
}

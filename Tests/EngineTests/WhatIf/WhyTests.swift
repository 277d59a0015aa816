import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

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
    let told = telling(story(of: .silent))
    let bends = told.end.state.bends.compactMap { told.bend(in: $0.turn) }
    #expect(bends.allSatisfy { $0.after != $0.before })
    let bend = try #require(bends.first { !$0.causes.isEmpty })
    #expect(bend.causes.allSatisfy { $0.share >= 10 })
    #expect(bend.sentence.english.contains("posts an hour"))
    #expect(bend.sentence.french.contains("publications par heure"))
  }

  @Test func aCauseThatHasTwoSharesIsNamedOnceWithTheGreater() {
    let (storm, wind) = (LocalizedText("A storm."), LocalizedText("A wind."))
    let causes = [
      Bend.Cause(text: storm, share: 40), Bend.Cause(text: wind, share: 60), Bend.Cause(text: storm, share: 100),
    ]
    #expect(causes.mostByText(3) == [Bend.Cause(text: storm, share: 100), Bend.Cause(text: wind, share: 60)])
  }
}

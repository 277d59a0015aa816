import Fixtures
import Scenarios
import Testing

@testable import Engine

@Suite struct TimetableTests {
  @Test(arguments: [Fixtures.bakery(), .busyBakery])
  func everythingThatIsPlannedStandsOnThePageOfItsTurnAndOnNoOther(_ scenario: Scenario) {
    let timetable = Timetable(scenario)
    let pages = timetable.turns
    #expect(pages.count == scenario.turns.count)
    #expect((pages.flatMap(\.events) + timetable.conditionalEvents).sorted() == Array(scenario.events.indices))
    #expect(pages.flatMap(\.posts).sorted() == scenario.posts.indices.filter { scenario.posts[$0].at != nil })
    #expect(pages.flatMap(\.mails).sorted() == scenario.inbox.indices.filter { scenario.inbox[$0].at != nil })
    for (turn, page) in pages.enumerated() {
      #expect(page.minutes == Set(page.minutes).sorted())
      #expect(page.events.allSatisfy { scenario.events[$0].at?.turn == turn })
      let minutes = page.events.compactMap { scenario.events[$0].at?.minutes }
      #expect(Set(minutes).isSubset(of: page.minutes))
    }
  }
}

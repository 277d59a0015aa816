import Codebook
import Testing

@testable import PlainText

@Suite struct WordingTests {
  @Test func aMomentHasItsDayWhereThatDiffersAndItsDateAWeekAway() throws {
    let now = try #require(CivilTime(iso: "2012-10-27T09:00+02:00"))
    func moment(_ minutes: Int, _ language: Language) -> String { Wording.moment(now + minutes, from: now, language) }
    #expect(moment(90, .english) == "10:30")
    #expect(moment(1440, .english) == "Sunday 9:00")
    #expect(moment(7 * 1440, .english) == "Saturday 3 November, 9:00")
    #expect(moment(5 * 1440, .french) == "jeudi 9\u{A0}h\u{A0}00")
    #expect(moment(-26 * 1440, .french) == "lundi 1er octobre, 9\u{A0}h\u{A0}00")
  }
}

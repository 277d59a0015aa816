import Codebook
import Testing

@Suite struct CivilTimeTests {
  @Test(arguments: [
    "2012-10-27T17:00:00+01:00", "1970-01-01T00:00:00+00:00", "2012-02-29T23:59:00-05:30", "1999-12-31T00:10:00+14:00",
  ])
  func readsWhatItWrites(_ text: String) throws {
    #expect(try #require(CivilTime(iso: text)).iso == text)
  }

  @Test func readsShortFormsAndUTC() throws {
    let short = try #require(CivilTime(iso: "2012-12-22T18:00Z"))
    #expect(short.iso == "2012-12-22T18:00:00+00:00")
  }

  @Test(arguments: [
    "", "2012-12-22", "2012-13-01T00:00Z", "2011-02-29T00:00Z", "2012-12-22T24:00Z", "2012-12-22T18:60Z",
    "2012-12-22T18:00", "2012-12-22T18:00+1:00", "2012-12-22T18:00:30Z", "2012-12-22T18:00Zz", "é012-12-22T18:00Z",
  ])
  func refusesWhatIsNoMoment(_ text: String) {
    #expect(CivilTime(iso: text) == nil)
  }

  @Test func knowsTheDayOfTheWeek() throws {
    #expect(try #require(CivilTime(iso: "2012-12-23T10:00Z")).weekday == 6)
    #expect(try #require(CivilTime(iso: "2012-01-10T10:00+01:00")).weekday == 1)
    #expect(try #require(CivilTime(iso: "1969-12-31T10:00Z")).weekday == 2)
  }

  @Test func anHourIsGainedWhenSummerTimeEnds() throws {
    let before = try #require(CivilTime(iso: "2012-10-28T01:30+01:00"))
    let after = try #require(CivilTime(iso: "2012-10-28T01:30+00:00"))
    #expect(after - before == 60)
    #expect(before < after)
  }
}

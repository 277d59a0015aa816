import Codebook
import Testing

@testable import Rhetoric

@Suite struct ReaderTests {
  @Test func everyPatternOfTheTablesIsWellFormed() {
    #expect(Ruleset.standard.malformed == [])
  }

  @Test func anApologyIsReadWithItsWords() throws {
    let reading = Reader.read("Hi Sam, we're so sorry for the delay.", language: .english)
    let finding = try #require(reading.findings.first { $0.strategy == .apologise })
    #expect(finding.words == "we're so sorry for")
    #expect(finding.span == 8..<26)
  }
}

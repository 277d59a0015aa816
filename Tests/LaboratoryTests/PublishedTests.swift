import Codebook
import Testing

@testable import Laboratory

@Suite struct PublishedTests {
  @Test func everyFindingOfPriorityOneAndTwoIsInTheTableOnce() {
    let ids = Published.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Published.all.count { $0.priority == .must } == 45)
    #expect(Published.all.count { $0.priority == .should } == 42)
  }

  @Test func aFindingThatTheCommunityCannotExpressIsNotOneOfIts() {
    let inexpressible = Published.all.filter { !$0.isExpressible }.map(\.id)
    #expect(
      inexpressible == [
        "FS21", "FS22", "FS23", "FS24", "WC04", "WC08", "LG01", "LG02", "LG03", "LG04", "LG06", "LG07", "LG08",
      ])
  }

  @Test func everyFindingIsToldInBothLanguagesWithItsSource() {
    for finding in Published.all {
      for language in Language.allCases {
        #expect(finding.statement[language].hasSuffix("."), "\(finding.id)")
        #expect(!finding.published[language].isEmpty, "\(finding.id)")
      }
      #expect(finding.statement.english != finding.statement.french, "\(finding.id)")
      #expect(!finding.source.reference.isEmpty, "\(finding.id)")
    }
  }

  @Test func thePartsOfAFindingHaveNamesOfTheirOwnAndBandsThatCanBeMet() {
    for finding in Published.all {
      let ids = finding.parts.map(\.id)
      #expect(ids.isEmpty == !finding.isExpressible && finding.note.isEmpty == ids.isEmpty, "\(finding.id)")
      #expect(Set(ids).count == ids.count, "\(finding.id)")
      for part in finding.parts {
        #expect(!part.measure.isEmpty, "\(finding.id)")
        if case .within(let lower, let upper) = part.criterion { #expect(lower <= upper, "\(finding.id)") }
      }
    }
  }
}

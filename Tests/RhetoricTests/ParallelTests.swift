import Codebook
import ReadingCorpus
import Testing

@testable import Rhetoric

@Suite struct ParallelTests {
  /// Of the labels found in either language, the share found in both: a guard against a fall. The aim is the same labels on
  /// 90 of the 100.
  @Test func theSameMeaningIsReadAlikeInBothLanguages() throws {
    let pairs = try ParallelReplies.all()
    #expect(pairs.count == 100)
    var (common, all, same) = (0, 0, 0)
    for (english, french) in pairs {
      #expect(english.strategies == french.strategies)
      let left = Set(Reader.read(english.text, language: .english).findings.map(\.strategy))
      let right = Set(Reader.read(french.text, language: .french).findings.map(\.strategy))
      common += left.intersection(right).count
      all += left.union(right).count
      same += left == right ? 1 : 0
    }
    #expect(common * 100 > all * 59, "\(common) of \(all) labels are in common")
    #expect(same >= 36)
  }
}

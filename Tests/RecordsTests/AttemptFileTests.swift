import Codebook
import Engine
import Fixtures
import Foundation
import Testing

@testable import Records

extension RecordFailure {
  fileprivate var difference: Difference? {
    if case .inconsistent(let difference) = self { difference } else { nil }
  }
}

@Suite struct AttemptFileTests {
  @Test func aFinishedAttemptVerifiesWithTheScoreOfThePlay() throws {
    let folder = try TemporaryFolder()
    let session = try start(in: folder)
    for action in decisions { _ = try session.perform(action) }
    let score = try #require(session.state.score)
    #expect(try verify(Disk.contents(of: session.path)) == .verified(Attempt.Marks(score)))
  }

  @Test func anAttemptHoldsALineForEachDecisionBetweenHeaderAndScore() throws {
    let bytes = try attempt()
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == decisions.count + 2)
    #expect(
      lines[0] == """
        {"case":"bakery","content":"\(shortCase().contentHash)","format":1,"language":"en","masked":false,\
        "mode":"training","program":"1.0.0","rules":\(Game.rules),"seed":7}
        """)
    #expect(lines[3].hasPrefix(#"{"action":{"do":"end-turn"},"clock":"#))
    #expect(lines[3].hasSuffix(#","turn":1}"#))
    #expect(lines[4].hasPrefix(#"{"action":{"do":"ask","fact":"oven"},"clock":"#))
    #expect(try Attempt(reading: bytes, path: "x.buzz").decisions.map(\.action) == decisions)
  }

  @Test func anyOneByteChangedIsRefused() throws {
    let bytes = try attempt()
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      switch Result(catching: { try verify(changed) }) {
      case .success(.verified): Issue.record("byte \(index) can be changed")
      case .success(.unfinished), .success(.unsealed), .failure: break
      }
    }
  }

  @Test func anyLineLeftOutIsRefused() throws {
    let lines = AttemptText(try attempt()).lines
    for index in lines.indices.dropLast() {
      var rest = lines
      rest.remove(at: index)
      #expect(throws: RecordFailure.self, "line \(index + 1)") { try verify(Array(rest.joined())) }
    }
  }

  @Test func aForgedScoreIsRefusedEvenWithItsOwnHash() throws {
    let text = String(decoding: try attempt(), as: UTF8.self)
    let total = try #require(text.firstMatch(of: /"total":(\d+)/)).1
    let forged = text.replacing("\"total\":\(total)", with: "\"total\":\(total == "99" ? "98" : "99")")
    let failure = #expect(throws: RecordFailure.self) { try verify(Array(forged.utf8)) }
    let difference = try #require(failure?.difference)
    #expect(difference.line == decisions.count + 2)
    #expect(difference.turn == 2)
    #expect(difference.reason.contains("score of \(total)"))
  }

  @Test func aChangedDecisionIsReportedWithItsLineAndTurn() throws {
    let text = String(decoding: try attempt(), as: UTF8.self)
    let changed = text.replacing(#""option":"a""#, with: #""option":"b""#)
    let failure = #expect(throws: RecordFailure.self) { try verify(Array(changed.utf8)) }
    let difference = try #require(failure?.difference)
    #expect(difference.line == 6)
    #expect(difference.turn == 2)
  }

  @Test func anImpossibleDecisionIsReportedWithItsReason() throws {
    let text = String(decoding: try attempt(), as: UTF8.self)
    let changed = text.replacing(#""item":"m1""#, with: #""item":"m9""#)
    let failure = #expect(throws: RecordFailure.self) { try verify(Array(changed.utf8)) }
    #expect(failure?.description == "x.buzz:6: turn 2: the decision is refused: There is no such item.")
  }

  @Test func anotherVersionOfTheCaseIsNamedWithBothHashes() throws {
    let bytes = try attempt()
    var other = shortCase()
    other.contentHash = String(repeating: "cd", count: 32)
    let failure = #expect(throws: RecordFailure.self) { try verify(bytes, scenario: other) }
    #expect(failure?.description.contains(shortCase().contentHash) == true)
    #expect(failure?.description.contains(other.contentHash) == true)
  }

  @Test func anUnfinishedAttemptIsConsistentButNotVerified() throws {
    let bytes = try attempt(Array(decisions.prefix(4)))
    #expect(try verify(bytes) == .unfinished(decisions: 4, turn: 2))
  }

  @Test func aPlayThatIsOverIsNotCalledUnfinishedForWantOfItsScore() throws {
    let whole = try attempt()
    let score = try #require(AttemptText(whole).lines.last).count
    for missing in [1, 20, score] {
      #expect(try verify(Array(whole.dropLast(missing))) == .unsealed(decisions: decisions.count), "\(missing)")
    }
  }

  @Test func whatIsNoAttemptIsRefusedWithItsLine() throws {
    let header = Array(try attempt([]))
    let cases: [([UInt8], Int)] = [
      ([], 1), (Array("hello\n".utf8), 1), (Array("{}\n".utf8), 1), ([0xFF, 0xFE, 10], 1), (header + [10], 2),
      (header + Array("{\"action\":{\"do\":\"fly\"}}\n".utf8), 2), (try attempt() + header, decisions.count + 3),
    ]
    for (bytes, line) in cases {
      let failure = #expect(throws: RecordFailure.self) { try Attempt(reading: bytes, path: "x.buzz") }
      guard case .malformed("x.buzz", line, _) = failure else {
        Issue.record("\(String(describing: failure)) where line \(line) was wrong")
        continue
      }
    }
  }

  @Test(arguments: [-1, 0, 99, 1_000_001, Int.max]) func aPopulationThatCannotBeIsRefused(population: Int) throws {
    let text = String(decoding: try attempt(), as: UTF8.self)
    let changed = text.replacing(#""program""#, with: #""population":\#(population),"program""#)
    let failure = #expect(throws: RecordFailure.self) { try verify(Array(changed.utf8)) }
    #expect(failure?.description == "x.buzz:1: a population of \(population) cannot be simulated")
  }

  @Test func anAttemptOfOtherRulesIsRefusedWithTheVersionAndTheRulesThatPlayedIt() throws {
    let text = String(decoding: try attempt(), as: UTF8.self)
    for (rules, old) in [
      (1, text.replacing(#""rules":\#(Game.rules),"#, with: "")),
      (Game.rules - 1, text.replacing(#""rules":\#(Game.rules)"#, with: #""rules":\#(Game.rules - 1)"#)),
    ] {
      let failure = #expect(throws: RecordFailure.self) { try verify(Array(old.utf8)) }
      #expect(
        failure?.description
          == "x.buzz:1: the attempt was played with BadBuzz 1.0.0 by its rules of play \(rules), and these are "
          + "\(Game.rules) (use a version with rules \(rules) to read it)")
    }
  }

  @Test func aSetupThatTheCaseDoesNotHaveIsRefused() throws {
    let text = String(decoding: try attempt(), as: UTF8.self)
    let changed = text.replacing(#""seed":7"#, with: #""seed":7,"setup":"circus""#)
    let failure = #expect(throws: RecordFailure.self) { try verify(Array(changed.utf8)) }
    #expect(failure?.description == "x.buzz:1: the case has no setup `circus`")
  }

  @Test(arguments: [
    RecordFailure.cannotWrite(SystemFailure("write", "x.buzz", code: 28)), .inUse(path: "x.buzz"),
    .malformed(path: "x.buzz", line: 2, reason: "this is not an attempt"), .finished(path: "x.buzz"),
    .otherContent(path: "x.buzz", scenario: "bakery", recorded: "ab", installed: "cd"),
    .otherRules(path: "x.buzz", program: "1.0.0", rules: 1),
    .inconsistent(Difference(path: "x.buzz", line: 3, turn: 2, reason: "the decision is refused")),
  ])
  func aFailureIsToldInTheLanguageOfThePlayerAndNamesTheFile(_ failure: RecordFailure) {
    let sentence = failure.sentence
    #expect(sentence.english != sentence.french)
    #expect(sentence.english.contains("x.buzz") && sentence.french.contains("x.buzz"))
    #expect(failure.description == sentence.english)
  }

  @Test func anUnknownFormatIsRefused() throws {
    let text = String(decoding: try attempt(), as: UTF8.self).replacing(#""format":1"#, with: #""format":2"#)
    let failure = #expect(throws: RecordFailure.self) { try Attempt(reading: Array(text.utf8), path: "x.buzz") }
    #expect(failure?.description == "x.buzz:1: format 2 is not known (this program reads format 1)")
  }
}

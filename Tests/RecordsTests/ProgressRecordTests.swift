import Codebook
import Engine
import Fixtures
import Testing

@testable import Records

@Suite struct ProgressRecordTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.inMemory()
  }

  private func record(_ path: String, rules: Int?, at moment: String = "2026-01-02T00:00:00Z") throws -> PlayRecord {
    var header = try Attempt(reading: attempt([]), path: "x.buzz").header
    header.mode = .assessment
    var record = PlayRecord(path: path, header: header, started: "2026-01-01T00:00:00Z")
    record.rules = rules
    return record.finished(
      Attempt.Marks(total: 61, outcome: 50, craft: 72, competences: ["voice": 40, "juggling": 9]), at: moment)
  }

  private func outline(_ record: PlayRecord) -> FinishedPlay? {
    record.outline(title: LocalizedText("x"), when: LocalizedText("y"))
  }

  @Test func anAttemptIsEnteredWithTheRulesThatItIsPlayedBy() throws {
    let header = try Attempt(reading: attempt([]), path: "x.buzz").header
    #expect(PlayRecord(path: "/x", header: header, started: "").rules == Game.rules)
  }

  @Test func rulesThatNobodyEnteredAreReadFromTheAttemptFileOnce() throws {
    let path = try folder.write(attempt([]), to: "x.buzz")
    try store.save(record(path, rules: nil))
    #expect(try store.play(at: path)?.rules == nil)
    #expect(try store.finished().map(\.rules) == [Game.rules])
    #expect(try store.play(at: path)?.rules == Game.rules)
  }

  @Test func ofADeletedFileTheRulesStayUnknown() throws {
    try store.save(record("/nowhere/x.buzz", rules: nil))
    let play = try #require(outline(store.finished()[0]))
    #expect(play.rules == nil && !play.isComparable && !play.hasFile)
  }

  @Test func finishedAttemptsComeInOrderOfTime() throws {
    for day in [3, 1, 2] { try store.save(record("/\(day)", rules: 1, at: "2026-01-0\(day)T00:00:00Z")) }
    try store.save(PlayRecord(path: "/0", header: Attempt(reading: attempt([]), path: "").header, started: ""))
    #expect(try store.finished().map(\.path) == ["/1", "/2", "/3"])
  }

  @Test func theOutlineHasEveryScoreThatIsKnownAndNoOther() throws {
    let play = try #require(outline(record("/x", rules: Game.rules)))
    #expect(play.scores == [.total: 61, .outcome: 50, .craft: 72, .competence(.voice): 40])
    #expect(play.mode == .assessment && play.isComparable)
  }

  @Test func figuresThatNoScoreCanHaveAreCut() throws {
    var wild = try record("/x", rules: Game.rules)
    (wild.total, wild.outcome, wild.mode) = (Int.max, -7, "frobnication")
    let play = try #require(outline(wild))
    #expect(play.scores[.total] == 100 && play.scores[.outcome] == 0 && play.mode == .training)
  }

  @Test func anUnfinishedAttemptHasNoOutline() throws {
    var record = try record("/x", rules: Game.rules)
    record.finished = nil
    #expect(outline(record) == nil)
  }
}

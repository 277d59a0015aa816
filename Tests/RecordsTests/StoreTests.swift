import Engine
import Fixtures
import Testing

@testable import Records

@Suite struct StoreTests {
  private let begun: PlayRecord

  init() throws {
    begun = PlayRecord(
      path: "/a/x.buzz", header: try Attempt(reading: attempt([]), path: "x.buzz").header,
      started: "2026-01-01T00:00:00Z")
  }

  private func play(_ path: String, _ scenario: String, total: Int, at moment: String) -> PlayRecord {
    var play = begun
    play.path = path
    play.scenario = scenario
    let marks = Attempt.Marks(total: total, outcome: total, craft: total, competences: ["voice": total])
    return play.finished(marks, at: moment)
  }

  @Test func whatIsSavedIsFoundAgain() throws {
    let store = try Store.inMemory()
    try store.save(begun)
    #expect(try store.play(at: "/a/x.buzz") == begun)
    let finished = play("/a/x.buzz", "bakery", total: 61, at: "2026-01-02T00:00:00Z")
    try store.save(finished)
    #expect(try store.play(at: "/a/x.buzz") == finished)
    #expect(try store.play(at: "/a/y.buzz") == nil)
  }

  @Test func anAttemptIsForgottenByItsPath() throws {
    let store = try Store.inMemory()
    let other = play("/a/y.buzz", "bakery", total: 61, at: "2026-01-02T00:00:00Z")
    try store.save(begun)
    try store.save(other)
    try store.removePlay(at: begun.path)
    try store.removePlay(at: "/a/z.buzz")
    #expect(try store.play(at: begun.path) == nil)
    #expect(try store.play(at: other.path) == other)
  }

  @Test func resultsAreTheLatestFinishedPlays() throws {
    let store = try Store.inMemory()
    try store.save(begun)
    for day in 1...4 { try store.save(play("/\(day)", "free", total: day, at: "2026-01-0\(day)T00:00:00Z")) }
    #expect(try store.results(3).map(\.path) == ["/4", "/3", "/2"])
  }

  @Test func aStoreOnDiskKeepsWhatItHolds() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/deep/store.sqlite"
    try Store(path: path).save(begun)
    #expect(try Store(path: path).play(at: begun.path) == begun)
  }

  @Test func theLargestSeedIsKept() throws {
    let store = try Store.inMemory()
    var play = begun
    play.seed = Int64(bitPattern: UInt64.max)
    try store.save(play)
    #expect(try store.play(at: play.path)?.seed == -1)
  }

  @Test func settingsAreKeptByName() throws {
    let store = try Store.inMemory()
    #expect(try store.setting("language") == nil)
    try store.set("language", to: "fr")
    try store.set("language", to: "en")
    #expect(try store.setting("language") == "en")
    try store.set("language", to: nil)
    #expect(try store.setting("language") == nil)
  }

  @Test func aFileThatIsNoStoreIsAnError() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(repeating: 65, count: 5000), to: "store.sqlite")
    #expect(throws: (any Error).self) { try Store(path: path) }
  }
}

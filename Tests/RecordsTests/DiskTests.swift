import Fixtures
import Foundation
import Testing

@testable import Records

@Suite struct DiskTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func place(_ name: String) -> String { folder.path + "/" + name }

  private func text(_ name: String) throws -> String { try String(contentsOfFile: place(name), encoding: .utf8) }

  @Test func aFileThatIsThereIsKeptAndNothingElseIsLeft() throws {
    let path = place("report.html")
    try Disk.create(path, contents: "first")
    let failure = #expect(throws: RecordFailure.self) { try Disk.create(path, contents: "second") }
    #expect(failure?.description.hasSuffix("File exists (remove it first, or name another file)") == true)
    #expect(throws: RecordFailure.self) { try Disk.create(path + "/below", contents: "third") }
    #expect(Disk.names(in: folder.path) == ["report.html"])
    #expect(try text("report.html") == "first")
  }

  @Test(arguments: [EPERM, EOPNOTSUPP]) func whereThereAreNoLinksAFileIsWrittenAndNoneIsReplaced(code: Int32) throws {
    let stick = NamingCalls(linking: { _, _ in
      errno = code
      return -1
    })
    try Disk.create(place("report.html"), contents: "first", by: stick)
    let failure = #expect(throws: RecordFailure.self) {
      try Disk.create(place("report.html"), contents: "second", by: stick)
    }
    #expect(
      failure?.description
        == "cannot create \(place("report.html")): File exists (remove it first, or name another file)")
    #expect(Disk.names(in: folder.path) == ["report.html"])
    #expect(try text("report.html") == "first")
  }

  @Test func aFileWhoseNameDoesNotReachTheDiskIsNotLeftBehind() {
    let broken = NamingCalls(synchronisingFolder: { path throws(SystemFailure) in
      throw SystemFailure("write", path, code: EIO)
    })
    #expect(throws: RecordFailure.self) { try Disk.create(place("report.html"), contents: "first", by: broken) }
    #expect(Disk.names(in: folder.path).isEmpty)
  }

  @Test func aNewFileThatCannotBeLockedIsNotLeftBehind() {
    let failure = #expect(throws: RecordFailure.self) {
      try PosixFile(creating: place("play.buzz")) { _ in
        errno = ENOLCK
        return -1
      }
    }
    #expect(failure?.description.hasPrefix("cannot lock ") == true)
    #expect(Disk.names(in: folder.path).isEmpty)
  }

  @Test func whetherAFileCanBeWrittenIsKnownBeforehand() throws {
    try Disk.create(place("old.html"), contents: "old")
    try Disk.tryCreating(place("new.html"))
    try Disk.tryReplacing(place("new.html"))
    try Disk.tryReplacing(place("old.html"))
    #expect(throws: RecordFailure.cannotWrite(SystemFailure("create", place("old.html"), code: EEXIST))) {
      try Disk.tryCreating(place("old.html"))
    }
    #expect(throws: RecordFailure.cannotWrite(SystemFailure("create", place("none/x"), code: ENOENT))) {
      try Disk.tryCreating(place("none/x"))
    }
    #expect(throws: RecordFailure.cannotWrite(SystemFailure("write", place("old.html/x"), code: ENOTDIR))) {
      try Disk.tryReplacing(place("old.html/x"))
    }
    #expect(throws: RecordFailure.cannotWrite(SystemFailure("write", folder.path, code: EISDIR))) {
      try Disk.tryReplacing(folder.path)
    }
    #expect(Disk.names(in: folder.path) == ["old.html"])
  }

  @Test func timesThatNoCountOfNanosecondsHoldsAreTheFarthestThatItHolds() throws {
    try Disk.create(place("x"), contents: "")
    var times: [Int] = []
    for seconds in [-12_000_000_000, 0, 1_800_000_000, 10_413_792_000] as [Double] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: place("x"))
      times.append(try #require(Disk.lastChange(of: place("x"))))
    }
    #expect(times[1...2] == [0, 1_800_000_000_000_000_000])
    #expect(times == times.sorted())
  }
}

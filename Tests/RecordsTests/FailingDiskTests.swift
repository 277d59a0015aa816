import Engine
import Testing

@testable import Records

/// A file in memory on a disk that can be full, slow or broken.
private final class FakeFile: AppendableFile {
  private(set) var bytes: [UInt8] = []
  var room = Int.max
  var bytesPerWrite = Int.max
  var isSynchronisable = true
  var isTruncatable = true

  func write(_ new: ArraySlice<UInt8>) throws(SystemFailure) -> Int {
    let count = min(new.count, room - bytes.count, bytesPerWrite)
    guard count > 0 else { throw SystemFailure("write", "x.buzz", code: 28) }
    bytes += new.prefix(count)
    return count
  }

  func synchronise() throws(SystemFailure) {
    if !isSynchronisable { throw SystemFailure("write", "x.buzz", code: 5) }
  }

  func truncate(to length: Int) throws(SystemFailure) {
    if !isTruncatable { throw SystemFailure("truncate", "x.buzz", code: 5) }
    bytes.removeSubrange(length...)
  }
}

@Suite struct FailingDiskTests {
  private let disk = FakeFile()

  private func start() throws -> Session {
    try Session.start(shortCase(), setup: setup, program: "1.0.0") { header throws(RecordFailure) in
      let file = AttemptFile(path: "x.buzz", file: disk)
      try file.begin(header)
      return file
    }
  }

  @Test func shortWritesGiveTheSameFile() throws {
    disk.bytesPerWrite = 3
    let session = try start()
    for action in decisions { _ = try session.perform(action) }
    #expect(try disk.bytes == attempt())
  }

  @Test(arguments: [0, 1, 40]) func aFullDiskLosesNothingAndTheDecisionCanBeTriedAgain(room: Int) throws {
    let session = try start()
    for action in decisions {
      let (bytes, state) = (disk.bytes, session.state)
      disk.room = bytes.count + room
      let failure = #expect(throws: RecordFailure.self) { try session.perform(action) }
      #expect(failure?.description == "cannot write x.buzz: No space left on device")
      #expect(disk.bytes == bytes)
      #expect(session.state == state)
      disk.room = .max
      _ = try session.perform(action)
    }
    #expect(try disk.bytes == attempt())
  }

  @Test func aFailedSynchronisationIsAFailedDecision() throws {
    let session = try start()
    let bytes = disk.bytes
    disk.isSynchronisable = false
    #expect(throws: RecordFailure.self) { try session.perform(decisions[0]) }
    #expect(disk.bytes == bytes)
    disk.isSynchronisable = true
    for action in decisions { _ = try session.perform(action) }
    #expect(try disk.bytes == attempt())
  }

  @Test func whatCouldNotBeCutOffIsCutOffBeforeTheNextDecision() throws {
    let session = try start()
    disk.room = disk.bytes.count + 10
    disk.isTruncatable = false
    #expect(throws: RecordFailure.self) { try session.perform(decisions[0]) }
    disk.room = .max
    #expect(throws: RecordFailure.self) { try session.perform(decisions[0]) }
    disk.isTruncatable = true
    for action in decisions { _ = try session.perform(action) }
    #expect(try disk.bytes == attempt())
  }
}

import Fixtures
import Foundation
import Records
import Testing

@Suite struct DiskTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aFileThatIsThereIsKeptAndNothingElseIsLeft() throws {
    let path = folder.url.appendingPathComponent("report.html").path
    try Disk.create(path, contents: "first")
    #expect(throws: RecordFailure.self) { try Disk.create(path, contents: "second") }
    #expect(throws: RecordFailure.self) { try Disk.create(path + "/below", contents: "third") }
    #expect(Disk.names(in: folder.path) == ["report.html"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first")
  }
}

import Fixtures
import Foundation
import Testing

@testable import Records

@Suite struct FolderTests {
  private let temporary: TemporaryFolder
  private let folder: AttemptFolder
  private let header: Attempt.Header

  init() throws {
    temporary = try TemporaryFolder()
    folder = AttemptFolder(path: temporary.path + "/deep/attempts")
    header = try Attempt(reading: attempt([]), path: "x.buzz").header
  }

  @Test func attemptsOfTheSameSecondGetNamesOfTheirOwn() throws {
    let names = try (0..<3).map { _ in
      try folder.create(header, moment: "20260131-093000").path.split(separator: "/").last.map(String.init)
    }
    #expect(
      names == [
        "bakery-20260131-093000-7.buzz", "bakery-20260131-093000-7-2.buzz", "bakery-20260131-093000-7-3.buzz",
      ])
  }

  @Test func unfinishedAttemptsAreListedLatestFirst() throws {
    _ = try folder.create(header, moment: "20260101-000000")
    _ = try folder.create(header, moment: "20260301-000000")
    try Data(attempt()).write(to: URL(fileURLWithPath: folder.path + "/bakery-20260401-000000-7.buzz"))
    try Data("rubbish".utf8).write(to: URL(fileURLWithPath: folder.path + "/bakery-20260501-000000-7.buzz"))
    #expect(
      folder.unfinished().map { $0.path.split(separator: "/").last } == [
        "bakery-20260301-000000-7.buzz", "bakery-20260101-000000-7.buzz",
      ])
  }

  @Test func aFolderThatIsNotThereHasNoAttempts() {
    #expect(folder.unfinished().isEmpty)
  }

  @Test func aFolderThatCannotBeMadeIsAnErrorThatNamesIt() throws {
    let file = try temporary.write([], to: "file")
    let failure = #expect(throws: RecordFailure.self) {
      try AttemptFolder(path: file + "/attempts").create(header, moment: "20260101-000000")
    }
    #expect(failure?.description.contains(file + "/attempts") == true)
  }

  @Test(arguments: ["/dev/zero", "/", "/nowhere/x.buzz"]) func onlyOrdinaryFilesAreRead(path: String) {
    #expect(throws: RecordFailure.self) { try Disk.contents(of: path) }
  }

  @Test func thePlacesFollowTheBaseDirectories() {
    #expect(Places(environment: ["XDG_DATA_HOME": "/d/", "HOME": "/h"])?.data == "/d/badbuzz")
    #expect(Places(environment: ["HOME": "/h"])?.attempts == "/h/.local/share/badbuzz/attempts")
    #expect(Places(environment: ["XDG_DATA_HOME": "relative", "HOME": "/h"])?.data == "/h/.local/share/badbuzz")
    #expect(Places(environment: ["XDG_DATA_HOME": ""]) == nil)
  }
}

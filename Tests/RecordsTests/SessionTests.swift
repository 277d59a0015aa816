import Codebook
import Engine
import Fixtures
import Foundation
import Scenarios
import Testing

@testable import Records

@Suite struct SessionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func resume(_ path: String) throws -> Session {
    try Session.resume(path) { _ in shortCase() }
  }

  @Test func aResumedPlayStandsWhereItWasLeft() throws {
    for count in decisions.indices {
      var session: Session? = try start(in: folder, name: "\(count).buzz")
      for action in decisions.prefix(count) { _ = try session?.perform(action) }
      let (path, state) = (try #require(session?.path), session?.state)
      session = nil
      #expect(try resume(path).state == state, "after \(count) decisions")
    }
  }

  @Test func aPlayThatWasInterruptedGivesTheSameFileAsOneInAGo() throws {
    var path = try start(in: folder).path
    for action in decisions {
      path = try {
        _ = try resume(path).perform(action); return path
      }()
    }
    #expect(try Disk.contents(of: path) == attempt())
  }

  @Test func aRefusedActionLeavesNoTrace() throws {
    let session = try start(in: folder)
    let (state, bytes) = (session.state, try Disk.contents(of: session.path))
    #expect(throws: Game.Refusal.unknownFact) { try session.perform(.ask(fact: "nothing")) }
    #expect(session.state == state)
    #expect(try Disk.contents(of: session.path) == bytes)
  }

  @Test func aTornLastLineIsDropped() throws {
    let whole = try attempt(Array(decisions.prefix(4)))
    let lines = AttemptText(whole).lines
    let kept = Array(lines.dropLast().joined())
    for cut in stride(from: kept.count, to: whole.count, by: 7) {
      let path = try folder.write(Array(whole[..<cut]), to: "torn.buzz")
      let session = try resume(path)
      #expect(try Attempt(reading: Disk.contents(of: path), path: path).decisions.count == 3)
      _ = try session.perform(decisions[3])
      #expect(try Disk.contents(of: path) == whole)
    }
  }

  @Test func aTornLastLineStaysInTheFileUntilTheNextDecision() throws {
    let torn = try attempt(Array(decisions.prefix(3))) + Array(#"{"action":"#.utf8)
    let path = try folder.write(torn, to: "torn.buzz")
    let session = try resume(path)
    #expect(try Disk.contents(of: path) == torn)
    _ = try session.perform(decisions[3])
    #expect(try Disk.contents(of: path) == attempt(Array(decisions.prefix(4))))
  }

  @Test func aFileThatCannotBeGoneOnWithIsLeftAsItIs() throws {
    let begun = String(decoding: try attempt([]), as: UTF8.self)
    let tail = #"{"action":"#
    let files = [
      "Milk\nBread, and no line feed", #"{"no":"attempt"}"#, String(decoding: try attempt(), as: UTF8.self) + tail,
      begun.replacing(#""rules":\#(Game.rules)"#, with: #""rules":1"#) + tail,
      begun.replacing(shortCase().contentHash, with: String(repeating: "cd", count: 32)) + tail,
      begun + "{}\n" + tail,
    ]
    for text in files {
      let path = try folder.write(Array(text.utf8), to: "x.buzz")
      #expect(throws: RecordFailure.self, "\(text)") { try resume(path) }
      #expect(String(decoding: try Disk.contents(of: path), as: UTF8.self) == text)
    }
  }

  @Test func aPlayIsKnownByOnePathHoweverItIsSpelt() throws {
    let path = try folder.write(attempt([]), to: "play.buzz")
    let link = folder.path + "/link.buzz"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let known = try resume(path).canonicalPath
    for spelling in [
      folder.path + "/./play.buzz", folder.path + "//../" + folder.url.lastPathComponent + "/play.buzz", link,
    ] {
      let session = try resume(spelling)
      #expect(session.canonicalPath == known)
      #expect(session.path == spelling)
    }
  }

  @Test func aScoreThatWasTornOffIsWrittenOnResuming() throws {
    let whole = try attempt()
    let path = try folder.write(Array(AttemptText(whole).lines.dropLast().joined()), to: "unsealed.buzz")
    #expect(try resume(path).state.isOver)
    #expect(try Disk.contents(of: path) == whole)
  }

  @Test func aFinishedAttemptCannotBeResumed() throws {
    let path = try folder.write(attempt(), to: "finished.buzz")
    #expect(throws: RecordFailure.finished(path: path)) { try resume(path) }
  }

  @Test func aTamperedAttemptCannotBeResumed() throws {
    let text = String(decoding: try attempt(Array(decisions.prefix(4))), as: UTF8.self)
    let path = try folder.write(Array(text.replacing("sorry", with: "angry").utf8), to: "tampered.buzz")
    #expect(throws: RecordFailure.self) { try resume(path) }
    #expect(try Disk.contents(of: path) == Array(text.replacing("sorry", with: "angry").utf8))
  }

  @Test func twoCannotPlayOneAttempt() throws {
    let session = try start(in: folder)
    #expect(throws: RecordFailure.inUse(path: session.path)) { try resume(session.path) }
    _ = try session.perform(.wait(minutes: 10))
  }

  @Test func anAttemptIsNeverOverwritten() throws {
    let session = try start(in: folder)
    let bytes = try Disk.contents(of: session.path)
    #expect(throws: RecordFailure.self) { try start(in: folder) }
    #expect(try Disk.contents(of: session.path) == bytes)
  }

  @Test func onlyAnAttemptWithoutDecisionsIsDiscarded() throws {
    let session = try start(in: folder, name: "empty.buzz")
    session.discardIfUntouched()
    #expect(!Disk.isFile(session.path))
    let played = try start(in: folder, name: "played.buzz")
    _ = try played.perform(.endTurn)
    played.discardIfUntouched()
    #expect(Disk.isFile(played.path))
  }

  @Test func theEndIsToldOnce() throws {
    let session = try start(in: folder)
    var ends = 0
    session.whenOver = { _ in ends += 1 }
    for action in decisions { _ = try session.perform(action) }
    #expect(throws: Game.Refusal.gameOver) { try session.perform(.endTurn) }
    #expect(ends == 1)
  }

  @Test func languageModeMaskingAndPopulationAreKept() throws {
    let setup = Game.Setup(seed: .max, language: .french, mode: .assessment, isMasked: true, population: 150)
    let path = try start(in: folder, setup: setup).path
    #expect(try resume(path).state.setup == setup)
  }

  @Test func aFilmHasTheDeskAfterEachDecision() throws {
    let bytes = try attempt()
    let film = try Attempt.film(bytes, path: "x.buzz", scenario: shortCase())
    #expect(film.scenes.map(\.action) == decisions)
    var state = Game.State(scenario: shortCase(), setup: setup)
    for (index, action) in decisions.enumerated() {
      #expect(film.state(after: index) == state)
      _ = try Game.reduce(&state, action)
    }
    #expect(film.end == state)
    let changed = String(decoding: bytes, as: UTF8.self).replacing("sorry", with: "angry")
    #expect(throws: RecordFailure.self) {
      try Attempt.film(Array(changed.utf8), path: "x.buzz", scenario: shortCase())
    }
  }
}

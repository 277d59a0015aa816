import Codebook
import Engine
import Fixtures
import Foundation
import Scenarios
import Testing

@testable import Records

@Suite struct SittingTests {
  private let temporary: TemporaryFolder
  private let folder: SittingFolder
  private let test = Fixtures.judgement()

  init() throws {
    temporary = try TemporaryFolder()
    folder = SittingFolder(path: temporary.path + "/deep/judgement")
  }

  private func start(
    _ occasion: Sitting.Occasion = .before, form: JudgementTest.Form = .a, person: String = "x7",
    started: String = "2026-01-01T09:00:00Z"
  ) throws -> SittingSession {
    let sitting = Sitting(test, form: form, seed: 7, occasion: occasion)
    let header = SittingRecord.Header(
      program: "1.0.0", sitting: sitting, person: person, language: .french, started: started)
    return try folder.start(sitting, header: header, moment: "20260101-090000")
  }

  private func answer(_ session: SittingSession, _ count: Int) throws {
    for _ in 0..<count {
      let item = try #require(session.sitting.item)
      try session.take(.init(item: item.id, answer: 2, confidence: .leaning))
    }
  }

  private func read(_ path: String) throws -> SittingRecord {
    try SittingRecord(reading: Disk.contents(of: path), path: path, test: test)
  }

  private func text(_ path: String) throws -> String { String(decoding: try Disk.contents(of: path), as: UTF8.self) }

  private func write(_ text: String) throws -> String { try temporary.write(Array(text.utf8), to: "x.sitting") }

  @Test func aFinishedSittingIsALineForEachAnswerBetweenHeaderAndSeal() throws {
    let session = try start()
    try answer(session, 10)
    let lines = try text(session.path).split(separator: "\n")
    #expect(lines.count == 12)
    #expect(lines[0].hasPrefix(#"{"form":"a","judgement":1,"language":"fr","occasion":"before","person":"x7""#))
    #expect(lines[1] == #"{"answer":2,"confidence":55,"item":"a1"}"#)
    #expect(lines[11].hasPrefix(#"{"marks":{"confidence":550,"items":10,"right":3,"squares":27250},"sha256":""#))
    #expect(try read(session.path).sitting == session.sitting)
    #expect(session.path.hasSuffix("/x7-before-20260101-090000.sitting"))
  }

  @Test func aFileThatIsNoSittingIsLeftAsItIs() throws {
    let notes = "Milk\nBread, and no line feed"
    let path = try write(notes)
    #expect(throws: RecordFailure.self) { try SittingSession.resume(path, test: test) }
    #expect(try text(path) == notes)
  }

  @Test func whoIsKilledLosesNothingAndGoesOn() throws {
    var path = ""
    do {
      let session = try start()
      try answer(session, 4)
      path = session.path
    }
    let torn = try write(text(path) + #"{"answer":3,"conf"#)
    let resumed = try SittingSession.resume(torn, test: test)
    #expect(resumed.sitting.responses.count == 4)
    try answer(resumed, 6)
    #expect(try read(torn).sitting.isOver)
  }

  @Test func marksThatWereNotWrittenAnyMoreAreWrittenOnResuming() throws {
    let session = try start()
    try answer(session, 10)
    let whole = try text(session.path)
    let unsealed = try write(whole.split(separator: "\n").dropLast().joined(separator: "\n") + "\n")
    _ = try SittingSession.resume(unsealed, test: test)
    #expect(try text(unsealed) == whole)
  }

  @Test(arguments: [
    (#""answer":2,"confidence":55,"item":"a3""#, #""answer":3,"confidence":55,"item":"a3""#, 12),
    (#""right":3"#, #""right":9"#, 12), (#""confidence":550"#, #""confidence":650"#, 12),
    (#""person":"x7""#, #""person":"y8""#, 12), (#""occasion":"before""#, #""occasion":"after""#, 12),
    (#"{"answer":2,"confidence":55,"item":"a2"}"#, #"{ "answer":2,"confidence":55,"item":"a2"}"#, 3),
  ])
  func aChangedSittingIsToldByItsLine(old: String, new: String, line: Int) throws {
    let session = try start()
    try answer(session, 10)
    let changed = try write(text(session.path).replacingOccurrences(of: old, with: new))
    #expect {
      try read(changed)
    } throws: { error in
      guard case .inconsistent(let difference)? = error as? RecordFailure else { return false }
      return difference.line == line
    }
  }

  @Test(arguments: [
    ("", 1, "not a sitting"), ("{}\n", 1, "not a sitting"), ("\u{0}\u{1}\n", 1, "not a sitting"),
    ("HEADER\nnonsense\n", 2, "no response"),
    ("HEADER\n{\"answer\":2,\"confidence\":55,\"item\":\"a2\"}\n", 2, "does not fit"),
    ("HEADER\n{\"answer\":9,\"confidence\":55,\"item\":\"a1\"}\n", 2, "does not fit"),
    ("HEADER\n{\"answer\":2,\"confidence\":56,\"item\":\"a1\"}\n", 2, "no response"),
    ("WHOLE{}\n", 13, "something follows"),
  ])
  func whatIsNoSittingIsToldByItsLine(content: String, line: Int, reason: String) throws {
    let session = try start()
    try answer(session, 10)
    let whole = try text(session.path)
    let header = whole.split(separator: "\n")[0]
    let path = try write(
      content.replacingOccurrences(of: "HEADER", with: header).replacingOccurrences(of: "WHOLE", with: whole))
    #expect {
      try read(path)
    } throws: { error in
      guard case .malformed(_, line, let told)? = error as? RecordFailure else { return false }
      return told.contains(reason)
    }
  }

  @Test func aSittingOfAnotherVersionOfTheTestIsRefused() throws {
    let session = try start()
    var other = test
    other.contentHash = String(repeating: "1", count: 64)
    #expect(throws: RecordFailure.self) {
      try SittingRecord(reading: Disk.contents(of: session.path), path: session.path, test: other)
    }
    #expect(folder.sittings(of: other).isEmpty)
  }

  @Test func sittingsOfTheSameSecondKeepTheirOrder() throws {
    try answer(start(.before, form: .a), 10)
    try answer(start(.after, form: .b), 10)
    #expect(folder.sittings(of: test).map(\.record.header.occasion) == [.before, .after])
    #expect(folder.standing(of: "x7", test: test.contentHash) == .takenAfter)
    let again = try start(.after, form: .a)
    #expect(folder.sittings(of: test).last?.path == again.path)
    #expect(folder.next(of: test, person: "x7", seed: 5, again: false) == .resume(path: again.path))
  }

  @Test func theFirstSittingIsBeforeAndTheNextAfterOnTheOtherForm() throws {
    guard case .start(let first) = folder.next(of: test, person: "x7", seed: 3, again: false) else {
      Issue.record("nothing was begun yet")
      return
    }
    #expect(first.occasion == .before && first.form == Sitting.firstForm(seed: 3))
    let before = try start(.before, form: first.form)
    #expect(folder.next(of: test, person: "x7", seed: 4, again: false) == .resume(path: before.path))
    #expect(folder.standing(of: "x7", test: test.contentHash) == .left(.before, answered: 0, of: 10))
    try answer(before, 10)
    #expect(folder.standing(of: "x7", test: test.contentHash) == .takenBefore)
    guard case .start(let second) = folder.next(of: test, person: "x7", seed: 4, again: false) else {
      Issue.record("the half before is over")
      return
    }
    #expect(second.occasion == .after && second.form == first.form.other)
    let after = try start(.after, form: second.form, started: "2026-01-02T09:00:00Z")
    try answer(after, 10)
    #expect(folder.standing(of: "x7", test: test.contentHash) == .takenAfter)
    let end = folder.next(of: test, person: "x7", seed: 5, again: false)
    #expect(end == .finished(.init(path: after.path, record: try read(after.path))))
    guard case .start(let third) = folder.next(of: test, person: "x7", seed: 5, again: true) else {
      Issue.record("once more was asked for")
      return
    }
    #expect(third.form == first.form && third.occasion == .after)
  }

  @Test func peopleOnOneMachineAreKeptApart() throws {
    try answer(start(person: "x7"), 10)
    #expect(folder.standing(of: "x", test: test.contentHash) == .notTaken)
    guard case .start(let sitting) = folder.next(of: test, person: "y8", seed: 1, again: false) else {
      Issue.record("y8 has not been there")
      return
    }
    #expect(sitting.occasion == .before)
  }

  @Test func aCodeIsShortAndPlain() {
    #expect(SittingRecord.isPerson("Ana_2-b"))
    for code in ["", "a b", "é", "../x", String(repeating: "a", count: 33)] { #expect(!SittingRecord.isPerson(code)) }
  }

  @Test func theStoreKeepsFinishedSittingsByPerson() throws {
    let session = try start()
    try answer(session, 10)
    let store = try Store.inMemory()
    let marks = try #require(session.sitting.marks)
    let record = JudgementRecord(path: session.path, header: session.header, marks: marks)
    try store.save(record)
    try store.save(record)
    #expect(try store.judgements(of: "x7") == [record])
    #expect(try store.judgements(of: "x7").first?.marks == marks)
    #expect(try store.judgements(of: "y8").isEmpty)
  }
}

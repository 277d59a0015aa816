import Codebook
import Engine
import Laboratory
import PlainText
import Records
import ScenarioCompiler
import Scenarios

/// The judgement test as a person finds it: a sitting to take, whose responses are recorded undisturbed by signals, or
/// one that is over.
final class JudgementDesk: JudgementSeat {
  private enum Source {
    case taken(SittingSession)
    case finished(SittingFolder.Found)
  }

  private let source: Source
  private let folder: SittingFolder
  /// What, after `badbuzz judgement`, finds the sitting again.
  var arguments: [String] = []

  /// A sitting that is taken.
  init(_ session: SittingSession, folder: SittingFolder) {
    source = .taken(session)
    self.folder = folder
  }

  /// A sitting that is over.
  init(_ finished: SittingFolder.Found, folder: SittingFolder) {
    source = .finished(finished)
    self.folder = folder
  }

  var sitting: Sitting {
    switch source {
    case .taken(let session): session.sitting
    case .finished(let found): found.record.sitting
    }
  }

  var path: String {
    switch source {
    case .taken(let session): session.path
    case .finished(let found): found.path
    }
  }

  private var person: String {
    switch source {
    case .taken(let session): session.header.person
    case .finished(let found): found.record.header.person
    }
  }

  func farewell(in language: Language) -> String {
    let command = Farewell.command("judgement", arguments)
    return switch language {
    case .english: "The answers so far are saved. To go on: \(command)"
    case .french: "Les réponses données sont enregistrées. Pour reprendre\u{A0}: \(command)"
    }
  }

  var outcome: JudgementOutcome? {
    guard sitting.isOver, sitting.occasion == .after else { return nil }
    let known = folder.sittings(of: sitting.test).map(\.record).filter { $0.header.person == person }
    let before = known.map(\.sitting).first { $0.occasion == .before && $0.isOver }
    return JudgementOutcome(before: before, after: sitting)
  }

  func take(_ response: Sitting.Response) throws {
    guard case .taken(let session) = source else { throw Sitting.Refusal.over }
    try Interruptions.shielded { try session.take(response) }
  }
}

extension Registry {
  /// The judgement test as a person finds it.
  ///
  /// - Parameters:
  ///   - code: The person's code, or nil for the player of this machine.
  ///   - again: Whether it is taken once more by somebody who has been there before and after.
  /// - Throws: `RecordFailure`.
  func judgement(
    _ test: JudgementTest, person code: String?, again: Bool, language: Language
  ) throws(RecordFailure) -> JudgementDesk {
    let folder = sittings
    let person = code ?? self.person
    let session: SittingSession
    switch folder.next(of: test, person: person, seed: Surroundings.freshSeed, again: again) {
    case .finished(let found): return JudgementDesk(found, folder: folder)
    case .resume(let path): session = try SittingSession.resume(path, test: test)
    case .start(let sitting):
      let header = SittingRecord.Header(
        program: Program.version, sitting: sitting, person: person, language: language, started: Surroundings.now)
      session = try folder.start(sitting, header: header, moment: Surroundings.moment)
    }
    session.whenOver = { session in
      guard let marks = session.sitting.marks else { return }
      self.enter(JudgementRecord(path: session.path, header: session.header, marks: marks))
    }
    return JudgementDesk(session, folder: folder)
  }

  /// The code of the player of this machine: made up once, and remembered.
  var person: String {
    if let known = setting("person"), SittingRecord.isPerson(known) { return known }
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let code = String((0..<8).compactMap { _ in letters.randomElement() })
    set("person", to: code)
    return code
  }

  /// How far the player of this machine has come with the test whose file is at `path`.
  func standing(testAt path: String) -> JudgementStanding {
    guard let person = setting("person"), let hash = JudgementCompiler.contentHash(path: path) else { return .notTaken }
    return sittings.standing(of: person, test: hash)
  }
}

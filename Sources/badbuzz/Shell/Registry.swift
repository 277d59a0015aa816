import Codebook
import Engine
import Records
import Scenarios
import Screens

/// The plays of this user: their files, and the store of results.
///
/// The files are the truth: trouble with the store is told once and costs no play.
final class Registry {
  private let places: Places
  private var store: Store?
  private var hasWarned = false
  /// The plays that can be gone on with, while they are looked for ahead.
  private var ahead: Ahead<[AttemptFolder.Unfinished]>?

  /// Opens the places of the user.
  ///
  /// - Parameter looksAhead: Whether to begin at once to look for the plays that can be gone on with.
  /// - Throws: `Failure` when the environment names no home.
  init(looksAhead: Bool = false) throws {
    places = try Surroundings.places()
    if looksAhead { ahead = Ahead { [folder = places.attempts] in AttemptFolder(path: folder).unfinished() } }
    trying { self.store = try Store(path: self.places.store) }
  }

  /// The plays that can be gone on with, latest first.
  var unfinished: [AttemptFolder.Unfinished] {
    defer { ahead = nil }
    return ahead?.take() ?? AttemptFolder(path: places.attempts).unfinished()
  }

  /// The finished plays, latest first, `count` at most.
  func results(_ count: Int) -> [PlayRecord] {
    var results: [PlayRecord] = []
    trying { results = try self.store?.results(count) ?? [] }
    return results
  }

  /// All finished plays, in order of time.
  var finished: [PlayRecord] {
    var finished: [PlayRecord] = []
    trying { finished = try self.store?.finished() ?? [] }
    return finished
  }

  /// Whether nobody has played here yet, but for a play that has not begun.
  var isFirstPlay: Bool { results(1).isEmpty && unfinished.allSatisfy { $0.decisions == 0 } }

  /// The language that the player chose on the title screen, or nil.
  var preferredLanguage: Language? {
    get { setting("language").flatMap(Language.init) }
    set { set("language", to: newValue?.rawValue) }
  }

  /// What the store remembers under a name, or nil.
  func setting(_ name: String) -> String? {
    var value: String?
    trying { value = try self.store?.setting(name) }
    return value
  }

  /// Remembers a value under a name; nil forgets it.
  func set(_ name: String, to value: String?) {
    trying { try self.store?.set(name, to: value) }
  }

  /// The colours that the player chose, or nil.
  var preferredLook: Look? {
    get {
      var look: Look?
      trying { look = try self.store?.setting("look").flatMap(Look.init) }
      return look
    }
    set { trying { try self.store?.set("look", to: newValue?.rawValue) } }
  }

  /// Whether the player lets things move on the screen by themselves.
  var prefersMotion: Bool {
    get {
      var motion: String?
      trying { motion = try self.store?.setting("motion") }
      return motion != "off"
    }
    set { trying { try self.store?.set("motion", to: newValue ? nil : "off") } }
  }

  /// The sittings of the judgement test.
  var sittings: SittingFolder { SittingFolder(path: places.judgement) }

  /// Enters a finished sitting into the store.
  func enter(_ judgement: JudgementRecord) {
    trying { try self.store?.save(judgement) }
  }

  /// Begins a play in a new file: at `path`, or in the user's folder of attempts.
  ///
  /// - Throws: `RecordFailure.cannotWrite`.
  func start(_ scenario: Scenario, _ setup: Game.Setup, at path: String? = nil) throws(RecordFailure) -> Session {
    let session = try Session.start(scenario, setup: setup, program: Program.version) {
      header throws(RecordFailure) in
      guard let path else {
        return try AttemptFolder(path: places.attempts).create(header, moment: Surroundings.moment)
      }
      return try AttemptFile.create(at: path, header: header)
    }
    session.isNamed = path != nil
    follow(session, started: Surroundings.now)
    return session
  }

  /// Goes on with the play at `path`.
  ///
  /// - Throws: `RecordFailure`, or `Failure` when the case is not there.
  func resume(_ path: String, _ library: CaseLibrary) throws -> Session {
    let session = try Session.resume(path) { try library.load(for: $0) }
    // What the program names lies in its own folder.
    session.isNamed = !session.canonicalPath.hasPrefix(Disk.canonicalPath(of: places.attempts) + "/")
    var known: PlayRecord?
    trying { known = try self.store?.play(at: session.canonicalPath) }
    follow(session, started: known?.started ?? Surroundings.now)
    if session.state.isOver { session.whenOver(session) }
    return session
  }

  /// Whether a play is worth going on with: something was decided or written in it, or the player gave its file a name.
  func isWorthKeeping(_ session: Session) -> Bool {
    !session.isUntouched || session.isNamed || !drafts(of: session).isEmpty
  }

  /// Leaves a play: of one that is not worth going on with nothing stays behind.
  func leave(_ session: Session) {
    guard !isWorthKeeping(session) else { return }
    session.discardIfUntouched()
    trying { try self.store?.removePlay(at: session.canonicalPath) }
  }

  /// Enters a play into the store, now and when it is over.
  private func follow(_ session: Session, started: String) {
    let header = Attempt.Header(program: Program.version, state: session.state)
    let record = PlayRecord(path: session.canonicalPath, header: header, started: started)
    trying { try self.store?.save(record) }
    session.whenOver = { session in
      guard let score = session.state.score else { return }
      self.trying { try self.store?.save(record.finished(Attempt.Marks(score), at: Surroundings.now)) }
    }
  }

  /// Does something with the store; the first time that it fails, that is told.
  private func trying(_ work: () throws -> Void) {
    do {
      try work()
    } catch {
      if !hasWarned {
        complain("badbuzz: warning: the store of results cannot be used, plays are recorded all the same: \(error)")
      }
      hasWarned = true
    }
  }
}

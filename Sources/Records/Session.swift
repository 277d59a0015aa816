import Engine
import Scenarios

/// A play and its attempt file: a decision counts once it is on the disk.
public final class Session {
  /// The play as it stands.
  public private(set) var state: Game.State
  /// What is done once the play is over, such as an entry in the store.
  public var whenOver: (Session) -> Void = { _ in }
  private let file: AttemptFile
  /// The one spelling of `path`, by which the play is known wherever something is kept of it.
  public let canonicalPath: String
  /// Whether the player gave the file its name.
  public var isNamed = false
  /// Whether nothing has been decided in it yet.
  public private(set) var isUntouched: Bool

  private init(state: Game.State, file: AttemptFile, isUntouched: Bool) {
    self.state = state
    self.file = file
    canonicalPath = Disk.canonicalPath(of: file.path)
    self.isUntouched = isUntouched
  }

  /// Where the attempt is.
  public var path: String { file.path }

  /// Begins a play; `create` makes the attempt file with the header that it is given.
  ///
  /// - Throws: what `create` throws.
  public static func start(
    _ scenario: Scenario, setup: Game.Setup, program: String,
    create: (Attempt.Header) throws(RecordFailure) -> AttemptFile
  ) throws(RecordFailure) -> Session {
    let state = Game.State(scenario: scenario, setup: setup)
    return Session(state: state, file: try create(Attempt.Header(program: program, state: state)), isUntouched: true)
  }

  /// Goes on with the attempt at `path`, replayed on the case that `scenario` gives for its header.
  ///
  /// A torn last line counts for nothing, and is cut off by the next decision; a last decision whose score was not
  /// written any more gets it now. A file that cannot be gone on with is left as it is.
  ///
  /// - Throws: `RecordFailure`, among others `finished` and `inUse`; or what `scenario` throws.
  /// - Complexity: that of playing the attempt without a player's delays.
  public static func resume(_ path: String, scenario: (Attempt.Header) throws -> Scenario) throws -> Session {
    let (file, text) = try AttemptFile.open(path)
    let attempt = try Attempt(text, path: path)
    guard attempt.seal == nil else { throw RecordFailure.finished(path: path) }
    let replay = try Replay(attempt, text: text, path: path, scenario: scenario(attempt.header))
    if let score = replay.state.score { try file.seal(score) }
    return Session(state: replay.state, file: file, isUntouched: attempt.decisions.isEmpty)
  }

  /// Carries out `action`: tries it on a copy, records it, waits for the disk, and only then adopts what came of it.
  ///
  /// - Returns: What the interface is to show. Recording has been done.
  /// - Throws: `Game.Refusal`, or `RecordFailure.cannotWrite`; the play and its file are then as they were.
  public func perform(_ action: Game.Action) throws -> [Game.Effect] {
    var next = state
    let effects = try Game.reduce(&next, action)
    try file.append(Attempt.Decision(action, from: state, to: next), score: next.score)
    state = next
    isUntouched = false
    if state.isOver { whenOver(self) }
    return effects
  }

  /// Removes the attempt file if nothing was decided in it; the session is then of no more use.
  public func discardIfUntouched() {
    if isUntouched { Disk.remove(path) }
  }
}

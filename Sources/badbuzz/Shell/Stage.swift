import Codebook
import Engine
import PlainText
import Records

/// Puts plays on an interface.
struct Stage {
  let library: CaseLibrary
  /// The language that is asked for, or nil.
  let language: Language?

  /// Shows the title with the cases and the plays to go on with, until the player leaves.
  ///
  /// - Throws: `Failure`, `RecordFailure`, or `OutputClosed`.
  func openTitle(on kind: InterfaceKind) throws {
    Interruptions.watch()
    library.prepare()
    let registry = try Registry()
    let language = language ?? registry.preferredLanguage ?? Surroundings.language()
    if kind == .screen, try FullScreen.run(.title, registry: registry, library: library, language: language) { return }
    let input = StandardInput()
    while let session = try choose(registry, input, language) {
      guard try play(session, on: .plain, registry: registry, input: input) == .finished else { return }
    }
  }

  /// Plays `session` on an interface until it is over or left.
  ///
  /// - Throws: `Failure`, `RecordFailure`, or `OutputClosed`.
  @discardableResult
  func play(
    _ session: Session, on kind: InterfaceKind, registry: Registry, input: StandardInput = StandardInput()
  ) throws -> Leaving {
    Interruptions.watch()
    if kind != .screen { Readiness.prepareReading(in: session.state.language) }
    let desk = RecordedSeat(session)
    switch kind {
    case .screen:
      if try FullScreen.run(.play(session), registry: registry, library: library, language: session.state.language) {
        return session.state.isOver ? .finished : .interrupted
      }
      return try LineMode(desk, input: input, output: StandardOutput()).run()
    case .plain:
      return try LineMode(desk, input: input, output: StandardOutput()).run()
    case .jsonl:
      var interface = JSONLines(desk, input: input, output: StandardOutput())
      return try interface.run()
    }
  }

  /// Shows the end of a finished play on an interface.
  ///
  /// - Throws: `Failure`, or `OutputClosed`.
  func review(_ state: Game.State, path: String, on kind: InterfaceKind, registry: Registry) throws {
    switch kind {
    case .screen:
      Interruptions.watch()
      let language = state.language
      if try FullScreen.run(.review(state), registry: registry, library: library, language: language) { return }
      try printDebrief(of: state)
    case .plain: try printDebrief(of: state)
    case .jsonl:
      var interface = JSONLines(
        FinishedSeat(state: state, path: path), input: StandardInput(), output: StandardOutput())
      _ = try interface.run()
    }
  }

  /// Lets the player choose from the menu of the line mode; nil when they leave.
  private func choose(
    _ registry: Registry, _ input: StandardInput, _ language: Language
  ) throws -> Session? {
    let entries = try library.entries()
    let progress = registry.progress
    let unfinished = registry.unfinished.map { attempt in
      TitleMenu.Unfinished(
        path: attempt.path,
        title: entries.first { $0.card.id == attempt.header.scenario }?.card.title
          ?? LocalizedText(attempt.header.scenario),
        turn: attempt.turn)
    }
    let menu = TitleMenu(
      cards: entries.map(\.card),
      best: entries.map { entry in progress.first { $0.scenario == entry.card.id }?.best },
      unfinished: unfinished, language: language, input: input, output: StandardOutput())
    switch try menu.choose() {
    case .leave: return nil
    case .resume(let path): return try registry.resume(path, library)
    case .play(let index):
      let scenario = try library.load(entries[index], isMasked: false)
      var setup = Game.Setup(seed: Surroundings.freshSeed, language: language)
      if !scenario.arrangements.isEmpty {
        let menu = ArrangementMenu(scenario, language: language, input: input, output: StandardOutput())
        guard let arrangement = try menu.choose() else { return nil }
        setup.arrangement = arrangement.id
      }
      return try registry.start(scenario, setup)
    }
  }
}

/// Prints the debrief of a play as text.
///
/// - Throws: `OutputClosed`.
func printDebrief(of state: Game.State) throws(OutputClosed) {
  try printLine(DebriefText.lines(state).map(\.visible).joined(separator: "\n"))
}

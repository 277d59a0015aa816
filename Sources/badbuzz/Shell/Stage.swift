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
    let registry = try Registry(looksAhead: true)
    let language = language ?? registry.preferredLanguage ?? Surroundings.language()
    if kind == .screen, try FullScreen.run(.title, registry: registry, library: library, language: language) { return }
    try PlainTitle(library: library, registry: registry, language: language).open(self)
  }

  /// Plays `session` on an interface until it is over or left.
  ///
  /// - Throws: `Failure`, `RecordFailure`, or `OutputClosed`.
  @discardableResult
  func play(
    _ session: Session, on kind: InterfaceKind, registry: Registry, input: StandardInput = StandardInput()
  ) throws -> Leaving {
    Interruptions.watch()
    if kind == .screen,
      try FullScreen.run(.play(session), registry: registry, library: library, language: session.state.language)
    {
      return session.state.isOver ? .finished : .interrupted
    }
    Readiness.prepare(for: session.state)
    defer { registry.leave(session) }
    guard kind == .jsonl else { return try lineMode(session, registry, input).run() }
    var interface = JSONLines(
      RecordedSeat(session, on: kind, registry, library), input: input, output: StandardOutput())
    return try interface.run()
  }

  private func lineMode(_ session: Session, _ registry: Registry, _ input: StandardInput) -> LineMode {
    let seat = RecordedSeat(session, on: .plain, registry, library)
    let interface = LineMode(seat, input: input, output: ReadableOutput())
    interface.drafts = registry.lineDrafts(of: session)
    interface.whenDraftsChange = { registry.keep($0, of: session) }
    interface.whenLanguageChanges = { registry.preferredLanguage = $0 }
    interface.teller = { [library] in WhatIfTeller(of: $0, library) }
    return interface
  }

  /// Shows the end of a finished play on an interface.
  ///
  /// - Throws: `Failure`, or `OutputClosed`.
  func review(_ state: Game.State, path: String, on kind: InterfaceKind, registry: Registry) throws {
    switch kind {
    case .screen:
      Interruptions.watch()
      let language = state.language
      if try FullScreen.run(
        .review(state, path: path), registry: registry, library: library, language: language)
      {
        return
      }
      try printDebrief(of: state, library)
    case .plain: try readDebrief(of: state, library)
    case .jsonl:
      var interface = JSONLines(
        FinishedSeat(state: state, path: path), input: StandardInput(), output: StandardOutput())
      _ = try interface.run()
    }
  }
}

extension Stage {
  /// Shows a play as a film: in the full screen, or in lines of text where there can be none.
  ///
  /// - Throws: `Failure`, or `OutputClosed`.
  func watch(_ film: Film, on kind: InterfaceKind) throws {
    Interruptions.watch()
    let language = language ?? film.setup.language
    Interruptions.tell(Farewell.interrupted(language))
    if kind == .screen {
      let registry = try Registry()
      if try FullScreen.run(.film(film), registry: registry, library: library, language: language) { return }
    }
    try FilmMode(film, language: language, input: StandardInput(), output: ReadableOutput()).run()
  }
}

/// Reads the debrief of a play as text, and answers what if, until the reader leaves.
///
/// - Throws: `OutputClosed`.
func readDebrief(
  of state: Game.State, _ library: CaseLibrary, in language: Language? = nil, input: StandardInput = StandardInput()
) throws(OutputClosed) {
  try DebriefMode(
    state, in: language, input: input, output: ReadableOutput(), teller: WhatIfTeller(of: state, library)
  ).run()
}

/// Prints the debrief of a play as text, in the language of play.
///
/// - Throws: `OutputClosed`.
func printDebrief(of state: Game.State, _ library: CaseLibrary) throws(OutputClosed) {
  let lines = DebriefText.lines(state, teaching: library.debriefing(of: state))
  try ReadableOutput().write(lines.map { $0.visible + "\n" }.joined())
}

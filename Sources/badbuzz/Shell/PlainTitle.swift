import Codebook
import Engine
import PlainText
import Records
import Screens

/// The title in lines of text: what is chosen is played or shown, and the menu comes back.
struct PlainTitle {
  let library: CaseLibrary
  let registry: Registry
  let language: Language

  /// Shows the menu until the player leaves it, or a play before its end. What cannot be shown is told, and the menu
  /// comes back.
  ///
  /// - Throws: `Failure` when there are no cases, or `OutputClosed`.
  func open(_ stage: Stage) throws {
    let input = StandardInput()
    var settings = TitleMenu.Settings(language: language)
    while true {
      var menu = TitleMenu(try shelf(), settings: settings, input: input, output: ReadableOutput())
      let choice = try menu.choose()
      if menu.settings.language != settings.language { registry.preferredLanguage = menu.settings.language }
      settings = menu.settings
      do {
        guard try carryOut(choice, settings, stage, input) == .finished else { return }
      } catch let closed as OutputClosed {
        throw closed
      } catch {
        try ReadableOutput().write(Failure.sentence(error)[settings.language].visible + "\n")
      }
    }
  }

  /// Does what was chosen to its end, or until the player leaves it.
  private func carryOut(
    _ choice: TitleMenu.Choice, _ settings: TitleMenu.Settings, _ stage: Stage, _ input: StandardInput
  ) throws -> Leaving {
    switch choice {
    case .leave: return .interrupted
    case .judgement:
      let desk = try registry.judgement(library.judgement(), person: nil, again: false, language: settings.language)
      desk.arguments = InterfaceKind.plain.arguments + library.arguments
      return try JudgementMode(desk, language: settings.language, input: input, output: ReadableOutput()).run()
    case .review(let path):
      try readDebrief(of: library.replay(path), library, in: settings.language, input: input)
      return .finished
    case .resume(let path):
      return try stage.play(registry.resume(path, library), on: .plain, registry: registry, input: input)
    case .play(let index):
      guard let session = try start(index, settings, input) else { return .interrupted }
      return try stage.play(session, on: .plain, registry: registry, input: input)
    }
  }

  /// Begins a case; asks how its desk is organised where there is a choice. Nil when the player leaves.
  private func start(_ index: Int, _ settings: TitleMenu.Settings, _ input: StandardInput) throws -> Session? {
    let scenario = try library.load(library.entries()[index], isMasked: settings.isMasked)
    var setup = Game.Setup(
      seed: Surroundings.freshSeed, language: settings.language, mode: settings.mode, isMasked: settings.isMasked)
    if !scenario.arrangements.isEmpty {
      let menu = ArrangementMenu(scenario, language: settings.language, input: input, output: ReadableOutput())
      guard let arrangement = try menu.choose() else { return nil }
      setup.arrangement = arrangement.id
    }
    return try registry.start(scenario, setup)
  }

  private func shelf() throws -> TitleMenu.Shelf {
    let contents = try Shelf(library, registry).contents
    var shelf = TitleMenu.Shelf(
      cards: contents.cases,
      unfinished: contents.unfinished.map { TitleMenu.Unfinished(path: $0.id, title: $0.title, turn: $0.turn) },
      finished: contents.results.map {
        TitleMenu.Finished(
          path: $0.id, title: $0.title, when: $0.when, total: $0.total, isComparable: $0.isComparable)
      })
    shelf.judgement = contents.judgement
    shelf.standing = contents.progress
    return shelf
  }
}

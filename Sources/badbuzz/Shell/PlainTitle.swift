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

  /// Shows the menu until the player leaves it, or a play before its end.
  ///
  /// - Throws: `Failure`, `RecordFailure`, or `OutputClosed`.
  func open(_ stage: Stage) throws {
    let input = StandardInput()
    var settings = TitleMenu.Settings(language: language)
    while true {
      var menu = TitleMenu(try shelf(), settings: settings, input: input, output: ReadableOutput())
      let choice = try menu.choose()
      if menu.settings.language != settings.language { registry.preferredLanguage = menu.settings.language }
      settings = menu.settings
      switch choice {
      case .leave: return
      case .judgement:
        let desk = try registry.judgement(
          library.judgement(), person: nil, again: false, language: settings.language)
        let interface = JudgementMode(
          desk, language: settings.language, input: input, output: ReadableOutput())
        guard try interface.run() == .finished else { return }
      case .review(let path):
        try readDebrief(of: library.replay(path), library, in: settings.language, input: input)
      case .resume(let path):
        let session = try registry.resume(path, library)
        guard try stage.play(session, on: .plain, registry: registry, input: input) == .finished else { return }
      case .play(let index):
        guard let session = try start(index, settings, input),
          try stage.play(session, on: .plain, registry: registry, input: input) == .finished
        else { return }
      }
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
    let progress = registry.progress
    var shelf = TitleMenu.Shelf(
      cards: contents.cases,
      progress: contents.cases.map { card in
        progress.first { $0.scenario == card.id }.map {
          TitleMenu.Progress(plays: $0.plays, best: $0.best, latest: $0.latest)
        }
      },
      unfinished: contents.unfinished.map { TitleMenu.Unfinished(path: $0.id, title: $0.title, turn: $0.turn) },
      finished: contents.results.map {
        TitleMenu.Finished(path: $0.id, title: $0.title, when: $0.when, total: $0.total)
      })
    shelf.judgement = contents.judgement
    shelf.standing = contents.progress
    return shelf
  }
}

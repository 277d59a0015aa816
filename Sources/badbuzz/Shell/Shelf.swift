import Codebook
import Records
import Screens

/// What the title screen offers, gathered from the cases and from the user's plays.
struct Shelf {
  /// How many finished and how many unfinished plays are shown.
  private static let most = 20
  private let library: CaseLibrary
  private let registry: Registry
  private let entries: [CaseLibrary.Entry]

  /// Looks for the cases.
  ///
  /// - Throws: `Failure` when there are none.
  init(_ library: CaseLibrary, _ registry: Registry) throws(Failure) {
    self.library = library
    self.registry = registry
    entries = try library.entries()
  }

  /// The contents as the screens want them.
  var contents: Library {
    Library(cases: entries.map(\.card), unfinished: unfinished, results: results)
  }

  private var unfinished: [Library.Unfinished] {
    registry.unfinished.prefix(Shelf.most).compactMap { attempt in
      guard let scenario = try? library.load(for: attempt.header) else { return nil }
      return Library.Unfinished(
        id: attempt.path, title: scenario.card.title, turn: min(attempt.turn, scenario.turns.count),
        turns: scenario.turns.count, when: Surroundings.date(ofSeconds: attempt.lastChange / 1_000_000_000))
    }
  }

  private var results: [Library.Result] {
    registry.results(Shelf.most).compactMap { play in
      guard let total = play.total, Disk.isFile(play.path) else { return nil }
      return Library.Result(
        id: play.path, title: title(of: play.scenario), when: Surroundings.date(of: play.finished ?? ""), total: total)
    }
  }

  private func title(of id: String) -> LocalizedText {
    entries.first { $0.card.id == id }?.card.title ?? LocalizedText(id)
  }
}

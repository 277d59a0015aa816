import Codebook
import Engine
import Records
import ScenarioCompiler
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
    var contents = Library(
      cases: entries.map(\.card), unfinished: unfinished, results: results,
      progress: PlayerProgress(registry.finished, entries))
    contents.judgement = library.judgementFile.map { registry.standing(testAt: $0) }
    return contents
  }

  private var unfinished: [Library.Unfinished] {
    var outlines: [Outline.Key: Outline?] = [:]
    return registry.unfinished.prefix(Shelf.most).compactMap { attempt in
      let key = Outline.Key(id: attempt.header.scenario, isMasked: attempt.header.masked)
      guard let outline = outlines[key] ?? outline(key) else { return nil }
      outlines[key] = outline
      return Library.Unfinished(
        id: attempt.path, title: outline.title, turn: min(attempt.turn, outline.turns), turns: outline.turns,
        when: Surroundings.date(ofSeconds: attempt.lastChange / 1_000_000_000))
    }
  }

  /// What is told of a case whose plays are not over.
  private struct Outline {
    struct Key: Hashable {
      var id: String
      var isMasked: Bool
    }

    var title: LocalizedText
    var turns: Int
  }

  /// Read without compiling the case, which takes long.
  private func outline(_ key: Outline.Key) -> Outline? {
    guard let entry = entries.first(where: { $0.card.id == key.id }),
      let card = key.isMasked ? ScenarioCompiler.card(folder: entry.folder, names: .masked) : entry.card,
      let turns = ScenarioCompiler.turns(folder: entry.folder)
    else { return nil }
    return Outline(title: card.title, turns: turns)
  }

  private var results: [Library.Result] {
    registry.results(Shelf.most).compactMap { play in
      guard let total = play.total, Disk.isFile(play.path) else { return nil }
      return Library.Result(
        id: play.path, title: entries.title(of: play.scenario), when: Surroundings.date(of: play.finished ?? ""),
        total: total, isComparable: play.rules == Game.rules)
    }
  }
}

extension [CaseLibrary.Entry] {
  /// The title of a case, or its id where it is not there.
  func title(of id: String) -> LocalizedText {
    first { $0.card.id == id }?.card.title ?? LocalizedText(id)
  }
}

extension PlayerProgress {
  /// What the finished plays on this machine say of their player.
  init(_ records: [PlayRecord], _ entries: [CaseLibrary.Entry]) {
    let plays = records.compactMap { record in
      record.outline(title: entries.title(of: record.scenario), when: Surroundings.date(of: record.finished ?? ""))
    }
    self.init(plays, cases: entries.map(\.card))
  }
}

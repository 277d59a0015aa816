import Codebook
import Engine
import Laboratory
import PlainText

/// Telling a story again.
extension WhatIfCommand {
  /// The turns where another act would have changed most.
  func tellTurningPoints(of story: Story) throws {
    let language = story.setup.language
    let progress = WhatIfProgress(language)
    let found = WhatIfQuestion(story, seeds: seeds, population: population).turningPoints(team: team) {
      progress.show($0)
    }
    progress.clear()
    let own = ownTelling(of: story)
    let bends = found.points.map { own.bend(in: $0.turn) }
    if json { return try printLine(found.json(bends: bends, language).text) }
    try printLine(words(of: story).lines(found, bends: bends).joined(separator: "\n"))
  }

  /// Both storms on the attempt's own luck, then the difference over all seeds.
  func tell(_ branch: Branch, of story: Story) throws {
    let language = story.setup.language
    let storms = SideBySide(ownTelling(of: story), branch)
    let progress = Progress(total: seeds, each: LocalizedText(en: "seed", fr: "graine"), language: language)
    let difference = WhatIfQuestion(story, seeds: seeds, population: population).difference(of: branch, team: team) {
      progress.show($0)
    }
    progress.clear()
    if json {
      let object: JSON = [
        "own-luck": storms.json(language), "difference": difference.json, "seeds": .integer(seeds),
        "individuals": .integer(population),
      ]
      return try printLine(object.text)
    }
    let heading =
      language == .english
      ? "Over \(seeds) seeds, with \(population) individuals:"
      : "Sur \(seeds) graines, avec \(population) individus\u{A0}:"
    let words = words(of: story)
    try printLine((words.lines(storms) + ["", heading] + words.lines(difference)).joined(separator: "\n"))
  }

  private func ownTelling(of story: Story) -> Telling {
    Telling(
      story, in: World(seed: story.setup.seed),
      notes: ReadingNotes(story.scenario, language: story.setup.language))
  }

  /// What the options ask for, or nil when they ask for nothing.
  ///
  /// - Throws: `Failure` when they name an act that was not done, or one that there is not.
  func change(of story: Story, in turn: Int) throws -> Branch.Instead? {
    let count = story.decisions(in: turn).count
    for number in drop + [replace].compactMap(\.self) where !(1...max(1, count)).contains(number) || count == 0 {
      throw Failure(.usage, "turn \(turn + 1) has no act \(number) (it has \(count))")
    }
    if let player { return .player(player) }
    if !drop.isEmpty { return .without(drop.map { $0 - 1 }) }
    let wanted = try act.map(ActArgument.action)
    if let replace {
      let old = story.decisions(in: turn)[replace - 1].action
      guard let new = try wanted ?? text.flatMap({ try ActArgument.action(old, saying: $0) }) else {
        throw Failure(.usage, "act \(replace) of turn \(turn + 1) has no text (give another act with --act)")
      }
      return .replacing(replace - 1, [.action(new)])
    }
    if let wanted { return .after([.action(wanted)]) }
    return then == nil ? nil : .same
  }
}

/// How far a search is and what leads, on one line of standard error where that is a terminal.
final class WhatIfProgress: Sendable {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func show(_ progress: TurningPoints.Progress) {
    let percent = progress.done * 100 / max(1, progress.total)
    let leading = progress.leading.map { ": \(language == .english ? "turn" : "tour") \($0.branch.turn + 1)?" } ?? ""
    write("\r\(percent) %\(leading)\u{1B}[K")
  }

  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    if Surroundings.isErrorTerminal { try? StandardOutput(2).write(text) }
  }
}

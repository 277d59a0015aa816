import Codebook
import Engine
import Laboratory
import Machine
import PlainText
import Synchronization

extension WhatIfTeller {
  /// Works out what ifs of a finished play on all processors; the search says how far it is, line by line.
  init(of state: Game.State, _ library: CaseLibrary) {
    let story = Story(of: state)
    let question = WhatIfQuestion(story)
    func team() -> WorkerTeam { WorkerTeam(count: Surroundings.processors) }
    self.init(
      turningPoints: {
        let lines = ProgressLines(story.setup.language)
        return question.turningPoints(team: team()) { lines.show($0) }
      },
      difference: { question.difference(of: $0, team: team()) },
      debriefing: { library.debriefing(of: state) })
  }
}

/// How far a search is, as a line for each quarter of it.
private final class ProgressLines: Sendable {
  private let told = Mutex(0)
  private let language: Language

  init(_ language: Language) { self.language = language }

  func show(_ progress: TurningPoints.Progress) {
    let quarter = progress.done * 4 / max(1, progress.total)
    let isNews = told.withLock { told in
      defer { told = max(told, quarter) }
      return quarter > told
    }
    // Whoever does not read any more is noticed when the result is written.
    if isNews { try? StandardOutput().write("\(quarter * 25)\(language == .english ? "%" : "\u{A0}%")\n") }
  }
}

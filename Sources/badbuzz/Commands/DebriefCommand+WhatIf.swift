import Codebook
import Engine
import Laboratory
import Machine
import PlainText
import Reports

extension Report.WhatIf {
  /// Searches a finished play for the turns where another act would have changed most, with progress on standard error.
  init(searching state: Game.State, _ language: Language) {
    let story = Story(of: state)
    let progress = WhatIfProgress(language)
    let found = WhatIfQuestion(story).turningPoints(team: WorkerTeam(count: Surroundings.processors)) {
      progress.show($0)
    }
    progress.clear()
    let method = WhatIfText.method(found, language)
    guard !found.points.isEmpty else {
      self.init(note: WhatIfText.nothingHelps(language) + " " + method, branches: [])
      return
    }
    let telling = Telling(
      story, in: World(seed: story.setup.seed),
      notes: ReadingNotes(story.scenario, language: story.setup.language))
    let branches = found.points.compactMap { point in
      Report.Branch(
        point.alternative.name, in: point.turn, SideBySide(telling, point.alternative.branch),
        Report.Differences(point.difference),
        why: telling.bend(in: point.turn)?.sentence, language)
    }
    self.init(note: method, branches: branches)
  }
}

extension Report.Differences {
  fileprivate init(_ difference: BranchDifference) {
    func interval(_ difference: PairedDifference) -> Report.Interval {
      let paired = difference.paired
      return Report.Interval(mean: paired.value, from: paired.lower, to: paired.upper)
    }
    self.init(
      total: interval(difference.total), outcome: interval(difference.outcome), craft: interval(difference.craft),
      trust: interval(difference.trust), anger: interval(difference.anger),
      negativePosts: interval(difference.negativePosts))
  }
}

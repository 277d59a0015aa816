import Codebook
import Laboratory
import PlainText
import Screens

/// What the laboratory measured, as the screens show it.
extension Interface.TurningPoints {
  init(_ found: TurningPoints) {
    self.init(
      found.points.map { Point($0.alternative, Interface.Difference($0.difference, seeds: found.seeds)) },
      method: LocalizedText(
        en: WhatIfText.method(found, .english), fr: WhatIfText.method(found, .french)))
  }
}

extension Interface.SearchProgress {
  init(_ progress: TurningPoints.Progress) {
    self.init(
      percent: progress.done * 100 / max(1, progress.total), leading: progress.leading, gain: tenths(progress.gain))
  }
}

extension Interface.Difference {
  init(_ difference: BranchDifference, seeds: Int) {
    let figures = [
      difference.total, difference.outcome, difference.craft, difference.trust, difference.anger,
      difference.negativePosts,
    ]
    self.init(
      seeds: seeds,
      intervals: figures.map { figure in
        Interval(tenths(figure.paired.value), from: tenths(figure.paired.lower), to: tenths(figure.paired.upper))
      })
  }
}

/// A number in tenths; 0 for what is none.
private func tenths(_ value: Double) -> Int {
  abs(value) < 1e12 ? Int((value * 10).rounded()) : 0
}

import Codebook
import Engine

extension Interface {
  /// Where an axis of time has its ticks: hours where the storm is short, days where it is long.
  struct TimeAxis {
    struct Tick: Equatable {
      var column: Int
      var label: String
    }

    private let moments: [CivilTime]
    private let language: Language

    /// An axis of `columns` over all the readings.
    init(readings: [DashboardReading], columns: Int, language: Language) {
      moments = readings.isEmpty ? [] : (0..<columns).map { readings[$0 * readings.count / columns].at }
      self.language = language
    }

    /// The steps in minutes between two ticks, the finest first.
    private static let steps = [60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400]

    /// The ticks of the finest step whose labels do not touch; where the turns lie so far apart that none fits, as many
    /// days as there is room for. The first one says when the storm began.
    var ticks: [Tick] {
      guard !moments.isEmpty else { return [] }
      for step in TimeAxis.steps {
        let wanted = boundaries(step, after: start(step))
        if spaced(wanted) == wanted { return [start(step)] + wanted }
      }
      return [start(1440)] + spaced(boundaries(1440, after: start(1440)))
    }

    private func start(_ step: Int) -> Tick {
      let first = moments[0]
      return Tick(column: 0, label: step < 1440 ? "\(language.weekday(first)) \(hour(first))" : day(first))
    }

    /// Those that leave room for the ones before them.
    private func spaced(_ ticks: [Tick]) -> [Tick] {
      var kept: [Tick] = []
      for tick in ticks {
        guard kept.last.map({ $0.column + label($0) + 2 <= tick.column }) ?? true else { continue }
        kept.append(tick)
      }
      return kept
    }

    private func label(_ tick: Tick) -> Int { DisplayWidth.columns(tick.label) }

    /// A tick at each column in which another stretch of `step` minutes begins, from where there is room after the first
    /// one to where a label fits whole; a new day is named.
    private func boundaries(_ step: Int, after first: Tick) -> [Tick] {
      moments.indices.dropFirst(label(first) + 2).compactMap { column in
        let (before, now) = (moments[column - 1], moments[column])
        guard before.minutes / step != now.minutes / step else { return nil }
        let isNewDay = before.midnight.minutes != now.midnight.minutes
        let tick = Tick(column: column, label: isNewDay ? day(now) : hour(now))
        return column + label(tick) <= moments.count ? tick : nil
      }
    }

    private func day(_ moment: CivilTime) -> String { "\(language.weekday(moment)) \(moment.calendar.day)" }

    private func hour(_ moment: CivilTime) -> String {
      language("\(moment.hour):00", "\(moment.hour) h")
    }
  }
}

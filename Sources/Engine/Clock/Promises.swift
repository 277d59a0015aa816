import Codebook
import Rhetoric
import Scenarios

/// A promise made in public is a date to keep, and missing it is seen.
extension Game.State {
  /// How late a promise may be kept, in minutes.
  private static let grace = 30

  private static let endOfDay = 1439

  mutating func notePromise(of spoken: Spoken) {
    guard spoken.isPublic, let promise = spoken.reading.promise, let deadline = promise.deadline,
      let due = due(deadline, from: spoken.at)
    else { return }
    promises.append(
      PromiseEntry(
        words: promise.words, statement: statements.count - 1, channel: spoken.channel, due: due, status: .open))
  }

  private func due(_ deadline: Promise.Deadline, from moment: CivilTime) -> CivilTime? {
    let midnight = moment.midnight
    switch deadline {
    case .clock(let minute): return midnight + minute + (minute > moment.minuteOfDay ? 0 : 1440)
    case .within(let minutes): return moment + minutes
    case .day(let days, let minute): return midnight + days * 1440 + (minute ?? Game.State.endOfDay)
    case .weekday(let day, let minute):
      let days = (day - moment.weekday + 7) % 7
      let isOver = days == 0 && minute ?? Game.State.endOfDay <= moment.minuteOfDay
      return midnight + (isOver ? 7 : days) * 1440 + (minute ?? Game.State.endOfDay)
    case .date: return nil
    }
  }

  /// What was promised is kept by something substantial said in public on time; what falls due while nobody is at the desk
  /// can be kept when the next turn begins.
  mutating func settlePromises() {
    for index in promises.indices where promises[index].status == .open {
      let promise = promises[index]
      let later = statements.dropFirst(promise.statement + 1)
      let keeps = later.contains { spoken in
        spoken.isPublic && spoken.text != statements[promise.statement].text
          && spoken.strategies.contains { [.inform, .correct, .apologise, .compensate].contains($0) }
      }
      if keeps {
        promises[index].status = .kept
      } else if deskTime(of: promise.due) + Game.State.grace <= scriptTime {
        promises[index].status = .broken
        miss(promise)
      }
    }
  }

  private mutating func miss(_ promise: PromiseEntry) {
    let text = Words.promiseMissed(promise.words)
    news.append(News(turn: turnIndex, at: scriptTime, text: text, isDocumented: false))
    stimulate(
      channel: promise.channel, .shock(heat: 30, blame: 60, reach: 60),
      note: CauseNote(topic: .silence, text: text, post: nil))
  }

  /// The moment itself, or the start of the next turn when it falls between two.
  private func deskTime(of moment: CivilTime) -> CivilTime {
    let next = scenario.turns.first { $0.end > moment }
    return next.map { max($0.start, moment) } ?? moment
  }
}

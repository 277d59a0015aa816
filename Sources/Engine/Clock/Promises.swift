import Codebook
import Rhetoric
import Scenarios

/// A promise made in public is a date to keep, and missing it is seen.
extension Game.State {
  /// How long after the desk opens a text that keeps what fell due meanwhile may be begun, in minutes.
  private static let arrival = 15

  /// How long before an hour that was named somebody who comes back is not yet too early, in minutes.
  private static let ahead = 60

  private static let endOfDay = 1439

  mutating func notePromise(of spoken: Spoken) {
    guard spoken.isPublic, let promise = spoken.reading.promise, let deadline = promise.deadline,
      let due = due(deadline, from: spoken.at)
    else { return }
    promises.append(
      PromiseEntry(
        words: promise.words, statement: statements.count - 1, channel: spoken.channel, isLimit: promise.isLimit,
        opens: opening(of: promise, from: spoken.at, to: due), due: due, status: .open))
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

  /// Whoever named an hour is waited for about then; before a limit, the second half of the wait will do.
  private func opening(of promise: Promise, from moment: CivilTime, to due: CivilTime) -> CivilTime {
    let half = moment + (due - moment) / 2
    return promise.isLimit ? half : max(half, due + -Game.State.ahead)
  }

  /// A promise is kept by coming back in time to those who heard it, even with nothing new; before a limit, what was
  /// promised may be said at any moment, to one person by an answer to them. What falls due while nobody is at the desk can
  /// be kept as soon as the next turn begins, and what falls due while a text is being written, by that text.
  mutating func settlePromises() -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for index in promises.indices where promises[index].status == .open {
      let promise = promises[index]
      if let keeping = statements.dropFirst(promise.statement + 1).first(where: { keeps(promise, $0) }) {
        promises[index].status = .kept
        promises[index].keptAt = keeping.at
        effects.append(.tell(Words.promiseKept(promise.words)))
      } else if lastChance(to: promise) < writingSince ?? scriptTime {
        promises[index].status = .broken
        effects.append(.tell(Words.promiseBroken(promise.words)))
        miss(promise)
      }
    }
    return effects
  }

  /// When the text that keeps a promise must have been begun: by the hour itself, and soon after the desk opens where that
  /// fell while nobody was there.
  func lastChance(to promise: PromiseEntry) -> CivilTime {
    isAtDesk(promise.due) ? promise.due : deskTime(of: promise.due) + Game.State.arrival
  }

  /// Whether somebody was at the desk until a moment.
  func isAtDesk(_ moment: CivilTime) -> Bool {
    scenario.turns.contains { $0.start < moment && moment <= $0.end }
  }

  private func keeps(_ promise: PromiseEntry, _ spoken: Spoken) -> Bool {
    let made = statements[promise.statement]
    guard spoken.text != made.text else { return false }
    if isHeard(spoken, byThoseWhoHeard: made) {
      return spoken.at >= promise.opens || promise.isLimit && spoken.bringsNews
    }
    return spoken.at >= promise.opens && spoken.bringsNews && isPublished(spoken, on: made.channel)
  }

  /// Whether those who heard `earlier` hear `later`: what is published, those of the same channel, and an answer, whoever is
  /// answered.
  func isHeard(_ later: Spoken, byThoseWhoHeard earlier: Spoken) -> Bool {
    guard earlier.post != nil else { return isPublished(later, on: earlier.channel) }
    guard let asker = asker(of: earlier) else { return false }
    return later.delegate == nil && asker == self.asker(of: later)
  }

  private func isPublished(_ spoken: Spoken, on channel: String) -> Bool {
    spoken.isPublic && spoken.post == nil && spoken.channel == channel
  }

  /// The author whom a statement answers, or nil.
  private func asker(of spoken: Spoken) -> String? {
    spoken.post.flatMap { id in feed.last { $0.id == id }?.author }
  }

  private mutating func miss(_ promise: PromiseEntry) {
    let text = Words.promiseMissed(promise.words)
    news.append(News(turn: turnIndex, at: scriptTime, text: text, isDocumented: false))
    stimulate(
      channel: promise.channel, .shock(heat: 30, blame: 60, reach: 60),
      note: CauseNote(topic: .silence, text: text, post: nil))
  }

  /// The open promises that fall due before the next turn begins, or before the last one ends.
  ///
  /// - Complexity: O(*n*) in the promises.
  public var promisesBeforeNextTurn: [PromiseEntry] {
    let next = turnIndex + 1
    let limit = scenario.turns.indices.contains(next) ? scenario.turns[next].start : turn.end
    return promises.filter { $0.status == .open && $0.due <= limit }
  }

  /// The moment itself, or the start of the next turn when it falls between two.
  ///
  /// - Complexity: O(*n*) in the turns of the case.
  public func deskTime(of moment: CivilTime) -> CivilTime {
    let next = scenario.turns.first { $0.end > moment }
    return next.map { max($0.start, moment) } ?? moment
  }
}

extension Spoken {
  /// Whether it says what was found or what is done, and is more than a sign of life.
  var bringsNews: Bool {
    strategies.contains { [.inform, .correct, .apologise, .compensate].contains($0) }
  }
}

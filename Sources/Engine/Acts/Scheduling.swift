import Codebook
import Rhetoric
import Scenarios

/// The editorial calendar.
extension Game.State {
  /// How far ahead a post can be scheduled, in hours.
  public static let farthest = 28 * 24

  mutating func setCalendar(
    _ id: String, from: CalendarEntry.Status, to: CalendarEntry.Status
  ) throws(Game.Refusal) -> [Game.Effect] {
    let index = try waiting(id)
    guard calendar[index].status == from else { throw .notScheduled }
    let effects = try spend(Game.Cost.calendar)
    guard calendar[index].status == from else { throw .tooLate }
    calendar[index].status = to
    return effects
  }

  mutating func move(_ id: String, hours: Int) throws(Game.Refusal) -> [Game.Effect] {
    let index = try waiting(id)
    guard (-Game.State.farthest...Game.State.farthest).contains(hours), hours != 0 else { throw .badHours }
    let moment = calendar[index].at + hours * 60
    guard moment > now, moment - now <= Game.State.farthest * 60 else { throw .badHours }
    let effects = try spend(Game.Cost.calendar)
    guard calendar[index].status != .sent else { throw .tooLate }
    calendar[index].at = max(moment, scriptTime + 1)
    calendar.sort { $0.at < $1.at }
    return effects
  }

  mutating func cancel(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    let index = try waiting(id)
    let effects = try spend(Game.Cost.calendar)
    guard calendar[index].status != .sent else { throw .tooLate }
    calendar[index].status = .cancelled
    return effects
  }

  mutating func rewrite(_ id: String, _ text: String) throws(Game.Refusal) -> [Game.Effect] {
    let index = try waiting(id)
    guard let channel = channel(calendar[index].post.channel) else { throw .unknownChannel }
    try check(text, on: channel)
    let effects = try spend(Game.Cost.schedule)
    guard calendar[index].status != .sent else { throw .tooLate }
    calendar[index].post.text = LocalizedText(text)
    calendar[index].post.isCheerful = false
    calendar[index].isRewritten = true
    return effects
  }

  mutating func schedule(_ text: String, on id: String, hours: Int) throws(Game.Refusal) -> [Game.Effect] {
    guard let channel = channel(id) else { throw .unknownChannel }
    guard !channel.isPrivate else { throw .noAccount }
    try check(text, on: channel)
    guard (1...Game.State.farthest).contains(hours) else { throw .badHours }
    let effects = try spend(Game.Cost.schedule)
    let post = ScheduledPost(
      id: Game.State.ownPost(calendar.count + 1), channel: id, at: Moment(turn: turnIndex, minutes: minuteOfTurn),
      isCheerful: false, text: LocalizedText(text))
    calendar.append(CalendarEntry(post: post, at: now + hours * 60, status: .scheduled, isRewritten: true))
    calendar.sort { $0.at < $1.at }
    return effects
  }

  /// The place in the calendar of what an action has just changed or put there; nil where it concerns something else.
  ///
  /// - Complexity: O(*n*) in the calendar.
  public func calendarPlace(of action: Game.Action) -> Int? {
    switch action {
    case .pause(let id), .release(let id), .move(let id, _), .cancel(let id), .rewrite(let id, _):
      calendar.firstIndex { $0.id == id }
    case .schedule: calendar.firstIndex { $0.id == Game.State.ownPost(calendar.count) }
    default: nil
    }
  }

  private static func ownPost(_ number: Int) -> String { "own-\(number)" }

  private func waiting(_ id: String) throws(Game.Refusal) -> Int {
    guard let index = calendar.firstIndex(where: { $0.id == id }) else { throw .unknownItem }
    guard calendar[index].status == .scheduled || calendar[index].status == .paused else { throw .notScheduled }
    return index
  }
}

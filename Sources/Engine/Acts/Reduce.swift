import Codebook
import Scenarios

extension Game {
  /// Applies `action` to `state` and returns the work that the shell must do.
  ///
  /// The same state and action always give the same result, to the bit.
  ///
  /// - Throws: `Refusal` when the action is not possible; `state` is then as it was.
  /// - Complexity: O(1) in the community for all actions but `endTurn` and `handOver`, which run it for the turn's ticks.
  public static func reduce(_ state: inout State, _ action: Action) throws(Refusal) -> [Effect] {
    guard !state.isOver else { throw .gameOver }
    var next = state
    let effects = try next.apply(action)
    if action == .undo {
      next.keepAsides(of: state)
    } else if !action.isAside {
      next.noteDeed(action, of: state.turnIndex)
      next.remember(action.isUndoable && next.hasSeenNothing(since: state) ? state : nil)
    }
    next.trail = state.trail
    next.trail.add(action)
    state = next
    return [.record(action)] + effects
  }

  /// Replays `actions` from `state`.
  ///
  /// - Throws: `Refusal` at the first action that is not possible.
  public static func replay(_ actions: [Action], from state: State) throws(Refusal) -> State {
    var state = state
    for action in actions { _ = try reduce(&state, action) }
    return state
  }
}

extension Game.State {
  mutating func apply(_ action: Game.Action) throws(Game.Refusal) -> [Game.Effect] {
    switch action {
    case .publish(let channel, let text): try publish(on: channel, text)
    case .review(let channel, let text, let post): try review(text, for: channel, answering: post)
    case .reply(let post, let text): try answer(post, text, manner: .reply)
    case .message(let post, let text): try answer(post, text, manner: .message)
    case .hide(let post, let reason): try hide(post, reason: reason)
    case .delete(let post, let reason): try delete(post, reason: reason)
    case .report(let post, let authorities): try report(post, to: authorities)
    case .ban(let post): try ban(post)
    case .rules(let channel): try publishRules(on: channel)
    case .watch(let channel): try watch(channel)
    case .unwatch(let channel): try unwatch(channel)
    case .alert(let words): try setAlert(words)
    case .profile(let post): try profile(post)
    case .choose(let item, let option): try choose(item, option)
    case .argue(let item, let text): try argue(item, text)
    case .ask(let fact): try ask(fact)
    case .escalate(let person, let text): try escalate(to: person, text)
    case .request(let authority, let text): try request(authority, text)
    case .pause(let item): try setCalendar(item, from: .scheduled, to: .paused)
    case .release(let item): try setCalendar(item, from: .paused, to: .scheduled)
    case .move(let item, let hours): try move(item, hours: hours)
    case .cancel(let item): try cancel(item)
    case .rewrite(let item, let text): try rewrite(item, text)
    case .schedule(let channel, let text, let hours): try schedule(text, on: channel, hours: hours)
    case .delegate(let channel, let person): try delegate(channel, to: person)
    case .recall(let channel): try recall(channel)
    case .sheet(let text): try share(sheet: text)
    case .coach(let person): try coach(person)
    case .handOver(let person, let note): try handOver(to: person, note)
    case .approach(let ally, let openly): try approach(ally, openly: openly)
    case .takeUp(let ticket): try takeUp(ticket)
    case .rest(let minutes): try rest(minutes)
    case .wait(let minutes): try wait(minutes)
    case .undo: try undo()
    case .note(let text): try note(text)
    case .hint: try giveHint()
    case .endTurn: endTurn()
    }
  }

  /// Notes what was done in a turn, when it is done: what ends the turn, at its end.
  mutating func noteDeed(_ action: Game.Action, of turn: Int) {
    let isInTurn = turn == turnIndex && !isOver
    deeds.append(Deed(turn: turn, at: isInTurn ? now : scenario.turns[turn].end, action: action))
  }

  /// Spends the team's minutes for an act; the script runs up to the moment when the act takes effect.
  mutating func spend(_ minutes: Int) throws(Game.Refusal) -> [Game.Effect] {
    let cost = cost(minutes)
    guard cost <= minutesLeft else { throw .tooFewMinutes }
    spent += cost
    tire(by: isNight ? cost * 2 / 5 : cost / 5)
    return runScript(to: minuteOfTurn)
  }

  /// Minutes of the clock since the turn began.
  var minuteOfTurn: Int { now - turn.start }

  private mutating func wait(_ minutes: Int) throws(Game.Refusal) -> [Game.Effect] {
    guard (1...1440).contains(minutes) else { throw .badMinutes }
    guard minutes <= minutesLeft else { throw .tooFewMinutes }
    spent += minutes
    return runScript(to: minuteOfTurn)
  }

  /// How many acts in a row can be undone: each is kept with the whole desk.
  private static let mostUndone = 20

  /// Keeps the play before an act that can be undone.
  fileprivate mutating func remember(_ earlier: Game.State?) {
    before = earlier.flatMap { $0.undoable < Game.State.mostUndone ? [$0] : nil } ?? []
  }

  /// How many acts can be undone.
  private var undoable: Int { before.first.map { $0.undoable + 1 } ?? 0 }

  /// Whether the last act can be undone.
  public var canUndo: Bool { !before.isEmpty }

  /// Takes the last act back, with the minutes that it took.
  private mutating func undo() throws(Game.Refusal) -> [Game.Effect] {
    guard let earlier = before.first else { throw .nothingToUndo }
    self = earlier
    return []
  }

  /// Whether nothing came in since `earlier`: no post, mail, news or fact.
  fileprivate func hasSeenNothing(since earlier: Game.State) -> Bool {
    feed.count == earlier.feed.count && inbox.count == earlier.inbox.count && news.count == earlier.news.count
      && facts == earlier.facts && tickets.count == earlier.tickets.count
      && promises == earlier.promises && complaints == earlier.complaints
  }
}

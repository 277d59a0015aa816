import Codebook
import Scenarios

extension Game {
  /// Applies `action` to `state` and returns the work that the shell must do.
  ///
  /// The same state and action always give the same result, to the bit.
  ///
  /// - Throws: `Refusal` when the action is not possible; `state` is then as it was.
  /// - Complexity: O(1) in the community for all actions but `endTurn`, which runs it for the turn's ticks.
  public static func reduce(_ state: inout State, _ action: Action) throws(Refusal) -> [Effect] {
    guard !state.isOver else { throw .gameOver }
    var next = state
    if action != .endTurn { next.leaveSilentDesk() }
    let effects = try next.apply(action)
    next.deeds.append(Deed(turn: state.turnIndex, at: state.now, action: action))
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
    case .review(let channel, let text): try review(text, for: channel)
    case .reply(let post, let text): try answer(post, text, manner: .reply)
    case .message(let post, let text): try answer(post, text, manner: .message)
    case .hide(let post, let reason): try hide(post, reason: reason)
    case .choose(let item, let option): try choose(item, option)
    case .ask(let fact): try ask(fact)
    case .pause(let item): try setCalendar(item, from: .scheduled, to: .paused)
    case .release(let item): try setCalendar(item, from: .paused, to: .scheduled)
    case .escalate(let person, let text): try escalate(to: person, text)
    case .wait(let minutes): try wait(minutes)
    case .endTurn: endTurn()
    }
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

  private var isNight: Bool { now.hour >= 22 || now.hour < 7 }

  mutating func tire(by points: Int) {
    fatigue = min(100, max(0, fatigue + points))
    peakFatigue = max(peakFatigue, fatigue)
  }

  private mutating func wait(_ minutes: Int) throws(Game.Refusal) -> [Game.Effect] {
    guard (1...1440).contains(minutes) else { throw .badMinutes }
    guard minutes <= minutesLeft else { throw .tooFewMinutes }
    spent += minutes
    return runScript(to: minuteOfTurn)
  }
}

extension Fingerprint {
  /// Adds an action with all its fields.
  mutating func add(_ action: Game.Action) {
    add(action.verb.rawValue)
    switch action {
    case .publish(let first, let second), .review(let first, let second), .reply(let first, let second),
      .message(let first, let second), .hide(let first, let second), .choose(let first, let second),
      .escalate(let first, let second):
      add(first)
      add(second)
    case .ask(let id), .pause(let id), .release(let id): add(id)
    case .wait(let minutes): add(minutes)
    case .endTurn: break
    }
  }
}

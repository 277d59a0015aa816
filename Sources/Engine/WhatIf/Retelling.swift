import Codebook

/// What is done again in a telling of a story.
extension Game.State {
  /// Does something without effects, and without what only undoing needs.
  ///
  /// - Throws: `Game.Refusal`; the play is then as it was.
  mutating func retell(_ action: Game.Action) throws(Game.Refusal) {
    guard !isOver, affords(action), action.leavesNoTraceWhenRefused, !action.isAside else {
      _ = try Game.reduce(&self, action)
      return before = []
    }
    let turn = turnIndex
    _ = try apply(action)
    noteDeed(action, of: turn)
  }
}

extension Game.Action {
  /// Whether a refusal, when there is time for the act, comes before anything has changed: then it can be tried on the
  /// play itself, which spares a copy.
  fileprivate var leavesNoTraceWhenRefused: Bool {
    switch self {
    case .pause, .release, .move, .cancel, .rewrite, .takeUp, .undo: false
    default: true
    }
  }
}

/// A decision that could not be kept in another telling.
public struct Skipped: Equatable, Sendable {
  /// The decision.
  public var decision: Story.Decision
  /// Why.
  public var reason: Game.Refusal
}

extension [Skipped] {
  /// That so many later acts no longer fitted, and what that means for the comparison; nil where all of them did.
  public var sentence: LocalizedText? {
    guard !isEmpty else { return nil }
    return LocalizedText(
      en: count == 1
        ? "One of your later acts no longer fitted and was left out: part of the difference comes of that."
        : "\(count) of your later acts no longer fitted and were left out: part of the difference comes of that.",
      fr: count == 1
        ? "Un de vos actes suivants ne convenait plus et n'a pas eu lieu\u{A0}: une part de l'écart en vient."
        : "\(count) de vos actes suivants ne convenaient plus et n'ont pas eu lieu\u{A0}: une part de l'écart en vient."
    )
  }
}

/// Tells a story turn by turn.
struct Teller {
  let story: Story
  let branch: Branch?
  var state: Game.State
  /// Decisions that were refused.
  var skipped: [Skipped] = []

  /// Plays the current turn and ends it.
  mutating func tellTurn() {
    let turn = state.turnIndex
    switch story.course(of: turn, in: branch) {
    case .steps(let steps): for step in steps where isIn(turn) { take(step) }
    case .player(let player): play(player, in: turn)
    }
    if isIn(turn) { _ = try? state.retell(.endTurn) }
  }

  /// Whether the turn still runs: whoever hands over the desk ends it.
  private func isIn(_ turn: Int) -> Bool { !state.isOver && state.turnIndex == turn }

  private mutating func take(_ step: Course.Step) {
    switch step {
    case .decision(let decision): keep(decision)
    case .act(.action(let action)):
      keep(Story.Decision(turn: state.turnIndex, action: action, post: story.post(action)))
    case .act(.duty(let duty)):
      var done = 0
      while let action = duty.next(in: state, done: done), (try? state.retell(action)) != nil { done += 1 }
    }
  }

  private mutating func keep(_ decision: Story.Decision) {
    var action = decision.action
    if let post = decision.post {
      guard let own = state.counterpart(of: post) else {
        return skipped.append(Skipped(decision: decision, reason: .unknownPost))
      }
      action = action.naming(own.id)
    }
    do throws(Game.Refusal) {
      try state.retell(action)
    } catch {
      skipped.append(Skipped(decision: decision, reason: error))
    }
  }

  /// What the game refuses ends the turn. Only the sensible player weighs options.
  private mutating func play(_ player: ReferencePlayer, in turn: Int) {
    let worths = player == .sensible ? optionWorths : .none
    while isIn(turn) {
      let action = player.action(in: state, weighing: worths)
      if action == .endTurn || (try? state.retell(action)) == nil { return }
    }
  }

  private var optionWorths: OptionWorths {
    state.notes.map { .noted($0) } ?? OptionWorths(story.scenario)
  }
}

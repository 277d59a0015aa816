import Scenarios

extension ReferencePlayer {
  /// Plays a case to its end, measured by a yardstick of the same case and setup if there is one at hand.
  ///
  /// - Complexity: that of a play without screens, and of the yardstick's.
  public func play(_ scenario: Scenario, _ setup: Game.Setup, yardstick: Yardstick? = nil) -> Game.State {
    var state = Game.State(scenario: scenario, setup: setup, yardstick: yardstick ?? Yardstick(scenario, setup))
    finish(&state)
    return state
  }

  /// Plays on to the end of the case.
  ///
  /// - Complexity: that of a play without screens.
  public func finish(_ state: inout Game.State) {
    let worths = self == .sensible ? OptionWorths(state.scenario) : nil
    while !state.isOver {
      take(worths.map { action(in: state, weighing: $0) } ?? action(in: state), in: &state)
    }
  }

  /// What the game refuses ends the turn.
  private func take(_ action: Game.Action, in state: inout Game.State) {
    do throws(Game.Refusal) {
      _ = try Game.reduce(&state, action)
    } catch {
      _ = try? Game.reduce(&state, .endTurn)
    }
  }
}

import Codebook
import Scenarios

/// A case opened once, for many players who play it with the same luck.
///
/// What the players share is worked out once: the community, what texts say, and the yardstick of reference players.
public struct Arena: Sendable {
  private let opening: Game.State
  private let worths: OptionWorths

  /// Opens a case; other arenas of the case may share the notes of what was read.
  ///
  /// - Complexity: O(*n*) in the individuals of the community; the yardstick's plays are made with the first play.
  public init(_ scenario: Scenario, _ setup: Game.Setup, notes: ReadingNotes? = nil) {
    var opening = Game.State(scenario: scenario, setup: setup, yardstick: nil)
    let notes = notes ?? ReadingNotes(scenario, language: setup.language)
    opening.notes = notes
    opening.yardstick = Yardstick(opening: opening)
    worths = .noted(notes)
    self.opening = opening
  }

  /// The finished play of a reference player.
  ///
  /// - Complexity: that of a play without screens.
  public func play(by player: ReferencePlayer) -> Game.State {
    Arena.play(opening) { player.action(in: $0, weighing: worths) }
  }

  /// The finished play of a synthetic player.
  ///
  /// - Complexity: that of a play without screens.
  public func play(by trainee: Trainee) -> Game.State {
    Arena.play(opening) { trainee.action(in: $0, weighing: worths) }
  }

  /// What the game refuses ends the turn.
  private static func play(_ opening: Game.State, _ next: (Game.State) -> Game.Action) -> Game.State {
    var state = opening
    while !state.isOver {
      let action = next(state)
      if action == .endTurn || (try? state.retell(action)) == nil { _ = try? state.retell(.endTurn) }
    }
    return state
  }
}

import Codebook
import Rhetoric
import Scenarios

/// Works as a good community manager would: listens before the storm, asks before speaking, says early what is known and
/// whose fault it is, answers people one by one, and does not do it all alone.
///
/// They see what a player sees: no effect of an option, no condition of the script, no feeling that is not shown. A class,
/// because a play is large and each of their duties looks at it.
final class SensiblePlayer: Sendable {
  let state: Game.State
  /// What the options of the case seem worth.
  let worths: OptionWorths

  init(state: Game.State, worths: OptionWorths) {
    self.state = state
    self.worths = worths
  }

  /// The next act, or nil when nothing is left to do that there is time for.
  var action: Game.Action? {
    for concern in concerns {
      if let action = action(about: concern), state.affords(action) { return action }
    }
    return nil
  }

  var language: Language { state.language }
  var name: String { state.scenario.organisation.name }

  /// Whether the organisation has to answer for the crisis.
  var isAtFault: Bool { state.scenario.crisis.type != .victim }
}

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

  private typealias Duty = @Sendable (SensiblePlayer) -> @Sendable () -> Game.Action?

  /// What there is to do on calm days, the most urgent first.
  private static let calmDuties: [Duty] = [
    answerUrgentMail, secureThreat, hideOffence, listenFurther, askForFact, keepPromise, takeUpTicket, clearCalendar,
    publishRules, answerGrievance, answerMail, reportUpwards, lookAtInfluence, handOver, coachSomebody, rest,
  ]

  /// What there is to do in a storm, the most urgent first.
  private static let stormDuties: [Duty] = [
    askToApologise, acknowledge, answerUrgentMail, secureThreat, clearCalendar, acknowledgeElsewhere, hideOffence,
    answerFirst, reportUpwards, keepPromise, askForAuthority, announceMeasure, takeUpTicket, askForFact,
    answerGrievance, askAlly, shareLine, shareChannel, tellNews, answerMail, thankSomebody, lookAtInfluence, handOver,
    rest,
  ]

  /// The next act, or nil when nothing is left to do that there is time for.
  var action: Game.Action? {
    let duties = state.isStorm ? SensiblePlayer.stormDuties : SensiblePlayer.calmDuties
    for duty in duties {
      if let action = duty(self)(), state.affords(action) { return action }
    }
    return nil
  }

  var language: Language { state.language }
  var name: String { state.scenario.organisation.name }

  /// Whether the organisation has to answer for the crisis.
  var isAtFault: Bool { state.scenario.crisis.type != .victim }
}

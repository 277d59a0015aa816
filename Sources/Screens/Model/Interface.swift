import Codebook
import Engine

/// The full-screen interface, as pure functions: a model and a key give a new model and requests to the caller; a model
/// and the state of play give a screen.
///
/// The caller's loop: `draw`, show, wait for a key, `handle`, carry out the requests, `receive` what came of them.
public enum Interface {
  /// What the caller is asked to do, in order.
  public enum Request: Equatable, Sendable {
    /// Apply the action to the state, record it, and hand what comes of it to `receive`.
    case perform(Game.Action)
    /// Open the case, and call `openBriefing`.
    /// Without an arrangement of the desk, where the case has a choice of them, call `askArrangement` instead.
    case start(
      caseID: String, language: Language, mode: Game.Setup.Mode, isMasked: Bool, arrangement: String? = nil)
    /// Load the unfinished play, and call `openDesk`.
    case resume(id: String)
    /// Load the finished play, and call `openDebrief`.
    case review(id: String)
    /// Load a play as a film, and call `openFilm`; without an id, the play whose debrief is shown.
    case watch(id: String?)
    /// Call `showFrame` with the desk of the film after so many decisions.
    case seek(place: Int)
    /// Put the film away, and go back to where it was opened.
    case leaveFilm
    /// Find or begin a sitting of the judgement test, and call `openJudgement`.
    case takeJudgement
    /// Record the response, and call `take` with the sitting as it now is, or `openJudgementEnd` when it is over.
    case respond(Sitting.Response)
    /// Remember the language for the next time.
    case setLanguage(Language)
    /// Remember the texts that wait to be sent, `unsent`, with the play.
    case keepDrafts
    /// Stop the program until the user continues it.
    case suspend
    /// Remember the colours for the next time.
    case setLook(Look)
    /// Remember for the next time whether things move on the screen by themselves.
    case setMotion(Bool)
    /// Leave the play, which is recorded up to its last action, and call `openTitle` with the library as it now is.
    case close
    /// End the program. A play is recorded up to its last action.
    case quit
  }

  /// The least columns and rows that the screens need.
  public static let leastSize = Size(columns: 80, rows: 24)
}

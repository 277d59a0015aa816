import Engine
import PlainText
import Records

/// A play whose decisions are recorded undisturbed by signals, which from then on tell how to go on with it.
final class RecordedSeat: Seat {
  private let session: Session

  init(_ session: Session) {
    self.session = session
    Interruptions.tell(
      "badbuzz: interrupted; the attempt is saved in \(session.path). To go on: badbuzz resume "
        + shellQuoted(session.path))
  }

  var state: Game.State { session.state }
  var path: String { session.path }

  func perform(_ action: Game.Action) throws -> [Game.Effect] {
    try Interruptions.shielded { try session.perform(action) }
  }
}

/// A play that is over: nothing can be done in it.
final class FinishedSeat: Seat {
  let state: Game.State
  let path: String

  init(state: Game.State, path: String) {
    self.state = state
    self.path = path
  }

  func perform(_ action: Game.Action) throws -> [Game.Effect] {
    throw Game.Refusal.gameOver
  }
}

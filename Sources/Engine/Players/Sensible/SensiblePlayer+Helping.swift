import Codebook
import Scenarios

/// Following a case to its solution, and asking others to speak.
extension SensiblePlayer {
  /// Takes up a case that waits.
  func takeUpTicket() -> Game.Action? {
    state.tickets.first { $0.status == .open }.map { .takeUp(ticket: $0.id) }
  }

  /// Asks one a turn to speak, and to say that they were asked; whoever refused is left alone.
  func askAlly() -> Game.Action? {
    guard !state.deedsOfTurn.contains(where: { $0.verb == .approach }) else { return nil }
    return state.allies.first { $0.status == .unasked }.map { .approach(ally: $0.id, openly: true) }
  }
}

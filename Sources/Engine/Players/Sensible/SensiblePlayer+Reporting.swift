import Codebook
import Scenarios

/// Telling those above, and asking them.
extension SensiblePlayer {
  /// Each who decides hears of the storm from the desk; otherwise somebody does, once a day.
  func reportUpwards() -> Game.Action? {
    guard let dashboard = state.dashboard else { return nil }
    let reachable = state.superiors.filter { canBeDisturbed($0) }
    let person = state.isStorm ? reachable.first { !hasHeard($0, since: state.breakTurn) } : nil
    guard let person = person ?? (hasReportedToday ? nil : reachable.min { reports(to: $0) < reports(to: $1) })
    else { return nil }
    return .escalate(to: person.id, text: SensiblePhrases.report(dashboard, isStorm: state.isStorm)[language])
  }

  /// Nobody is woken before the storm.
  private func canBeDisturbed(_ person: Person) -> Bool {
    state.isStorm ? state.isReachable(person) : state.isAtWork(person, at: state.now)
  }

  private func hasHeard(_ person: Person, since turn: Int) -> Bool {
    state.reports.contains { $0.person == person.id && $0.turn >= turn }
  }

  private func reports(to person: Person) -> Int { state.reports.count { $0.person == person.id } }

  private var hasReportedToday: Bool {
    state.reports.contains { $0.at.calendar == state.now.calendar }
  }

  /// An apology may have to be allowed before anything can be said.
  func askToApologise() -> Game.Action? {
    isAtFault ? request { $0.covers.contains(.apologise) } : nil
  }

  /// Asks for what helps people, once a turn, before it is promised to anybody.
  func askForAuthority() -> Game.Action? {
    guard !state.deedsOfTurn.contains(where: { $0.verb == .request }) else { return nil }
    return request { $0.covers.contains(.correct) }
      ?? request { authority in authority.covers.allSatisfy { !SensiblePlayer.harmful.contains($0) } }
  }

  /// Asks twice at most, and not twice in a turn.
  private func request(where isWanted: (Authority) -> Bool) -> Game.Action? {
    let entry = state.authorities.first { entry in
      let asked = state.deeds.filter { $0.action.isRequest(for: entry.id) }
      let person = state.scenario.people.first { $0.id == entry.authority.person }
      return !entry.isHeld && isWanted(entry.authority) && person.map { state.isReachable($0) } ?? false
        && asked.count < 2 && asked.allSatisfy { $0.turn < state.turnIndex }
    }
    return entry.map { entry in
      let text = SensiblePhrases.request(entry.authority.name, state.dashboard, tellableFacts.first?.text)
      return .request(authority: entry.id, text: text[language])
    }
  }
}

extension Game.Action {
  fileprivate func isRequest(for authority: String) -> Bool {
    if case .request(authority, _) = self { true } else { false }
  }
}

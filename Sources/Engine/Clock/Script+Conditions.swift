import Scenarios

extension Game.State {
  /// Whether a condition of the script holds now.
  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .all(let conditions): conditions.allSatisfy { holds($0) }
    case .any(let conditions): conditions.contains { holds($0) }
    case .not(let condition): !holds(condition)
    case .flag(let flag): flags.contains(flag)
    case .known(let fact): facts.contains { $0.id == fact && $0.status == .known }
    case .revealed(let fact): facts.contains { $0.id == fact && $0.isRevealed }
    case .chosen(let item, let option): inbox.contains { $0.id == item && $0.chosen == option }
    case .said(let strategy, let turn):
      statements.contains { $0.isPublic && $0.turn >= turn && $0.strategies.contains(strategy) }
    case .spoken(let least): statements.count { $0.isPublic } >= least
    case .reported(let person): reports.contains { $0.person == person }
    case .sent(let item): calendar.contains { $0.id == item && $0.status == .sent }
    case .answered(let post): feed.contains { $0.script == post && $0.isAnswered }
    case .scheduled(let item): calendar.contains { $0.id == item && $0.status == .scheduled }
    case .angerAbove(let level): anger > level * 10
    case .trustBelow(let level): trust < level * 10
    case .fatigueAbove(let level): fatigue > level
    case .temperAbove(let level): temper > level
    case .volumeAbove(let posts): (dashboard?.postsPerHour ?? 0) > posts
    case .regardAbove(let person, let level): regard(of: person) > level
    case .regardBelow(let person, let level): regard(of: person) < level
    default: holdsAtTheDesk(condition)
    }
  }

  /// Whether a condition about what the player did at the desk holds now.
  private func holdsAtTheDesk(_ condition: Condition) -> Bool {
    switch condition {
    case .heard(let fact): facts.contains { $0.id == fact && $0.status == .heard }
    case .granted(let authority): authorities.contains { $0.id == authority && $0.isHeld }
    case .overstepped(let authority): overstepped.contains { $0.authority == authority }
    case .watched(let channel): watched.contains(channel)
    case .delegated(let channel): delegations.contains { $0.channel == channel }
    case .takenUp(let ticket): tickets.contains { $0.id == ticket && $0.wasTaken }
    case .solved(let ticket): tickets.contains { $0.id == ticket && $0.status == .solved }
    case .approached(let ally): allies.contains { $0.id == ally && !$0.isOpen }
    case .covert(let ally): allies.contains { $0.id == ally && $0.isCovert }
    case .profiled(let post): profiled.contains(post)
    case .arranged(let id): arrangement?.id == id
    case .rulesPublished(let channel): rulesPublished.contains(channel)
    case .did(let repetition):
      deeds.count { $0.turn >= repetition.since && $0.action.verb == repetition.act } >= repetition.least
    case .promisesKept(let least): promises.count { $0.status == .kept } >= least
    case .promisesBroken(let least): promises.count { $0.status == .broken } >= least
    default: false
    }
  }

  /// A person's regard for the player, 0 to 100.
  public func regard(of person: String) -> Int {
    scenario.people.firstIndex { $0.id == person }.map { regard[$0] } ?? 50
  }

  mutating func raise(_ flag: String) {
    if !flags.contains(flag) { flags.append(flag) }
  }
}

extension TicketEntry {
  /// Whether somebody took it up.
  public var wasTaken: Bool {
    switch status {
    case .taken, .solved: true
    case .open, .dropped: false
    }
  }
}

extension AllyEntry {
  /// Whether they spoke without saying that they were asked.
  public var isCovert: Bool {
    switch status {
    case .covert, .exposed: true
    case .unasked, .refused, .agreed: false
    }
  }
}

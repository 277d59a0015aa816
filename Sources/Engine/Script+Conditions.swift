import Scenarios

extension Game.State {
  /// Whether a condition of the script holds now.
  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .all(let conditions): conditions.allSatisfy(holds)
    case .any(let conditions): conditions.contains(where: holds)
    case .not(let condition): !holds(condition)
    case .flag(let flag): flags.contains(flag)
    case .known(let fact): facts.contains { $0.id == fact && $0.status == .known }
    case .revealed(let fact): facts.contains { $0.id == fact && $0.isRevealed }
    case .chosen(let item, let option): inbox.contains { $0.id == item && $0.chosen == option }
    case .said(let strategy): statements.contains { $0.isPublic && $0.strategies.contains(strategy) }
    case .spoken(let least): statements.count { $0.isPublic } >= least
    case .reported(let person): reports.contains { $0.person == person }
    case .sent(let item): calendar.contains { $0.id == item && $0.status == .sent }
    case .angerAbove(let level): community.gauges.anger > level * 10
    case .trustBelow(let level): community.gauges.trust < level * 10
    }
  }

  mutating func raise(_ flag: String) {
    if !flags.contains(flag) { flags.append(flag) }
  }
}

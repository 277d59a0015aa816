import Codebook

/// Where a statement stands towards the fault.
///
/// Source: the three postures of SCCT, deny, diminish and rebuild (Coombs 2007).
enum Posture: Equatable, Sendable {
  case deny, diminish, rebuild

  /// The posture of the strategies, or nil when they take none; taking the fault outweighs explaining it.
  init?(_ strategies: [Strategy]) {
    if strategies.contains(where: { [.deny, .attack, .scapegoat].contains($0) }) {
      self = .deny
    } else if strategies.contains(where: { [.apologise, .compensate].contains($0) }) {
      self = .rebuild
    } else if strategies.contains(where: { [.excuse, .justify, .nonapology].contains($0) }) {
      self = .diminish
    } else {
      return nil
    }
  }
}

extension Game.State {
  /// Whether the strategies take another posture than what was said in public before: denying after having taken the
  /// fault, or taking it after having denied.
  func contradictsEarlierPosture(_ strategies: [Strategy]) -> Bool {
    guard let posture = Posture(strategies) else { return false }
    return statements.contains { earlier in
      guard earlier.isPublic, let before = Posture(earlier.strategies) else { return false }
      return (posture == .deny) != (before == .deny)
    }
  }
}

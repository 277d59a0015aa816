import Codebook

/// Where a statement stands towards the fault.
///
/// Source: the three postures of SCCT, deny, diminish and rebuild (Coombs 2007).
package enum Posture: Equatable, Sendable {
  /// Denies the fault.
  case deny
  /// Makes it smaller.
  case diminish
  /// Takes it.
  case rebuild

  /// The posture of the strategies, or nil when they take none; taking the fault outweighs explaining it.
  package init?(_ strategies: [Strategy]) {
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

  /// Whether it denies after the fault was taken, or takes it after it was denied.
  package func contradicts(_ earlier: Posture) -> Bool {
    (self == .deny) != (earlier == .deny)
  }
}

extension Game.State {
  /// Whether the strategies take another posture than the line that the public heard last: denying after having taken the
  /// fault, or taking it after having denied. Whoever apologises takes the earlier line back, and that is no contradiction;
  /// nor is what holds a line that was changed.
  func contradictsEarlierPosture(_ strategies: [Strategy]) -> Bool {
    guard let posture = Posture(strategies), posture != .rebuild || !strategies.contains(.apologise) else {
      return false
    }
    let line = statements.lazy.reversed().filter(\.isPublic).compactMap { Posture($0.strategies) }.first
    return line.map(posture.contradicts) ?? false
  }
}

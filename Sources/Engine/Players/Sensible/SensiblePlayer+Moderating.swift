import Codebook
import Scenarios

/// Moderating: what hurts people goes, what criticises stays.
extension SensiblePlayer {
  /// Takes a threat to the police, with proof, before anything is hidden.
  func secureThreat() -> Game.Action? {
    state.feed.first { post in
      (post.offence == .threat || post.offence == .hate) && !post.isReported && !post.isDeleted && !post.isTakenDown
    }.map { .report(post: $0.id, to: .police) }
  }

  /// Hides what breaks the rules of any page, and says why.
  func hideOffence() -> Game.Action? {
    for post in state.feed where !post.isHidden {
      guard let offence = post.offence, let channel = state.channel(post.channel) else { continue }
      if state.isModerated(channel) {
        return .hide(post: post.id, reason: SensiblePhrases.reason(for: offence)[language])
      }
      if offence == .impersonation || offence == .data, !post.isReported {
        return .report(post: post.id, to: .platform)
      }
    }
    return nil
  }

  /// Publishes the rules of each page before they are needed.
  func publishRules() -> Game.Action? {
    state.ownChannels.first { state.isModerated($0) && !state.rulesPublished.contains($0.id) }
      .map { .rules(channel: $0.id) }
  }

  /// From the turn before the storm on, holds back what would sound cheerful in it.
  func clearCalendar() -> Game.Action? {
    guard state.turnIndex >= state.breakTurn - 1 else { return nil }
    let from = state.isStorm ? state.now : state.turn.end
    let margin = 1 + state.cost(Game.Cost.calendar) * state.turn.length / max(1, state.budget)
    return state.calendar.first { entry in
      entry.status == .scheduled && entry.post.isCheerful && entry.at >= from && entry.at - state.now > margin
    }.map { .cancel(item: $0.id) }
  }
}

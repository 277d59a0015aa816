import Codebook
import Scenarios

/// Listening, and asking those who know.
extension SensiblePlayer {
  /// Opens the place with the most people where nobody looks.
  func listenFurther() -> Game.Action? {
    let unwatched = state.scenario.channels.filter { !state.watched.contains($0.id) }
    let usual = state.scenario.channels.count { $0.isWatched || $0.isPrivate }
    guard state.watched.count < usual + 2 else { return nil }
    return unwatched.max { $0.followers < $1.followers }.map { .watch(channel: $0.id) }
  }

  /// Looks once a turn at the account of somebody whom many read.
  func lookAtInfluence() -> Game.Action? {
    guard !state.deedsOfTurn.contains(where: { $0.verb == .profile }) else { return nil }
    return state.freshPosts.filter { post in
      !post.isOurs && post.profile == nil && post.followers >= 1000
    }.max { $0.followers < $1.followers }.map { .profile(post: $0.id) }
  }

  /// Asks for two facts a turn, and for three when the storm is near: those that come soonest first.
  func askForFact() -> Game.Action? {
    let isNear = (state.breakTurn - 1...state.breakTurn + 1).contains(state.turnIndex)
    guard state.deedsOfTurn.count(where: { $0.verb == .ask }) < (isNear ? 3 : 2) else { return nil }
    let open = state.factsInSight.filter { $0.status == .unknown || $0.status == .heard }
    let askable = open.compactMap { entry in entry.fact.inquiry.map { (entry.id, $0.minutes * 10 + $0.delay) } }
    return askable.min { $0.1 < $1.1 }.map { .ask(fact: $0.0) }
  }
}

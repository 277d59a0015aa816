import Codebook
import Engine
import Scenarios

/// What can be done with posts and channels.
extension ProtocolEvent {
  static func moderating(_ state: Game.State) -> [JSON] {
    let moderated = state.scenario.channels.filter { state.isModerated($0) }.map(\.id)
    let silent = moderated.filter { !state.rulesPublished.contains($0) }
    let removable: JSON = ["type": "post", "channels": .strings(moderated)]
    let removal: JSON = ["post": removable, "reason": ["type": "text", "optional": true]]
    let removing = [
      entry(.hide, state.cost(Game.Cost.hide), removal), entry(.delete, state.cost(Game.Cost.hide), removal),
      entry(.ban, state.cost(Game.Cost.ban), ["post": removable]),
    ]
    let rules = entry(.rules, state.cost(Game.Cost.rules), ["channel": .strings(silent)])
    return (moderated.isEmpty ? [] : removing) + reporting(state) + (silent.isEmpty ? [] : [rules])
  }

  private static func reporting(_ state: Game.State) -> [JSON] {
    let costs: [(Game.Authorities, Int)] = [
      (.platform, Game.Cost.reportToPlatform), (.police, Game.Cost.reportToPolice),
    ]
    return costs.map { authorities, minutes in
      entry(.report, state.cost(minutes), ["post": ["type": "post"], "to": .string(authorities.rawValue)])
    }
  }

  static func listening(_ state: Game.State) -> [JSON] {
    let listen = state.cost(Game.Cost.listen)
    let others = state.scenario.channels.filter { !state.watched.contains($0.id) }.map(\.id)
    let watched = state.scenario.channels.filter { state.watched.contains($0.id) && !$0.isPrivate }.map(\.id)
    let words: JSON = ["words": ["type": "text", "most": .integer(Game.State.longestAlert)]]
    return (others.isEmpty ? [] : [entry(.watch, listen, ["channel": .strings(others)])])
      + (watched.isEmpty ? [] : [entry(.unwatch, 0, ["channel": .strings(watched)])])
      + (state.alerts.count < Game.State.mostAlerts ? [entry(.alert, listen, words)] : [])
      + [entry(.profile, state.cost(Game.Cost.profile), ["post": ["type": "post"]])]
  }

  static func calendar(_ state: Game.State) -> [JSON] {
    let changing = state.calendar.flatMap { post -> [JSON] in
      switch post.status {
      case .scheduled: changes(of: post, stopping: .pause, state)
      case .paused: changes(of: post, stopping: .release, state)
      case .sent, .cancelled: []
      }
    }
    let hours: JSON = ["type": "integer", "least": 1, "most": .integer(Game.State.farthest)]
    return changing
      + state.ownChannels.map { channel in
        entry(
          .schedule, state.cost(Game.Cost.schedule),
          ["channel": .string(channel.id), "text": text(on: channel), "hours": hours])
      }
  }

  private static func changes(of post: CalendarEntry, stopping: DeskVerb, _ state: Game.State) -> [JSON] {
    let item: JSON = .string(post.id)
    let minutes = state.cost(Game.Cost.calendar)
    let waiting = post.at - state.now
    let least = waiting > 0 ? -((waiting - 1) / 60) : -waiting / 60 + 1
    let most = (Game.State.farthest * 60 - waiting) / 60
    let hours: JSON = ["type": "integer", "least": .integer(least), "most": .integer(min(most, Game.State.farthest))]
    let changes = [
      entry(stopping, minutes, ["item": item]), entry(.move, minutes, ["item": item, "hours": hours]),
      entry(.cancel, minutes, ["item": item]),
    ]
    guard let channel = state.channel(post.post.channel) else { return changes }
    return changes + [entry(.rewrite, state.cost(Game.Cost.schedule), ["item": item, "text": text(on: channel)])]
  }
}

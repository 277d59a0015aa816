import Codebook
import Engine

extension Interface {
  /// After how long without a key what moves on a screen moves on.
  static let tickMilliseconds = 60

  /// Posts that come into the feed one after the other.
  struct Arrival: Equatable, Sendable {
    /// How many posts of the feed are shown so far.
    var shown: Int
    /// How many come with each tick.
    var step: Int

    /// Ticks until all have come: about a second and a half.
    static let ticks = 24
  }
}

extension Interface.Model {
  /// Whether posts arrive one by one.
  var isMoving: Bool { arrival != nil && screen == .desk && overlays.isEmpty }

  /// Lets the posts after the first `known` arrive one after the other.
  mutating func letArrive(after known: Int, _ state: Game.State) {
    let shown = min(arrival?.shown ?? known, known)
    let coming = state.feed.count - shown
    let step = (coming + Interface.Arrival.ticks - 1) / Interface.Arrival.ticks
    arrival = hasMotion && coming > 0 ? Interface.Arrival(shown: shown, step: step) : nil
  }

  /// A little time has passed: more of the posts that arrive are there.
  mutating func tick(_ state: Game.State) {
    guard isMoving, var next = arrival else { return }
    next.shown += next.step
    arrival = next.shown < state.feed.count ? next : nil
    refreshFeed(state)
  }

  /// Switches motion on or off, for this time and the next.
  mutating func switchMotion() -> [Interface.Request] {
    hasMotion.toggle()
    status = Interface.Status(
      text: hasMotion
        ? LocalizedText(en: "New posts arrive one by one.", fr: "Les publications arrivent une à une.")
        : LocalizedText(en: "Nothing moves by itself any more.", fr: "Plus rien ne bouge tout seul."),
      role: .accent)
    return [.setMotion(hasMotion)]
  }
}

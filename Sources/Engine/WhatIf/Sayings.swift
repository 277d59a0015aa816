extension Game.Action {
  /// The same said in other words, for what others read; nil for all else.
  public func saying(_ text: String) -> Game.Action? {
    switch self {
    case .publish(let channel, _): .publish(channel: channel, text: text)
    case .reply(let post, _): .reply(to: post, text: text)
    case .message(let post, _): .message(to: post, text: text)
    case .argue(let item, _): .argue(item: item, text: text)
    case .escalate(let person, _): .escalate(to: person, text: text)
    case .sheet: .sheet(text: text)
    default: nil
    }
  }

  /// Whether it only looks, waits or prepares: a debrief that tells what was done leaves it out.
  public var onlyPrepares: Bool {
    switch self {
    case .review, .wait, .rest, .profile, .watch, .unwatch, .alert, .undo, .endTurn: true
    default: false
    }
  }
}

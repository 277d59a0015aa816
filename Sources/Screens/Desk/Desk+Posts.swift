import Engine

extension Interface {
  /// Opens the composer for the chosen post.
  static func write(_ model: inout Model, _ state: Game.State, _ purpose: (String) -> Purpose) {
    guard isAtFeed(&model), let post = model.chosenPost(state) else { return }
    guard !post.isOurs else { return refuse(.ownPost, &model) }
    guard let channel = state.channel(post.channel), channel.handle != nil || channel.isPrivate else {
      return refuse(.noAccount, &model)
    }
    compose(purpose(post.id), &model, state)
  }

  /// Whether a post can be acted on: from elsewhere the feed comes first, so that it is seen which one is meant.
  private static func isAtFeed(_ model: inout Model) -> Bool {
    guard model.desk.pane != .feed else { return true }
    model.desk.go(to: .feed)
    return false
  }

  static func moderate(_ model: inout Model, _ state: Game.State) {
    guard isAtFeed(&model), let post = model.chosenPost(state) else { return }
    offer(.moderation(of: post, state), orRefuse: post.isOurs ? .ownPost : .alreadyHidden, &model)
  }

  /// Looks at the account of the author of the chosen post; what was seen before is on its card.
  static func profile(_ model: inout Model, _ state: Game.State) -> [Request] {
    guard isAtFeed(&model), let post = model.chosenPost(state) else { return [] }
    guard post.profile == nil else {
      model.overlays.append(.card(Card(.post(post.id))))
      return []
    }
    return [.perform(.profile(post: post.id))]
  }
}

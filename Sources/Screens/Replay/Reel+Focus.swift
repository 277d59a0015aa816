import Engine

extension Interface.DeskFocus {
  /// Goes from the feed to where a decision has shown, at the desk after it; what came since then counts as new.
  mutating func follow(_ scene: Film.Scene, _ state: Game.State) {
    seenPosts = scene.posts.lowerBound
    seenNews = scene.news.lowerBound
    switch scene.action {
    case .publish, .rules: show(state.feed.last { $0.isOurs }?.id, state)
    case .reply(let post, _): show(state.feed.last { $0.isOurs && $0.replyTo == post }?.id ?? post, state)
    case .message(let post, _), .hide(let post, _), .delete(let post, _), .report(let post, _), .ban(let post),
      .profile(let post):
      show(post, state)
    case .watch, .unwatch, .alert: go(to: .dashboard)
    case .choose(let id, let option):
      open(id, state)
      self.option = state.inbox.first { $0.id == id }?.item.options.firstIndex { $0.id == option }
    case .argue(let id, _): open(id, state)
    case .ask(let id): choose(state.factsInSight.firstIndex { $0.id == id }, \.fact, in: .facts)
    case .pause, .release, .move, .cancel, .rewrite, .schedule:
      choose(state.calendarPlace(of: scene.action), \.entry, in: .calendar)
    case .approach(let id, _):
      choose(state.allies.firstIndex { $0.id == id }.map { state.tickets.count + $0 }, \.outside, in: .outside)
    case .takeUp(let id): choose(state.tickets.firstIndex { $0.id == id }, \.outside, in: .outside)
    case .escalate(let id, _), .delegate(_, let id), .coach(let id): choose(place(of: id, state), \.person, in: .people)
    case .request(let id, _):
      let person = state.authorities.first { $0.id == id }?.authority.person
      choose(person.flatMap { place(of: $0, state) }, \.person, in: .people)
    case .recall, .sheet: go(to: .people)
    case .endTurn, .handOver: show(nil, state)
    case .review, .rest, .wait, .undo, .note, .hint: break
    }
  }

  /// Chooses a post of the feed, or its first.
  private mutating func show(_ post: String?, _ state: Game.State) {
    self.post = post
    showsOlder = post.flatMap(state.post).map { $0.turn < state.turnIndex - 1 } ?? false
  }

  private mutating func open(_ id: String, _ state: Game.State) {
    guard let place = state.inbox.firstIndex(where: { $0.id == id }) else { return }
    choose(state.inbox.count - 1 - place, \.mail, in: .inbox)
    openMail = id
  }

  private mutating func choose(
    _ place: Int?, _ path: WritableKeyPath<Interface.DeskFocus, Int>, in pane: Interface.Pane
  ) {
    if let place { self[keyPath: path] = max(0, place) }
    go(to: pane)
  }

  private func place(of person: String, _ state: Game.State) -> Int? {
    state.scenario.people.firstIndex { $0.id == person }
  }
}

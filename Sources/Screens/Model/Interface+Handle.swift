import Codebook
import Engine

extension Interface {
  /// Does what `key` means on the model's screen, as it is drawn at `size`.
  ///
  /// - Returns: What the caller has to do, in order.
  public static func handle(_ key: Key, _ model: inout Model, state: Game.State?, size: Size) -> [Request] {
    switch key {
    case .tick: return passTick(&model, state)
    case .resize, .unknown: return []
    case .control("z") where !model.isWriting: return [.suspend]
    case .mouse(let mouse, let position): return handleMouse(mouse, at: position, &model, state, size)
    case .interrupt: return isLargeEnough(size) ? interrupt(&model) : [.quit]
    default: break
    }
    guard isLargeEnough(size) else { return [] }
    if model.skipsGuide(with: key) { return [] }
    if !model.isReading { model.status = nil }
    if model.isMoving {
      state.map { model.holdPost($0) }
      model.arrival = nil
    }
    if let state, model.screen == .desk || model.screen == .film {
      model.refreshFeed(state)
      model.refreshFigures(state)
    }
    let isToldOfLapses = model.tellsLapses
    var requests = dispatch(key, &model, state, mainSize(model, size))
    if !isToldOfLapses { requests = askBeforeLapse(requests, &model, state) }
    model.noteForGuide()
    guard let state else { return requests }
    model.refreshFeed(state)
    guard !requests.isEmpty else { return requests }
    if model.screen == .desk, !requests.contains(where: \.isPublishing) { model.holdPost(state) }
    model.desk.openMails = Set(state.inbox.filter(\.isOpen).map(\.id))
    model.desk.knownPosts = state.feed.count
    model.desk.knownMails = state.inbox.count
    model.desk.knownPromises = state.promises.count
    if requests.contains(where: \.endsTurn) {
      model.desk.seenNews = state.news.count
    }
    return requests
  }

  private static func dispatch(_ key: Key, _ model: inout Model, _ state: Game.State?, _ size: Size) -> [Request] {
    guard model.overlays.isEmpty else { return handleOverlay(key, &model, state, size) }
    switch (model.screen, state) {
    case (.title, _): return handleTitle(key, &model)
    case (.briefing, let state?): return handleBriefing(key, &model, state, size)
    case (.desk, let state?): return handleDesk(key, &model, state, size)
    case (.debrief, let state?): return handleDebrief(key, &model, state, size)
    case (.film, let state?): return handleReel(key, &model, state, size)
    case (.judgement, _): return handleJudgement(key, &model, size)
    case (.briefing, nil), (.desk, nil), (.debrief, nil), (.film, nil): return []
    }
  }

  /// Ctrl-C asks once, and leaves the second time: what was decided is saved either way.
  private static func interrupt(_ model: inout Model) -> [Request] {
    if [.title, .film, .judgement].contains(model.screen) || model.overlays.last == .chooser(.leaving) {
      return [.quit]
    }
    model.overlays.append(.chooser(.leaving))
    return []
  }
}

extension Interface.Request {
  /// Whether a post of the player's own comes into the feed, which is what they want to see.
  fileprivate var isPublishing: Bool {
    if case .perform(.publish) = self { true } else { false }
  }

  /// Whether the clock runs to the end of the turn.
  fileprivate var endsTurn: Bool {
    switch self {
    case .perform(.endTurn), .perform(.handOver): true
    default: false
    }
  }
}

extension Interface.Model {
  /// Whether a card lies above all else: what came of the act that led to it is still to be read below.
  fileprivate var isReading: Bool {
    if case .card = overlays.last { true } else { false }
  }
}

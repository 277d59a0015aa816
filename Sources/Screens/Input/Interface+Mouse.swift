import Codebook
import Engine

extension Interface {
  /// Does what the mouse means at a place of the screen: the screen is drawn again to know what stands there.
  static func handleMouse(
    _ mouse: Mouse, at position: Position, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    let targets = mouse == .drag ? [] : draw(model, state: state, size: size).buffer.targets(at: position)
    if model.isWriting, mouse != .press || targets.first == .card {
      return handleOverlay(.mouse(mouse, at: position), &model, state, size)
    }
    switch mouse {
    case .press: return click(targets, &model, state, size)
    case .wheelUp, .wheelDown:
      if case .pane(let pane)? = targets.last(where: \.isPane), model.overlays.isEmpty { model.desk.go(to: pane) }
      return press(mouse == .wheelUp ? .up : .down, times: model.isPaged ? 3 : 1, &model, state, size)
    case .drag: return []
    }
  }

  private static func press(
    _ key: Key, times: Int, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    var requests: [Request] = []
    for _ in 0..<times { requests += handle(key, &model, state: state, size: size) }
    return requests
  }

  private static func click(
    _ targets: [Target], _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    switch targets.first {
    case .key(let key): return handle(key, &model, state: state, size: size)
    case .tab(let pane), .pane(let pane): model.desk.go(to: pane)
    case .item(let place):
      guard choose(place, among: targets, &model, state) else { return [] }
      return handle(.enter, &model, state: state, size: size)
    case .card, nil: break
    }
    return []
  }

  /// Chooses an item; returns whether it is to be opened too: what was chosen before, and answers to a question.
  private static func choose(
    _ place: Int, among targets: [Target], _ model: inout Model, _ state: Game.State?
  ) -> Bool {
    let before = model
    switch model.overlays.last {
    case .chooser(var chooser):
      chooser.selected = place
      model.overlays[model.overlays.count - 1] = .chooser(chooser)
      return true
    case .palette(var palette):
      palette.selected = place
      model.overlays[model.overlays.count - 1] = .palette(palette)
      return true
    case .card, .composer: return false
    case nil: break
    }
    if model.screen == .title { model.titleRow = place }
    if model.screen == .debrief { model.debrief.choice = place }
    if case .pane(let pane)? = targets.first(where: \.isPane), let state {
      model.desk.go(to: pane)
      choose(item: place, &model, state)
    }
    return model == before
  }
}

extension Target {
  fileprivate var isPane: Bool {
    if case .pane = self { true } else { false }
  }
}

extension Interface.Model {
  /// Whether what is topmost is read line by line, so that the wheel turns several at once.
  fileprivate var isPaged: Bool {
    switch overlays.last {
    case .card: true
    case .chooser, .composer, .palette: false
    case nil:
      screen == .briefing || screen == .judgement || screen == .debrief && debrief.choice == nil
    }
  }
}

import Codebook
import Engine

extension Interface {
  /// Does what a key means for the topmost overlay.
  static func handleOverlay(_ key: Key, _ model: inout Model, _ state: Game.State?, _ size: Size) -> [Request] {
    switch model.overlays.last {
    case .card(let card): return handleCard(card, key, &model, state, size)
    case .chooser(let chooser): return handleChooser(chooser, key, &model, state)
    case .composer(let composer): return handleComposer(composer, key, &model, state, size)
    case .palette(let palette): return handlePalette(palette, key, &model, state, size)
    case nil: break
    }
    return []
  }

  /// A card is scrolled or closed; the key of a part of the desk closes the last card and goes there.
  private static func handleCard(
    _ card: Card, _ key: Key, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    let frame = cardFrame(card, model, state, size)
    let most = max(0, frame.lines.count - frame.body.rows)
    if let top = scrolled(card.scroll, key, most: most, page: frame.body.rows) {
      var card = card
      card.scroll = top
      model.overlays[model.overlays.count - 1] = .card(card)
    } else if card.content == .help, key == .character(":") {
      model.overlays[model.overlays.count - 1] = .palette(Palette())
    } else if [.enter, .escape, .character(" "), .character("q"), .character("?")].contains(key) {
      model.overlays.removeLast()
    } else if model.overlays.count == 1, model.screen == .desk, let state, case .go? = deskKeys.command(for: key) {
      model.overlays.removeLast()
      return handleDesk(key, &model, state, size)
    }
    return []
  }

  /// The first line to show after a key that scrolls, or nil if it does not.
  static func scrolled(_ top: Int, _ key: Key, most: Int, page: Int) -> Int? {
    let step: Int
    switch key {
    case .up, .character("k"): step = -1
    case .down, .character("j"): step = 1
    case .pageUp: step = 1 - page
    case .pageDown: step = page - 1
    case .home, .character("g"): step = -most
    case .end, .character("G"): step = most
    default: return nil
    }
    return max(0, min(most, min(top, most) + step))
  }

  private static func handleChooser(
    _ chooser: Chooser, _ key: Key, _ model: inout Model, _ state: Game.State?
  ) -> [Request] {
    var chooser = chooser
    switch key {
    case .up, .character("k"), .backTab: chooser.selected = max(0, chooser.selected - 1)
    case .down, .character("j"), .tab: chooser.selected = min(chooser.options.count - 1, chooser.selected + 1)
    case .escape, .character("q"):
      model.overlays.removeLast()
      return []
    case .left, .right:
      guard case .refine(let part) = chooser.options[chooser.selected].deed, let state else { return [] }
      refine(part, by: key == .left ? -1 : 1, &model, state)
      return []
    case .enter: return choose(chooser, chooser.selected, &model, state)
    case .character(let letter):
      let places = chooser.places(of: letter, model.language)
      guard places.count != 1 || !chooser.isQuick else { return choose(chooser, places[0], &model, state) }
      chooser.selected = places.first { $0 > chooser.selected } ?? places.first ?? chooser.selected
    default: return []
    }
    model.overlays[model.overlays.count - 1] = .chooser(chooser)
    return []
  }

  private static func choose(
    _ chooser: Chooser, _ place: Int, _ model: inout Model, _ state: Game.State?
  ) -> [Request] {
    guard chooser.options.indices.contains(place) else { return [] }
    if case .refine(let part) = chooser.options[place].deed, let state {
      refine(part, by: 1, &model, state)
      return []
    }
    model.overlays.removeLast()
    switch chooser.options[place].deed {
    case .dismiss, .refine: return []
    case .unfilter:
      model.desk.filter = PostFilter()
      return []
    case .request(let request): return [request]
    case .compose(let purpose):
      compose(purpose, &model, state)
      return []
    case .send: return send(&model)
    case .open(let chooser):
      model.overlays.append(.chooser(chooser))
      return []
    }
  }
}

extension Interface.Chooser {
  /// The place of the option with a digit, or those of the options whose label begins with a letter.
  fileprivate func places(of letter: Character, _ language: Language) -> [Int] {
    if let number = letter.wholeNumberValue { return options.indices.contains(number - 1) ? [number - 1] : [] }
    let wanted = Ascii.fold(letter.lowercased())
    return options.indices.filter { place in
      options[place].label[language].first.map { Ascii.fold($0.lowercased()) } == wanted
    }
  }
}

import Codebook
import Engine

extension Interface {
  /// Does what a key means in the palette.
  static func handlePalette(
    _ palette: Palette, _ key: Key, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    let found = paletteEntries(model, state).filter { $0.matches(palette.query) }
    let chosen = max(0, min(palette.selected, found.count - 1))
    switch key {
    case .escape: model.overlays.removeLast()
    case .enter:
      guard found.indices.contains(chosen) else { return [] }
      model.overlays.removeLast()
      return carryOut(found[chosen].deed, &model, state, size)
    default:
      var palette = palette
      palette.selected = chosen
      palette.handle(key, count: found.count)
      model.overlays[model.overlays.count - 1] = .palette(palette)
    }
    return []
  }

  private static func carryOut(
    _ deed: PaletteEntry.Deed, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    switch deed {
    case .press(let key): return handle(key, &model, state: state, size: size)
    case .openTitle(let row):
      model.titleRow = row
      return handle(.enter, &model, state: state, size: size)
    case .meet(let place):
      model.desk.person = place
      model.desk.go(to: .people)
    case .read(let place):
      model.desk.mail = place
      model.desk.go(to: .inbox)
      if let state { openMail(&model, state) }
    case .compose(let purpose): compose(purpose, &model, state)
    }
    return []
  }
}

extension Interface.Palette {
  /// Moves the choice or changes the query.
  fileprivate mutating func handle(_ key: Key, count: Int) {
    switch key {
    case .up, .backTab, .control("p"): selected = max(0, selected - 1)
    case .down, .tab, .control("n"): selected = max(0, min(count - 1, selected + 1))
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = max(0, min(count - 1, selected + 10))
    case .character(let character): ask(query + String(character))
    case .paste(let text): ask(query + text.prefix { !$0.isNewline })
    case .backspace: ask(String(query.dropLast()))
    case .wordBackspace, .control("w"), .control("u"): ask("")
    default: break
    }
  }

  private mutating func ask(_ text: String) {
    query = text
    selected = 0
  }
}

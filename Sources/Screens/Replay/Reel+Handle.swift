import Codebook
import Engine

extension Interface {
  /// Does what a key means while a film is watched.
  static func handleReel(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    guard let reel = model.reel else { return [] }
    guard model.desk.search == nil else { return handleDesk(key, &model, state, size) }
    guard let command = reelKeys.command(for: key) else { return look(key, &model, state, size) }
    switch command {
    case .play: return play(&model, reel)
    case .next: return seek(reel.place + 1, &model)
    case .previous: return seek(reel.place - 1, &model)
    case .nextTurn: return seek(reel.nextTurn, &model)
    case .previousTurn: return seek(reel.previousTurn, &model)
    case .first: return seek(0, &model)
    case .last: return seek(reel.scenes.count, &model)
    case .turn: return seek(turn: key, reel, &model)
    case .turns:
      model.reel?.isPlaying = false
      model.overlays.append(.chooser(.turns(of: reel, state)))
    case .faster: model.reel?.speed = min(Reel.fastest, reel.speed * 2)
    case .slower: model.reel?.speed = max(1, reel.speed / 2)
    case .language: return switchLanguage(&model)
    case .colours: return switchLook(&model)
    case .palette: model.overlays.append(.palette(Palette()))
    case .help: model.overlays.append(.card(Card(.help)))
    case .leave: return [reel.isAlone ? .quit : .leaveFilm]
    }
    return []
  }

  /// Lets posts arrive and a film move on, while nothing lies above them.
  static func passTick(_ model: inout Model, _ state: Game.State?) -> [Request] {
    if let state { model.tick(state) }
    guard var reel = model.reel, reel.isPlaying, model.overlays.isEmpty else { return [] }
    let isTime = reel.pass(model.language)
    if isTime, reel.isAtEnd { reel.isPlaying = false }
    model.reel = reel
    return isTime && !reel.isAtEnd ? [.seek(place: reel.place + 1)] : []
  }

  /// From its end it plays from its beginning.
  private static func play(_ model: inout Model, _ reel: Reel) -> [Request] {
    model.reel?.isPlaying.toggle()
    return reel.isAtEnd && !reel.isPlaying ? [.seek(place: 0)] : []
  }

  /// Goes elsewhere and stays there.
  private static func seek(_ place: Int, _ model: inout Model) -> [Request] {
    guard let reel = model.reel else { return [] }
    model.reel?.isPlaying = false
    let place = min(max(0, place), reel.scenes.count)
    return place == reel.place ? [] : [.seek(place: place)]
  }

  private static func seek(turn key: Key, _ reel: Reel, _ model: inout Model) -> [Request] {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let start = reel.turnStarts.first(where: { $0.turn == number - 1 })
    else { return [] }
    return seek(start.place, &model)
  }

  /// Looks around the desk, which cannot be changed.
  private static func look(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    guard let command = lookKeys.command(for: key) else { return [] }
    // A line in which words are typed would be gone with the next decision.
    if command == .search { model.reel?.isPlaying = false }
    let pane = model.desk.pane
    let isOpenable = pane == .feed || pane == .inbox && model.desk.openMail == nil
    return command == .open && !isOpenable ? [] : handleDesk(key, &model, state, size)
  }
}

extension Interface.Chooser {
  /// The turns of a film, to go to.
  static func turns(of reel: Interface.Reel, _ state: Game.State) -> Interface.Chooser {
    let starts = reel.turnStarts
    let options = starts.map { start in
      let turn = state.scenario.turns[start.turn]
      let count = reel.scenes.count { $0.turn == start.turn }
      return Option(
        label: turn.title,
        detail: LocalizedText { language in
          language.count(count, ("decision", "décision"), ("decisions", "décisions")) + " · "
            + language.moment(turn.start, from: state.scenario.turns[0].start)
        },
        deed: .request(.seek(place: start.place)))
    }
    var chooser = Interface.Chooser(
      title: LocalizedText(en: "Go to which turn?", fr: "Aller à quel tour ?"), options: options)
    chooser.selected = starts.lastIndex { $0.place <= reel.place } ?? 0
    return chooser
  }
}

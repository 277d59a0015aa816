import Codebook
import Engine

extension Interface {
  static func handleDebrief(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    let sections = DebriefSection.allCases
    let place = model.debrief.section.rawValue
    switch debriefKeys.command(for: key) {
    case .section(let section): turn(&model, to: section)
    case .next: turn(&model, to: sections[min(sections.count - 1, place + 1)])
    case .previous: turn(&model, to: sections[max(0, place - 1)])
    case .open:
      if model.debrief.section == .whatIf {
        openWhatIf(&model, state)
      } else {
        return handleDebrief(.tab, &model, state, size)
      }
    case .ask: askWhatIf(&model)
    case .order:
      turn(&model, to: .evidence)
      model.debrief.isByCompetence.toggle()
    case .watch: return [.watch(id: nil)]
    case .language: return switchLanguage(&model)
    case .help: model.overlays.append(.card(Card(.help)))
    case .palette: model.overlays.append(.palette(Palette()))
    case .colours: return switchLook(&model)
    case .leave: return leaveDebrief(&model)
    case .move, nil: move(key, &model, state, size)
    }
    return []
  }

  private static func turn(_ model: inout Model, to section: DebriefSection) {
    if section == .whatIf, model.debrief.section == .whatIf {
      model.debrief.visits.removeLast(model.debrief.visits.count - 1)
    }
    model.debrief.section = section
    model.scroll = 0
  }

  /// Goes back by a page of the what-if; from its first one, and from all other parts, to the title screen.
  private static func leaveDebrief(_ model: inout Model) -> [Request] {
    guard model.debrief.section == .whatIf, model.debrief.visits.count > 1 else { return [.close] }
    model.debrief.visits.removeLast()
    model.scroll = model.debrief.visit.scroll
    return []
  }

  /// Chooses the next thing or the one before where there is something to choose, and turns the lines otherwise.
  private static func move(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) {
    let rect = debriefRect(model.debrief.section, size)
    let page = DebriefWriter(model, state, rect).page
    if let step = step(key), let choice = model.debrief.choice, !page.choices.isEmpty {
      let next = max(0, min(page.choices.count - 1, min(choice, page.choices.count - 1) + step))
      model.debrief.choice = next
      let changed = DebriefWriter(model, state, rect).page
      model.scroll = changed.scroll(from: model.scroll, toSee: next, rows: rect.rows)
    } else if let top = scrolled(model.scroll, key, most: max(0, page.lines.count - rect.rows), page: rect.rows) {
      model.scroll = top
    }
  }

  private static func step(_ key: Key) -> Int? {
    switch key {
    case .up, .character("k"): -1
    case .down, .character("j"): 1
    default: nil
    }
  }

  /// Where a part of the debrief stands.
  static func debriefRect(_ section: DebriefSection, _ size: Size) -> Rect {
    guard section.isWide else { return readingRect(size) }
    let columns = min(150, size.columns - 6)
    return Rect(row: 3, column: (size.columns - columns) / 2, columns: columns, rows: max(1, size.rows - 5))
  }

  static func drawDebrief(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) {
    let language = model.language
    let size = buffer.size
    let bar = Line(
      [Span(" " + state.scenario.card.title[language], .title), Span(language("  Debrief", "  Bilan"), .dim)],
      right: [Span("\(state.score?.total ?? 0)/100 ", .accent.bold)])
    buffer.draw(bar.on(.bar), in: Rect(row: 0, column: 0, columns: size.columns, rows: 1))
    let tabs = DebriefSection.allCases.flatMap { section -> [Span] in
      let isHere = section == model.debrief.section
      return [
        Span(isHere ? " ▸" : "  ", .accent), Span("\(section.rawValue + 1) ", .key),
        Span(
          section.name[language], isHere ? .title : .dim, target: .key(.character(Character("\(section.rawValue + 1)")))
        ),
      ]
    }
    buffer.draw(Line(tabs), in: Rect(row: 1, column: 0, columns: size.columns, rows: 1))
    let rect = debriefRect(model.debrief.section, size)
    drawPage(DebriefWriter(model, state, rect).page.lines, scroll: model.scroll, in: rect, &buffer)
    drawFoot(debriefKeyLine(model.debrief, language, columns: size.columns), model, state: nil, &buffer)
  }
}

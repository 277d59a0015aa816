import Codebook
import Engine

extension Interface {
  /// The parts of the debrief.
  enum DebriefSection: Int, CaseIterable, Equatable, Sendable {
    case score, evidence, curves, story, lessons

    var name: LocalizedText {
      switch self {
      case .score: LocalizedText(en: "Score", fr: "Note")
      case .evidence: LocalizedText(en: "Evidence", fr: "Preuves")
      case .curves: LocalizedText(en: "Curves", fr: "Courbes")
      case .story: LocalizedText(en: "What really happened", fr: "Ce qui s'est vraiment passé")
      case .lessons: LocalizedText(en: "Lessons", fr: "Leçons")
      }
    }
  }

  /// What keys do on the debrief.
  enum DebriefCommand: Equatable, Sendable {
    case section(DebriefSection), next, previous, scroll, watch, language, colours, help, palette, leave
  }

  /// The keys of the debrief; those that scroll are common to all texts.
  static let debriefKeys = KeyTable<DebriefCommand>(
    bindings: DebriefSection.allCases.map { section in
      let number = String(section.rawValue + 1)
      return Binding(
        [.character(Character(number))], .section(section), LocalizedText(number), en: section.name.english,
        fr: section.name.french)
    } + [
      Binding(
        [.right, .tab, .enter], .next, LocalizedText("→"), en: "the next part", fr: "partie suivante",
        short: LocalizedText(en: "next", fr: "suite")),
      Binding(
        [.left, .backTab], .previous, LocalizedText("←"), en: "the part before", fr: "partie précédente",
        short: LocalizedText(en: "back", fr: "retour")),
      Binding(
        [.up, .down, .pageUp, .pageDown], .scroll, KeyName.upDown, en: "read on", fr: "lire la suite",
        short: LocalizedText(en: "read on", fr: "lire la suite")),
      Binding(
        [.character("r")], .watch, LocalizedText("r"), en: "watch the play", fr: "revoir la partie",
        short: LocalizedText(en: "watch", fr: "revoir")),
      Binding(
        [.character("l"), .character("L")], .language, LocalizedText("l"), en: "read the screens in French",
        fr: "lire les écrans en anglais",
        short: LocalizedText(en: "français", fr: "English")),
      helpBinding(.help), paletteBinding(.palette),
      coloursBinding(.colours),
      Binding(
        [.character("q"), .escape, .control("c")], .leave, LocalizedText("q"), en: "title screen", fr: "accueil",
        short: LocalizedText(en: "title screen", fr: "accueil")),
    ])

  static func handleDebrief(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    let sections = DebriefSection.allCases
    switch debriefKeys.command(for: key) {
    case .section(let section): turn(&model, to: section)
    case .next: turn(&model, to: sections[min(sections.count - 1, model.section.rawValue + 1)])
    case .previous: turn(&model, to: sections[max(0, model.section.rawValue - 1)])
    case .watch: return [.watch(id: nil)]
    case .language: return switchLanguage(&model)
    case .help: model.overlays.append(.card(Card(.help)))
    case .palette: model.overlays.append(.palette(Palette()))
    case .colours: return switchLook(&model)
    case .leave: return [.close]
    case .scroll, nil:
      let page = readingRect(size)
      let writer = DebriefWriter(language: model.language, state: state, columns: page.columns)
      let most = max(0, writer.lines(model.section).count - page.rows)
      if let top = scrolled(model.scroll, key, most: most, page: page.rows) { model.scroll = top }
    }
    return []
  }

  private static func turn(_ model: inout Model, to section: DebriefSection) {
    model.section = section
    model.scroll = 0
  }

  static func drawDebrief(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) {
    let language = model.language
    let size = buffer.size
    let bar = Line(
      [Span(" " + state.scenario.card.title[language], .title), Span(language("  Debrief", "  Bilan"), .dim)],
      right: [Span("\(state.score?.total ?? 0)/100 ", .accent.bold)])
    buffer.draw(bar.on(.bar), in: Rect(row: 0, column: 0, columns: size.columns, rows: 1))
    let tabs = DebriefSection.allCases.flatMap { section -> [Span] in
      let isHere = section == model.section
      return [
        Span(isHere ? " ▸" : "  ", .accent), Span("\(section.rawValue + 1) ", .key),
        Span(
          section.name[language], isHere ? .title : .dim, target: .key(.character(Character("\(section.rawValue + 1)")))
        ),
      ]
    }
    buffer.draw(Line(tabs), in: Rect(row: 1, column: 0, columns: size.columns, rows: 1))
    let page = readingRect(size)
    let writer = DebriefWriter(language: language, state: state, columns: page.columns)
    drawPage(writer.lines(model.section), scroll: model.scroll, in: page, &buffer)
    let keys = debriefKeys.line(
      [.next, .previous, .scroll, .watch, .language, .palette], always: [.help, .leave], language,
      columns: size.columns)
    drawFoot(keys, model, state: nil, &buffer)
  }
}

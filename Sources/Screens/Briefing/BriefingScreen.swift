import Codebook
import Engine
import Scenarios

extension Interface {
  /// What keys do on the briefing.
  enum BriefingCommand: Equatable, Sendable {
    case begin, alone, scroll, language, colours, help, palette, quit
  }

  /// The keys of the briefing; those that scroll are common to all texts.
  static let briefingKeys = KeyTable<BriefingCommand>(bindings: [
    Binding(
      [.enter], .begin, KeyName.enter, en: "take the desk", fr: "prendre le bureau",
      short: LocalizedText(en: "take the desk", fr: "prendre le bureau")),
    Binding(
      [.character("S")], .alone, LocalizedText("S"), en: "take the desk without the guide",
      fr: "prendre le bureau sans le guide", short: LocalizedText(en: "without the guide", fr: "sans le guide")),
    Binding(
      [.up, .down, .pageUp, .pageDown], .scroll, KeyName.upDown, en: "read on", fr: "lire la suite",
      short: LocalizedText(en: "read on", fr: "lire la suite")),
    Binding(
      [.character("l"), .character("L")], .language, LocalizedText("l"), en: "read the screens in French",
      fr: "lire les écrans en anglais",
      short: LocalizedText(en: "français", fr: "English")),
    helpBinding(.help), paletteBinding(.palette),
    coloursBinding(.colours),
    Binding(
      [.character("q"), .escape, .control("c")], .quit, LocalizedText("q"), en: "leave", fr: "quitter",
      short: LocalizedText(en: "leave", fr: "quitter")),
  ])

  static func handleBriefing(_ key: Key, _ model: inout Model, _ state: Game.State, _ size: Size) -> [Request] {
    switch briefingKeys.command(for: key) {
    case .begin: takeDesk(&model, state, isGuided: model.offersGuide)
    case .alone: takeDesk(&model, state, isGuided: false)
    case .help: model.overlays.append(.card(Card(.help)))
    case .palette: model.overlays.append(.palette(Palette()))
    case .language: return switchLanguage(&model)
    case .colours: return switchLook(&model)
    case .quit: model.overlays.append(.chooser(.leaving))
    case .scroll, nil:
      let page = readingRect(size)
      let most = max(0, briefing(model, state, columns: page.columns).count - page.rows)
      if let top = scrolled(model.scroll, key, most: most, page: page.rows) { model.scroll = top }
    }
    return []
  }

  /// The column that long texts are read in: no wider than the eye follows.
  static func readingRect(_ size: Size) -> Rect {
    let columns = min(90, size.columns - 6)
    return Rect(row: 3, column: (size.columns - columns) / 2, columns: columns, rows: max(1, size.rows - 5))
  }

  static func drawBriefing(_ model: Model, _ state: Game.State, _ buffer: inout CellBuffer) {
    let language = model.language
    let size = buffer.size
    let page = readingRect(size)
    let bar = Line(
      [Span(" " + state.scenario.card.title[language], .title), Span(language("  Briefing", "  Consignes"), .dim)],
      right: [Span(name(of: state.setup.mode)[language] + " ", .dim)])
    buffer.draw(bar.on(.bar), in: Rect(row: 0, column: 0, columns: size.columns, rows: 1))
    let lines = briefing(model, state, columns: page.columns)
    drawPage(lines, scroll: model.scroll, in: page, &buffer)
    if model.offersGuide { drawOffer(language, &buffer) }
    let begin: [BriefingCommand] = model.offersGuide ? [.begin, .alone] : [.begin]
    let keys = briefingKeys.line(
      begin + [.scroll, .language, .palette], always: [.help, .quit], language, columns: size.columns)
    drawFoot(keys, model, state: nil, &buffer)
  }

  /// Draws a long text, and beside it how much of it is in sight.
  static func drawPage(_ lines: [Line], scroll: Int, in page: Rect, _ buffer: inout CellBuffer) {
    let most = max(0, lines.count - page.rows)
    let top = min(scroll, most)
    buffer.draw(lines, in: page, from: top)
    guard most > 0, page.rows > 2 else { return }
    let length = max(1, page.rows * page.rows / lines.count)
    let start = top * (page.rows - length) / most
    for row in 0..<page.rows {
      let isThumb = (start..<(start + length)).contains(row)
      buffer.write(
        isThumb ? "┃" : "│", at: Position(row: page.row + row, column: page.column + page.columns + 1),
        style: isThumb ? .accent : .rule)
    }
  }

  private static func briefing(_ model: Model, _ state: Game.State, columns: Int) -> [Line] {
    let language = model.language
    let scenario = state.scenario
    func section(_ title: String, _ text: String) -> [Line] {
      [Line(title, .title)] + [Line].paragraph(text, columns: columns) + [.empty]
    }
    var lines = section(scenario.organisation.name, scenario.organisation.background[language])
    lines += section(language("You", "Vous"), scenario.organisation.role[language])
    if let arrangement = state.arrangement {
      lines.append(
        Line([
          Span(language("Your desk: ", "Votre bureau : "), .title), Span(arrangement.name[language], .title),
        ]))
      lines += [Line].paragraph(arrangement.text[language], columns: columns) + [.empty]
    }
    lines += section(language("Our voice", "Notre ton"), scenario.organisation.voice[language])
    lines.append(Line(language("What you will practise", "Ce que vous allez exercer"), .title))
    lines += scenario.objectives.flatMap { objective in
      [Line].item(Span("◆", .accent), objective.text[language], columns: columns)
    }
    lines += [.empty, Line(language("Around you", "Autour de vous"), .title)]
    lines += scenario.people.flatMap { person in
      [Line].item(
        Span(person.canDecide ? "◆" : "·", .accent),
        "\(person.name[language]), \(person.title[language]). \(person.temper[language])", columns: columns)
    }
    lines += [.empty, Line(language("What is true here", "Ce qui est vrai ici"), .title)]
    lines += [Line].item(Span("!", .warning), notice(language), .dim, columns: columns)
    let warning = scenario.card.warning[language]
    return lines + (warning.isEmpty ? [] : [Line].item(Span("!", .warning), warning, .dim, columns: columns))
  }

  private static func notice(_ language: Language) -> String {
    language(
      "The crisis is documented. Everything after your first decision is simulated: the people who write are "
        + "invented, and so is what they answer. What sources report is marked “documented”; the debrief tells "
        + "the rest apart.",
      "La crise est documentée. Tout ce qui suit votre première décision est simulé : les personnes qui écrivent sont "
        + "inventées, et leurs réponses aussi. Ce que des sources rapportent est marqué « documenté » ; le bilan "
        + "fait la part du reste.")
  }
}

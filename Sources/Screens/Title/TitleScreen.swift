import Codebook
import Engine
import Scenarios

extension Interface {
  /// Something that can be chosen on the title screen.
  enum TitleEntry: Equatable {
    case `case`(CaseCard)
    case unfinished(Library.Unfinished)
    /// Where the player stands, by plays of a kind.
    case standing(PlayerProgress.Group)
    case result(Library.Result)
  }

  static func titleEntries(_ library: Library) -> [TitleEntry] {
    library.cases.map(TitleEntry.case) + library.unfinished.map(TitleEntry.unfinished)
      + library.progress.groups.map(TitleEntry.standing) + library.results.map(TitleEntry.result)
  }

  static func drawTitle(_ model: Model, _ buffer: inout CellBuffer) {
    let size = buffer.size
    drawBanner(model, &buffer)
    let isTall = size.rows >= 36
    let body = Rect(size).inset(top: isTall ? 9 : 6, left: 2, bottom: 2, right: 2)
    let text = titleList(model, columns: size.columns < 110 ? body.columns : body.columns * 55 / 100)
    if size.columns < 110 {
      let (list, detail) = body.split(rows: body.rows - 7)
      buffer.draw(text.lines, in: list, from: text.top(rows: list.rows))
      let rule = Line(String(repeating: "─", count: detail.columns), .rule)
      buffer.draw(rule, in: detail.split(rows: 1).top)
      buffer.draw(titleDetail(model, columns: detail.columns, isBeside: false), in: detail.inset(top: 1))
    } else {
      let (list, detail) = body.split(columns: body.columns * 55 / 100, gap: 4)
      buffer.draw(text.lines, in: list, from: text.top(rows: list.rows))
      buffer.draw(
        titleDetail(model, columns: detail.columns, isBeside: true) + [.empty]
          + advice(model, columns: detail.columns),
        in: detail)
    }
    let keys = titleKeys.line(
      [.down, .open] + (canWatch(model) ? [.watch] : []) + [.mode, .names, .language, .palette],
      always: [.help, .quit], model.language, columns: size.columns)
    drawFoot(keys, model, state: nil, &buffer)
  }

  private static func titleList(_ model: Model, columns: Int) -> PaneText {
    let language = model.language
    let entries = titleEntries(model.library)
    let chosen = min(model.titleRow, entries.count - 1)
    var text = PaneText()
    if model.library.cases.isEmpty {
      text.lines += [Line(language("Cases", "Cas"), .title)]
      text.lines += [Line].paragraph(
        language("No case was found.", "Aucun cas n'a été trouvé."), .warning, columns: columns, indent: 2)
    }
    for (index, entry) in entries.enumerated() {
      if let heading = heading(before: index, entries, model) {
        if index > 0 { text.lines.append(.empty) }
        text.lines.append(heading)
      }
      let line = row(entry, model, columns: columns)
      text.add([line], isChosen: index == chosen, isActive: true)
    }
    if chosen == 0 { text.focus = 0..<1 }
    return text
  }

  private static func heading(before index: Int, _ entries: [TitleEntry], _ model: Model) -> Line? {
    let language = model.language
    let previous = index > 0 ? entries[index - 1] : nil
    switch (entries[index], previous) {
    case (.case, .case), (.unfinished, .unfinished), (.standing, .standing), (.result, .standing), (.result, .result):
      return nil
    case (.case, _): return Line(language("Cases", "Cas"), .title)
    case (.unfinished, _): return Line(language("Continue", "Reprendre"), .title)
    case (.standing, _), (.result, _):
      let totals = model.library.results.reversed().filter(\.isComparable).map(\.total)
      return Line(
        [Span(language("Progress", "Progression"), .title)],
        right: [Span(Picture.sparkline(totals, columns: 24, top: 100), .good)])
    }
  }

  private static func row(_ entry: TitleEntry, _ model: Model, columns: Int) -> Line {
    let language = model.language
    switch entry {
    case .case(let card):
      return Line(
        [Span(" " + card.title[language], .plain.bold)],
        right: [
          Span(Picture.stars(card.difficulty), .warning), Span("  \(card.playingTime) min".rightAligned(9), .dim),
        ])
    case .unfinished(let play):
      return Line(
        [
          Span(" " + play.title[language], .plain.bold),
          Span(language("  turn \(play.turn)/\(play.turns)", "  tour \(play.turn)/\(play.turns)"), .accent),
        ], right: [Span(play.when[language], .dim)])
    case .standing(let group):
      let writer = ProgressWriter(progress: model.library.progress, language: language, columns: columns)
      return writer.summary(group)
    case .result(let play):
      let rules = play.isComparable ? "" : language("other rules  ", "autres règles  ")
      return Line(
        [Span(" " + play.title[language])],
        right: [
          Span(rules, .warning), Span("\(play.when[language])  ", .dim),
          Span("\(play.total)/100".rightAligned(7), .plain.bold),
        ])
    }
  }

  /// What the settings mean, where there is room to say it.
  private static func advice(_ model: Model, columns: Int) -> [Line] {
    let language = model.language
    let mode =
      model.mode == .training
      ? language(
        "Training: after each text you write, the program shows how it reads.",
        "Entraînement : après chaque texte, le programme montre ce qu'il dit.")
      : language(
        "Assessment: no advice before the debrief.", "Évaluation : aucun conseil avant le bilan.")
    let names =
      model.isMasked
      ? language(
        "Masked names: you may not recognise the case.", "Noms masqués : le cas est plus difficile à reconnaître.")
      : language("Real names: as the sources tell it.", "Noms réels : comme les sources le racontent.")
    let test = model.library.judgement.map { [Line].item(Span("t", .key), $0.advice[language], .dim, columns: columns) }
    return (test ?? []) + [Line].item(Span("m", .key), mode, .dim, columns: columns)
      + [Line].item(Span("n", .key), names, .dim, columns: columns)
  }

  private static func titleDetail(_ model: Model, columns: Int, isBeside: Bool) -> [Line] {
    let language = model.language
    let entries = titleEntries(model.library)
    guard !entries.isEmpty else { return [] }
    switch entries[min(model.titleRow, entries.count - 1)] {
    case .case(let card):
      let warning = card.warning[language]
      return [Line].paragraph(card.summary[language], columns: columns)
        + (warning.isEmpty ? [] : [Line].item(Span("!", .warning), warning, .dim, columns: columns))
    case .unfinished:
      return [Line].paragraph(
        language("Go on where you left the desk.", "Reprenez là où vous avez quitté le bureau."), columns: columns)
    case .standing(let group):
      let writer = ProgressWriter(progress: model.library.progress, language: language, columns: columns)
      return isBeside ? writer.column(group) : writer.compact(group)
    case .result:
      return [Line].paragraph(
        language("Open the debrief again: score, evidence, curves.", "Rouvrir le bilan : note, preuves, courbes."),
        columns: columns)
    }
  }
}

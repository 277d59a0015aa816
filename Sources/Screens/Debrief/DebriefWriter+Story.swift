import Codebook
import Engine
import Scenarios

extension Interface.DebriefWriter {
  /// The real story beside what the learner did; then what is disputed, what was invented, and the sources.
  func story() -> [Line] {
    let isWide = columns >= 100
    let width = isWide ? (columns - 4) / 2 : columns
    let blocks = [timeline(width), acts(width)]
    let both = isWide ? [Line].columns(blocks, each: width, gap: 4) : Array(blocks.joined(separator: [.empty]))
    return [Line].paragraph(state.scenario.debrief.summary[language], columns: min(columns, 100)) + [.empty] + both
      + section(
        language("What the sources dispute, or do not say", "Ce que les sources contestent ou taisent"),
        state.scenario.debrief.disputed.flatMap {
          [Line].item(Span("?", .warning), $0[language], columns: columns)
        })
      + section(language("Invented for the exercise", "Inventé pour l'exercice"), invented)
      + section("Sources", sources)
  }

  private func section(_ title: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [.empty, Line(title, .title)] + lines
  }

  private func timeline(_ columns: Int) -> [Line] {
    [Line(language("What really happened (documented)", "Ce qui s'est passé (documenté)"), .title)]
      + state.scenario.debrief.timeline.flatMap { entry in
        let sources = entry.sources.isEmpty ? "" : " [\(entry.sources.joined(separator: ", "))]"
        return [Line(entry.when[language], .accent.bold)]
          + [Line].paragraph(entry.text[language] + sources, columns: columns, indent: 2)
      }
  }

  /// What the learner did at the clock of the case, day by day.
  private func acts(_ columns: Int) -> [Line] {
    let title = Line(
      language(
        "What you did (simulated; when it was done)", "Ce que vous avez fait (simulé ; l'heure où c'était fait)"),
      .title)
    let deeds = state.deedsAndNotes.filter { !$0.action.onlyPrepares }
    guard !deeds.isEmpty else { return [title, Line(language("Nothing.", "Rien."), .dim)] }
    var lines = [title]
    var day: String?
    for deed in deeds {
      let date = language.date(deed.at)
      if date != day { lines.append(Line(date, .accent.bold)) }
      day = date
      lines += [Line].item(
        Span("  " + language.clock(deed.at), .dim), deed.action.caption(state)[language] + quotation(deed.action),
        columns: columns)
    }
    return lines
  }

  private var invented: [Line] {
    state.scenario.facts.filter { $0.origin == .invented }.flatMap { fact in
      let note = fact.isTrue ? "" : language(" (a rumour, false in the case)", " (une rumeur, fausse dans le cas)")
      return [Line].item(Span("·", .dim), fact.text[language] + note, .dim, columns: columns)
    }
  }

  private var sources: [Line] {
    state.scenario.sources.flatMap { source in
      [Line].item(Span(source.id, .accent), "\(source.title) \(source.url)", .dim, columns: columns)
    }
  }
}

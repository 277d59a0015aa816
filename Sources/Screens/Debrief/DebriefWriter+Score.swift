import Codebook
import Engine

extension Interface.DebriefWriter {
  /// The score, by competence, and against others with the same luck.
  func figures(_ score: Score) -> [Line] {
    var lines = [
      grade(language("Total", "Total"), score.total, .title), .empty,
      grade(language("Outcome", "Résultat"), score.outcome, .plain.bold),
      Line(
        "  "
          + language(
            "how the community ended; 100 is as good as the best reference player",
            "où en finit la communauté ; 100 vaut le meilleur joueur de référence"
          ), .dim),
      .empty,
      grade(language("Craft", "Métier"), score.craft, .plain.bold),
      Line(
        "  " + language("how the rules of the craft were kept", "comment les règles du métier ont été tenues"), .dim),
      .empty, Line(language("Competences", "Compétences"), .title),
    ]
    lines += score.competences.map { grade($0.competence.name[language], $0.score, .plain) }
    lines += deductions(score)
    return lines + [.empty] + comparison(score) + standings(score)
  }

  private func grade(_ name: String, _ value: Int, _ style: Style) -> Line {
    let bar = Picture.bar(value, of: 100, columns: max(10, min(40, columns - 38)))
    let colour: Style = value >= 60 ? .good : value >= 40 ? .warning : .bad
    return Line([
      Span("  " + name.padded(26), style), Span(String(value).rightAligned(4) + "  ", colour.bold),
      Span(bar.full, colour), Span(bar.rest, .rule),
    ])
  }

  private func comparison(_ score: Score) -> [Line] {
    let head = Line([
      Span("  ".padded(28)), Span(language("you", "vous").rightAligned(10), .dim),
      Span(language("silence", "silence").rightAligned(10), .dim),
      Span(language("gain", "gain").rightAligned(10), .dim),
    ])
    return [
      Line(language("Against silence, with the same luck", "Face au silence, avec la même chance"), .title), head,
      row(
        language("Trust at the end", "Confiance à la fin"), score.ending.trust, score.silentEnding.trust,
        isGoodUp: true),
      row(
        language("Anger at the end", "Colère à la fin"), score.ending.anger, score.silentEnding.anger, isGoodUp: false
      ),
      row(
        language("Negative posts", "Publications négatives"), score.ending.negativePosts,
        score.silentEnding.negativePosts,
        isGoodUp: false),
    ]
  }

  private func row(_ name: String, _ yours: Int, _ silent: Int, isGoodUp: Bool) -> Line {
    let change = yours - silent
    let style: Style = change == 0 ? .dim : (change > 0) == isGoodUp ? .good : .bad
    let mark = change == 0 ? " " : (change > 0) == isGoodUp ? "✓" : "!"
    return Line([
      Span("  " + name.padded(26)), Span(language.number(yours).rightAligned(10), .plain.bold),
      Span(language.number(silent).rightAligned(10), .dim), Span(language.signed(change).rightAligned(10), style),
      Span(" " + mark, style),
    ])
  }

  /// Who played among the reference players, the best first.
  private func standings(_ score: Score) -> [Line] {
    guard !score.standings.isEmpty else { return [] }
    let heads = [
      language("outcome", "résultat"), language("trust", "confiance"), language("anger", "colère"),
      language("negative", "négatives"),
    ]
    let head = Line([Span("  ".padded(28))] + heads.map { Span($0.rightAligned(10), .dim) })
    let title = language(
      "Among the reference players, with the same luck", "Parmi les joueurs de référence, avec la même chance")
    return [.empty, Line(title, .title), head] + score.standings.map(row)
  }

  private func row(_ standing: Standing) -> Line {
    let isYou = standing.player == nil
    let style: Style = isYou ? .plain.bold : .plain
    let figures = [
      standing.outcome, standing.ending.trust, standing.ending.anger, standing.ending.negativePosts,
    ]
    let name = standing.player?.name[language] ?? language("you", "vous")
    return Line(
      [Span((isYou ? "▸ " : "  ") + name.padded(26), style)]
        + figures.map { Span(language.number($0).rightAligned(10), isYou ? style : .dim) })
  }
}

import Codebook
import Engine

extension Interface {
  /// What the debrief says.
  struct DebriefWriter {
    let language: Language
    let state: Game.State
    let focus: DebriefFocus
    let columns: Int
    /// The rows of the screen that there are for it.
    let rows: Int

    init(_ model: Model, _ state: Game.State, _ rect: Rect) {
      language = model.language
      self.state = state
      focus = model.debrief
      columns = rect.columns
      rows = rect.rows
    }

    /// The part that is shown.
    var page: DebriefPage {
      guard let score = state.score else { return DebriefPage() }
      return switch focus.section {
      case .score: DebriefPage(lines: self.score(score))
      case .evidence: DebriefPage(lines: evidence(score))
      case .curves: curves()
      case .posts: posts()
      case .whatIf: whatIf()
      case .story: DebriefPage(lines: story())
      case .lessons: DebriefPage(lines: lessons())
      }
    }

    private func score(_ score: Score) -> [Line] {
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
      return lines + [.empty] + comparison(score)
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
  }
}

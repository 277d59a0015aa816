import Codebook
import Engine

extension Interface {
  /// What the debrief says.
  struct DebriefWriter {
    let language: Language
    let state: Game.State
    let columns: Int

    func lines(_ section: DebriefSection) -> [Line] {
      guard let score = state.score else { return [] }
      return switch section {
      case .score: self.score(score)
      case .evidence: evidence(score)
      case .curves: curves()
      case .story: story()
      case .lessons: lessons()
      }
    }

    private func score(_ score: Score) -> [Line] {
      var lines = [
        grade(language("Total", "Total"), score.total, .title), .empty,
        grade(language("Outcome", "Résultat"), score.outcome, .plain.bold),
        Line(
          "  "
            + language(
              "how the community ended; 50 is as good as silence", "où en finit la communauté ; 50 vaut le silence"
            ), .dim),
        .empty,
        grade(language("Craft", "Métier"), score.craft, .plain.bold),
        Line(
          "  " + language("how the rules of the craft were kept", "comment les règles du métier ont été tenues"), .dim),
        .empty, Line(language("Competences", "Compétences"), .title),
      ]
      lines += score.competences.map { grade($0.competence.name[language], $0.score, .plain) }
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

    private func evidence(_ score: Score) -> [Line] {
      guard !score.evidence.isEmpty else {
        return [Line(language("No rule had an occasion.", "Aucune règle n'a eu d'occasion."), .dim)]
      }
      var lines: [Line] = []
      var turn: Int?
      for item in score.evidence {
        if item.turn != turn {
          if turn != nil { lines.append(.empty) }
          turn = item.turn
          lines.append(turnHeading(item.turn))
        }
        lines += evidence(item)
      }
      return lines
    }

    private func turnHeading(_ index: Int) -> Line {
      let turns = state.scenario.turns
      let title = turns.indices.contains(index) ? turns[index].title[language] : ""
      return Line([Span(language("Turn", "Tour") + " \(index + 1)  ", .accent.bold), Span(title, .title)])
    }

    private func evidence(_ item: Evidence) -> [Line] {
      let style: Style = item.points >= 0 ? .good : .bad
      let points = Span(language.signedTenths(item.points).rightAligned(6), style.bold)
      let mark = Span(points.text + (item.points >= 0 ? " ✓" : " ×"), style.bold)
      var lines = [Line].item(mark, item.act[language], columns: columns)
      if !item.words.isEmpty {
        lines += [Line].paragraph(language.quoted(item.words), .own, columns: columns, indent: 9)
      }
      return lines + [Line].paragraph(item.reason[language], .dim, columns: columns, indent: 9)
    }
  }
}

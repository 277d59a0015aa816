import Codebook
import Engine

extension Interface.DebriefWriter {
  /// What to practise next, what experts recommend for such a crisis, and what the case teaches.
  func lessons() -> [Line] {
    let lessons = state.scenario.debrief.lessons.enumerated().flatMap { index, lesson in
      [Line].item(Span("\(index + 1)", .accent.bold), lesson[language], columns: columns)
    }
    return (focus.lessons.map(teaching) ?? [Line(language("One moment…", "Un instant…"), .dim)])
      + [.empty, Line(language("What this case teaches", "Ce que ce cas enseigne"), .title)] + lessons
  }

  private func teaching(_ debriefing: Debriefing) -> [Line] {
    [Line(language("What to practise next", "À exercer ensuite"), .title)]
      + debriefing.practice.enumerated().flatMap { lines($1, $0 + 1) }
      + [.empty, Line(language("What experts recommend", "Ce que recommandent les spécialistes"), .title)]
      + [Line].paragraph(debriefing.summary[language] + cited(debriefing.references), columns: columns)
      + debriefing.recommendations.flatMap { [.empty] + lines($0) }
  }

  private func lines(_ practice: Practice, _ number: Int) -> [Line] {
    let points = Interface.pointsLost(practice.lost, language)
    let head = Line([
      Span("\(number) ", .accent.bold), Span(practice.title[language], .plain.bold), Span(points, .dim),
    ])
    let exercise = practice.exercise.map { exercise in
      [
        Line([
          Span("  ▸ ", .accent), Span(language("the case ", "le cas "), .dim), Span(exercise.title[language], .accent),
          Span("  " + Picture.stars(exercise.difficulty), .warning),
        ])
      ]
    }
    return [head] + [Line].paragraph(practice.how[language], columns: columns, indent: 2) + (exercise ?? [])
  }

  private func lines(_ advice: Recommendation) -> [Line] {
    let (sign, style) = advice.uptake.mark
    return [Line].item(Span(sign, style.bold), advice.advice[language], .plain.bold, columns: columns)
      + [Line].paragraph(advice.reason[language] + cited(advice.references), .dim, columns: columns, indent: 2)
      + [Line("  " + advice.uptake.name[language], style)]
      + advice.evidence.flatMap { item in
        [Line].item(
          Span(language.signedTenths(item.points), .dim), "\(turnName(item.turn)), \(item.act[language])", .dim,
          columns: columns, indent: 4)
      }
  }

  private func cited(_ references: [Reference]) -> String {
    references.isEmpty ? "" : " [\(references.map { "\($0.id) \($0.citation[language])" }.joined(separator: "; "))]"
  }
}

extension Interface {
  /// `  −3.2 points`, or nothing where a practice cost none.
  fileprivate static func pointsLost(_ tenths: Int, _ language: Language) -> String {
    tenths > 0 ? "  \(language.signedTenths(-tenths)) points" : ""
  }
}

extension Recommendation.Uptake {
  /// A sign for it, so that no colour has to tell it, and how it is drawn.
  fileprivate var mark: (sign: String, style: Style) {
    switch self {
    case .followed: ("✓", .good)
    case .partly: ("~", .warning)
    case .missed: ("×", .bad)
    case .unseen: ("·", .dim)
    }
  }
}

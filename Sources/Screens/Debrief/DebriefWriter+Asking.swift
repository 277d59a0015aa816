import Codebook
import Engine

/// What the learner chooses from, to ask what if.
extension Interface.DebriefWriter {
  func turns() -> Interface.DebriefPage {
    let title = Line(language("In which turn?", "Dans quel tour ?"), .title)
    let story = Story(of: state)
    return offering([title, .empty]) { offer, mark in
      guard case .turn(let turn) = offer else { return [] }
      let count = language.count(
        story.decisions(in: turn).count, ("decision", "décision"), ("decisions", "décisions"))
      let start = state.scenario.turns[turn].start
      return [
        Line(
          [
            mark, Span(" \(turn + 1)".rightAligned(3) + "  ", .accent.bold),
            Span(state.scenario.turns[turn].title[language]),
          ], right: [Span("\(language.weekday(start)) \(language.clock(start)) · \(count) ", .dim)])
      ]
    }
  }

  func acts(_ turn: Int) -> Interface.DebriefPage {
    let done = Story(of: state).decisions(in: turn).filter { !$0.action.onlyPrepares }
    var lines = [turnHeading(turn)]
    lines += done.flatMap { decision in
      [Line].item(
        Span("·", .dim), decision.action.caption(state)[language] + quotation(decision.action), .dim, columns: columns)
    }
    lines += [.empty, Line(language("What would you do instead?", "Que feriez-vous à la place ?"), .title)]
    if focus.alternatives == nil {
      lines.append(Line(language("One moment…", "Un instant…"), .dim))
    }
    return offering(lines) { offer, mark in
      switch offer {
      case .alternative(let other): [Line].item(mark, other.name[language], columns: columns)
      case .rewrite(let rewriting):
        [Line].item(
          mark,
          language("write it otherwise: ", "l'écrire autrement : ") + language.quoted(rewriting.words.fitted(80)), .own,
          columns: columns)
      case .point, .ask, .turn: []
      }
    }
  }
}

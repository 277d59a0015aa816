import Codebook
import Engine

extension Interface.DebriefWriter {
  /// The turning points, or what the learner asks about.
  func whatIf() -> Interface.DebriefPage {
    switch focus.visit.page {
    case .points: points()
    case .turns: turns()
    case .acts(let turn): acts(turn)
    case .storms(let branch, let name): Interface.DebriefPage(lines: storms(branch, name))
    }
  }

  /// Adds what can be chosen on the page.
  func offering(_ lines: [Line], _ write: (Interface.WhatIfOffer, Span) -> [Line]) -> Interface.DebriefPage {
    var page = Interface.DebriefPage(lines: lines)
    let offers = Interface.offers(focus, state)
    let choice = min(focus.visit.choice, offers.count - 1)
    for (place, offer) in offers.enumerated() {
      let mark = Span(place == choice ? "▸" : " ", .accent)
      page.offer(write(offer, mark), isChosen: place == choice)
    }
    return page
  }

  private func points() -> Interface.DebriefPage {
    let title = Line(
      language("Where another act would have changed most", "Là où un autre acte aurait le plus changé"), .title)
    let page = offering([title, .empty] + progress) { offer, mark in
      switch offer {
      case .point(let point): lines(point, mark)
      default:
        [Line]
          .item(
            mark,
            language(
              "Ask yourself: choose a turn, and do or write something else in it",
              "À vous de demander : choisir un tour, et y faire ou y écrire autre chose"), .accent, columns: columns)
      }
    }
    guard case .found(let found) = focus.search else { return page }
    return page + [.empty] + [Line].paragraph(found.method[language], .dim, columns: columns)
  }

  /// How far the search is and what leads, or that nothing would have helped.
  private var progress: [Line] {
    switch focus.search {
    case .found(let found):
      guard found.points.isEmpty else { return [] }
      let nothing = language(
        "Nothing that was tried in a single turn would have helped for sure.",
        "Rien de ce qui a été essayé dans un seul tour n'aurait aidé à coup sûr.")
      return [Line].item(Span("·", .dim), nothing, columns: columns) + [.empty]
    case .running(let progress):
      let percent = progress?.percent ?? 0
      let bar = Interface.bar(percent, columns: min(40, columns - 8))
      let lead = progress.flatMap { progress in progress.leading.map { (progress, $0) } }.map(leading) ?? []
      return [bar + Span(" \(language.percent(percent))", .accent.bold)]
        + [Line].paragraph(
          language(
            "Each turn is played again otherwise, with the same luck and your later decisions.",
            "Chaque tour est rejoué autrement, avec la même chance et vos décisions suivantes."), .dim, columns: columns
        )
        + lead + [.empty]
    }
  }

  private func leading(_ progress: Interface.SearchProgress, _ leader: Alternative) -> [Line] {
    let gain = language.signedTenths(progress.gain)
    return [Line].item(
      Span(language("So far:", "Pour l'instant :"), .accent.bold),
      "\(turnName(leader.branch.turn)), \(leader.name[language]) (\(gain) ?)", columns: columns)
  }

  private func lines(_ point: Interface.TurningPoints.Point, _ mark: Span) -> [Line] {
    let gain = point.difference.interval(.score).map(pointsGained) ?? ""
    let turn = point.alternative.branch.turn
    let title = state.scenario.turns.indices.contains(turn) ? state.scenario.turns[turn].title[language] : ""
    let head = Line(
      [mark, Span(" \(turnName(turn))  ", .accent.bold), Span(title, .title)], right: [Span(gain, .good.bold)])
    return [head] + [Line].paragraph(point.alternative.name[language], columns: columns, indent: 2)
      + [Line].paragraph(changes(point.difference), .dim, columns: columns, indent: 2) + [.empty]
  }

  /// `+8.4 pts on average (+5.1 to +11.7)`.
  private func pointsGained(_ interval: Interface.Difference.Interval) -> String {
    language.signedTenths(interval.mean) + language(" pts on average ", " pts en moyenne ") + ends(of: interval)
  }

  func ends(of interval: Interface.Difference.Interval) -> String {
    let (lower, upper) = (language.signedTenths(interval.lower), language.signedTenths(interval.upper))
    return language("(\(lower) to \(upper))", "(\(lower) à \(upper))")
  }

  private func changes(_ difference: Interface.Difference) -> String {
    [Interface.StormPair.Figure.trust, .anger, .negativePosts].compactMap { figure in
      difference.interval(figure).map { interval in
        let value =
          figure == .negativePosts
          ? language.signed((interval.mean + (interval.mean < 0 ? -5 : 5)) / 10) : language.signedTenths(interval.mean)
        return "\(figure.name[language].lowercased()) \(value)"
      }
    }.joined(separator: " · ")
  }

  func quotation(_ action: Game.Action) -> String {
    action.words(state).map { language(": ", " : ") + language.quoted($0[language].fitted(100)) } ?? ""
  }
}

extension Interface {
  /// How much of something is done.
  static func bar(_ percent: Int, columns: Int) -> Line {
    let bar = Picture.bar(percent, of: 100, columns: columns)
    return Line([Span(bar.full, .accent), Span(bar.rest, .rule)])
  }
}

extension Line {
  static func + (line: Line, span: Span) -> Line { Line(line.spans + [span], right: line.right) }
}

import Codebook
import Engine

extension Interface.DebriefWriter {
  /// The storm of a branch beside the one that was played.
  func storms(_ branch: Branch, _ name: LocalizedText) -> [Line] {
    let head = [turnHeading(branch.turn)] + [Line].item(Span("→", .accent.bold), name[language], columns: columns)
    let finding = focus.finding(branch)
    guard let pair = finding.storms else {
      return head + [
        .empty,
        Line(
          language("The turn is played again, and those after it…", "Le tour est rejoué, et ceux qui le suivent…"),
          .dim),
      ]
    }
    return head + [.empty] + table(pair, finding.difference) + [.empty] + charts(pair) + [.empty] + instead(pair)
      + posts(of: pair) + kept(pair)
  }

  /// What another player does in the turn.
  private func instead(_ pair: Interface.StormPair) -> [Line] {
    guard !pair.instead.isEmpty else { return [] }
    let acts = pair.instead.flatMap { [Line].item(Span("·", .dim), $0[language], columns: columns, indent: 2) }
    return [Line(language("Done instead in this turn", "Fait à la place dans ce tour"), .title)] + acts + [.empty]
  }

  /// The figures of both on the learner's own luck, and what they differ by over many seeds.
  private func table(_ pair: Interface.StormPair, _ difference: Interface.Difference?) -> [Line] {
    let over =
      difference.map { language("over \($0.seeds) draws", "sur \($0.seeds) tirages") }
      ?? language("on other draws of chance…", "sur d'autres tirages du hasard…")
    let head = Line([
      Span(" ".padded(24)), Span(language("as played", "joué").rightAligned(9), .dim),
      Span(language("otherwise", "autrement").rightAligned(10), .dim), Span(" ".padded(10)),
      Span(over.rightAligned(21), .dim),
    ])
    let rows = zip(Interface.StormPair.Figure.allCases, pair.figures).map { row($0, $1, difference?.interval($0)) }
    return [head] + rows
      + [Line].paragraph(
        language(
          "Left, your own storm; in brackets, what the same change is worth on average in others.",
          "À gauche, votre tempête ; entre parenthèses, ce que le même changement vaut en moyenne dans d'autres."),
        .dim, columns: columns, indent: 2)
      + (pair.skipped.sentence.map { [Line].item(Span("!", .warning), $0[language], columns: columns) } ?? [])
  }

  private func row(
    _ figure: Interface.StormPair.Figure, _ values: Interface.StormPair.Values,
    _ interval: Interface.Difference.Interval?
  ) -> Line {
    let change = values.after - values.before
    let isBetter = (change > 0) == figure.isGoodUp
    let style: Style = change == 0 ? .dim : isBetter ? .good : .bad
    let over = interval.map { figure == .negativePosts ? wholes(of: $0) : ends(of: $0) } ?? ""
    return Line([
      Span("  " + figure.name[language].padded(22)), Span(language.number(values.before).rightAligned(9), .dim),
      Span(language.number(values.after).rightAligned(10), .plain.bold),
      Span(language.signed(change).rightAligned(8), style), Span(change == 0 ? "  " : isBetter ? " ✓" : " !", style),
      Span(over.rightAligned(21), .dim),
    ])
  }

  private func wholes(of interval: Interface.Difference.Interval) -> String {
    let (lower, upper) = (language.signed(interval.lower / 10), language.signed(interval.upper / 10))
    return language("(\(lower) to \(upper))", "(\(lower) à \(upper))")
  }

  /// Both curves of volume on one scale, and both of trust: beside one another where there is room.
  private func charts(_ pair: Interface.StormPair) -> [Line] {
    let isWide = columns >= 100
    let width = isWide ? (columns - 2) / 2 : columns
    let height = rows >= 30 ? 6 : 4
    let top = (pair.before.readings + pair.after.readings).map(\.postsPerHour).max() ?? 1
    let blocks = [Interface.StormChart.Measure.volume, .trust].map { measure in
      [(pair.before, language("as played", "joué")), (pair.after, language("otherwise", "autrement"))].map {
        storm, words in
        Interface.StormChart(language: language, storm: storm, columns: width).curve(
          measure, rows: height, top: max(1, top), title: "\(measure.name[language]), \(words)")
      }
    }
    let groups = blocks.map { isWide ? [Line].columns($0, each: width) : Array($0.joined(separator: [.empty])) }
    return Array(groups.joined(separator: [.empty]))
  }

  /// What was never written, and what was written instead.
  private func posts(of pair: Interface.StormPair) -> [Line] {
    let isWide = columns >= 100
    let width = isWide ? (columns - 4) / 2 : columns
    let blocks = [
      list(pair.unwritten, language("Never written", "Jamais écrites"), width),
      list(pair.added, language("Written instead", "Écrites à la place"), width),
    ]
    return isWide ? [Line].columns(blocks, each: width, gap: 4) : Array(blocks.joined(separator: [.empty]))
  }

  private func list(_ posts: Interface.StormPair.Posts, _ title: String, _ width: Int) -> [Line] {
    [Line([Span(title, .title), Span(language(": ", " : ") + language.number(posts.count), .plain.bold)])]
      + posts.loudest.flatMap { post in
        [Line].item(
          Span("\(post.mood.mark) \(post.author)", post.mood.style), language.quoted(post.text[language]),
          columns: width)
      }
  }

  /// The later decisions that could not be kept.
  private func kept(_ pair: Interface.StormPair) -> [Line] {
    guard !pair.skipped.isEmpty else { return [] }
    let title = language(
      "What you did later and could not do here", "Ce que vous avez fait ensuite et qui n'a plus lieu")
    return [.empty, Line(title, .title)]
      + pair.skipped.flatMap { skip in
        [Line].item(
          Span(turnName(skip.decision.turn), .dim),
          "\(skip.decision.action.verb.name[language]). \(skip.reason.message[language])", columns: columns)
      }
  }
}

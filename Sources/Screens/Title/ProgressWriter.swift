import Codebook
import Engine

extension Interface {
  /// What the screens say of the player's progress.
  struct ProgressWriter {
    let progress: PlayerProgress
    let language: Language
    let columns: Int

    /// Where the player stands as a whole, by plays of a kind.
    func summary(_ group: PlayerProgress.Group) -> Line {
      let left = [Span(" " + name(group))]
      guard let figure = group.figure(.total) else { return Line(left) }
      return Line(left, right: bar(figure, columns: columns < 70 ? 10 : 20) + [number(figure), arrow(figure)])
    }

    /// The competences in two columns, for few rows, and the case to play next.
    func compact(_ group: PlayerProgress.Group) -> [Line] {
      let half = (ScoreMeasure.competences.count + 1) / 2
      let rows = ScoreMeasure.competences.map { row($0, group, columns: (columns - 2) / 2, hasNumber: false) }
      return (0..<half).map { place in
        let right = rows.indices.contains(half + place) ? rows[half + place] : []
        return Line(rows[place] + [Span("  ")] + right)
      } + next
    }

    /// Every measure on a row of its own, and the case to play next.
    func column(_ group: PlayerProgress.Group) -> [Line] {
      ScoreMeasure.all.map { Line(row($0, group, columns: columns, hasNumber: true)) } + [.empty] + next
    }

    /// All that can be told.
    var whole: [Line] {
      guard !progress.entries.isEmpty else {
        let nothing = language(
          "Nothing yet: finish a case, and what it says of you will stand here.",
          "Rien encore : terminez un cas, et ce qu'il dit de vous s'affichera ici.")
        return [Line].paragraph(nothing, columns: columns)
      }
      let groups = progress.groups.flatMap { group in
        [Line(name(group), .title)]
          + group.figures.map { Line(row($0.measure, group, columns: columns - 8, hasNumber: true) + [change($0)]) }
          + [.empty]
      }
      return groups + next + (next.isEmpty ? [] : [.empty]) + older
        + [Line].paragraph(PlayerProgress.explanation[language], .dim, columns: columns)
    }

    private func name(_ group: PlayerProgress.Group) -> String { "\(group.kind.name[language]) (\(group.plays))" }

    private var next: [Line] {
      guard let next = progress.next else { return [] }
      let mark = Span(language("Most useful next:", "Le plus utile ensuite :"), .dim)
      return [Line].item(mark, "\(next.title[language]) (\(next.why[language]))", .plain.bold, columns: columns)
    }

    private var older: [Line] {
      guard progress.incomparable > 0 else { return [] }
      let count = language.count(progress.incomparable, ("play", "partie"), ("plays", "parties"))
      let text = language(
        "Not counted: \(count) by other rules of the game.", "Hors compte : \(count) selon d'autres règles du jeu.")
      return [Line].paragraph(text, .warning, columns: columns) + [.empty]
    }
  }
}

extension Interface.ProgressWriter {
  private static let nameColumns = 25
  private static let numberColumns = 13

  /// A measure with its bar, the number where there is room, and an arrow where a change is certain.
  private func row(
    _ measure: ScoreMeasure, _ group: PlayerProgress.Group, columns: Int, hasNumber: Bool
  ) -> [Span] {
    let name = measure.name[language].padded(min(Self.nameColumns, columns))
    let room = max(0, columns - Self.nameColumns - 2 - (hasNumber ? Self.numberColumns : 0))
    guard let figure = group.figure(measure) else {
      let nothing = (room < 16 ? "–" : language("no occasion yet", "pas d'occasion")).padded(room)
      return [Span(name, .dim), Span(nothing, .dim), Span("  ")]
    }
    return [Span(name)] + bar(figure, columns: min(20, room)) + (hasNumber ? [number(figure)] : []) + [arrow(figure)]
  }

  /// Where the player stands, from 0 to 100: `···━━●━━···`.
  private func bar(_ figure: PlayerProgress.Figure, columns: Int) -> [Span] {
    func place(_ value: Double) -> Int { min(columns - 1, max(0, Int(value * Double(columns) / 100))) }
    func signs(_ sign: String, _ count: Int) -> String { String(repeating: sign, count: max(0, count)) }
    let standing = figure.standing
    let (low, point, high) = (place(standing.lower), place(standing.value), place(standing.upper))
    return [
      Span(signs("·", low), .rule), Span(signs("━", point - low), .accent), Span("●", .plain.bold),
      Span(signs("━", high - point), .accent), Span(signs("·", columns - 1 - high), .rule),
    ]
  }

  /// `61 (52–70)`.
  private func number(_ figure: PlayerProgress.Figure) -> Span {
    let (value, low, high) = (figure.standing.value, figure.standing.lower, figure.standing.upper)
    let bounds = "(\(Int(low.rounded()))–\(Int(high.rounded())))".padded(8)
    return Span(String(Int(value.rounded())).rightAligned(4) + " " + bounds, .plain.bold)
  }

  private func arrow(_ figure: PlayerProgress.Figure) -> Span {
    guard let arrow = figure.arrow else { return Span("  ") }
    return Span(" \(arrow)", arrow == "↑" ? .good : .bad)
  }

  private func change(_ figure: PlayerProgress.Figure) -> Span {
    guard let change = figure.certainChange else { return Span("") }
    return Span(" " + language.signed(Int(change.value.rounded())), change.value > 0 ? .good : .bad)
  }
}

import Codebook
import Engine

extension Interface {
  /// What curves over a storm are drawn from.
  struct Storm: Equatable, Sendable {
    /// What the dashboard showed, tick by tick.
    var readings: [DashboardReading]
    /// What the player did and what happened.
    var marks: [StormMark]

    init(_ state: Game.State) {
      readings = state.readings
      marks = state.stormMarks
    }
  }

  /// Curves over the whole storm: a scale at the left, an axis of time, and below it what the player did and what
  /// happened. The debrief and the dashboard draw the same.
  struct StormChart {
    let language: Language
    let storm: Storm
    let columns: Int

    init(language: Language, state: Game.State, columns: Int) {
      self.init(language: language, storm: Storm(state), columns: columns)
    }

    init(language: Language, storm: Storm, columns: Int) {
      self.language = language
      self.storm = storm
      self.columns = max(StormChart.gutter + 12, columns)
    }

    /// All kinds of marks, the one that wins a column first.
    static let everything = StormMark.Kind.acts + [.event]

    /// The columns of the scale and its rule.
    static let gutter = 8

    /// The columns of the curve itself.
    var width: Int { columns - StormChart.gutter }

    /// A curve of `rows` rows under its title; a full column stands for `top`, or for the greatest value.
    func curve(_ title: String, _ values: [Int], top: Int?, _ style: Style, rows: Int) -> [Line] {
      guard !values.isEmpty else { return [] }
      let top = top ?? max(1, values.max() ?? 1)
      let spread = values.count < width ? (0..<width).map { values[$0 * values.count / width] } : values
      let pictures = Picture.curve(spread, columns: width, rows: rows, top: top).enumerated().map { row, picture in
        Line([scale(row == 0 ? language.number(top) : row == rows - 1 ? "0" : ""), Span(picture, style)])
      }
      let margin = Span(String(repeating: " ", count: StormChart.gutter))
      return [Line([margin, Span(title, .title)])] + pictures + axis + markLines
    }

    private func scale(_ label: String) -> Span {
      Span(label.rightAligned(StormChart.gutter - 2) + " │", .rule)
    }

    /// The axis, with a tick and a time wherever there is room.
    private var axis: [Line] {
      let ticks = TimeAxis(readings: storm.readings, columns: width, language: language).ticks
      var rule = Array(repeating: Character("─"), count: width)
      for tick in ticks { rule[tick.column] = "┬" }
      var labels = ""
      for tick in ticks { labels = labels.padded(tick.column) + tick.label }
      let margin = String(repeating: " ", count: StormChart.gutter)
      return [
        Line([Span(margin.dropLast() + "└" + String(rule), .rule)]), Line([Span(margin), Span(labels, .dim)]),
      ]
    }

    /// What the player did, and below it what happened; a line without marks is left out.
    private var markLines: [Line] {
      let margin = Span(String(repeating: " ", count: StormChart.gutter))
      return [
        (StormMark.Kind.acts, Style.own), ([.event], .warning),
      ].compactMap { kinds, style in
        markRow(kinds, columns: width).map { Line([margin, Span($0, style)]) }
      }
    }

    /// The marks of some kinds in a row of `columns` over the whole storm; nil where there are none.
    func markRow(_ kinds: [StormMark.Kind], columns: Int) -> String? {
      guard !storm.readings.isEmpty, columns > 0 else { return nil }
      var row = Array(repeating: Character(" "), count: columns)
      for kind in kinds.reversed() {
        for mark in storm.marks where mark.kind == kind {
          row[column(of: mark.at, columns: columns)] = kind.sign
        }
      }
      return row.contains { $0 != " " } ? String(row) : nil
    }

    /// Where a moment stands among `columns` over the whole storm.
    func column(of moment: CivilTime, columns: Int) -> Int {
      min(columns - 1, place(of: moment) * columns / storm.readings.count)
    }

    /// The first reading that was not taken before a moment.
    private func place(of moment: CivilTime) -> Int {
      var (low, high) = (0, storm.readings.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if storm.readings[middle].at < moment { low = middle + 1 } else { high = middle }
      }
      return low
    }

    /// What the marks mean, for those that there are.
    var legend: [Line] {
      let kinds = StormMark.Kind.allCases.filter { kind in storm.marks.contains { $0.kind == kind } }
      let words = kinds.map { "\($0.sign)\u{A0}\($0.legend[language].replacing(" ", with: "\u{A0}"))" }.joined(
        separator: "   ")
      return words.isEmpty ? [] : [Line].paragraph(words, .dim, columns: columns, indent: 2)
    }
  }
}

extension StormMark.Kind {
  /// What the player did, the kind that wins a column first.
  static let acts: [StormMark.Kind] = [.publicWord, .promise, .moderation, .privateWord]

  /// How it is drawn.
  var sign: Character {
    switch self {
    case .publicWord: "▲"
    case .privateWord: "○"
    case .moderation: "×"
    case .promise: "■"
    case .event: "◆"
    }
  }

  /// What it means, in a word or two.
  var legend: LocalizedText {
    switch self {
    case .publicWord: LocalizedText(en: "you in public", fr: "vous en public")
    case .privateWord: LocalizedText(en: "you in private", fr: "vous en privé")
    case .moderation: LocalizedText(en: "moderation", fr: "modération")
    case .promise: LocalizedText(en: "promise due", fr: "promesse à tenir")
    case .event: LocalizedText(en: "event", fr: "événement")
    }
  }
}

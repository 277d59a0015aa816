import Codebook
import Engine
import Scenarios

extension Interface {
  /// The lines of a part of the desk, and which of them have to be seen.
  struct PaneText {
    var lines: [Line] = []
    /// Lines that stay at the top.
    var head: [Line] = []
    /// The lines of the chosen item.
    var focus: Range<Int> = 0..<0
    /// What stands at the right of the heading.
    var note = ""
    /// Lines that the player paged by.
    var scroll = 0
    /// The place of the first item among all that there are, where only some are laid out.
    var firstItem = 0
    /// How many items were added.
    private(set) var items = 0

    /// Adds an item; marked at its left if it is chosen, and on a ground of its own if the part has the focus.
    mutating func add(_ item: [Line], isChosen: Bool, isActive: Bool) {
      if isChosen { focus = lines.count..<(lines.count + item.count) }
      let bar = isChosen ? Span("▌", isActive ? .accent : .dim) : Span(" ")
      lines += item.map { line in
        let line = line.after(bar).to(.item(firstItem + items))
        return isChosen && isActive ? line.on(.selection) : line
      }
      items += 1
    }

    /// The first line to show so that the chosen item is in sight.
    func top(rows: Int) -> Int {
      let centred = focus.count >= rows ? focus.lowerBound : (focus.lowerBound + focus.upperBound) / 2 - rows / 2
      return min(max(0, lines.count - rows), max(0, centred + scroll))
    }
  }

  /// What a part of the desk shows.
  struct PaneWriter {
    let model: Model
    let state: Game.State
    let columns: Int
    let rows: Int

    var language: Language { model.language }
    var focus: DeskFocus { model.desk }

    func text(_ pane: Pane) -> PaneText {
      switch pane {
      case .feed: feed()
      case .inbox: focus.openMail.flatMap(mail) ?? inbox()
      case .dashboard: dashboard()
      case .facts: facts()
      case .calendar: calendar()
      case .people: people()
      case .outside: outside()
      }
    }

    func isActive(_ pane: Pane) -> Bool { focus.pane == pane }

    /// A pane that has nothing to show.
    func nothing(_ english: String, _ french: String) -> PaneText {
      PaneText(lines: [Line.empty] + [Line].paragraph(language(english, french), .dim, columns: columns, indent: 1))
    }
  }
}

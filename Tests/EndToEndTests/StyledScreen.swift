/// A screen as tmux tells it, with the sequences of its colours.
struct StyledScreen {
  /// What can be seen in one place.
  private struct Cell: Equatable {
    var character: Character
    /// Attributes and colours; of a space only what is behind and below it.
    var style: [String]
  }

  private var rows: [[Cell]] = [[]]

  /// Reads what tmux captured with `-e` and `-N`; a style holds on from line to line.
  init(_ captured: String) {
    var style: [String] = []
    var rest = Substring(captured)
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "\u{1B}", let end = rest.firstIndex(of: "m") {
        let codes = rest[..<end].dropFirst().split(separator: ";", omittingEmptySubsequences: false)
        style = StyledScreen.changed(style, by: codes)
        rest = rest[rest.index(after: end)...]
      } else if character == "\n" {
        rows.append([])
      } else {
        let seen = character == " " ? style.filter(StyledScreen.isBehind) : style
        rows[rows.count - 1].append(Cell(character: character, style: seen))
      }
    }
  }

  /// The rows, from 0, in which another screen looks different. A row of tmux may end anywhere in its trailing spaces:
  /// it does not tell those that were never written.
  func differences(from other: StyledScreen) -> [String] {
    (0..<max(rows.count, other.rows.count)).compactMap { row in
      let (here, there) = (cells(row), other.cells(row))
      let rest = here.dropFirst(there.count) + there.dropFirst(here.count)
      if zip(here, there).allSatisfy(==), rest.allSatisfy({ $0.character == " " }) { return nil }
      return "row \(row):\n\(StyledScreen.told(here))\n\(StyledScreen.told(there))"
    }
  }

  private func cells(_ row: Int) -> [Cell] { rows.indices.contains(row) ? rows[row] : [] }

  /// A row with each change of style in brackets.
  private static func told(_ cells: [Cell]) -> String {
    var style: [String] = []
    return cells.map { cell in
      defer { style = cell.style }
      return (cell.style == style ? "" : "[\(cell.style.joined(separator: " "))]") + String(cell.character)
    }.joined()
  }

  private static func isBehind(_ code: String) -> Bool {
    code == "7" || code == "4" || code.hasPrefix("4") && code.count > 1 || code.hasPrefix("10")
  }

  /// The codes that hold after a sequence: attributes, and one colour each before and behind.
  private static func changed(_ style: [String], by codes: [Substring]) -> [String] {
    var style = style
    var codes = codes[...]
    while let code = codes.popFirst() {
      let colour = code == "38" || code == "48"
      let full = colour ? ([code] + codes.prefix(2)).joined(separator: ";") : String(code)
      if colour { codes = codes.dropFirst(2) }
      let isBefore = full.hasPrefix("3") && full.count > 1 || full.hasPrefix("9")
      let isAfter = full.hasPrefix("4") && full.count > 1 || full.hasPrefix("10")
      if full.isEmpty || full == "0" {
        style = []
        continue
      }
      if isBefore { style.removeAll { ($0.hasPrefix("3") && $0.count > 1) || $0.hasPrefix("9") } }
      if isAfter { style.removeAll { ($0.hasPrefix("4") && $0.count > 1) || $0.hasPrefix("10") } }
      if full != "39", full != "49", !style.contains(full) { style.append(full) }
    }
    return style.sorted()
  }
}

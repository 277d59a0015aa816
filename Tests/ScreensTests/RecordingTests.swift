import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct RecordingTests {
  /// A terminal that knows the sequences that recordings use, and no other.
  private struct Screen {
    var rows: [[String]]
    var cursor = Position(row: 0, column: 0)

    init(_ size: Size) {
      rows = Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
    }

    mutating func feed(_ text: String) {
      var rest = text[...]
      while let character = rest.first {
        if character == "\u{1B}" {
          guard let match = rest.prefixMatch(of: /\x1B\[([?0-9;]*)([A-Za-z])/) else {
            Issue.record("unknown sequence")
            return
          }
          obey(String(match.1), String(match.2))
          rest = rest[match.range.upperBound...]
        } else {
          put(character)
          rest = rest.dropFirst()
        }
      }
    }

    private mutating func obey(_ numbers: String, _ command: String) {
      switch (command, numbers) {
      case ("H", _):
        let place = numbers.split(separator: ";").compactMap { Int($0) }
        cursor = Position(row: place[0] - 1, column: place[1] - 1)
      case ("m", _), ("l", "?25"), ("J", "2"): break
      default: Issue.record("unknown sequence \(numbers)\(command)")
      }
    }

    private mutating func put(_ character: Character) {
      let columns = DisplayWidth.columns(of: character)
      rows[cursor.row][cursor.column] = String(character)
      if columns == 2 { rows[cursor.row][cursor.column + 1] = "" }
      cursor.column += columns
    }

    var text: String {
      rows.map { row in
        var line = row.joined()
        while line.last == " " { line.removeLast() }
        return line
      }.joined(separator: "\n")
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)], Language.allCases)
  func aTerminalThatPlaysItShowsTheLastScreen(size: Size, language: Language) throws {
    let film = try FilmStage.film(language)
    let recording = Recording(film, language: language, size: size, theme: Theme(.dark, .palette))
    var screen = Screen(size)
    for event in recording.events where event.kind == .output { screen.feed(event.text) }
    #expect(screen.text == recording.screen.text)
    var stage = try FilmStage(language, columns: size.columns, rows: size.rows)
    stage.press(.end)
    #expect(screen.text == stage.text)
  }

  @Test func itIsInOrderAndHasAMarkAtEachTurn() throws {
    let film = try FilmStage.film(.english)
    let recording = Recording(
      film, language: .english, size: Interface.leastSize, theme: Theme(.dark, .palette))
    #expect(recording.events.map(\.at) == recording.events.map(\.at).sorted())
    let marks = recording.events.filter { $0.kind == .marker }.map(\.text)
    #expect(marks.map { $0.prefix(2) } == ["1.", "2.", "3."])
    let again = Recording(film, language: .english, size: Interface.leastSize, theme: Theme(.dark, .palette))
    #expect(again.events == recording.events)
  }

  @Test func withoutColoursItSetsNone() throws {
    let recording = Recording(
      try FilmStage.film(.english), language: .english, size: Interface.leastSize,
      theme: Theme(.dark, .monochrome))
    #expect(!recording.events.contains { $0.text.contains("8;5;") })
    #expect(recording.events.contains { $0.text.contains("\u{1B}[0;7m") })
  }
}

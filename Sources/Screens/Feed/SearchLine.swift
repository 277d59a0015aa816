import Codebook
import Engine

extension Interface {
  /// Opens the line in which words are typed that posts must have.
  static func openSearch(_ model: inout Model) {
    model.desk.go(to: .feed)
    model.desk.conversation = nil
    model.desk.filter.words = ""
    model.desk.search = TextEditor("")
  }

  /// Does what a key means while words are typed: each letter narrows the feed at once.
  static func handleSearch(_ key: Key, _ editor: TextEditor, _ model: inout Model, _ state: Game.State) {
    switch key {
    case .enter: model.desk.search = nil
    case .escape:
      model.desk.search = nil
      model.desk.filter.words = ""
    case .up: move(&model, by: -1, state)
    case .down: move(&model, by: 1, state)
    case .pageUp: move(&model, by: -4, state)
    case .pageDown: move(&model, by: 4, state)
    default:
      var editor = editor
      guard editor.handle(oneLine(key), columns: 1000, rows: 1) else { return }
      model.desk.search = editor
      model.desk.filter.words = Folding.words(editor.text).isEmpty ? "" : editor.text
    }
  }

  /// A paste without its line feeds.
  private static func oneLine(_ key: Key) -> Key {
    guard case .paste(let text) = key else { return key }
    return .paste(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// Draws the line where the status stands otherwise, and returns the place of the cursor.
  static func drawSearch(
    _ editor: TextEditor, _ model: Model, _ state: Game.State, _ buffer: inout CellBuffer
  ) -> Position {
    let language = model.language
    let rect = Rect(row: buffer.size.rows - 2, column: 0, columns: buffer.size.columns, rows: 1)
    let list = model.feed(state)
    let right = [
      Span(language("\(list.rows.count) of \(list.total)", "\(list.rows.count) sur \(list.total)"), .plain.bold),
      Span("  "), Span(KeyName.enter[language], .key), Span(language(" keep  ", " garder  ")),
      Span(KeyName.escape[language], .key), Span(language(" drop ", " effacer ")),
    ]
    let room = rect.columns - 5 - right.reduce(0) { $0 + DisplayWidth.columns($1.text) }
    var before = editor.characters[..<editor.cursor]
    while DisplayWidth.columns(String(before)) > room { before.removeFirst() }
    let words = String(before) + String(editor.characters[editor.cursor...])
    buffer.draw(Line([Span(" / ", .accent.bold), Span(words, .plain.bold)], right: right).on(.bar), in: rect)
    return Position(row: rect.row, column: 3 + DisplayWidth.columns(String(before)))
  }
}

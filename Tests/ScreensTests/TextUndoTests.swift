import Codebook
import Testing

@testable import Screens

/// Random edits: all of them can be taken back, and made again.
@Suite struct TextUndoTests {
  private static let keys: [Key] =
    CursorMove.allCases.map { .select($0) } + [
      .character("é"), .character("日"), .character(" "), .character("\u{301}"), .character("👍"), .character("\u{200D}"),
      .enter, .up, .left, .right, .home, .wordLeft, .top, .bottom, .backspace, .delete, .wordBackspace, .wordDelete,
      .control("k"), .control("u"), .control("x"), .alt("c"), .control("v"), .control(" "), .alt("a"),
      .paste("un deux\r\ntrois 👨‍👩‍👧"),
    ]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyEditIsTakenBackAndMadeAgain(seed: UInt64) {
    let draw = Draw(seed: seed, stream: .script)
    let start = "Nous sommes désolés 🇫🇷.\nLe four a brûlé."
    var editor = TextEditor(start)
    for step in 0..<150 as Range<UInt32> {
      let key = TextUndoTests.keys[Int(draw.below(UInt32(TextUndoTests.keys.count), 0, step))]
      editor.handle(key, columns: 9, rows: 4)
      #expect(Array(editor.text) == editor.characters)
      #expect((0...editor.count).contains(editor.cursor))
      if let selection = editor.selection { #expect((0...editor.count).contains(selection.upperBound)) }
    }
    let end = editor.text
    for _ in 0..<150 { editor.undo() }
    #expect(editor.text == start)
    for _ in 0..<150 { editor.redo() }
    #expect(editor.text == end)
  }
}

import Testing

@testable import Screens

@Suite struct TextEditorTests {
  private func editor(_ text: String, at cursor: Int) -> TextEditor {
    var editor = TextEditor(text)
    editor.move(to: cursor)
    return editor
  }

  @Test func typingInsertsAtTheCursor() {
    var editor = editor("dsolés", at: 1)
    editor.insert("é")
    #expect(editor.text == "désolés")
    #expect(editor.cursor == 2)
  }

  @Test func anAccentThatIsTypedAfterItsLetterJoinsIt() {
    var editor = TextEditor("e")
    editor.insert("\u{301}")
    #expect(editor.count == 1)
    #expect(editor.text == "é")
    editor.deleteBackward()
    #expect(editor.text.isEmpty)
  }

  @Test(arguments: ["😡", "👨‍👩‍👧", "🇫🇷", "日", "é"])
  func backspaceTakesAWholeGrapheme(grapheme: String) {
    var editor = TextEditor("a" + grapheme)
    #expect(editor.count == 2)
    editor.deleteBackward()
    #expect(editor.text == "a")
  }

  @Test func deleteTakesWhatIsAtTheCursor() {
    var editor = editor("abc", at: 1)
    editor.deleteForward()
    #expect(editor.text == "ac")
    #expect(editor.cursor == 1)
  }

  @Test func deletingAtTheEdgesChangesNothing() {
    var editor = editor("a", at: 0)
    editor.deleteBackward()
    editor.move(to: 1)
    editor.deleteForward()
    #expect(editor.text == "a")
  }

  @Test func wordsAreJumpedOver() {
    var editor = editor("l'oven est cassé, oui", at: 0)
    editor.moveWordRight()
    #expect(editor.cursor == 1)
    editor.moveWordRight()
    #expect(editor.cursor == 6)
    editor.move(to: 21)
    editor.moveWordLeft()
    #expect(editor.cursor == 18)
    editor.moveWordLeft()
    #expect(editor.cursor == 11)
  }

  @Test func wordsAreDeletedBothWays() {
    var editor = editor("le four cassé", at: 7)
    editor.deleteWordBackward()
    #expect(editor.text == "le  cassé")
    editor.deleteWordForward()
    #expect(editor.text == "le ")
  }

  @Test func upAndDownFollowTheWrappedLinesAndKeepTheColumn() {
    var editor = editor("one two three\nx\nfour five six", at: 6)
    editor.move(rows: 1, columns: 20)
    #expect(editor.cursor == 15)
    editor.move(rows: 1, columns: 20)
    #expect(editor.cursor == 22)
    editor.move(rows: -2, columns: 20)
    #expect(editor.cursor == 6)
    editor.move(rows: 1, columns: 8)
    #expect(editor.cursor == 13)
  }

  @Test func upFromTheFirstLineGoesToTheBeginning() {
    var editor = editor("hello", at: 3)
    editor.move(rows: -1, columns: 20)
    #expect(editor.cursor == 0)
    editor.move(rows: 1, columns: 20)
    #expect(editor.cursor == 5)
  }

  @Test func columnsCountWideGraphemesTwice() {
    var editor = editor("日本語\nabcdef", at: 2)
    editor.move(rows: 1, columns: 20)
    #expect(editor.cursor == 8)
  }

  @Test func homeAndEndGoToTheEdgesOfTheShownLine() {
    var editor = editor("aaa bbb ccc", at: 5)
    editor.moveHome(columns: 7)
    #expect(editor.cursor == 0)
    editor.moveEnd(columns: 7)
    #expect(editor.cursor == 7)
    editor.move(to: 9)
    editor.moveHome(columns: 7)
    #expect(editor.cursor == 8)
  }

  @Test func endOfALineThatWasBrokenInAWordStaysOnIt() {
    var editor = editor("abcdefgh", at: 1)
    editor.moveEnd(columns: 4)
    #expect(editor.place(in: editor.rows(columns: 4)).row == 0)
  }

  @Test func controlKAndUDeleteToTheEdgesOfTheParagraph() {
    var editor = editor("un deux\ntrois", at: 3)
    editor.deleteToEnd()
    #expect(editor.text == "un \ntrois")
    editor.deleteToEnd()
    #expect(editor.text == "un trois")
    editor.deleteToStart()
    #expect(editor.text == "trois")
  }

  @Test func undoTakesAWordBackAndRedoBringsItAgain() {
    var editor = TextEditor()
    for character in "ab cd" { editor.insert(String(character)) }
    editor.undo()
    #expect(editor.text == "ab ")
    editor.undo()
    #expect(editor.text == "ab")
    editor.undo()
    #expect(editor.text.isEmpty)
    editor.undo()
    for _ in 0..<3 { editor.redo() }
    #expect(editor.text == "ab cd")
    editor.deleteBackward()
    editor.redo()
    #expect(editor.text == "ab c")
  }

  @Test func aPasteIsOneEditAndHasItsControlsRemoved() {
    var editor = TextEditor("a")
    editor.insert("x\r\ny\tz\u{1B}[31m\u{0}")
    #expect(editor.text == "ax\ny z[31m")
    editor.undo()
    #expect(editor.text == "a")
  }

  @Test func aHugePasteIsCutAtTheMost() {
    var editor = TextEditor("end")
    editor.move(to: 0)
    editor.insert(String(repeating: "é", count: 20_000))
    #expect(editor.count == TextEditor.longest)
    #expect(editor.text.hasSuffix("end"))
  }

  @Test func everyKeyOfTheEditorKeepsTheCursorInTheText() {
    let keys: [Key] = [
      .character("é"), .character("日"), .enter, .up, .down, .left, .right, .home, .end, .wordLeft, .wordRight,
      .backspace, .delete, .wordBackspace, .wordDelete, .control("k"), .control("u"), .control("_"), .control("y"),
      .pageUp, .pageDown, .paste("un deux\ntrois 😡"), .character("\u{301}"),
    ]
    var editor = TextEditor()
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      _ = editor.handle(keys[Int(seed >> 33) % keys.count], columns: 7, rows: 4)
      #expect((0...editor.count).contains(editor.cursor))
      #expect(Array(editor.text) == editor.characters)
    }
  }
}

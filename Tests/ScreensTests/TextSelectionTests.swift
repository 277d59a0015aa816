import Testing

@testable import Screens

@Suite struct TextSelectionTests {
  private func editor(_ text: String, at cursor: Int) -> TextEditor {
    var editor = TextEditor(text)
    editor.move(to: cursor)
    return editor
  }

  private func press(_ keys: Key..., in editor: inout TextEditor) {
    for key in keys { editor.handle(key, columns: 20, rows: 5) }
  }

  @Test(arguments: CursorMove.allCases)
  func shiftSelectsWhatTheCursorMovesOver(move: CursorMove) {
    let text = "one two three four\nfive six 👨‍👩‍👧 seven\neight"
    var plain = editor(text, at: 8)
    plain.move(move, columns: 20, rows: 5)
    var selecting = editor(text, at: 8)
    press(.select(move), in: &selecting)
    #expect(selecting.cursor == plain.cursor)
    #expect(selecting.selection == min(8, plain.cursor)..<max(8, plain.cursor))
  }

  @Test func selectingBackToWhereItBeganSelectsNothing() {
    var editor = editor("abc", at: 1)
    press(.select(.right), .select(.left), in: &editor)
    #expect(editor.selection == nil)
  }

  @Test func aMoveWithoutShiftGoesToTheEdgeOfTheSelection() {
    var left = editor("abcdef", at: 2)
    press(.select(.right), .select(.right), .left, in: &left)
    #expect(left.cursor == 2 && left.selection == nil)
    var right = editor("abcdef", at: 4)
    press(.select(.left), .select(.left), .right, in: &right)
    #expect(right.cursor == 4 && right.selection == nil)
  }

  @Test func typingReplacesWhatIsSelectedAndIsUndoneAsOne() {
    var editor = editor("le four cassé", at: 3)
    press(.select(.wordRight), .character("p"), .character("é"), in: &editor)
    #expect(editor.text == "le pé cassé")
    press(.control("z"), in: &editor)
    #expect(editor.text == "le four cassé" && editor.selection == nil)
    press(.control("y"), in: &editor)
    #expect(editor.text == "le pé cassé")
  }

  @Test(arguments: [Key.backspace, .delete, .wordBackspace, .wordDelete, .control("k"), .control("u")])
  func everyDeletionTakesWhatIsSelected(key: Key) {
    var editor = editor("abcdef", at: 1)
    press(.select(.right), .select(.right), key, in: &editor)
    #expect(editor.text == "adef" && editor.cursor == 1)
  }

  @Test func whatWasCutOrCopiedIsPasted() {
    var editor = editor("one two", at: 0)
    press(.select(.wordRight), .alt("c"), .bottom, .control("v"), in: &editor)
    #expect(editor.text == "one twoone")
    press(.alt("a"), .control("x"), in: &editor)
    #expect(editor.text.isEmpty)
    press(.control("v"), .control("v"), in: &editor)
    #expect(editor.text == "one twooneone twoone")
  }

  @Test func withoutASelectionNothingIsCutOrCopied() {
    var editor = TextEditor("abc")
    editor.clipboard = "kept"
    press(.control("x"), .alt("w"), in: &editor)
    #expect(editor.text == "abc" && editor.clipboard == "kept")
  }

  @Test func controlSpaceSelectsWithoutShiftUntilItIsUsed() {
    var editor = editor("one two three", at: 4)
    press(.control(" "), .wordRight, .control("x"), in: &editor)
    #expect(editor.text == "one  three" && editor.clipboard == "two" && !editor.isMarking)
    press(.right, in: &editor)
    #expect(editor.selection == nil)
  }

  @Test func noGraphemeIsSelectedByHalf() {
    var editor = TextEditor("a👨‍👩‍👧e\u{301}🇫🇷日")
    press(.select(.left), .select(.left), .select(.left), .control("x"), in: &editor)
    #expect(editor.text == "a👨‍👩‍👧" && editor.clipboard == "e\u{301}🇫🇷日")
  }

  @Test func aPointIsTheGraphemeThatIsShownThere() {
    var editor = TextEditor("日本語 abc\nxyz")
    editor.point(row: 0, column: 3, columns: 20, selecting: false)
    #expect(editor.cursor == 1)
    editor.point(row: 1, column: 99, columns: 20, selecting: true)
    #expect(editor.selection == 1..<11)
    editor.point(row: 99, column: -5, columns: 20, selecting: false)
    #expect(editor.cursor == 8 && editor.selection == nil)
  }

  @Test func lettersThatAreDeletedOneByOneComeBackTogether() {
    var editor = TextEditor("abcdef")
    press(.backspace, .backspace, .backspace, in: &editor)
    press(.control("z"), in: &editor)
    #expect(editor.text == "abcdef")
  }

  @Test func whatDoesNotFitOrCannotBeSeenIsReported() {
    var editor = TextEditor()
    press(.paste("a\u{200B}b\u{7}"), in: &editor)
    #expect(editor.text == "ab" && editor.loss == .unseen)
    press(.paste(String(repeating: "x", count: 1_000_000)), in: &editor)
    #expect(editor.count == TextEditor.longest && editor.loss == .full)
    press(.alt("a"), .paste("c"), in: &editor)
    #expect(editor.text == "c" && editor.loss == nil)
  }

  @Test func partsOfAGraphemeThatAreTypedOneByOneJoin() {
    var editor = TextEditor()
    for scalar in "👨‍👩‍👧❤️".unicodeScalars { press(.character(Character(scalar)), in: &editor) }
    #expect(editor.text == "👨‍👩‍👧❤️" && editor.count == 2)
  }
}

extension TextEditor {
  /// Does what a key means in a text that is shown in so many columns and rows.
  ///
  /// - Returns: Whether the key means something here.
  public mutating func handle(_ key: Key, columns: Int, rows: Int) -> Bool {
    if edit(key) { return true }
    switch key {
    case .up, .control("p"): move(rows: -1, columns: columns)
    case .down, .control("n"): move(rows: 1, columns: columns)
    case .pageUp: move(rows: 1 - max(2, rows), columns: columns)
    case .pageDown: move(rows: max(2, rows) - 1, columns: columns)
    case .home, .control("a"): moveHome(columns: columns)
    case .end, .control("e"): moveEnd(columns: columns)
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .wordLeft, .alt("b"): moveWordLeft()
    case .wordRight, .alt("f"): moveWordRight()
    default: return false
    }
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter: insert("\n")
    case .tab: insert(" ")
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .wordBackspace, .control("w"): deleteWordBackward()
    case .wordDelete, .alt("d"): deleteWordForward()
    case .control("k"): deleteToEnd()
    case .control("u"): deleteToStart()
    case .control("_"), .alt("u"): undo()
    case .control("y"), .alt("r"): redo()
    default: return false
    }
    return true
  }
}

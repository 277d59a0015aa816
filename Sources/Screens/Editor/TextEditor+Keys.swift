extension TextEditor {
  /// Does what a key means in a text that is shown in so many columns and rows.
  ///
  /// - Returns: Whether the key means something here.
  @discardableResult
  public mutating func handle(_ key: Key, columns: Int, rows: Int) -> Bool {
    loss = nil
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter: insert("\n")
    default:
      guard let command = Interface.editorKeys.command(for: key) else { return false }
      switch command {
      case .move:
        guard let motion = key.motion else { return false }
        move(motion, selecting: key.selects, columns: columns, rows: rows)
      default: edit(command)
      }
    }
    return true
  }

  private mutating func edit(_ command: Interface.EditorCommand) {
    switch command {
    case .move: break
    case .mark: toggleMarking()
    case .selectAll: selectAll()
    case .cut: cut()
    case .copy: copy()
    case .paste: paste()
    case .undo: undo()
    case .redo: redo()
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .deleteWordBackward: deleteWordBackward()
    case .deleteWordForward: deleteWordForward()
    case .deleteToEnd: deleteToEnd()
    case .deleteToStart: deleteToStart()
    }
  }
}

extension Key {
  /// Where the key moves the cursor of a text, or nil.
  var motion: CursorMove? {
    switch self {
    case .select(let motion): motion
    case .left, .control("b"): .left
    case .right, .control("f"): .right
    case .up, .control("p"): .up
    case .down, .control("n"): .down
    case .wordLeft, .alt("b"): .wordLeft
    case .wordRight, .alt("f"): .wordRight
    case .home, .control("a"): .home
    case .end, .control("e"): .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .top: .top
    case .bottom: .bottom
    default: nil
    }
  }

  /// Whether what it moves over is selected.
  fileprivate var selects: Bool {
    if case .select = self { true } else { false }
  }
}

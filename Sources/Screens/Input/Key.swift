/// A key, or what else a terminal reports.
public enum Key: Equatable, Hashable, Sendable {
  /// A grapheme that was typed.
  case character(Character)
  /// Text that was pasted as a whole.
  case paste(String)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  /// A letter with Alt, in lower case.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case wordLeft, wordRight, wordBackspace, wordDelete
  /// The beginning and the end of a text (Ctrl-Home, Ctrl-End).
  case top, bottom
  /// A key that moves the cursor, with Shift: what lies between is selected.
  case select(CursorMove)
  /// A function key, from 1.
  case function(Int)
  /// The mouse, at a cell.
  case mouse(Mouse, at: Position)
  /// Nothing was typed for a while: what moves on the screen moves on.
  case tick
  /// The terminal has another size.
  case resize
  /// The user asks to stop from outside (Ctrl-C, a signal).
  case interrupt
  /// Something that means nothing here.
  case unknown
}

/// How a key moves the cursor of a text.
public enum CursorMove: CaseIterable, Equatable, Hashable, Sendable {
  case left, right, up, down, wordLeft, wordRight, home, end, pageUp, pageDown, top, bottom
}

/// What a mouse did.
public enum Mouse: Equatable, Hashable, Sendable {
  /// The first button was pressed.
  case press
  /// It was moved with the first button down.
  case drag
  /// The wheel was turned.
  case wheelUp, wheelDown
}

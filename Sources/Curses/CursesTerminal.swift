import CNcurses
import Screens

/// The user's terminal, through ncurses.
///
/// ncurses is one global state without locks: there is one such terminal at a time, on the main actor.
@MainActor public final class CursesTerminal: Terminal {
  /// Whether the terminal shows UTF-8; without it screens are to be drawn in ASCII.
  public let isUnicode: Bool

  private let theme: Theme
  private let input: UnsafeMutablePointer<FILE>
  private let interrupted: @Sendable () -> Bool
  private var screen: OpaquePointer?
  private var shown: CellBuffer?
  private var colours = ColourPairs()
  private let keyboard = Keyboard()

  /// Takes the terminal over: all of the screen, keys one by one.
  ///
  /// - Parameters:
  ///   - isColourless: Whether to use no colours, as `NO_COLOR` asks for.
  ///   - interrupted: Whether a signal has asked to stop since it was last called; tried ten times a second.
  /// - Throws: `CursesError` when the terminal cannot show a full screen; it is then as it was.
  public convenience init(
    isColourless: Bool = CursesTerminal.isColourUnwanted, interrupted: @escaping @Sendable () -> Bool
  ) throws {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    try self.init(
      name: name, output: cn_standard_output(), input: cn_standard_input(), isColourless: isColourless,
      interrupted: interrupted)
  }

  /// The same on other files, for tests without a terminal.
  init(
    name: String, output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>, isColourless: Bool,
    interrupted: @escaping @Sendable () -> Bool
  ) throws {
    isUnicode = cn_set_locale()
    self.input = input
    self.interrupted = interrupted
    guard !name.isEmpty, let screen = cn_open(name, output, input) else { throw CursesError.unknownTerminal(name) }
    guard cn_can_move_cursor() else {
      CursesTerminal.restore()
      delscreen(screen)
      throw CursesError.cannotMoveCursor(name)
    }
    self.screen = screen
    theme = Theme(colours: Int(cn_start_colours()), isColourless: isColourless)
    cn_set_modes()
    keyboard.defineKeys()
    cn_bracket_pastes(true)
  }

  /// Whether the environment asks for no colours: `NO_COLOR` with anything in it (no-color.org).
  nonisolated public static var isColourUnwanted: Bool {
    getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
  }

  deinit { CursesTerminal.restore() }

  /// Gives the terminal back as it was. May be called again.
  public func close() {
    CursesTerminal.restore()
    if let screen { delscreen(screen) }
    screen = nil
  }

  /// Gives the terminal back from wherever the program is, before it ends.
  nonisolated public static func restore() {
    cn_restore()
  }

  /// Its columns and rows now; none once it is closed.
  public var size: Size {
    screen == nil ? Size(columns: 0, rows: 0) : Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
  }

  /// Shows `buffer`: only cells that have changed since the last one are written.
  public func show(_ buffer: CellBuffer, cursor: Position?) {
    guard screen != nil else { return }
    for change in buffer.changes(since: shown) { put(change.cell, at: change.position) }
    shown = buffer
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { cn_move(Int32(cursor.row), Int32(cursor.column)) }
    cn_refresh()
  }

  private func put(_ cell: Cell, at position: Position) {
    let paint = theme.paint(cell.style)
    let attributes = cn_attributes(paint.isBold, paint.isDim, paint.isReversed, paint.isUnderlined)
    cn_put(Int32(position.row), Int32(position.column), cell.text, attributes, colours.pair(for: paint))
  }

  /// Waits for a key; `.interrupt` as soon as the caller's signal handler asks for it, nil when the input has ended,
  /// `.tick` when none has come within so many milliseconds.
  public func nextKey(within milliseconds: Int? = nil) -> Key? {
    cn_wait_for_keys(Int32(milliseconds ?? 100))
    while screen != nil {
      if interrupted() { return .interrupt }
      guard let key = keyboard.read() else {
        if cn_input_ended(input) { return nil }
        if milliseconds != nil { return .tick }
        continue
      }
      switch key {
      case .resize: shown = nil
      case .control("l"): redraw()
      default: return key
      }
      if key == .resize { return key }
    }
    return nil
  }

  /// Stops the program until the shell continues it, and then writes the whole screen anew.
  public func suspend() {
    cn_suspend()
    redraw()
  }

  /// Writes the whole screen anew, over whatever another program has left there.
  private func redraw() {
    cn_clear()
    cn_refresh()
  }
}

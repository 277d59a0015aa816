import CNcurses
import Screens

/// The user's terminal, through ncurses.
///
/// ncurses is one global state without locks: there is one such terminal at a time, on the main actor.
@MainActor public final class CursesTerminal: Terminal {
  /// Whether the terminal shows UTF-8; without it screens are to be drawn in ASCII.
  public let isUnicode: Bool

  private let depth: Theme.Depth
  private let input: UnsafeMutablePointer<FILE>
  private let interrupted: @Sendable () -> Bool
  private var screen: OpaquePointer?
  private var shown: CellBuffer?
  private var cursor: Position?
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
  ) throws(CursesError) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    try self.init(
      name: name, output: cn_standard_output(), input: cn_standard_input(), isColourless: isColourless,
      interrupted: interrupted)
    cn_hold_errors()
  }

  /// The same on other files, for tests without a terminal.
  init(
    name: String, output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>, isColourless: Bool,
    interrupted: @escaping @Sendable () -> Bool
  ) throws(CursesError) {
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
    let colours = Int(cn_start_colours())
    depth = Theme.Depth(colours: isColourless ? 0 : colours, isDirect: cn_has_direct_colours())
    cn_set_modes()
    keyboard.defineKeys()
    cn_report(true)
    cn_watch_stops()
    cn_arm()
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
    let theme = Theme(buffer.look, depth)
    for run in buffer.runs(since: shown) { put(run, theme.paint(run.style)) }
    shown = buffer
    self.cursor = cursor
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { cn_move(Int32(cursor.row), Int32(cursor.column)) }
    cn_refresh()
  }

  private func put(_ run: CellBuffer.Run, _ paint: Paint) {
    let attributes = cn_attributes(paint.isBold, paint.isDim, paint.isReversed, paint.isUnderlined)
    let (row, column) = (Int32(run.position.row), Int32(run.position.column))
    cn_put(row, column, run.text, attributes, colours.pair(for: paint))
  }

  /// Waits for a key; `.interrupt` as soon as the caller's signal handler asks for it, nil when the input has ended,
  /// `.tick` when none has come within so many milliseconds.
  public func nextKey(within milliseconds: Int? = nil) -> Key? {
    cn_wait_for_keys(Int32(milliseconds ?? 100))
    while screen != nil {
      if interrupted() { return .interrupt }
      if cn_is_stop_wanted() { suspend() }
      guard let key = keyboard.read() else {
        if cn_input_ended(input) { return nil }
        if milliseconds != nil { return .tick }
        continue
      }
      switch key {
      case .control("l"): repaint()
      case .resize:
        // Terminals disagree on which rows stay where when their size changes: all of it is written anew.
        shown = nil
        cn_clear()
        return key
      default: return key
      }
    }
    return nil
  }

  /// Stops the program until the shell continues it, and then writes the whole screen anew.
  public func suspend() {
    cn_suspend()
    repaint()
  }

  /// Writes the whole screen anew, over whatever stands there.
  private func repaint() {
    let buffer = shown
    shown = nil
    cn_clear()
    if let buffer { show(buffer, cursor: cursor) }
  }
}

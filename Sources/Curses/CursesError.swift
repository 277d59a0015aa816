/// Why the full-screen interface cannot be opened here.
public enum CursesError: Error, Equatable, CustomStringConvertible {
  /// The terminal is not described in the terminfo database.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor.
  case cannotMoveCursor(String)

  /// Why, and what to do.
  public var description: String {
    switch self {
    case .unknownTerminal(""):
      "TERM is not set (set it, for example to xterm-256color, or use --plain)"
    case .unknownTerminal(let name):
      "the terminal “\(name)” is unknown here (set TERM, for example to xterm-256color, or use --plain)"
    case .cannotMoveCursor(let name):
      "the terminal “\(name)” cannot show a full screen (use --plain)"
    }
  }
}

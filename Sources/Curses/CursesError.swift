import Codebook

/// Why the full-screen interface cannot be opened here.
public enum CursesError: Error, Equatable, CustomStringConvertible {
  /// The terminal is not described in the terminfo database.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor.
  case cannotMoveCursor(String)

  /// Why, and what to do.
  public var sentence: LocalizedText {
    switch self {
    case .unknownTerminal(""):
      LocalizedText(
        en: "TERM is not set (set it, for example to xterm-256color, or use --plain)",
        fr: "TERM n'est pas défini (donnez-lui par exemple la valeur xterm-256color, ou utilisez --plain)")
    case .unknownTerminal(let name):
      LocalizedText(
        en: "the terminal “\(name)” is unknown here (set TERM, for example to xterm-256color, or use --plain)",
        fr: "le terminal «\u{A0}\(name)\u{A0}» est inconnu ici (donnez à TERM par exemple la valeur xterm-256color, ou "
          + "utilisez --plain)")
    case .cannotMoveCursor(let name):
      LocalizedText(
        en: "the terminal “\(name)” cannot show a full screen (use --plain)",
        fr: "le terminal «\u{A0}\(name)\u{A0}» ne peut pas afficher le plein écran (utilisez --plain)")
    }
  }

  /// The sentence in English.
  public var description: String { sentence.english }
}

import Codebook

extension Interface {
  /// All commands of a screen, found by what they are called.
  struct Palette: Equatable, Sendable {
    /// What was typed.
    var query = ""
    /// The chosen entry among those that are found.
    var selected = 0
  }

  /// Something that the palette offers.
  struct PaletteEntry: Equatable, Sendable {
    enum Deed: Equatable, Sendable {
      /// The same as a key of the screen below.
      case press(Key)
      /// Opens an entry of the title screen.
      case openTitle(Int)
      /// Goes to a person.
      case meet(Int)
      /// Opens a mail, by its place from the latest.
      case read(Int)
      /// Opens the composer, with what was kept for the purpose.
      case compose(Purpose)
    }

    var label: String
    /// The key that does it, or nil.
    var key: String?
    /// What else it is called, such as in the key line.
    var alias = ""
    var deed: Deed

    /// Whether each word of a query begins a word of the label or of the other name, whatever its case and accents.
    func matches(_ query: String) -> Bool {
      let words = PaletteEntry.words(label + " " + alias)
      return PaletteEntry.words(query).allSatisfy { wanted in words.contains { $0.hasPrefix(wanted) } }
    }

    private static func words(_ text: String) -> [Substring] {
      let folded = text.lowercased().map { Ascii.fold(String($0)) }.joined()
      return folded.split { !$0.isLetter && !$0.isNumber }
    }
  }
}

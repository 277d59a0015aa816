import Engine

/// A text in the making: graphemes, a cursor, and what to undo.
///
/// A value without a width of its own: what depends on lines is told the columns that the text is shown in.
public struct TextEditor: Equatable, Sendable {
  /// The most graphemes that it takes; more are refused.
  public static let longest = Game.longestText

  /// The text, in graphemes.
  public internal(set) var characters: [Character] = []
  /// Where the cursor stands, 0 to the number of graphemes: before the grapheme of that number.
  public internal(set) var cursor = 0
  /// The other end of what is selected, or nil.
  var anchor: Int?
  /// Whether moves select without Shift too.
  public internal(set) var isMarking = false
  /// What was cut or copied last.
  public var clipboard = ""
  /// What the last key could not bring into the text, or nil.
  public internal(set) var loss: Loss?
  /// The column that up and down strive for, once one of them was pressed.
  var stickyColumn: Int?
  var past: [Snapshot] = []
  var future: [Snapshot] = []
  var lastEdit = Edit.none

  /// A text and its cursor as they were.
  struct Snapshot: Equatable, Sendable {
    var characters: [Character]
    var cursor: Int
  }

  /// What the last edit was: typing on, and deleting on, are undone as one.
  enum Edit: Equatable, Sendable {
    case none, typing, erasing, other
  }

  /// Why some of what was typed or pasted is not in the text.
  public enum Loss: Equatable, Sendable {
    /// The text is as long as a text may be.
    case full
    /// It could not have been seen: controls, spaces without a width.
    case unseen
  }

  /// Makes an editor with the cursor after `text`.
  public init(_ text: String = "") {
    characters = Array(TextEditor.cleaned(text).prefix(TextEditor.longest))
    cursor = characters.count
  }

  /// The text.
  public var text: String { String(characters) }

  /// How many graphemes the text has; a channel's limit counts these.
  public var count: Int { characters.count }

  /// Whether there is nothing to be read in it.
  public var isBlank: Bool { characters.allSatisfy(\.isWhitespace) }

  /// The text with line feeds of one kind, spaces for tabs and without what cannot be seen.
  static func cleaned(_ text: String) -> String {
    var cleaned = ""
    for character in text {
      if character.isNewline {
        cleaned.append("\n")
      } else if character == "\t" {
        cleaned.append(" ")
      } else if !isUnseen(character) {
        cleaned.append(character)
      }
    }
    return cleaned
  }

  /// Whether a grapheme takes no place and joins nothing: a control, a soft hyphen, a space without a width; or stands
  /// for bytes that are no character.
  private static func isUnseen(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return true }
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFFD: return true
    default: return scalar.properties.generalCategory == .control
    }
  }
}

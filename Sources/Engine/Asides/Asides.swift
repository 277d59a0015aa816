import Codebook
import Scenarios

/// Something that the player wrote down for themselves.
public struct PlayerNote: Equatable, Sendable {
  /// The turn, from 0.
  public var turn: Int
  /// When.
  public var at: CivilTime
  /// The words.
  public var text: String
}

/// What a seasoned colleague told the player who asked.
public struct Hint: Equatable, Sendable {
  /// What a hint costs, in points of the total score.
  public static let cost = 1

  /// The turn, from 0.
  public var turn: Int
  /// When.
  public var at: CivilTime
  /// What to do next, not in which words.
  public var text: LocalizedText
}

/// What is no act of the play: it takes no time, and nothing comes of it there.
extension Game.State {
  /// How many Characters a note has at most.
  public static let longestNote = 500

  mutating func note(_ text: String) throws(Game.Refusal) -> [Game.Effect] {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard text.count <= Game.State.longestNote else { throw .noteTooLong }
    playerNotes.append(PlayerNote(turn: turnIndex, at: now, text: text))
    return []
  }

  /// Tells what the sensible player would do next; the same advice twice in a row costs only once.
  mutating func giveHint() throws(Game.Refusal) -> [Game.Effect] {
    guard setup.mode == .training else { throw .noHints }
    let next = SensiblePlayer(state: self, worths: OptionWorths(scenario)).action
    let hint = Hint(turn: turnIndex, at: now, text: HintWords(state: self).text(next))
    if hints.last != hint { hints.append(hint) }
    return [.tell(Game.Notice(from: Hint.teller, text: hint.text))]
  }

  /// What the player did, and what they wrote down for themselves, in order of time.
  public var deedsAndNotes: [Deed] {
    let notes = playerNotes.map { Deed(turn: $0.turn, at: $0.at, action: .note(text: $0.text)) }
    return (deeds + notes).enumerated()
      .sorted {
        ($0.element.turn, $0.element.at.minutes, $0.offset) < ($1.element.turn, $1.element.at.minutes, $1.offset)
      }
      .map(\.element)
  }

  /// What undoing does not take back.
  mutating func keepAsides(of state: Game.State) {
    playerNotes = state.playerNotes
    hints = state.hints
  }
}

extension Hint {
  /// Who gives hints.
  static let teller = LocalizedText(en: "A seasoned colleague", fr: "Un collègue aguerri")
}

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
  /// How many deeds there were before it.
  var deedsBefore: Int
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
    playerNotes.append(PlayerNote(turn: turnIndex, at: now, text: text, deedsBefore: deeds.count))
    return []
  }

  /// Tells what the sensible player would do next; the same advice twice in a row costs only once.
  mutating func giveHint() throws(Game.Refusal) -> [Game.Effect] {
    guard setup.mode == .training else { throw .noHints }
    let next = SensiblePlayer(state: self, worths: OptionWorths(scenario)).action
    let hint = Hint(turn: turnIndex, at: now, text: HintWords(state: self).text(next))
    if hints.last?.text != hint.text { hints.append(hint) }
    return [.tell(Game.Notice(from: Hint.teller, text: hint.text))]
  }

  /// What the player did, and what they wrote down for themselves, in order of time.
  public var deedsAndNotes: [Deed] {
    let notes = playerNotes.map { note in
      (place: note.deedsBefore, deed: Deed(turn: note.turn, at: note.at, action: .note(text: note.text)))
    }
    return (notes + deeds.enumerated().map { (place: $0, deed: $1) }).sorted { $0.place < $1.place }.map(\.deed)
  }

  /// What undoing does not take back.
  mutating func keepAsides(of state: Game.State) {
    playerNotes = state.playerNotes
    for index in playerNotes.indices {
      playerNotes[index].deedsBefore = min(playerNotes[index].deedsBefore, deeds.count)
    }
    hints = state.hints
  }
}

extension Hint {
  /// Who gives hints.
  static let teller = LocalizedText(en: "A seasoned colleague", fr: "Un collègue aguerri")
}

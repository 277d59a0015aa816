import Codebook
import Engine
import PlainText
import Records

/// A play whose decisions are recorded undisturbed by signals, which from then on tell how to go on with it.
final class RecordedSeat: Seat {
  private let session: Session

  init(_ session: Session, on kind: InterfaceKind) {
    self.session = session
    let saved = Farewell.saved(session, on: kind)
    Interruptions.tell(
      session.state.language == .english
        ? "badbuzz: interrupted; \(saved)" : "badbuzz\u{A0}: interrompu\u{A0}; \(saved)")
  }

  var state: Game.State { session.state }
  var path: String { session.path }

  func perform(_ action: Game.Action) throws -> [Game.Effect] {
    try Interruptions.shielded { try session.perform(action) }
  }
}

/// What a player who leaves is told.
enum Farewell {
  /// Where the attempt is and how to go on with it on the same interface, in the language of play.
  static func saved(_ session: Session, on kind: InterfaceKind) -> String {
    let (path, command) = (session.path, "badbuzz resume \(option(kind))\(shellQuoted(session.path))")
    switch session.state.language {
    case .english: return "the attempt is saved in \(path). To go on: \(command)"
    case .french: return "la partie est enregistrée dans \(path). Pour la reprendre\u{A0}: \(command)"
    }
  }
}

extension Farewell {
  /// What asks for an interface on the command line, and a space; nothing for the usual one.
  private static func option(_ kind: InterfaceKind) -> String {
    switch kind {
    case .screen: ""
    case .plain: "--plain "
    case .jsonl: "--interface jsonl "
    }
  }
}

/// A play that is over: nothing can be done in it.
final class FinishedSeat: Seat {
  let state: Game.State
  let path: String

  init(state: Game.State, path: String) {
    self.state = state
    self.path = path
  }

  func perform(_ action: Game.Action) throws -> [Game.Effect] {
    throw Game.Refusal.gameOver
  }
}

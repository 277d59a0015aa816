import Codebook
import Engine
import PlainText
import Records

/// A play whose decisions are recorded undisturbed by signals, which from then on tell how to go on with it.
final class RecordedSeat: Seat {
  private let session: Session
  private let registry: Registry
  /// The command that goes on with the play.
  private let command: String

  init(_ session: Session, on kind: InterfaceKind, _ registry: Registry, _ library: CaseLibrary) {
    self.session = session
    self.registry = registry
    command = Farewell.command("resume", kind.arguments + library.arguments + [session.path])
    Interruptions.tell(Farewell.interrupted(saved(in: session.state.language), session.state.language))
  }

  var state: Game.State { session.state }
  var path: String { session.path }

  func perform(_ action: Game.Action) throws -> [Game.Effect] {
    try Interruptions.shielded { try session.perform(action) }
  }

  func farewell(in language: Language) -> String? {
    registry.isWorthKeeping(session) ? saved(in: language) : nil
  }

  private func saved(in language: Language) -> String {
    switch language {
    case .english: "Your attempt is saved in \(path). To go on: \(command)"
    case .french: "Votre partie est enregistrée dans \(path). Pour la reprendre\u{A0}: \(command)"
    }
  }
}

/// What a player who leaves is told.
enum Farewell {
  /// A command of the program, as it is typed.
  static func command(_ name: String, _ arguments: [String]) -> String {
    (["badbuzz", name] + arguments.map(shellQuoted)).joined(separator: " ")
  }

  /// That a signal has ended the program.
  static func interrupted(_ language: Language) -> String {
    language == .english ? "badbuzz: interrupted" : "badbuzz\u{A0}: interrompu"
  }

  /// The same, and what remains: `saved`.
  static func interrupted(_ saved: String, _ language: Language) -> String { "\(interrupted(language)). \(saved)" }
}

/// An argument as one word of a shell's command line.
private func shellQuoted(_ argument: String) -> String {
  let isPlain = argument.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
  if isPlain, !argument.isEmpty { return argument }
  return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
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

  func farewell(in language: Language) -> String? { nil }
}

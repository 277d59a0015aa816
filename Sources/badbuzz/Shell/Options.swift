import ArgumentParser
import Codebook
import Engine

extension Language: ExpressibleByArgument {}
extension Game.Setup.Mode: ExpressibleByArgument {}

/// `--lang`.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The language: en or fr. Otherwise that of the play, or of LC_ALL, LC_MESSAGES or LANG.")
  var lang: Language?

  /// The language that is asked for, or that of the environment.
  var language: Language { lang ?? Surroundings.language() }
}

/// `--scenarios`.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of cases, which go before those of $BADBUZZ_SCENARIOS, of the system and of ./scenarios.",
      valueName: "dir"),
    completion: .directory)
  var scenarios: String?

  /// The cases there are.
  var library: CaseLibrary { CaseLibrary(folder: scenarios) }
}

/// What a play is shown on.
enum InterfaceKind: String, ExpressibleByArgument, CaseIterable {
  case screen, plain, jsonl

  /// What asks for it on the command line; nothing for the usual one.
  var arguments: [String] {
    switch self {
    case .screen: []
    case .plain: ["--plain"]
    case .jsonl: ["--interface", "jsonl"]
    }
  }

  /// This one, or lines of text where there can be no full screen, which is said.
  func usable(in language: Language) -> InterfaceKind {
    guard self == .screen, let obstacle = Surroundings.obstacleToFullScreen() else { return self }
    complain(InterfaceKind.insteadOfScreen(obstacle)[language])
    return .plain
  }

  /// That the game goes on in lines of text, and why.
  static func insteadOfScreen(_ obstacle: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "badbuzz: \(obstacle.english): playing in lines of text",
      fr: "badbuzz\u{A0}: \(obstacle.french)\u{A0}: le jeu se fait en lignes de texte")
  }
}

/// `--plain` and `--interface`.
struct InterfaceOptions: ParsableArguments {
  @Flag(help: "Play in lines of text, without moving the cursor: for screen readers, pipes and simple terminals.")
  var plain = false

  @Option(help: "The interface: screen, plain, or jsonl for programs (one JSON object a line, both ways).")
  var interface: InterfaceKind?

  func validate() throws {
    if plain, let interface, interface != .plain {
      throw ValidationError("--plain and --interface \(interface.rawValue) exclude each other.")
    }
  }

  /// The interface that is asked for.
  var kind: InterfaceKind { plain ? .plain : interface ?? .screen }

  /// The interface that is asked for, or lines of text where there can be no full screen, which is said.
  func usable(in language: Language) -> InterfaceKind { kind.usable(in: language) }
}

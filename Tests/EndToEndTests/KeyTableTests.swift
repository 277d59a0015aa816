import Codebook
import Engine
import Foundation
import ScenarioCompiler
import Testing

@testable import Screens

extension EndToEnd {
  /// Each key of the key tables does in a real terminal what it does in memory.
  @Suite struct KeyTableTests {
    @Test(arguments: [Language.english, .french])
    func everyKeyOfTheDeskDoesWhatItDoesInMemory(language: Language) throws {
      try compare(Interface.deskKeys.bindings.flatMap(\.keys), language) { $0.press(.enter, .enter) }
    }

    @Test func everyKeyOfTheBriefingDoesWhatItDoesInMemory() throws {
      try compare(Interface.briefingKeys.bindings.flatMap(\.keys), .english) { _ in }
    }

    @Test func everyKeyOfTheComposerDoesWhatItDoesInMemory() throws {
      let keys =
        Interface.composerKeys.bindings.flatMap(\.keys)
        + Interface.editorKeys.bindings.flatMap(\.keys)
      try compare(keys, .french) { $0.press(.enter, .enter, .character("p"), .character("1"), .character("é")) }
    }

    /// Presses the keys one after the other where `opening` leads to, in a terminal and in memory.
    private func compare(_ keys: [Key], _ language: Language, opening: (inout Pair) -> Void) throws {
      for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
        var pair = try Pair(language, size)
        defer { pair.screen.close() }
        opening(&pair)
        try pair.check("the beginning")
        for key in keys where !KeyTableTests.leaving.contains(key) {
          pair.press(key)
          try pair.check("\(key)")
          if pair.isElsewhere {
            pair.screen.close()
            pair = try Pair(language, size)
            opening(&pair)
            try pair.check("the beginning")
          }
        }
      }
    }

    /// Keys that end the program, stop it, or ask the terminal for something.
    private static let leaving: [Key] = [.control("c"), .control("z")]
  }
}

/// The same play in a real terminal and in memory.
private struct Pair {
  let screen: TmuxScreen
  private let size: Size
  private var model: Interface.Model
  private var state: Game.State
  private(set) var isElsewhere = false

  init(_ language: Language, _ size: Size) throws {
    let program = try Program()
    self.size = size
    screen = try TmuxScreen(
      program,
      [
        "play", "sale-sharks", "--seed", "7", "--lang", language.rawValue, "--population", "500", "--attempt",
        program.home.appendingPathComponent("play.buzz").path,
      ],
      columns: size.columns, rows: size.rows)
    let scenario = try #require(ScenarioCompiler.compile(repositoryCase: "sale-sharks").scenario)
    state = Game.State(scenario: scenario, setup: Game.Setup(seed: 7, language: language, population: 500))
    model = Interface.Model(language: language, library: Library())
    model.offersGuide = true
    model.openBriefing()
    press(.character("S"))
    isElsewhere = false
  }

  mutating func press(_ keys: Key...) {
    for key in keys { press(key) }
  }

  mutating func press(_ key: Key) {
    try? screen.send(key.sequence)
    for request in Interface.handle(key, &model, state: state, size: size) { carryOut(request) }
  }

  private mutating func carryOut(_ request: Interface.Request) {
    switch request {
    case .perform(let action):
      do throws(Game.Refusal) {
        let effects = try Game.reduce(&state, action)
        Interface.receive(effects, refusal: nil, &model, state: state)
      } catch {
        Interface.receive([], refusal: error, &model, state: state)
      }
    case .close, .quit, .start, .resume, .review, .watch, .leaveFilm, .seek, .takeJudgement, .respond:
      isElsewhere = true
    case .setLanguage, .setLook, .setMotion, .keepDrafts, .suspend: break
    }
  }

  /// Checks that the terminal comes to show what memory does.
  func check(_ step: String) throws {
    guard !isElsewhere else { return }
    let wanted = Interface.draw(model, state: state, size: size).buffer.text.trimmingTrailingSpace
    try screen.wait("after \(step):\n\(wanted)\n, but this is shown", seconds: 8) { $0.trimmingTrailingSpace == wanted }
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension Key {
  /// What a terminal sends for it.
  fileprivate var sequence: String {
    switch self {
    case .character(let character): String(character)
    case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
    case .control(" "): "\0"
    case .control("_"): "\u{1F}"
    case .control(let letter): String(UnicodeScalar(UInt8((letter.asciiValue ?? 96) - 96)))
    case .alt(let letter): "\u{1B}\(letter)"
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: move
    case .wordLeft: "\u{1B}[1;5D"
    case .wordRight: "\u{1B}[1;5C"
    case .wordBackspace: "\u{1B}\u{7F}"
    case .wordDelete: "\u{1B}[3;5~"
    case .top: "\u{1B}[1;5H"
    case .bottom: "\u{1B}[1;5F"
    case .select(let move): move.sequence
    case .function(let number): ["\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS"][(number - 1) % 4]
    case .mouse, .tick, .resize, .interrupt, .unknown: ""
    }
  }

  private var move: String {
    switch self {
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}[1~"
    case .end: "\u{1B}[4~"
    case .pageUp: "\u{1B}[5~"
    default: "\u{1B}[6~"
    }
  }
}

extension CursorMove {
  /// What a terminal sends for it with Shift.
  fileprivate var sequence: String {
    switch self {
    case .left: "\u{1B}[1;2D"
    case .right: "\u{1B}[1;2C"
    case .up: "\u{1B}[1;2A"
    case .down: "\u{1B}[1;2B"
    case .wordLeft: "\u{1B}[1;6D"
    case .wordRight: "\u{1B}[1;6C"
    case .home: "\u{1B}[1;2H"
    case .end: "\u{1B}[1;2F"
    case .pageUp: "\u{1B}[5;2~"
    case .pageDown: "\u{1B}[6;2~"
    case .top: "\u{1B}[1;6H"
    case .bottom: "\u{1B}[1;6F"
    }
  }
}

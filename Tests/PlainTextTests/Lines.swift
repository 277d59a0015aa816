import Codebook
import Engine
import Fixtures
import Scenarios

@testable import PlainText

/// Lines that a test gives.
final class ScriptedInput: LineInput {
  private var lines: [InputLine]

  init(_ lines: [InputLine]) {
    self.lines = lines.reversed()
  }

  convenience init(_ text: String) {
    self.init(text.split(separator: "\n", omittingEmptySubsequences: false).map { .text(String($0)) })
  }

  func nextLine() -> InputLine? { lines.popLast() }
}

/// What was written, up to the moment when the reader goes.
final class Transcript: LineOutput {
  private(set) var text = ""
  private let patience: Int
  private let end: OutputClosed

  init(patience: Int = .max, end: OutputClosed = OutputClosed()) {
    self.patience = patience
    self.end = end
  }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  func write(_ text: String) throws(OutputClosed) {
    guard self.text.utf8.count + text.utf8.count <= patience else { throw end }
    self.text += text
  }
}

/// A play without a file.
final class MemorySeat: Seat {
  struct DiskFull: Error, CustomStringConvertible {
    let description = "no space left"
  }

  private(set) var state: Game.State
  let path = "/plays/it's.buzz"
  var isDiskFull = false
  var hasFarewell = true
  private(set) var actions: [Game.Action] = []

  init(
    _ language: Language = .english, mode: Game.Setup.Mode = .training, case scenario: Scenario = Fixtures.bakery(),
    arrangement: String? = nil
  ) {
    var scenario = scenario
    scenario.community.agents = 200
    let setup = Game.Setup(seed: 7, language: language, mode: mode, arrangement: arrangement)
    state = Game.State(scenario: scenario, setup: setup)
  }

  /// A play of the bakery with all that a desk can have.
  static func wholeDesk(_ language: Language = .english) -> MemorySeat {
    MemorySeat(language, case: Fixtures.wholeDesk())
  }

  func perform(_ action: Game.Action) throws -> [Game.Effect] {
    if isDiskFull { throw DiskFull() }
    let effects = try Game.reduce(&state, action)
    actions.append(action)
    return effects
  }

  func farewell(in language: Language) -> String? {
    guard hasFarewell else { return nil }
    return language == .english ? "To go on: badbuzz resume play" : "Pour reprendre\u{A0}: badbuzz resume play"
  }
}

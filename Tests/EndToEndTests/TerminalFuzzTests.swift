import Foundation
import Testing

/// A screen of the program, and the keys that lead to it.
struct Opening: Sendable, CustomTestStringConvertible {
  let name: String
  var arguments: [String] = []
  var keys: [String] = []

  /// Stands for the file of a play that is over.
  private static let over = "a play that is over"

  var testDescription: String { name }

  private static let play = ["play", "sale-sharks", "--seed", "7", "--population", "500", "--lang", "fr"]

  static let all = [
    Opening(name: "title"), Opening(name: "briefing", arguments: play),
    Opening(name: "desk", arguments: play, keys: ["Enter", "Enter"]),
    Opening(name: "composer", arguments: play, keys: ["Enter", "Enter", "p", "1"]),
    Opening(name: "debrief", arguments: ["resume", over]), Opening(name: "replay", arguments: ["replay", over]),
    Opening(name: "bends", arguments: ["resume", over], keys: ["3"]),
    Opening(name: "what if", arguments: ["resume", over], keys: ["w", "Enter"]),
    Opening(name: "lessons", arguments: ["resume", over], keys: ["7"]),
    Opening(name: "progress", arguments: ["resume", over], keys: ["q", "p"]),
    Opening(name: "judgement", keys: ["t", "Enter", "2", "d"]),
  ]

  /// Its arguments for a program, which plays to the end first where a play that is over is wanted.
  func arguments(for program: Program) throws -> [String] {
    try arguments.map { $0 == Opening.over ? try finished(program) : $0 }
  }

  private func finished(_ program: Program) throws -> String {
    let path = program.home.appendingPathComponent("finished.buzz").path
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    let ends = String(repeating: "{\"do\":\"end-turn\"}\n", count: 20)
    _ = try program.run(
      ["play", "sale-sharks", "--seed", "7", "--population", "500", "--attempt", path, "--interface", "jsonl"],
      input: ends)
    return path
  }
}

extension EndToEnd {
  /// Keys and sizes without rhyme or reason. `BADBUZZ_FUZZ_KEYS=10000` makes a long run of it, with three seeds,
  /// `BADBUZZ_FUZZ_SCREEN=desk` one of one screen.
  @Suite struct TerminalFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let keys = environment["BADBUZZ_FUZZ_KEYS"].flatMap { Int($0) } ?? 100
    private static let seeds: ClosedRange<UInt64> = environment["BADBUZZ_FUZZ_KEYS"] == nil ? 1...1 : 1...3
    private static let openings = Opening.all.filter { $0.name == environment["BADBUZZ_FUZZ_SCREEN"] ?? $0.name }

    /// The screen is written anew, cell by cell, at Ctrl-L: what it showed before must have been the same.
    @Test(arguments: openings, seeds)
    func noKeyAndNoSizeLeavesAStaleCell(_ opening: Opening, seed: UInt64) throws {
      let program = try Program()
      var numbers = SeededNumbers(state: seed)
      var screen = try open(opening, program)
      defer { screen.close() }
      var (columns, rows) = (100, 30)
      for round in 0..<(TerminalFuzzTests.keys / 20) {
        let typed = (0..<20).map { _ in RandomTyping.next(columns: columns, rows: rows, &numbers) }
        try screen.send(typed.joined())
        (columns, rows) = (Int.random(in: 10...300, using: &numbers), Int.random(in: 3...100, using: &numbers))
        try screen.resize(columns: columns, rows: rows)
        guard round % 5 == 4 else { continue }
        // A film that plays goes on between two looks: going to the next decision stops it, once the new size is known (in the
        // smallest terminals keys do nothing).
        _ = try screen.settled()
        try screen.press("Right")
        let shown = try screen.settled()
        if let status = left(shown) {
          #expect(status == 0, "seed \(seed), round \(round): \(typed.map(\.debugDescription))")
          screen.close()
          screen = try open(opening, program)
          (columns, rows) = (100, 30)
          continue
        }
        try screen.press("C-l")
        let anew = try screen.settled()
        let stale = StyledScreen(anew).differences(from: StyledScreen(shown))
        #expect(stale.isEmpty, "seed \(seed), round \(round): \(typed.map(\.debugDescription))")
      }
      for attempt in (try? program.attempts()) ?? [] {
        let verdict = try program.run(["verify", attempt.path])
        #expect(verdict.errors.isEmpty, "\(verdict.errors)")
      }
    }

    private func open(_ opening: Opening, _ program: Program) throws -> TmuxScreen {
      let screen = try TmuxScreen(program, opening.arguments(for: program), columns: 100, rows: 30)
      try screen.wait("a screen") { $0.split(separator: "\n").count > 5 }
      for key in opening.keys {
        try screen.press(key)
        _ = try screen.settled()
      }
      return screen
    }

    /// The status that the program has left with, or nil while it runs.
    private func left(_ screen: String) -> Int? {
      guard let start = screen.range(of: "[left with ") else { return nil }
      return Int(screen[start.upperBound...].prefix { $0.isNumber })
    }
  }
}

extension TmuxScreen {
  /// Sends bytes as a terminal would.
  func send(_ text: String) throws {
    let bytes = text.utf8.map { String($0, radix: 16) }
    guard !bytes.isEmpty else { return }
    try tmux(["send-keys", "-H"] + bytes)
  }

  /// The screen with its colours, once nothing moves on it any more and the program has nothing left to do.
  func settled() throws -> String {
    var screen = try tmux(["capture-pane", "-p", "-e", "-N"], reads: true)
    var quiet = 0
    let end = Date().addingTimeInterval(60)
    while quiet < 4, Date() < end {
      Thread.sleep(forTimeInterval: 0.05)
      let next = try tmux(["capture-pane", "-p", "-e", "-N"], reads: true)
      quiet = try next == screen && isWaiting() ? quiet + 1 : 0
      screen = next
    }
    return screen
  }
}

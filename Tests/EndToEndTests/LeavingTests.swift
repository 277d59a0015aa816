import Foundation
import Testing

extension EndToEnd {
  @Suite struct LeavingTests {
    private let program: Program
    private let play = ["play", "sale-sharks", "--seed", "7", "--lang", "en", "--population", "500"]

    init() throws {
      program = try Program()
    }

    /// A play on the full screen, whose desk has been taken.
    private func desk(_ arguments: String...) throws -> TmuxScreen {
      let screen = try TmuxScreen(program, play + arguments, columns: 80, rows: 24)
      try screen.wait(for: "take the desk")
      try screen.press("Enter")
      try screen.wait(for: "Turn 1/")
      try screen.press("Enter")
      return screen
    }

    private func saveAndQuit(_ screen: TmuxScreen) throws {
      try screen.press("q")
      try screen.wait(for: "2 Save and quit")
      try screen.press("2")
      try screen.wait(for: "[left with 0]")
    }

    private func place(_ name: String) -> String { program.home.appendingPathComponent(name).path }

    private func isFile(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    @Test(arguments: [["--plain"], ["--interface", "jsonl"]])
    func ofAPlayInWhichNothingWasDoneNothingStays(interface: [String]) throws {
      let result = try program.run(play + interface)
      #expect(result.status == 0)
      #expect(!result.output.contains("badbuzz resume"))
      #expect(try program.attempts().isEmpty)
      #expect(try program.run(["resume"]).status == 66)
    }

    @Test func ofAPlayOnTheFullScreenInWhichNothingWasDoneNothingStaysEither() throws {
      let screen = try desk()
      defer { screen.close() }
      try saveAndQuit(screen)
      #expect(try program.attempts().isEmpty)
    }

    @Test(arguments: [["--plain"], ["--interface", "jsonl"]])
    func aFileThatWasAskedForByNameStays(interface: [String]) throws {
      let path = place("mine.buzz")
      #expect(try program.run(play + interface + ["--attempt", path]).status == 0)
      #expect(isFile(path))
      #expect(try program.run(["resume", path] + interface).status == 0)
      #expect(isFile(path))
    }

    @Test func aFileThatWasAskedForByNameStaysOnTheFullScreenToo() throws {
      let path = place("mine.buzz")
      let screen = try desk("--attempt", path)
      defer { screen.close() }
      try saveAndQuit(screen)
      #expect(isFile(path))
    }

    @Test func aPlayInWhichOnlyATextWaitsIsKeptAndShowsItHoweverItsFileIsSpelt() throws {
      let screen = try desk()
      defer { screen.close() }
      try screen.press("p")
      try screen.wait(for: "Twitter")
      try screen.press("1")
      try screen.wait(for: "Ctrl-S send")
      try screen.type("We are sorry")
      try screen.wait(for: "12/140")
      try screen.press("Escape")
      try screen.wait(for: "The draft is kept")
      try saveAndQuit(screen)
      let attempt = try #require(try program.attempts().first)
      let (folder, name) = (attempt.deletingLastPathComponent().path, attempt.lastPathComponent)
      for spelling in [name, "./\(name)", "../attempts/\(name)"] {
        let resumed = try program.run(["resume", "--plain", spelling], input: "q\n", in: folder).output
        #expect(resumed.contains("A draft is kept: statement on Twitter."), "\(spelling)")
        #expect(resumed.contains("To go on: badbuzz resume --plain \(spelling)\n"))
      }
      let again = try TmuxScreen(program, ["resume"], columns: 80, rows: 24)
      defer { again.close() }
      try again.wait(for: "1 text waits to be sent.")
    }

    @Test func whoTakesTheTestUnderACodeIsToldToGoOnUnderIt() throws {
      let left = try program.run(["judgement", "--plain", "--person", "Ana", "--lang", "en"], input: "1\n3\nq\n")
      #expect(left.output.hasSuffix("To go on: badbuzz judgement --plain --person Ana\n"))
    }

    @Test func aPlayOfACaseOfOnesOwnIsGoneOnWithByTheCommandThatIsTold() throws {
      let shelf = place("my cases")
      try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: Program.package.appendingPathComponent("scenarios/sale-sharks"),
        to: URL(fileURLWithPath: shelf + "/own-sharks"))
      let left = try program.run(
        ["play", shelf + "/own-sharks", "--lang", "en", "--population", "500", "--plain"], input: "w 1\nq\n")
      let attempt = try #require(try program.attempts().first).path
      #expect(left.output.hasSuffix("badbuzz resume --plain --scenarios '\(shelf)' \(attempt)\n"))
      #expect(try program.run(["resume", "--plain", "--scenarios", shelf, attempt], input: "q\n").status == 0)
      let known = Program.package.appendingPathComponent("scenarios/sale-sharks").path
      let usual = try program.run(
        ["play", known, "--lang", "en", "--population", "500", "--plain"], input: "w 1\nq\n")
      #expect(usual.output.contains("badbuzz resume --plain ") && !usual.output.contains("--scenarios"))
    }
  }
}

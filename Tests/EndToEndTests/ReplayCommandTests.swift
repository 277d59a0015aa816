import Foundation
import Testing

extension EndToEnd {
  @Suite struct ReplayCommandTests {
    private let program: Program
    private let path: String

    /// An attempt of two turns with a few acts.
    init() throws {
      program = try Program()
      path = program.home.appendingPathComponent("play.buzz").path
      let input = """
        {"do":"publish","channel":"twitter","text":"We are looking into it."}
        {"do":"wait","minutes":5}
        {"do":"end-turn"}
        {"do":"wait","minutes":5}
        {"do":"end-turn"}

        """
      let play = ["play", "sale-sharks", "--seed", "7", "--lang", "en", "--population", "500", "--attempt", path]
      #expect(try program.run(play + ["--interface", "jsonl"], input: input).status == 0)
    }

    @Test func aPlayIsWatchedForwardsAndBackwards() throws {
      let screen = try TmuxScreen(program, ["replay", path], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "The play begins")
      try screen.press("Right")
      try screen.wait(for: "Publishes on Twitter")
      try screen.press("Right")
      try screen.wait(for: "Waits")
      try screen.press("Left")
      try screen.wait(for: "We are looking into it.")
      try screen.press("t")
      try screen.wait(for: "Go to which turn?")
      try screen.press("2")
      try screen.wait(for: "Turn 2/")
      try screen.press("Space")
      try screen.wait(for: "▶")
      try screen.press("q")
      try screen.wait(for: "[left with 0]")
    }

    @Test func inLinesOfTextItGoesByEnter() throws {
      let screen = try TmuxScreen(program, ["replay", path, "--plain", "--lang", "fr"], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "0/5>")
      try screen.press("Enter")
      try screen.wait(for: "publie sur Twitter")
      try screen.press("q", "Enter")
      try screen.wait(for: "[left with 0]")
    }

    @Test func withoutATerminalTheWholeStoryIsPrinted() throws {
      let result = try program.run(["replay", path])
      #expect(result.status == 0)
      #expect(result.output.contains("1. ") && result.output.contains("\n5. "))
      let lines = try program.run(["replay", path, "--json"]).output.split(separator: "\n")
      #expect(lines.count == 5)
      for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }

    @Test func aRecordingIsWrittenOnceAndIsTheSameEachTime() throws {
      let files = ["a.cast", "b.cast"].map { program.home.appendingPathComponent($0) }
      for file in files {
        #expect(try program.run(["replay", path, "--export", file.path, "--size", "100x30"]).status == 0)
      }
      let text = try String(contentsOf: files[0], encoding: .utf8)
      #expect(try text == String(contentsOf: files[1], encoding: .utf8))
      let lines = text.split(separator: "\n")
      #expect(lines[0].hasPrefix(#"{"version":2,"width":100,"height":30,"#))
      for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      #expect(lines.contains { $0.contains(#","m","2. "#) })
      #expect(try program.run(["replay", path, "--export", files[0].path]).status == 73)
      #expect(try program.run(["replay", path, "--export", "/nowhere/x.cast"]).status == 73)
    }

    @Test func aRecordingGoesToStandardOutputOnRequest() throws {
      let result = try program.run(["replay", path, "--export", "-"])
      #expect(result.status == 0)
      #expect(result.output.hasPrefix(#"{"version":2,"width":120,"height":40,"#))
      #expect(!FileManager.default.fileExists(atPath: "-"))
    }

    @Test(arguments: ["79x24", "80x23", "401x24", "80x201", "80", "wide"])
    func aSizeThatCannotBeIsToldWithItsLimits(size: String) throws {
      let result = try program.run(["replay", path, "--export", "-", "--size", size])
      #expect(result.status == 64)
      #expect(result.errors.contains("from 80x24 to 400x200"))
    }

    @Test func helpNamesTheLimitsOfTheSize() throws {
      let words = try program.run(["replay", "--help"]).output.split(whereSeparator: \.isWhitespace)
      #expect(words.joined(separator: " ").contains("from 80x24 to 400x200"))
    }

    @Test func wrongUsageAndWrongAttemptsAreTold() throws {
      #expect(try program.run(["replay", path, "--json", "--plain"]).status == 64)
      #expect(try program.run(["replay", path, "--size", "100x30"]).status == 64)
      #expect(try program.run(["replay", path, "--export", "/tmp/x", "--size", "10x10"]).status == 64)
      #expect(try program.run(["replay", "/nowhere.buzz"]).status == 66)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("looking", with: "staring").write(toFile: path, atomically: true, encoding: .utf8)
      let result = try program.run(["replay", path])
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("\(path):2:1: error: turn 1: "))
    }
  }
}

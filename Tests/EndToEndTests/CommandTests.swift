import Foundation
import Testing

extension EndToEnd {
  @Suite struct CommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    private func json(_ arguments: String...) throws -> Any {
      try JSONSerialization.jsonObject(with: Data(program.run(arguments).output.utf8))
    }

    /// An attempt of `turns` turns, and where it is.
    private func attempt(turns: Int) throws -> String {
      let path = program.home.appendingPathComponent("\(UUID().uuidString).buzz").path
      let input = String(repeating: "{\"do\":\"end-turn\"}\n", count: turns)
      let play = ["play", "sale-sharks", "--seed", "7", "--lang", "en", "--population", "500", "--attempt", path]
      #expect(try program.run(play + ["--interface", "jsonl"], input: input).status == 0)
      return path
    }

    @Test func theCasesAreFoundFromAnyFolder() throws {
      let cases = try #require(try json("cases", "--json") as? [[String: Any]])
      #expect(cases.compactMap { $0["id"] as? String } == Program.cases)
      for id in Program.cases {
        let card = try #require(try json("show", id, "--json", "--lang", "fr") as? [String: Any])
        #expect(card["id"] as? String == id)
        #expect((card["objectives"] as? [Any])?.isEmpty == false)
      }
    }

    @Test func everyCommandExplainsItselfWithAnExample() throws {
      let help = try program.run(["--help"])
      #expect(help.status == 0)
      for command in [
        "play", "cases", "show", "resume", "debrief", "replay", "whatif", "verify", "critique", "check", "playtest",
        "model", "experiment", "progress",
      ] {
        let text = try program.run([command, "--help"])
        #expect(text.status == 0)
        #expect(text.output.contains("EXAMPLE: badbuzz \(command)"))
      }
      #expect(try program.run(["--version"]).output.hasPrefix("badbuzz "))
    }

    @Test(arguments: [
      ["play", "--frob"], ["play", "sale-sharks", "--seed", "x"], ["play", "sale-sharks", "--seed", "-1"],
      ["play", "sale-sharks", "--seed", "9007199254740992"], ["play", "sale-sharks", "--population", "99"],
      ["play", "sale-sharks", "--lang", "de"], ["play", "--masked"], ["play", "--mode", "assessment"],
      ["play", "sale-sharks", "--plain", "--interface", "jsonl"],
      ["--interface", "jsonl"], ["show"], ["verify"], ["frob"],
    ]) func wrongUsageIsToldWithStatus64(arguments: [String]) throws {
      let result = try program.run(arguments)
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("badbuzz: error: "))
      #expect(result.output.isEmpty)
    }

    @Test func aMisspeltCaseIsSuggested() throws {
      let result = try program.run(["show", "sale-shark"])
      #expect(result.status == 66)
      #expect(result.errors == "badbuzz: error: there is no case sale-shark (did you mean sale-sharks?)\n")
    }

    @Test func theLanguageIsThatOfTheEnvironmentUnlessItIsAskedFor() throws {
      let process = program.process(["show", "sale-sharks"])
      process.environment?["LC_ALL"] = "fr_FR.UTF-8"
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(text.contains("Difficulté"))
      #expect(try program.run(["show", "sale-sharks", "--lang", "en"]).output.contains("Difficulty"))
    }

    @Test func theCasesHaveNoErrors() throws {
      let result = try program.run(["check", Program.package.appendingPathComponent("scenarios").path])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("errors: 0"))
      #expect(try program.run(["check", "/nowhere"]).status == 66)
    }

    @Test func anAttemptIsVerifiedAndDebriefed() throws {
      let path = try attempt(turns: 40)
      #expect(try program.run(["verify", path]).output.contains(": verified, score "))
      let verdicts = try #require(try json("verify", path, "--json") as? [[String: Any]])
      #expect(verdicts.map { $0["status"] as? String } == ["verified"])
      let debrief = try program.run(["debrief", path])
      #expect(debrief.status == 0)
      #expect(debrief.output.contains("What really happened"))
      #expect(debrief.output.contains("What if? badbuzz whatif "))
      let score = try #require(try json("debrief", path, "--json") as? [String: Any])
      for list in ["bends", "mostSeen", "practice", "recommendations"] {
        #expect((score[list] as? [Any])?.isEmpty == false, "\(list)")
      }
      #expect(score["total"] as? Int == verdicts[0]["total"] as? Int)
    }

    @Test func whatPlaysHaveToHaveInCommonIsToldAndACopyIsNamed() throws {
      let path = try attempt(turns: 40)
      let copy = path + ".copy.buzz"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let verdicts = try #require(try json("verify", path, copy, "--json") as? [[String: Any]])
      #expect(verdicts.map { $0["sameDecisionsAs"] as? String } == [nil, path])
      #expect(verdicts.allSatisfy { $0["seed"] is Int && $0["case"] is String && $0["mode"] is String })
      let output = try program.run(["verify", path, copy]).output
      #expect(output.contains("; sale-sharks, seed ") && output.contains("the same decisions as \(path)"))
    }

    @Test func aTamperedAttemptIsRefusedWithItsLine() throws {
      let path = try attempt(turns: 40)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let changed = text.replacingOccurrences(of: #""turn":3}"#, with: #""turn":2}"#)
      try changed.write(toFile: path, atomically: true, encoding: .utf8)
      let result = try program.run(["verify", path])
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("\(path):4:1: error: turn 3: "))
    }

    @Test func otherContentIsToldWithStatus65() throws {
      let path = try attempt(turns: 1)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let hash = try #require(text.firstMatch(of: /"content":"([0-9a-f]{64})"/)).1
      let zeros = String(repeating: "0", count: 64)
      try text.replacingOccurrences(of: hash, with: zeros).write(toFile: path, atomically: true, encoding: .utf8)
      for command in ["verify", "debrief", "resume"] {
        let result = try program.run([command, path])
        #expect(result.status == 65)
        #expect(result.errors.contains(hash) && result.errors.contains(zeros))
      }
    }

    @Test func anAttemptThatIsNotOverIsAFinding() throws {
      let path = try attempt(turns: 2)
      #expect(try program.run(["verify", path]).status == 1)
      #expect(try program.run(["debrief", path]).status == 1)
      #expect(try program.run(["verify", path, "/nowhere.buzz"]).status == 66)
      #expect(try program.run(["verify", "/dev/null"]).status == 66)
    }

    @Test func anAttemptIsNotOverwrittenAndNeedsAPlaceToBe() throws {
      let path = try attempt(turns: 1)
      #expect(try program.run(["play", "sale-sharks", "--attempt", path]).status == 73)
      #expect(try program.run(["play", "sale-sharks", "--attempt", "/nowhere/x.buzz"]).status == 73)
    }

    @Test func aPlayIsLockedAgainstASecondPlayer() throws {
      let dialogue = try Dialogue(program, ["play", "sale-sharks", "--population", "500"])
      let path = try #require(dialogue.next("ready")?["attempt"] as? String)
      let second = try program.run(["resume", path])
      #expect(second.status == 73)
      #expect(second.errors.contains("another process"))
      kill(dialogue.process.processIdentifier, SIGKILL)
      dialogue.process.waitUntilExit()
      #expect(try program.run(["resume", path]).status == 0)
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func aSignalEndsThePlayAndTellsHowToGoOn(signal: Int32, status: Int32) throws {
      let process = program.process(["play", "sale-sharks", "--population", "500", "--plain", "--lang", "en"])
      let (input, output, errors) = (Pipe(), Pipe(), Pipe())
      (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
      try process.run()
      _ = output.fileHandleForReading.availableData
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationStatus == status)
      let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      let path = try #require(try program.attempts().first).path
      #expect(
        text == "badbuzz: interrupted. Your attempt is saved in \(path). To go on: badbuzz resume --plain \(path)\n")
    }

    @Test func withoutATerminalThePlayIsInLinesOfText() throws {
      let result = try program.run(["play", "sale-sharks", "--lang", "fr", "--population", "500"], input: "l\nv\no\n")
      #expect(result.status == 0)
      #expect(result.errors.contains("le jeu se fait en lignes de texte"))
      #expect(result.output.contains("Tour 2 sur "))
      #expect(result.output.hasSuffix("badbuzz resume --plain \(try #require(try program.attempts().first).path)\n"))
      let resumed = try program.run(["resume", "--plain"], input: "q\n")
      #expect(resumed.output.contains("Tour 2 sur "))
    }

    @Test func theMenuStartsAPlayByItsNumber() throws {
      let result = try program.run(["--lang", "en"], input: "2\n1\nw 1\nq\n")
      #expect(result.status == 0)
      #expect(result.output.contains("BadBuzz: cases to play\n1. "))
      #expect(result.output.contains("How is your desk organised?\n1. "))
      #expect(result.output.contains("Turn 1 of "))
      #expect(try program.attempts().count == 1)
    }

    @Test func aReaderWhoGoesEndsThePlayCleanly() throws {
      let process = program.process(["play", "sale-sharks", "--interface", "jsonl", "--population", "500"])
      let (input, output) = (Pipe(), Pipe())
      (process.standardInput, process.standardOutput) = (input, output)
      try process.run()
      _ = output.fileHandleForReading.availableData
      try output.fileHandleForReading.close()
      for _ in 0..<20 { input.fileHandleForWriting.write(Data("{\"do\":\"look\"}\n".utf8)) }
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 0)
    }
  }
}

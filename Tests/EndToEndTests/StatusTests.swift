import Foundation
import Testing

extension EndToEnd {
  @Suite struct StatusTests {
    private let program: Program
    private let play = ["play", "sale-sharks", "--seed", "7", "--lang", "en", "--population", "500"]

    init() throws {
      program = try Program()
    }

    private func place(_ name: String) -> String { program.home.appendingPathComponent(name).path }

    private func write(_ text: String, to name: String) throws -> String {
      try text.write(toFile: place(name), atomically: true, encoding: .utf8)
      return place(name)
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// An attempt of so many turns.
    private func attempt(turns: Int) throws -> String {
      let path = place("\(turns).buzz")
      let lines = String(repeating: #"{"do":"end-turn"}"# + "\n", count: turns)
      #expect(try program.run(play + ["--attempt", path, "--interface", "jsonl"], input: lines).status == 0)
      return path
    }

    /// Runs the program with its standard output on `output`.
    private func run(_ arguments: [String], to output: FileHandle) throws -> (status: Int32, errors: String) {
      let process = program.process(arguments)
      let errors = Pipe()
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, text)
    }

    @Test func anOutputThatCannotBeWrittenIsToldWithStatus73() throws {
      let unfinished = try attempt(turns: 1)
      for arguments in [["cases"], ["verify", unfinished], play + ["--plain"], play + ["--interface", "jsonl"]] {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let result = try run(arguments, to: full)
        #expect(result.status == 73, "\(arguments)")
        #expect(result.errors == "badbuzz: error: cannot write standard output: No space left on device\n")
      }
    }

    @Test func whatWasFoundIsTheStatusThoughTheReaderHasGone() throws {
      let unfinished = try attempt(turns: 1)
      let broken = try write("judgement: { en: x }\nsources: {}\nforms: { a: [], b: [] }\n", to: "judgement.yaml")
      for (arguments, status) in [(["verify", unfinished], 1), (["check", broken], 1), (["cases"], 0)] {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        #expect(try run(arguments, to: pipe.fileHandleForWriting).status == status, "\(arguments)")
      }
    }

    @Test func aReaderAndAWriterWhoAreSlowAreWaitedFor() throws {
      signal(SIGPIPE, SIG_IGN)
      let process = program.process(play + ["--interface", "jsonl"])
      let (input, output) = (Pipe(), Pipe())
      for end in [input.fileHandleForReading, output.fileHandleForWriting] {
        _ = fcntl(end.fileDescriptor, F_SETFL, O_NONBLOCK)
      }
      (process.standardInput, process.standardOutput) = (input, output)
      try process.run()
      Thread.sleep(forTimeInterval: 1)
      let looks = 60
      try input.fileHandleForWriting.write(
        contentsOf: Data(String(repeating: #"{"do":"look"}"# + "\n", count: looks).utf8))
      try input.fileHandleForWriting.close()
      Thread.sleep(forTimeInterval: 1)
      let lines = output.fileHandleForReading.readDataToEndOfFile().split(separator: 10)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(lines.count == looks + 2)
      for line in lines { #expect((try? JSONSerialization.jsonObject(with: line)) != nil) }
    }

    @Test func aFileThatIsNoAttemptIsLeftAsItIs() throws {
      let notes = "Milk\nBread, and no line feed"
      let path = try write(notes, to: "notes.txt")
      #expect(try program.run(["resume", path]).status == 65)
      #expect(try text(path) == notes)
    }

    @Test func aFileOfADistantCenturyIsAFileLikeAnother() throws {
      #expect(try program.run(play + ["--plain"], input: "w 1\nq\n").status == 0)
      let attempt = try #require(try program.attempts().first).path
      let distant = Date(timeIntervalSince1970: 10_413_792_000)
      try FileManager.default.setAttributes([.modificationDate: distant], ofItemAtPath: attempt)
      #expect(try program.run(["resume", "--plain"], input: "q\n").status == 0)
      try FileManager.default.setAttributes([.modificationDate: distant], ofItemAtPath: attempt)
      #expect(try program.run(["--plain"], input: "q\n").status == 0)
    }

    @Test(arguments: [Int.min, 0, Int.max]) func aTurnThatCannotBeIsWrongUsage(number: Int) throws {
      let result = try program.run(["whatif", try attempt(turns: 40), "--turn=\(number)"])
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("badbuzz: error: there is no turn \(number) "))
    }

    @Test func aFolderThatIsNotThereIsNoInput() throws {
      for command in ["show", "play"] {
        let result = try program.run([command, "./nothere"])
        #expect(result.status == 66)
        #expect(result.errors == "badbuzz: error: there is no case in ./nothere (a case has a scenario.yaml)\n")
      }
      let experiment = try write(
        "experiment: x\ncase: ./nothere\nseeds: 2\narms: [ { id: a, acts: [] } ]\nmeasures: [score]\n", to: "x.yaml")
      let result = try program.run(["experiment", experiment])
      #expect(result.status == 65)
      #expect(result.errors.contains("there is no case `./nothere`"))
    }

    @Test func theGravestOfSeveralFindingsIsTheStatusInAnyOrder() throws {
      let scrap = try write("scrap\n", to: "scrap.sitting")
      for files in [[scrap, "/nowhere.sitting"], ["/nowhere.sitting", scrap]] {
        #expect(try program.run(["judgement", "--report"] + files).status == 66)
      }
    }

    @Test func whetherTheOutputCanBeWrittenIsSeenBeforeTheWork() throws {
      let scrap = try write("scrap\n", to: "scrap")
      for arguments in [
        ["experiment", "/nowhere.yaml", "--output", "/nowhere/x"], ["debrief", scrap, "--html", scrap],
        ["debrief", scrap, "--html", place("new.html"), "--markdown", scrap], ["replay", scrap, "--export", scrap],
        ["progress", "--html", place("new.html"), "--markdown", scrap],
      ] {
        let result = try program.run(arguments)
        #expect(result.status == 73, "\(arguments)")
        #expect(result.errors.hasPrefix("badbuzz: error: "))
      }
      #expect(!FileManager.default.fileExists(atPath: place("new.html")))
    }

    @Test func aPlayThatIsOverButForItsLastLineIsSaidToBeOver() throws {
      let path = try attempt(turns: 40)
      let whole = try text(path)
      _ = try write(String(whole.dropLast()), to: "40.buzz")
      let verdict = try program.run(["verify", path])
      #expect(verdict.status == 1)
      #expect(verdict.output.hasPrefix("\(path): consistent and over, but its score was not written: "))
      #expect(verdict.output.hasSuffix("(badbuzz resume \(path) writes it)\n"))
      #expect(try program.run(["verify", path, "--json"]).output.contains(#""status":"unsealed""#))
      #expect(try program.run(["resume", path]).status == 0)
      #expect(try text(path) == whole)
    }

    @Test func anAttemptThatCannotBeGoneOnWithLeavesTheTitleOpen() throws {
      #expect(try program.run(play + ["--plain"], input: "w 1\nq\n").status == 0)
      let attempt = try #require(try program.attempts().first).path
      let other = try text(attempt).replacing(/"rules":\d+/, with: #""rules":1"#)
      try other.write(toFile: attempt, atomically: true, encoding: .utf8)
      let number = Program.cases.count + 1
      let title = try program.run(["--plain", "--lang", "en"], input: "\(number)\n\(number)\nq\n")
      #expect(title.status == 0)
      #expect(title.errors.isEmpty)
      #expect(title.output.components(separatedBy: "by its rules of play 1, and these are ").count == 3)
      #expect(title.output.components(separatedBy: "BadBuzz: cases to play").count == 4)
    }
  }
}

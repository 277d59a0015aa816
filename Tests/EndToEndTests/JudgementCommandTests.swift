import Foundation
import Testing

extension EndToEnd {
  @Suite struct JudgementCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    private func sittings() throws -> [String] {
      let folder = program.home.appendingPathComponent("badbuzz/judgement")
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .map { folder.appendingPathComponent($0).path }
    }

    /// Ten times the first answer with 55 %.
    private let answers = String(repeating: "1\n3\n", count: 10)

    @Test func aPersonTakesItBeforeAndAfterAndThenReadsTheKeys() throws {
      let before = try program.run(["judgement", "--plain", "--lang", "en"], input: answers)
      #expect(before.status == 0)
      #expect(before.output.hasPrefix("What would serve best? (before)\n"))
      #expect(before.output.contains("Thank you: the first half is done."))
      #expect(!before.output.contains("Sources: "))
      let after = try program.run(["judgement", "--plain", "--lang", "fr"], input: answers)
      #expect(after.output.hasPrefix("Qu'est-ce qui servirait le mieux\u{A0}? (après)\n"))
      #expect(after.output.contains("\nGain\u{A0}: "))
      #expect(after.output.components(separatedBy: "Sources\u{A0}: ").count == 21, "both halves are explained")
      let forms = try sittings().map { try String(contentsOfFile: $0, encoding: .utf8).prefix(10) }
      #expect(Set(forms) == [#"{"form":"a"#, #"{"form":"b"#])
      let again = try program.run(["judgement", "--plain", "--lang", "en"], input: "")
      #expect(again.output.contains("Gain: "))
      #expect(try sittings().count == 2)
      #expect(try program.run(["judgement", "--again", "--plain"], input: answers).status == 0)
      #expect(try sittings().count == 3)
    }

    @Test func whoLeavesGoesOnWhereTheyLeft() throws {
      let left = try program.run(["judgement", "--plain", "--lang", "en"], input: "1\n3\n2\n2\nq\n")
      #expect(left.output.hasSuffix("The answers so far are saved. To go on: badbuzz judgement --plain\n"))
      let back = try program.run(["judgement", "--plain", "--lang", "en"], input: answers)
      #expect(back.output.contains("\n3/10. "))
      #expect(!back.output.contains("\n2/10. "))
      #expect(try sittings().count == 1)
    }

    @Test func aProgramTakesItInLinesOfJSON() throws {
      let input = String(repeating: #"{"answer":2,"confidence":85}"# + "\n", count: 10)
      let result = try program.run(["judgement", "--interface", "jsonl", "--person", "Ana"], input: input)
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 12)
      #expect(lines.last == #"{"event":"over","marks":null}"#)
      #expect(try sittings().first?.contains("/Ana-before-") == true)
    }

    @Test func aTeacherReportsOnAClass() throws {
      for person in ["Ana", "Bo", "Cy"] {
        for _ in 0..<2 { _ = try program.run(["judgement", "--plain", "--person", person], input: answers) }
      }
      let files = try sittings()
      #expect(files.count == 6)
      let text = try program.run(["judgement", "--report", "--lang", "en"] + files)
      #expect(text.status == 0)
      #expect(text.output.hasPrefix("People before and after: 3\n"))
      #expect(text.output.contains("\nMean gain: "))
      #expect(try program.run(["judgement", "--report", "--lang", "en"]).output == text.output)
      let json = try program.run(["judgement", "--report", "--json"] + files).output
      let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect((value["people"] as? [Any])?.count == 3)
      #expect((value["items"] as? [Any])?.count == 20)
    }

    @Test func aChangedSittingIsFoundAndTheOthersAreReported() throws {
      for _ in 0..<2 { _ = try program.run(["judgement", "--plain", "--person", "Ana"], input: answers) }
      let files = try sittings()
      let changed = program.home.appendingPathComponent("changed.sitting").path
      try String(contentsOfFile: files[0], encoding: .utf8).replacingOccurrences(of: #""Ana""#, with: #""Bo""#)
        .write(toFile: changed, atomically: true, encoding: .utf8)
      let result = try program.run(["judgement", "--report", "--lang", "en", changed] + files)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("\(changed):12:1: error: the line is not what the sitting leads to"))
      #expect(result.output.hasPrefix("People before and after: 1\n"))
      let missing = try program.run(["judgement", "--report", "/nowhere.sitting"])
      #expect(missing.status == 66)
      let scrap = program.home.appendingPathComponent("scrap.sitting").path
      try "scrap\n".write(toFile: scrap, atomically: true, encoding: .utf8)
      let bad = try program.run(["judgement", "--report", scrap])
      #expect(bad.status == 65)
      #expect(bad.errors.hasPrefix("\(scrap):1:1: error: this is not a sitting"))
    }

    @Test func wrongUsageIsTold() throws {
      for arguments in [
        ["x.sitting"], ["--json"], ["--report", "--again"], ["--report", "--plain"], ["--person", "a b"],
      ] {
        #expect(try program.run(["judgement"] + arguments).status == 64, "\(arguments)")
      }
    }

    @Test func theTestIsCheckedWithTheCases() throws {
      let scenarios = Program.package.appendingPathComponent("scenarios").path
      let all = try program.run(["check", scenarios])
      #expect(all.output.contains("judgement tests: 1, errors: 0"))
      let path = program.home.appendingPathComponent("judgement.yaml").path
      try "judgement: { en: x }\nsources: {}\nforms: { a: [], b: [] }\n"
        .write(toFile: path, atomically: true, encoding: .utf8)
      let bad = try program.run(["check", path])
      #expect(bad.status == 1)
      #expect(bad.errors.hasPrefix("\(path):1:12: error: a text in both languages lacks `fr`"))
    }

    @Test func itIsTakenOnTheFullScreenFromTheTitle() throws {
      let screen = try TmuxScreen(program, ["--lang", "en"], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "Judgement test  not taken  t")
      try screen.type("t")
      try screen.wait(for: "10 situations.")
      try screen.press("Enter")
      for item in 1...10 {
        try screen.wait(for: "\(item)/10 ")
        try screen.type("2c")
        try screen.wait(for: "[55%]")
        try screen.press("Enter")
      }
      try screen.wait(for: "Thank you: the first half is done.")
      try screen.press("Enter")
      try screen.wait(for: "Judgement test  before ✓ after …  t")
      try screen.type("q")
    }
  }
}

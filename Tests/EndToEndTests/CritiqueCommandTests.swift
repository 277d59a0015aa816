import Foundation
import Testing

extension EndToEnd {
  @Suite struct CritiqueCommandTests {
    private let program: Program
    private static let apology = "We burnt it, it is our fault and we are sorry. We have repaired the oven at 10 am."

    init() throws {
      program = try Program()
    }

    private func objects(_ arguments: String..., input: String = "") throws -> [[String: Any]] {
      let result = try program.run(["critique", "--json"] + arguments, input: input)
      #expect(result.status == 0, "\(result.errors)")
      return try result.output.split(separator: "\n").map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
    }

    private func reception(_ text: String, _ arguments: String...) throws -> Double {
      let result = try program.run(["critique", "--json", text] + arguments)
      let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      return try #require(value?["reception"] as? Double)
    }

    @Test func aReplyComesFromTheArgumentAFileOrStandardInput() throws {
      let file = program.home.appendingPathComponent("reply.txt").path
      try (Self.apology + "\n").write(toFile: file, atomically: true, encoding: .utf8)
      let told = try program.run(["critique", Self.apology])
      #expect(told.status == 0)
      #expect(told.output.contains("- apology: “"))
      #expect(try program.run(["critique", "--file", file]).output == told.output)
      #expect(try program.run(["critique"], input: Self.apology + "\n").output == told.output)
    }

    @Test func theAnswerIsInTheLanguageOfTheReply() throws {
      #expect(try program.run(["critique", "Nous sommes désolés."]).output.contains("Ce que font les mots"))
      #expect(try program.run(["critique", "Pardon", "--lang", "fr"]).output.contains("Ce que font les mots"))
      #expect(try program.run(["critique", "Pardon"]).output.contains("What the words do"))
    }

    @Test func eachLineOfStandardInputGivesALineOfJSON() throws {
      let replies = try objects(input: "We are sorry.\n\nApprenez à lire, bande d'idiots.\r\nok")
      #expect(replies.map { $0["language"] as? String } == ["en", "en", "fr", "en"])
      let receptions = replies.compactMap { $0["reception"] as? Double }
      #expect(receptions[0] > 0 && receptions[1] == 0 && receptions[2] < -0.3 && receptions[3] == 0)
      #expect(try objects(Self.apology).count == 1)
      #expect(try objects().isEmpty)
    }

    @Test func theCrisisIsThatOfTheCaseUnlessItIsNamed() throws {
      #expect(try objects(Self.apology).first?["crisis"] as? String == "preventable")
      #expect(try objects(Self.apology, "--crisis", "victim").first?["crisis"] as? String == "victim")
      #expect(try reception(Self.apology) > reception(Self.apology, "--crisis", "victim"))
      let named = try objects(Self.apology, "--case", "sale-sharks", "--crisis", "accidental")
      #expect(named.first?["crisis"] as? String == "accidental")
    }

    @Test func factsOfACaseAreToldWithTheirStatus() throws {
      let text = "Le site est tombé. Le forfait est à 19,99 € par mois."
      let claims = try #require(try objects(text, "--case", "free-mobile").first?["assertions"] as? [[String: Any]])
      #expect(claims.map { $0["fact"] as? String } == ["tarifs", "effondrement"])
      #expect(claims.allSatisfy { ["known", "unverified", "contradicted"].contains($0["status"] as? String) })
      let folder = Program.package.appendingPathComponent("scenarios/free-mobile").path
      #expect(try program.run(["critique", text, "--case", folder]).output.contains("Faits du cas"))
      #expect(try !program.run(["critique", text]).output.contains("Faits du cas"))
    }

    @Test func whatIsNoReplyIsToldInASentence() throws {
      let binary = program.home.appendingPathComponent("binary").path
      try Data([0x61, 0xFF]).write(to: URL(fileURLWithPath: binary))
      let long = String(repeating: "é", count: 10_001)
      let failures: [([String], [UInt8], Int32, String)] = [
        (["--file", "/nowhere.txt"], [], 66, "cannot open /nowhere.txt: No such file or directory"),
        (["--file", "/"], [], 66, "cannot read /: Is a directory"),
        (["--file", binary], [], 65, "\(binary): the text is not UTF-8"),
        ([], [0x61, 0x0A, 0xFF], 65, "line 2 of standard input: the text is not UTF-8"),
        (["--json"], [0xFF, 0x0A], 65, "line 1 of standard input: the text is not UTF-8"),
        ([long], [], 65, "the text is too long (at most 10,000 characters)"),
        ([], Array(long.utf8), 65, "standard input: the text is too long (at most 10,000 characters)"),
        (
          ["--json"], [UInt8](repeating: 0x61, count: 3 << 20), 65,
          "line 1 of standard input: the text is too long (at most 10,000 characters)"
        ),
        (["ok", "--case", "sale-shark"], [], 66, "there is no case sale-shark (did you mean sale-sharks?)"),
      ]
      for (arguments, bytes, status, message) in failures {
        let result = try program.run(["critique"] + arguments, bytes: bytes)
        #expect(result.status == status)
        #expect(result.errors == "badbuzz: error: \(message)\n")
        #expect(result.output.isEmpty)
      }
      #expect(try program.run(["critique", String(repeating: "é", count: 10_000)]).status == 0)
    }

    @Test func wrongUsageIsToldWithStatus64() throws {
      for arguments in [["x", "--file", "y"], ["x", "--crisis", "great"], ["x", "--lang", "de"], ["x", "y"]] {
        #expect(try program.run(["critique"] + arguments).status == 64)
      }
    }

    @Test func noControlCharacterReachesTheTerminal() throws {
      let result = try program.run(["critique"], input: "You \u{1B}[31midiots\u{7}. You\u{9B}2J idiots\u{0}.")
      #expect(result.status == 0)
      #expect(
        !result.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    }

    @Test func whereTheTerminalHasNoUnicodeTheBarsAreOfSigns() throws {
      let process = program.process(["critique", "You idiots."])
      process.environment?["LC_ALL"] = "C"
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(text.contains("#|..........") && !text.contains("█"))
    }
  }
}

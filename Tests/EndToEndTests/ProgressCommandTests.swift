import Foundation
import Testing

extension EndToEnd {
  @Suite struct ProgressCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    private func place(_ name: String) -> String { program.home.appendingPathComponent(name).path }

    private func play(_ id: String, mode: String) throws {
      let arguments = ["play", id, "--seed", "7", "--lang", "en", "--mode", mode, "--population", "500"]
      let input = String(repeating: "{\"do\":\"end-turn\"}\n", count: 40)
      #expect(try program.run(arguments + ["--interface", "jsonl"], input: input).status == 0)
    }

    private func json() throws -> [String: Any] {
      let data = try Data(program.run(["progress", "--json"]).output.utf8)
      return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func beforeTheFirstPlayNothingIsClaimedAndNothingIsMade() throws {
      let result = try program.run(["progress", "--lang", "fr"])
      #expect(result.status == 0 && result.errors.isEmpty)
      #expect(result.output.hasPrefix("Rien encore\u{A0}: terminez un cas"))
      #expect(!FileManager.default.fileExists(atPath: place("badbuzz")))
      #expect(try (json()["plays"] as? [Any])?.isEmpty == true)
    }

    @Test func playsAreToldApartAndADeletedFileIsMarked() throws {
      try play("sale-sharks", mode: "training")
      try play("sale-sharks", mode: "training")
      try play("free-mobile", mode: "assessment")
      let kinds = try #require(try json()["kinds"] as? [[String: Any]])
      #expect(
        kinds.map { $0["name"] as? String } == [
          "First plays, assessment", "First plays, training", "Cases played again, training",
        ])
      #expect(kinds.map { $0["plays"] as? Int } == [1, 1, 1])
      try FileManager.default.removeItem(at: #require(try program.attempts().first))
      let text = try program.run(["progress", "--lang", "en"]).output
      #expect(text.split(separator: "\n").count { $0.hasSuffix("file deleted") } == 1)
      #expect(text.contains("Most useful next: "))
      let menu = try program.run(["--plain", "--lang", "en"], input: "p\nq\n").output
      #expect(menu.contains("Where you stand, of 100 (p tells more)\n- First plays, assessment (1): "))
      #expect(menu.contains("\n- Listening: "))
    }

    @Test func theReportIsWrittenOnce() throws {
      try play("sale-sharks", mode: "training")
      let arguments = ["progress", "--lang", "fr", "--html", place("p.html"), "--markdown", place("p.md")]
      let result = try program.run(arguments)
      #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
      #expect(try String(contentsOfFile: place("p.html"), encoding: .utf8).contains("<html lang=\"fr\">"))
      #expect(try String(contentsOfFile: place("p.md"), encoding: .utf8).hasPrefix("# Votre progression\n"))
      #expect(try program.run(arguments).status == 73)
    }

    @Test func aBrokenStoreIsToldWithStatus65AndLeftAsItIs() throws {
      let folder = program.home.appendingPathComponent("badbuzz")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let store = folder.appendingPathComponent("badbuzz.sqlite")
      let noise = Data(repeating: 65, count: 5000)
      try noise.write(to: store)
      let result = try program.run(["progress"])
      #expect(result.status == 65 && result.output.isEmpty)
      #expect(result.errors.hasPrefix("badbuzz: error: the store of results \(store.path) cannot be read"))
      #expect(try Data(contentsOf: store) == noise)
      #expect(try program.run(["progress", "--frob"]).status == 64)
    }

    @Test(.enabled(if: Chromium.path != nil), .timeLimit(.minutes(1)))
    func aBrowserShowsTheReportWithoutErrorsAndAsksNobody() throws {
      try play("sale-sharks", mode: "training")
      #expect(try program.run(["progress", "--html", place("page.html")]).status == 0)
      let visit = try Chromium(home: program.home).open(place("page.html"))
      #expect(visit.document.matches(of: /<circle/).count == 1)
      #expect(visit.complaints.isEmpty && visit.requests.isEmpty)
    }
  }
}

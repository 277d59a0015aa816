import Foundation
import Testing

extension EndToEnd {
  @Suite struct ReportCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    private func place(_ name: String) -> String { program.home.appendingPathComponent(name).path }

    /// A finished attempt in which a hostile text is published.
    private func attempt() throws -> String {
      let text =
        #"We are sorry.</p><script>alert(1)</script><img src=\"http://127.0.0.1:8099/x\" onerror=\"alert(2)\">"#
      let lines =
        [#"{"do":"publish","channel":"facebook","text":"\#(text)"}"#]
        + Array(repeating: #"{"do":"end-turn"}"#, count: 40)
      let path = place("play.buzz")
      let play = ["play", "sale-sharks", "--seed", "7", "--lang", "en", "--population", "500", "--attempt", path]
      let input = lines.joined(separator: "\n") + "\n"
      #expect(try program.run(play + ["--interface", "jsonl"], input: input).status == 0)
      return path
    }

    @Test func aReportIsWrittenOnceAndWhole() throws {
      let path = try attempt()
      let arguments = [
        "debrief", path, "--html", place("a.html"), "--markdown", place("a.md"), "--report-json", place("a.json"),
      ]
      let result = try program.run(arguments)
      #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
      let page = try String(contentsOfFile: place("a.html"), encoding: .utf8)
      #expect(page.hasSuffix("</html>\n"))
      let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: place("a.json"))))
      let score = (json as? [String: Any])?["score"] as? [String: Any]
      let total = try #require(score?["total"] as? Int)
      #expect(try program.run(["verify", path]).output.contains("score \(total) "))
      #expect(try String(contentsOfFile: place("a.md"), encoding: .utf8).contains("**\(total)** of 100"))
      let again = try program.run(arguments)
      #expect(again.status == 73)
      #expect(
        again.errors
          == "badbuzz: error: cannot create \(place("a.html")): File exists (remove it first, or name another file)\n")
      let names = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
      #expect(!names.contains { $0.hasSuffix(".part") })
    }

    @Test func theReportSpeaksTheLanguageThatIsAskedFor() throws {
      let path = try attempt()
      #expect(try program.run(["debrief", path, "--lang", "fr", "--html", place("fr.html")]).status == 0)
      #expect(try String(contentsOfFile: place("fr.html"), encoding: .utf8).contains("<html lang=\"fr\">"))
      #expect(try program.run(["debrief", path, "--lang", "fr"]).status == 64)
      #expect(try program.run(["debrief", path, "--html", "/nowhere/x.html"]).status == 73)
    }

    @Test(.enabled(if: Chromium.path != nil), .timeLimit(.minutes(1)))
    func theBrowserTellsWhatAPageDoes() throws {
      let page = #"<!DOCTYPE html><img src="http://127.0.0.1:8099/x"/><script>console.error("seen")</script>"#
      try page.write(toFile: place("page.html"), atomically: true, encoding: .utf8)
      let visit = try Chromium(home: program.home).open(place("page.html"))
      #expect(visit.complaints.contains { $0.contains("seen") })
      #expect(Set(visit.requests) == ["http://127.0.0.1:8099/x"])
    }

    @Test(.enabled(if: Chromium.path != nil), .timeLimit(.minutes(1)))
    func aBrowserShowsItWithoutErrorsAndAsksNobody() throws {
      #expect(try program.run(["debrief", attempt(), "--html", place("page.html")]).status == 0)
      let browser = try Chromium(home: program.home)
      let visit = try browser.open(place("page.html"))
      let branches = visit.document.matches(of: /<article class="branch"/).count
      #expect(visit.document.matches(of: /<polyline/).count == 3 + 2 * branches)
      #expect(!visit.document.contains("<script") && !visit.document.contains("<img"))
      #expect(visit.document.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
      #expect(visit.complaints.isEmpty)
      #expect(visit.requests.isEmpty)
    }
  }
}

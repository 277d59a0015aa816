import Foundation
import Testing

extension EndToEnd {
  /// Somebody who has never played, and presses only what the screen says.
  @Suite struct GuideTests {
    private static let keys = [
      "Enter": "Enter", "Entrée": "Enter", "Esc": "Escape", "Échap": "Escape", "↓": "Down", "↑": "Up", "Ctrl-S": "C-s",
      "t": "t", "i": "i", "f": "f", "a": "a", "r": "r", "p": "p", "n": "n",
    ]

    @Test(arguments: [("en", "type a sentence", "Turn 2/"), ("fr", "Écrivez une phrase", "Tour 2/")])
    func theGuideLeadsThroughAFirstTurn(language: String, write: String, secondTurn: String) throws {
      let program = try Program()
      let screen = try TmuxScreen(
        program, ["play", "sale-sharks", "--lang", language, "--seed", "7"], columns: 80, rows: 24)
      defer { screen.close() }
      var text = try screen.wait(for: " S ")
      try screen.press("Enter")
      for _ in 0..<25 where !text.contains(secondTurn) {
        let before = text
        text = try screen.wait("a change") { $0 != before && $0.contains("─ ") }
        Thread.sleep(forTimeInterval: 0.2)
        text = try screen.text()
        guard !text.contains(secondTurn) else { break }
        let advice = text.split(separator: "\n").last { $0.hasPrefix(" ▸ ") } ?? ""
        if advice.contains(write) {
          try screen.type(language == "en" ? "We hear you, and look into it." : "On vous lit, on se renseigne.")
        } else {
          let words = advice.split { " :;,.".contains($0) }.map(String.init)
          let key = try #require(words.compactMap { GuideTests.keys[$0] }.first, "no key in “\(advice)”")
          try screen.press(key)
        }
      }
      try screen.wait(for: secondTurn)
      let attempt = try #require(try program.attempts().first)
      let lines = try String(contentsOf: attempt, encoding: .utf8)
      #expect(lines.contains(#""do":"ask""#) && lines.contains(#""do":"reply""#))
    }
  }
}

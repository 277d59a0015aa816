import Foundation
import Testing

/// A terminal to play in, and the words to look for.
struct Table: Sendable, CustomTestStringConvertible {
  let id: String
  let language: String
  let columns: Int
  let rows: Int

  var testDescription: String { "\(id) \(language) \(columns)x\(rows)" }

  static let all = Program.cases.flatMap { id in
    ["en", "fr"].flatMap { language in
      [(80, 24), (120, 40)].map { Table(id: id, language: language, columns: $0.0, rows: $0.1) }
    }
  }

  var endTurn: String { language == "en" ? "1 End the turn" : "1 Terminer le tour" }
  var card: String { language == "en" ? "Enter continue" : "Entrée continuer" }
  var debrief: String { language == "en" ? "Debrief" : "Bilan" }
  var takeTheDesk: String { language == "en" ? "take the desk" : "prendre le bureau" }
  var turn: String { language == "en" ? "Turn" : "Tour" }
  var publishIt: String { language == "en" ? "1 Publish it" : "1 Publier" }
  var publish: String { language == "en" ? "publish" : "publier" }
}

extension EndToEnd {
  @Suite struct TerminalPlayTests {
    @Test(arguments: Table.all)
    func aCaseIsPlayedToItsDebriefInARealTerminal(_ table: Table) throws {
      let program = try Program()
      let screen = try TmuxScreen(
        program, ["play", table.id, "--lang", table.language, "--seed", "7"], columns: table.columns, rows: table.rows)
      defer { screen.close() }
      try screen.wait(for: table.takeTheDesk)
      try screen.press("Enter")
      try screen.wait(for: "\(table.turn) 1/")
      try screen.press("Enter")
      try publish("😡 é: We hear you. Nous vous entendons.", screen, table)
      var turn = 1
      while turn < 30 {
        try askToEndTheTurn(screen, table)
        try screen.press("Enter")
        turn += 1
        let text = try screen.wait("the next turn or the debrief") {
          $0.contains("\(table.turn) \(turn)/") || !$0.contains("\(table.turn) \(turn - 1)/")
        }
        if !text.contains("\(table.turn) \(turn)/") { break }
      }
      #expect(turn >= 11)
      let debrief = try screen.wait(for: table.debrief)
      #expect(debrief.split(separator: "\n").allSatisfy { $0.count <= table.columns })
      for page in ["2", "3", "4", "5", "1"] { try screen.press(page) }
      try screen.wait(for: table.debrief)
      try screen.press("q")
      let attempts = try program.attempts().map(\.path)
      #expect(attempts.count == 1)
      #expect(try program.run(["verify"] + attempts).status == 0)
    }

    /// Asks to end the turn; a card that was not drawn yet when one looked for cards is put away, and it is asked again.
    private func askToEndTheTurn(_ screen: TmuxScreen, _ table: Table) throws {
      for _ in 0..<6 {
        try putAwayCards(screen, table)
        try screen.press("n")
        let text = try screen.wait("\(table.endTurn), or a card") {
          $0.contains(table.endTurn) || $0.contains(table.card)
        }
        if text.contains(table.endTurn) { return }
      }
    }

    /// Cards lie above the desk; the key line of the desk is dimmed but there, so they are put away by their key.
    private func putAwayCards(_ screen: TmuxScreen, _ table: Table) throws {
      for _ in 0..<6 {
        guard try screen.text().contains(table.card) else { return }
        try screen.press("Enter")
        Thread.sleep(forTimeInterval: 0.06)
      }
    }

    private func publish(_ text: String, _ screen: TmuxScreen, _ table: Table) throws {
      try putAwayCards(screen, table)
      try screen.press("p")
      try screen.wait(for: "Twitter")
      try screen.press("1")
      try screen.wait(for: "/140")
      try screen.type(text)
      try screen.wait(for: "\(text.count)/140")
      try screen.press("C-s")
      try screen.wait(for: table.publishIt)
      try screen.press("Enter")
      try screen.wait("the text in the feed or read") { !$0.contains("/140") }
      try putAwayCards(screen, table)
      try screen.wait(for: text.prefix(12).description)
    }

    @Test func aDraftIsReadAndThenSent() throws {
      let program = try Program()
      let screen = try TmuxScreen(
        program, ["play", "sale-sharks", "--lang", "fr", "--seed", "7"], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "prendre le bureau")
      try screen.press("Enter")
      try screen.wait(for: "Tour 1/")
      try screen.press("Enter")
      try screen.press("p")
      try screen.wait(for: "Twitter")
      try screen.press("1")
      try screen.wait(for: "Ctrl-R relire")
      try screen.type("Nous sommes navrés")
      try screen.wait(for: "18/140")
      try screen.press("C-r")
      try screen.wait(for: "Ce que dit votre texte")
      try putAwayCards(screen, Table(id: "sale-sharks", language: "fr", columns: 80, rows: 24))
      try screen.wait("the draft alone") { $0.contains("18/140") && !$0.contains("Entrée continuer") }
      try screen.type(", c'est notre faute.")
      try screen.wait(for: "38/140")
      try screen.press("C-s")
      try screen.wait(for: "1 Publier")
      try screen.press("Enter")
      try screen.wait("the text read or in the feed") { !$0.contains("/140") }
      let attempt = try #require(try program.attempts().first)
      let lines = try String(contentsOf: attempt, encoding: .utf8)
      #expect(lines.contains(#""do":"review""#) && lines.contains(#""do":"publish""#))
    }

    @Test func theScreenFollowsTheSizeOfTheTerminal() throws {
      let program = try Program()
      let screen = try TmuxScreen(
        program, ["play", "sale-sharks", "--lang", "en", "--seed", "7"], columns: 120, rows: 40)
      defer { screen.close() }
      try screen.wait(for: "take the desk")
      try screen.resize(columns: 70, rows: 20)
      try screen.wait(for: "80")
      try screen.resize(columns: 80, rows: 24)
      try screen.wait(for: "take the desk")
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP])
    func aCrashGivesTheTerminalBack(signal: Int32) throws {
      let program = try Program()
      let screen = try TmuxScreen(program, [], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "quit")
      #expect(try screen.isTaken())
      try screen.send(signal: signal)
      try screen.wait(for: "[left with \(128 + signal)]")
      #expect(try !screen.isTaken())
    }

    @Test func leavingKeepsThePlayAndResumingShowsIt() throws {
      let program = try Program()
      let screen = try TmuxScreen(
        program, ["play", "sale-sharks", "--lang", "en", "--seed", "7"], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "take the desk")
      try screen.press("Enter")
      try screen.wait(for: "Turn 1/")
      try screen.press("Enter")
      try screen.press("w")
      try screen.wait(for: "50 min")
      try screen.press("Enter")
      try screen.press("q")
      try screen.wait(for: "1 Save and go")
      try screen.press("Enter")
      try screen.wait(for: "Continue")
      try screen.press("q")
      try screen.wait(for: "[left with 0]")
      let again = try TmuxScreen(program, ["resume"], columns: 80, rows: 24)
      defer { again.close() }
      try again.wait(for: "50 min")
    }
  }
}

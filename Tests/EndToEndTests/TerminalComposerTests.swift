import Foundation
import Testing

extension EndToEnd {
  @Suite struct TerminalComposerTests {
    /// A play in which a tweet is about to be written.
    private func writing(_ program: Program) throws -> TmuxScreen {
      let screen = try TmuxScreen(
        program, ["play", "sale-sharks", "--lang", "en", "--seed", "7"], columns: 80, rows: 24)
      try screen.wait(for: "take the desk")
      try screen.press("Enter")
      try screen.wait(for: "Turn 1/")
      try screen.press("Enter", "w")
      try screen.wait(for: "50 min")
      try screen.press("Enter", "p")
      try screen.wait(for: "Twitter")
      try screen.press("1")
      try screen.wait(for: "Ctrl-S send")
      return screen
    }

    @Test func aTextIsEditedLikeElsewhereAndOutlivesTheSitting() throws {
      let program = try Program()
      let screen = try writing(program)
      defer { screen.close() }
      try screen.type("We are sorry")
      try screen.press("S-Left", "S-Left", "C-S-Left", "C-x")
      try screen.wait(for: "7/140")
      try screen.press("C-v", "C-v")
      try screen.wait(for: "We are sorrysorry")
      try screen.press("C-z")
      try screen.wait(for: "12/140")
      try screen.press("C-c")
      try screen.wait(for: "2 Save and quit")
      try screen.press("2")
      try screen.wait(for: "[left with 0]")
      let again = try TmuxScreen(program, ["resume"], columns: 80, rows: 24)
      defer { again.close() }
      try again.wait(for: "Enter continue")
      try again.press("Enter")
      try again.wait(for: "1 text waits to be sent.")
      try again.press("p")
      try again.wait(for: "draft: “We are sorry”")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
    func whatIsBeingWrittenOutlivesTheEndOfTheProgram(signal: Int32) throws {
      let program = try Program()
      let screen = try writing(program)
      defer { screen.close() }
      try screen.type("We are on it")
      try screen.wait(for: "12/140")
      Thread.sleep(forTimeInterval: 2)
      try screen.send(signal: signal)
      try screen.wait(for: "[left with ")
      let again = try TmuxScreen(program, ["resume"], columns: 80, rows: 24)
      defer { again.close() }
      try again.wait(for: "Enter continue")
      try again.press("Enter")
      try again.wait(for: "1 text waits to be sent.")
    }

    @Test func aSequenceThatNobodyKnowsIsNoCommand() throws {
      let program = try Program()
      let screen = try writing(program)
      defer { screen.close() }
      for sequence in ["\u{1B}[99z", "\u{1B}[122u", "\u{1B}[1;9D", "\u{1B}[27;2;13~", "\u{1B}[0n"] {
        try screen.type(sequence)
      }
      try screen.type("Déjà vu")
      try screen.wait(for: "7/140")
      #expect(try screen.text().contains("Déjà vu"))
    }

    @Test func aTextBegunInLinesOfTextIsFoundOnTheFullScreenAndBack() throws {
      let program = try Program()
      let play = ["play", "sale-sharks", "--seed", "7", "--population", "500", "--lang", "en"]
      let begun = try program.run(play + ["--plain"], input: "w 1\np\n1\nWe are sorry.\n..\nq\n")
      #expect(begun.output.contains("Your text is kept as a draft.\n"))
      let screen = try TmuxScreen(program, ["resume"], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "Enter continue")
      try screen.press("Enter")
      try screen.wait(for: "1 text waits to be sent.")
      try screen.press("p")
      try screen.wait(for: "draft: “We are sorry.”")
      try screen.press("1")
      try screen.wait(for: "Ctrl-S send")
      try screen.press("C-End")
      try screen.type(" Truly.")
      try screen.press("C-c")
      try screen.wait(for: "2 Save and quit")
      try screen.press("2")
      try screen.wait(for: "[left with 0]")
      let resumed = try program.run(["resume", "--plain"], input: "p\n1\n4\nq\n").output
      #expect(resumed.contains("A draft is kept: statement on Twitter. p takes it up again.\n"))
      #expect(resumed.contains("Your draft: “We are sorry. Truly.”\n"))
      #expect(!(try program.run(["resume", "--plain"], input: "q\n").output.contains("A draft is kept")))
    }
  }
}

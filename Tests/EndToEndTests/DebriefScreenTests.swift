import Foundation
import Testing

extension EndToEnd {
  @Suite struct DebriefScreenTests {
    /// A finished attempt, with a home of its own.
    private func finished(_ manner: Manner, _ briefing: Briefing) throws -> (program: Program, attempt: String) {
      let program = try Program()
      _ = try manner.play(program, briefing, seed: 3)
      return (program, try #require(try program.attempts().first).path)
    }

    @Test(arguments: [(80, 24), (120, 40)])
    func whatWouldHaveHelpedComesInAndShowsBothStorms(columns: Int, rows: Int) throws {
      let (program, attempt) = try finished(.insulting, .saleSharks)
      let screen = try TmuxScreen(program, ["resume", attempt], columns: columns, rows: rows)
      defer { screen.close() }
      try screen.wait(for: "▸1 Score")
      try screen.press("5")
      try screen.wait(for: "Where another act would have changed most")
      try screen.wait(for: " to +", seconds: 120)
      try screen.press("Enter")
      let storms = try screen.wait(for: "as played", seconds: 60)
      #expect(storms.contains("otherwise"))
      try screen.wait(for: "Posts an hour, as played")
      try screen.press("Escape")
      try screen.wait(for: "Where another act would have changed most")
    }

    @Test func aTextOfOnesOwnIsTriedInATurnOfOnesOwnChoice() throws {
      let (program, attempt) = try finished(.insulting, .freeMobile)
      let screen = try TmuxScreen(program, ["resume", attempt], columns: 120, rows: 40)
      defer { screen.close() }
      try screen.wait(for: "▸1 Note")
      try screen.press("w")
      try screen.wait(for: "Dans quel tour ?")
      try screen.press("Down", "Down", "Down", "Enter")
      try screen.wait(for: "l'écrire autrement", seconds: 60)
      try screen.press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Enter")
      try screen.wait(for: "Et si, au tour 4")
      try screen.type(" Pardon.")
      try screen.press("C-s")
      try screen.wait(for: "sur 30 tirages", seconds: 120)
    }

    @Test func leavingWhileTheSearchRunsLeavesAtOnce() throws {
      let (program, attempt) = try finished(.silent, .saleSharks)
      let screen = try TmuxScreen(program, ["resume", attempt], columns: 80, rows: 24)
      defer { screen.close() }
      try screen.wait(for: "▸1 Score")
      try screen.press("q")
      try screen.wait("the title screen") { !$0.contains("▸1 Score") }
      try screen.press("q")
      try screen.wait(for: "[left with 0]", seconds: 10)
    }

    @Test func thePlainDebriefIsAskedWhatIf() throws {
      let (program, attempt) = try finished(.insulting, .saleSharks)
      let read = try program.run(["resume", attempt, "--plain"], input: "w\n\nw 8\n1\n\nq\n")
      #expect(read.status == 0)
      #expect(read.output.contains("25%\n") && read.output.contains("alternatives, each told"))
      #expect(read.output.contains("On other draws of chance:"))
    }
  }
}

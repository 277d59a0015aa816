import CNcurses
import Screens
import Testing

@testable import Curses

/// ncurses without a terminal: it writes to nowhere, and what it holds is read back.
@Suite(.serialized) @MainActor struct CursesTerminalTests {
  private func withTerminal(
    named name: String = "xterm-256color", isColourless: Bool = false, _ body: (CursesTerminal) throws -> Void
  ) throws {
    let output = try #require(fopen("/dev/null", "w"))
    let input = try #require(fopen("/dev/null", "r"))
    defer {
      fclose(output)
      fclose(input)
    }
    let terminal = try CursesTerminal(
      name: name, output: output, input: input, isColourless: isColourless, interrupted: { false })
    defer { terminal.close() }
    try body(terminal)
  }

  private func row(_ number: Int32, bytes: Int) -> String {
    var text = [CChar](repeating: 0, count: bytes + 1)
    cn_read_row(number, &text, Int32(bytes))
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test func whatIsShownIsWhatTheBufferSays() throws {
    try withTerminal { terminal in
      var buffer = CellBuffer(terminal.size)
      buffer.write("├─ Désolés 😡 日本 e\u{301} ─┤", at: Position(row: 2, column: 1), style: .warning)
      terminal.show(buffer, cursor: nil)
      #expect(row(2, bytes: 60).hasPrefix(" ├─ Désolés 😡 日本 e\u{301} ─┤"))
    }
  }

  @Test func laterScreensReplaceEarlierOnes() throws {
    try withTerminal { terminal in
      var buffer = CellBuffer(terminal.size)
      buffer.write("日本語", at: Position(row: 0, column: 0))
      terminal.show(buffer, cursor: nil)
      var next = CellBuffer(terminal.size)
      next.write("ab", at: Position(row: 0, column: 1), style: .bad.on(.selection))
      terminal.show(next, cursor: Position(row: 0, column: 3))
      #expect(row(0, bytes: 8) == " ab     ")
    }
  }

  @Test(arguments: [true, false])
  func everyStyleCanBeShown(isColourless: Bool) throws {
    for name in ["xterm-256color", "xterm-16color", "linux", "vt100"] {
      do {
        try withTerminal(named: name, isColourless: isColourless) { terminal in
          var buffer = CellBuffer(terminal.size)
          for role in Style.Role.allCases {
            for ground in Style.Ground.allCases {
              let place = Position(row: Int(role.rawValue), column: Int(ground.rawValue))
              buffer.write("x", at: place, style: Style(role, on: ground, bold: true))
            }
          }
          terminal.show(buffer, cursor: nil)
          #expect(row(0, bytes: 5) == "xxxx ")
        }
      } catch CursesError.unknownTerminal {
        // This machine's terminfo does not describe it.
      }
    }
  }

  @Test func aTerminalThatIsUnknownIsRefusedWithAReason() {
    #expect(throws: CursesError.unknownTerminal("no-such-terminal")) {
      try withTerminal(named: "no-such-terminal") { _ in }
    }
    #expect(throws: CursesError.unknownTerminal("")) {
      try withTerminal(named: "") { _ in }
    }
    #expect(CursesError.unknownTerminal("x").description.contains("--plain"))
  }

  @Test func aTerminalThatCannotPlaceItsCursorIsRefused() {
    #expect(throws: CursesError.cannotMoveCursor("dumb")) {
      try withTerminal(named: "dumb") { _ in }
    }
  }

  @Test func theEndOfTheInputEndsTheKeys() throws {
    try withTerminal { terminal in
      #expect(terminal.nextKey() == nil)
    }
  }

  @Test func aSignalIsReportedAsAKey() throws {
    let output = try #require(fopen("/dev/null", "w"))
    let input = try #require(fopen("/dev/null", "r"))
    let terminal = try CursesTerminal(
      name: "xterm-256color", output: output, input: input, isColourless: true, interrupted: { true })
    #expect(terminal.nextKey() == .interrupt)
    terminal.close()
    #expect(terminal.size == Size(columns: 0, rows: 0))
    #expect(terminal.nextKey() == nil)
    terminal.show(CellBuffer(Size(columns: 1, rows: 1)), cursor: nil)
  }
}

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

  @Test(arguments: [true, false], Look.allCases)
  func everyStyleCanBeShown(isColourless: Bool, look: Look) throws {
    for name in ["xterm-256color", "xterm-direct", "xterm-16color", "linux", "vt100"] {
      do {
        try withTerminal(named: name, isColourless: isColourless) { terminal in
          var buffer = CellBuffer(terminal.size, look: look)
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

  /// What comes of bytes that are typed, in order.
  private func keys(_ typed: [UInt8]) throws -> [Key] {
    let input = try #require(tmpfile())
    let output = try #require(fopen("/dev/null", "w"))
    defer {
      fclose(input)
      fclose(output)
    }
    fwrite(typed, 1, typed.count, input)
    rewind(input)
    lseek(fileno(input), 0, SEEK_SET)
    let terminal = try CursesTerminal(
      name: "xterm-256color", output: output, input: input, isColourless: true, interrupted: { false })
    defer { terminal.close() }
    var keys: [Key] = []
    while let key = terminal.nextKey() { keys.append(key) }
    return keys
  }

  @Test func theMouseIsReadAmongOtherKeys() throws {
    let typed = "a\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[<32;300;99M\u{1B}[<65;1;1M\u{1B}[Aé"
    #expect(
      try keys(Array(typed.utf8)) == [
        .character("a"), .mouse(.press, at: Position(row: 4, column: 11)), .unknown,
        .mouse(.drag, at: Position(row: 98, column: 299)), .mouse(.wheelDown, at: Position(row: 0, column: 0)), .up,
        .character("é"),
      ])
  }

  @Test func nothingInAPasteIsTakenForAKey() throws {
    let typed = "\u{1B}[200~q\n\u{1B}[A\u{1B}[<0;1;1M\u{3}é\u{1B}[201~x"
    let keys = try keys(Array(typed.utf8))
    #expect(keys.last == .character("x"))
    guard case .paste(let text) = keys.first, keys.count == 2 else {
      Issue.record("\(keys)")
      return
    }
    #expect(text.hasPrefix("q") && text.hasSuffix("\u{3}é"))
  }

  @Test func aMegabyteIsPastedAtOnce() throws {
    let keys = try keys(Array("\u{1B}[200~\(String(repeating: "é", count: 500_000))\u{1B}[201~".utf8))
    #expect(keys == [.paste(String(repeating: "é", count: 100_000))])
  }

  @Test(arguments: ["", "M", "1;2M", "0;0;5M", "0;-1;5M", "0;5;x5M", "2;1;1M", "35;1;1M", "99999999999999999999;1;1M"])
  func whatIsNoReportOfTheMouseMeansNothing(report: String) {
    #expect(MouseReport.key(report) == .unknown)
  }

  @Test func modifiersDoNotChangeWhatTheMouseDoes() {
    #expect(MouseReport.key("16;2;3M") == .mouse(.press, at: Position(row: 2, column: 1)))
    #expect(MouseReport.key("68;2;3M") == .mouse(.wheelUp, at: Position(row: 2, column: 1)))
  }
}

import Codebook
import ScenarioCompiler
import Testing

@Suite struct HostileTests {
  private func told(_ scenario: String) -> [String] {
    let outcome = compile(scenario, SmallCase.texts)
    #expect(outcome.scenario == nil)
    return outcome.diagnostics.map(\.description)
  }

  @Test(arguments: ["", "\n \n", "\u{FEFF}"])
  func anEmptyFileIsTold(text: String) {
    #expect(told(text).count == 1)
    #expect(
      told("\n") == ["scenario.yaml:1:1: error: the file is empty (see scenarios/FORMAT.md for what belongs here)"])
  }

  @Test func aFileOfCommentsIsTold() {
    #expect(
      told("# nothing\n") == [
        "scenario.yaml:1:1: error: the file holds only comments (see scenarios/FORMAT.md for what belongs here)"
      ])
  }

  @Test func aFileThatIsNoMapIsTold() {
    #expect(
      told("- case\n") == [
        "scenario.yaml:1:1: error: a map (the case) is wanted here, not a list (write `key: value` lines, or { … })"
      ])
    #expect(told("case").count == 1)
  }

  @Test func aFileThatIsTooLargeIsTold() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 2_000_001)
    #expect(
      compile(bytes, nil).diagnostics.map(\.description) == [
        "scenario.yaml:1:1: error: the file has 2000001 bytes (a case has at most 2000000 bytes in a file)"
      ])
  }

  @Test func aByteThatIsNotUTF8IsToldWithItsPlace() {
    let bytes = Array("case:\n  é: ".utf8) + [0xFF, 0x0A]
    #expect(
      compile(bytes, nil).diagnostics.map(\.description) == [
        "scenario.yaml:2:6: error: this byte is not UTF-8 (save the file as UTF-8)"
      ])
    #expect(compile([0xC3], nil).diagnostics.first?.location.column == 1)
  }

  @Test(arguments: [
    ("\u{07}", "control character U+0007"), ("\u{1B}", "control character U+001B"), ("\r", "control character U+000D"),
    ("\u{7F}", "control character U+007F"), ("\u{85}", "control character U+0085"),
    ("\u{2028}", "line separator U+2028"), ("\u{202E}", "control of writing direction U+202E"),
    ("\u{2066}", "control of writing direction U+2066"), ("\u{FEFF}", "byte order mark U+FEFF"),
  ])
  func aCharacterThatHidesOrRingsIsTold(character: String, name: String) {
    expect("title: Burnt", "title: ⟦\(character)Burnt", "error: \(name) in the file (delete it, or write it in words)")
  }

  @Test(arguments: [("\\a", "U+0007"), ("\\e[2J", "U+001B"), ("\\x9b", "U+009B"), ("\\0", "U+0000"), ("\\r", "U+000D")])
  func anEscapeCannotBringAControlCharacterIn(escape: String, code: String) {
    expect(
      "title: Burnt bread", "title: ⟦\"Burnt \(escape) bread\"",
      "error: control character \(code) in a text (delete it, or write it in words)")
  }

  @Test func anEscapeCannotTurnTheWriting() {
    expect(
      "title: Burnt bread", "title: ⟦\"Burnt \\u202E bread\"",
      "error: control of writing direction U+202E in a text (delete it, or write it in words)")
  }

  @Test func accentsEmojiAndLineFeedsAreWelcome() {
    expect("title: Burnt bread", "title: \"Pain brûlé 🔥 — « déjà »\\nœuf\\t!\"")
  }

  @Test(arguments: ["&bomb", "*bomb", "[&bomb x]", "{ a: *bomb }", "\n    - &bomb x", "\n    ? *bomb"])
  func anchorsAndAliasesAreRefused(value: String) {
    let marked = value.replacing("&", with: "⟦&").replacing("*", with: "⟦*")
    expect(
      "title: Burnt bread", "title: \(marked)",
      "error: anchors and aliases have no place in a case (write the value out, or put a text in quotes)")
  }

  @Test func aBombOfAliasesDoesNotGoOff() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "? [\(aliases)]\n: &a\(level) [\(aliases)]\n"
    }
    for start in ["", "---\n", "# c\n--- # c\n", "\u{FEFF}"] { #expect(told(start + text).count == 1) }
  }

  @Test(arguments: [
    "\"R&D, *stars* and !\"", "'it''s &fine *too*'", "R &D and *stars* and !bang", "salt & pepper # &not *here",
    ">-\n    &text of a *block*\n\n     !more\n    - &list", "|2\n      &x\n    *y",
    "plain text\n    &goes *on\n    !here",
    "\"quoted\n    &goes \\\" *on\"",
  ])
  func theSameCharactersInATextAreWelcome(text: String) {
    expect("title: Burnt bread\n", "title: \(text)\n")
  }

  @Test(arguments: ["!!binary aGk=", "!tag x", "[!!int 3]"])
  func tagsAreRefused(value: String) {
    expect(
      "title: Burnt bread", "title: \(value.replacing("!", with: "⟦!", maxReplacements: 1))",
      "error: YAML tags have no place in a case (leave the tag out, or put a text in quotes)")
  }

  @Test func directivesAreRefused() {
    #expect(
      told("%YAML 1.1\n---\na: &a x") == [
        "scenario.yaml:1:1: error: YAML directives have no place in a case (delete the line, or put a text in quotes)"
      ])
  }

  @Test(arguments: ["[", "{ a: ", "- ", "? ", "[{ a: ", "- - "])
  func deepNestingIsRefused(opening: String) {
    for depth in [60, 5000, 100_000] {
      let diagnostics = compile("x: 1\ny:\n " + String(repeating: opening, count: depth), nil).diagnostics
      #expect(diagnostics.map(\.message) == ["lists and maps stand more than 50 deep in each other"])
    }
  }

  @Test func nestingByIndentationIsRefused() {
    let text = (0..<1400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(compile(text, nil).diagnostics.map(\.message) == ["lists and maps stand more than 50 deep in each other"])
  }

  @Test func nestedConditionsAreReadAsDeepAsTheyMayBe() {
    let deep = String(repeating: "{ not: ", count: 40) + "{ spoken: 1 }" + String(repeating: " }", count: 40)
    expect("{ any: [ { spoken: 2 }, { sent: c1 } ] }", "{ any: [ \(deep), { sent: c1 } ] }")
  }

  @Test func aSecondDocumentIsTold() {
    let messages = told(SmallCase.scenario + "---\ncase: 1\n")
    #expect(messages.count == 1)
    #expect(messages.first?.contains("found another document") == true)
  }

  @Test func aFaultOfSyntaxIsToldWithItsPlace() {
    expect(
      "title: Burnt bread", "title: Burnt⟦: bread",
      "error: YAML: mapping values are not allowed in this context (put a text that holds `: ` in quotes, and check the"
        + " indentation)")
    expect(
      "title: Burnt bread", "title: ⟦@bread",
      "error: YAML: while scanning for the next token from line 3: found character that cannot start any token (put a"
        + " text that begins with @, ` or % in quotes, and indent with spaces)")
  }

  @Test func aFloodOfErrorsIsCutShortAndSaysSo() {
    let flood = (0..<3000).map { "key-\($0): 1\n" }.joined()
    let diagnostics = compile(SmallCase.scenario + flood, SmallCase.texts).diagnostics
    #expect(diagnostics.count == 1001)
    #expect(diagnostics.filter { $0.severity == .note }.map(\.message) == ["there is more than the 1000 that are told"])
  }

  @Test(arguments: 0..<400)
  func aFileCutOrMixedUpAnywhereIsToldAndDoesNoHarm(seed: UInt32) {
    let draw = Draw(seed: 11, stream: .script)
    var bytes = Array(SmallCase.scenario.utf8)
    let odd = Array("{}[]:-?&*!|>'\"#%,\n\t \u{7}é".utf8)
    for change in 0..<(1 + seed % 5) {
      let place = Int(draw.below(UInt32(bytes.count), seed, change * 3))
      switch draw.below(3, seed, change * 3 + 1) {
      case 0: bytes[place] = odd[Int(draw.below(UInt32(odd.count), seed, change * 3 + 2))]
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + Int(draw.below(40, seed, change * 3 + 2))))
      default: bytes.insert(contentsOf: odd.shuffled(draw, seed), at: place)
      }
    }
    let outcome = compile(bytes, Array(SmallCase.texts.utf8))
    #expect((outcome.scenario == nil) == outcome.diagnostics.contains { $0.severity == .error })
    #expect(outcome.diagnostics.map(\.location) == outcome.diagnostics.map(\.location).sorted())
    #expect(outcome.diagnostics.allSatisfy { $0.location.line > 0 && $0.location.column > 0 && !$0.advice.isEmpty })
  }
}

extension [UInt8] {
  fileprivate func shuffled(_ draw: Draw, _ seed: UInt32) -> [UInt8] {
    indices.map { self[Int(draw.below(UInt32(count), seed, UInt32($0) + 100))] }
  }
}

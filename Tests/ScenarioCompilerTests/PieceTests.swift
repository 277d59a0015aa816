import Codebook
import ScenarioCompiler
import Scenarios
import Testing

/// Long files are parsed in several pieces at the same time, which nobody may notice.
@Suite struct PieceTests {
  /// Lines of comments that are longer than what a file is cut into.
  private static let comments = Array(repeating: "# " + String(repeating: "oven ", count: 20), count: 400)

  /// A case with the comments before the line that begins with `start`, and at its end.
  private func long(_ scenario: String, before start: String) throws -> String {
    let parts = try #require(scenario.components(around: "\n" + start))
    let lines = [parts.before] + PieceTests.comments + [start + parts.after] + PieceTests.comments
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ text: String) -> Int { text.split(separator: "\n", omittingEmptySubsequences: false).count }

  private func scenario(_ text: String) throws -> Scenario {
    let outcome = compile(text, SmallCase.texts)
    #expect(outcome.diagnostics.isEmpty)
    var scenario = try #require(outcome.scenario)
    scenario.contentHash = ""
    return scenario
  }

  @Test func aLongCaseIsTheSameAsAShortOne() throws {
    let text = try long(SmallCase.scenario, before: "phrases:")
    #expect(try scenario(text) == scenario(SmallCase.scenario))
  }

  @Test func aLineOfATextMayLookLikeAKey() throws {
    let old = "summary: The oven of {bakery} was repaired."
    let parts = try #require(SmallCase.scenario.components(around: old))
    let quoted = parts.before + "summary: \"The oven of\nbakery: it was repaired.\"" + parts.after
    let plain = quoted.replacing("of\nbakery", with: "of bakery")
    #expect(try scenario(long(quoted, before: "  summary: \"The")) == scenario(plain))
  }

  @Test func errorsHaveTheirPlacesInTheWholeFile() throws {
    let parts = try #require(SmallCase.scenario.components(around: "title: Burnt bread"))
    let faulty = try long(parts.before + "titel: Burnt bread" + parts.after, before: "debrief:")
    let told = compile(faulty + "warnings: []\n", SmallCase.texts).diagnostics.map(\.description)
    #expect(told.contains { $0.hasPrefix("scenario.yaml:3:3: error: unknown key `titel`") })
    #expect(told.contains { $0.hasPrefix("scenario.yaml:\(lines(faulty)):1: error: unknown key `warnings`") })
  }

  @Test func aKeyThatIsGivenFarApartIsTold() throws {
    let text = try long(SmallCase.scenario, before: "debrief:")
    #expect(
      compile(text + "case: {}\n", SmallCase.texts).diagnostics.map(\.description) == [
        "scenario.yaml:\(lines(text)):1: error: the key `case` is given twice in the same map (keep one of them)"
      ])
  }

  @Test func aLongFileThatIsTooLargeIsTold() throws {
    let text = try long(SmallCase.scenario, before: "phrases:") + String(repeating: "# oven\n", count: 300_000)
    #expect(
      compile(text, SmallCase.texts).diagnostics.map(\.description) == [
        "scenario.yaml:1:1: error: the file has \(text.utf8.count) bytes (a case has at most 2000000 bytes in a file)"
      ])
  }

  @Test(arguments: ["---", "..."])
  func aLongFileOfTwoDocumentsIsToldLikeAShortOne(mark: String) throws {
    func told(_ text: String) -> [String] {
      compile(text, SmallCase.texts).diagnostics.map(\.message)
    }
    let parts = try #require(SmallCase.scenario.components(around: "\nphrases:"))
    let text = parts.before + "\n" + mark + "\nphrases:" + parts.after
    #expect(!told(text).isEmpty)
    #expect(try told(long(text, before: "phrases:")) == told(text))
  }
}

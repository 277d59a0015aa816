import Codebook
import Foundation
import Laboratory
import ScenarioCompiler
import Scenarios
import Testing

/// A test that is right, with the least that it can have.
private let small: String = {
  func form(_ name: String) -> String {
    Competence.allCases.enumerated().map { place, competence in
      """
          - id: \(name)\(place + 1)
            competence: \(competence.rawValue)
            situation: { en: It smokes., fr: Ça fume. }
            answers:
              - { best: true, en: one, fr: un, why: { en: x, fr: x } }
              - { en: two, fr: deux, why: { en: x, fr: x } }
              - { en: three, fr: trois, why: { en: x, fr: x } }
              - { en: four, fr: quatre, why: { en: x, fr: x } }
            sources: [X01]

      """
    }.joined()
  }
  return """
    judgement: { en: What now?, fr: Et alors ? }
    sources: { X01: "Baker (1999)" }
    forms:
      a:
    \(form("a"))  b:
    \(form("b"))
    """
}()

/// Expects that the small test with the first `old` replaced by `new` gives one diagnostic, at the mark `⟦` in `new`.
private func check(
  _ old: String, _ new: String, _ wanted: String, severity: String = "error",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  guard let range = small.firstRange(of: old) else {
    Issue.record("the small test has no `\(old)`", sourceLocation: sourceLocation)
    return
  }
  let marked = small.replacingCharacters(in: range, with: new)
  let lines = marked.prefix { $0 != "⟦" }.split(separator: "\n", omittingEmptySubsequences: false)
  let place = "\(lines.count):\((lines.last?.count ?? 0) + 1)"
  let outcome = JudgementCompiler.compile(Array(marked.replacingOccurrences(of: "⟦", with: "").utf8), file: "j.yaml")
  #expect(
    outcome.diagnostics.map(\.description) == ["j.yaml:\(place): \(severity): \(wanted)"],
    sourceLocation: sourceLocation)
}

@Suite struct JudgementTests {
  @Test func theLeastTestIsRead() throws {
    let outcome = JudgementCompiler.compile(Array(small.utf8), file: "j.yaml")
    #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    let test = try #require(outcome.test)
    #expect(test.items(of: .b).map(\.id) == (1...10).map { "b\($0)" })
    #expect(test.items(of: .a).first?.answers.count == 4)
    #expect(test.contentHash.count == 64)
  }

  @Test func aTextInOneLanguageOnlyIsAnError() {
    check(
      "{ en: It smokes., fr: Ça fume. }", "⟦{ en: It smokes. }",
      "a text in both languages lacks `fr` (add `fr: …`)")
  }

  @Test func anItemHasFourAnswersAndOneBest() {
    check(
      """
      - { best: true, en: one, fr: un, why: { en: x, fr: x } }
              - { en: two, fr: deux, why: { en: x, fr: x } }
      """, "⟦- { best: true, en: one, fr: un, why: { en: x, fr: x } }",
      "the item has 3 answers (write 4)")
    check(
      "- { best: true, en: one", "⟦- { en: one", "0 answers are marked `best: true` (mark the one that serves best)")
    check(
      "- { best: true, en: one, fr: un, why: { en: x, fr: x } }\n        - { en: two",
      "⟦- { best: true, en: one, fr: un, why: { en: x, fr: x } }\n        - { best: true, en: two",
      "2 answers are marked `best: true` (mark the one that serves best)")
  }

  @Test func aSourceMustExist() {
    check("sources: [X01]", "sources: [⟦X02]", "there is no source `X02` (did you mean `X01`?)")
    check(
      "sources: [X01]", "sources: ⟦[]", "the item names no source (name the findings that the best answer follows from)"
    )
  }

  @Test func bothFormsAskForTheSameCompetencesInTheSameOrder() {
    check(
      "- id: a1\n      competence: listening", "- ⟦id: a1\n      competence: voice",
      "item 1 is for `voice` (both forms ask in the same order, and here comes `listening`)")
    check(
      "competence: listening", "competence: ⟦listenin", "`listenin` is not a competence (did you mean `listening`?)")
  }

  @Test func anIdIsGivenOnce() {
    check("id: a2", "id: ⟦a1", "the id `a1` is taken (line 5 has it; choose another)")
  }

  @Test func unknownKeysAndMissingPartsAreTold() {
    check(
      "judgement: {", "⟦title: x\njudgement: {",
      "unknown key `title` in the judgement test (keys: judgement, sources, forms)")
    check(
      "sources: { X01: \"Baker (1999)\" }", "sources: { X01: \"Baker (1999)\", ⟦X09: Miller }",
      "no item names the source `X09` (name it, or take it out)", severity: "warning")
  }

  @Test func aFileThatIsNoTestOrIsNotThereIsAnError() {
    let list = JudgementCompiler.compile(Array("- x".utf8), file: "j.yaml").diagnostics.map(\.description)
    #expect(list.count == 1 && list[0].hasPrefix("j.yaml:1:1: error: a map (the judgement test) is wanted here"))
    #expect(JudgementCompiler.compile(path: "/nowhere.yaml").diagnostics.first?.message == "there is no such file")
    #expect(JudgementCompiler.contentHash(path: "/nowhere.yaml") == nil)
    #expect(!JudgementCompiler.isJudgement(path: "/nowhere.yaml"))
  }
}

import Codebook
import Engine
import Fixtures
import Foundation
import Laboratory
import Machine
import PlainText
import Testing

@Suite struct StudyTests {
  private static func run(threads: Int) -> StudyResult {
    ScoreStudy(scenarios: [Fixtures.bakery()], persons: 10, seeds: 2, population: 100, language: .english)
      .run(team: WorkerTeam(count: threads))
  }

  private static let result = run(threads: 2)

  @Test func theResultDoesNotDependOnThreads() {
    #expect(Self.run(threads: 1).json.text == Self.result.json.text)
  }

  @Test(arguments: Language.allCases)
  func theTableSaysWhatWasAskedFoundAndMissed(language: Language) throws {
    let isEnglish = language == .english
    let lines = Self.result.table(language)
    #expect(lines[0].hasPrefix(isEnglish ? "The score as a measure: 10 persons" : "Le score comme mesure\u{A0}: 10"))
    for target in isEnglish
      ? ["correlation of score and skill", "variance due to the seed"]
      : ["corrélation du score et de l'aptitude", "variance due à la graine"]
    {
      let line = try #require(lines.first { $0.contains(target) })
      #expect(line.hasSuffix(isEnglish ? "met" : "atteint") || line.contains(isEnglish ? "missed by" : "manqué de"))
    }
    let ofCases = try #require(
      lines.first { $0.contains(isEnglish ? "generalizability over six cases" : "généralisabilité sur six cas") })
    #expect(ofCases.hasSuffix(isEnglish ? "not measured" : "non mesuré"))
    let met = Self.result.targets.count(where: \.holds)
    #expect(lines.last == (isEnglish ? "\(met) of 20 targets are met." : "\(met) buts sur 20 sont atteints."))
  }

  @Test(arguments: Language.allCases)
  func everyPartHasItsRows(language: Language) {
    let text = Self.result.table(language).joined(separator: "\n")
    for name in Skill.allCases.map(\.name) + Competence.allCases.map(\.name) + CraftRule.allCases.map(\.name)
      + ReferencePlayer.allCases.map(\.name)
    {
      #expect(text.contains(name[language]), "\(name[language])")
    }
    #expect(!text.split(whereSeparator: \.isWhitespace).contains { ["nan", "inf", "-inf"].contains($0) })
  }

  @Test func programsReadTheSameNumbers() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.result.json.text.utf8)) as? [String: Any])
    let targets = try #require(json["targets"] as? [[String: Any]])
    #expect(targets.count == Self.result.targets.count)
    #expect(targets.compactMap { $0["holds"] as? Bool } == Self.result.targets.map(\.holds))
    #expect(json["holds"] as? Bool == Self.result.holds)
    let scores = try #require(json["scores"] as? [String: [String: Any]])
    #expect(Set(scores.keys) == ["total", "outcome", "craft"])
    let pearson = try #require(scores["total"]?["pearson"] as? Double)
    #expect(abs(pearson - Self.result.total.correlation.value) < 0.0001)
    let variance = try #require(scores["craft"]?["variance"] as? [String: Double])
    #expect(abs((variance["person"] ?? -1) - Self.result.qualities[2].components.person) < 0.0001)
    #expect((scores["total"]?["generalizability"] as? [Any])?.isEmpty == true)
  }
}

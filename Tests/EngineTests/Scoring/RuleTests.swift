import Codebook
import Engine
import Fixtures
import Foundation
import ScenarioCompiler
import Scenarios
import Testing

@Suite struct RuleTests {
  private static let cases = RuleCase.speaking + RuleCase.desk + RuleCase.people

  @Test(arguments: cases)
  func aRuleIsEarnedByAPlayThatKeepsItAndNotByOneThatDoesNot(_ ruleCase: RuleCase) throws {
    let evidence = try ruleCase.finished().score?.evidence.filter { $0.rule == ruleCase.rule } ?? []
    #expect(!evidence.isEmpty)
    #expect(evidence.allSatisfy { $0.points > 0 } == ruleCase.isEarned, "\(evidence)")
  }

  @Test func everyRuleHasAPlayThatEarnsItAndOneThatDoesNot() {
    for isEarned in [true, false] {
      let covered = Set(RuleTests.cases.filter { $0.isEarned == isEarned }.map(\.rule))
      #expect(covered == Set(CraftRule.allCases))
    }
  }

  @Test func everyCompetenceIsFedByAtLeastTwoRules() {
    for competence in Competence.allCases {
      #expect(CraftRule.allCases.count { $0.competence == competence } >= 2, "\(competence)")
    }
  }

  @Test func thePageHasTheTableOfTheProgram() throws {
    let page = try String(
      contentsOfFile: "\(try #require(ScenarioLibrary.repository()))/SCORE.md", encoding: .utf8)
    for rule in CraftRule.allCases {
      let competence = try #require(rule.competence)
      let row =
        "| `\(rule.rawValue)` | \(competence.name.english) | \(rule.looksAt.english) | \(rule.weight) | "
        + "\(rule.source.english) |"
      #expect(page.contains(row), "\(row)")
    }
  }
}

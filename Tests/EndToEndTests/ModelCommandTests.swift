import Foundation
import Testing

extension EndToEnd {
  @Suite struct ModelCommandTests {
    private let program: Program

    init() throws {
      program = try Program()
    }

    private func object(_ output: String) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    @Test func aFindingIsMeasuredForPrograms() throws {
      let result = try program.run(["model", "--only", "wc03", "--seeds", "0.1", "--json"])
      let json = try object(result.output)
      let findings = try #require(json["findings"] as? [[String: Any]])
      let finding = try #require(findings.first)
      #expect(findings.count == 1)
      #expect(finding["id"] as? String == "WC03")
      #expect(finding["priority"] as? Int == 1)
      #expect(finding["published"] as? String == "1-3 h Twitter, 3-6 h Facebook")
      #expect(finding["measured"] != nil && finding["interval"] != nil)
      let parts = try #require(finding["parts"] as? [[String: Any]])
      #expect(parts.compactMap { $0["id"] as? String } == ["first-answer", "solution"])
      let holds = try #require(finding["holds"] as? Bool)
      #expect(holds == parts.allSatisfy { $0["holds"] as? Bool == true })
      #expect(result.status == (holds ? 0 : 1))
      #expect(result.errors.isEmpty)
    }

    @Test func aFindingThatTheCommunityCannotExpressIsSaidToBeOne() throws {
      let result = try program.run(["model", "--only", "LG03", "--only", "WC08", "--json", "--lang", "fr"])
      let json = try object(result.output)
      #expect((json["findings"] as? [Any])?.isEmpty == true)
      let others = try #require(json["notExpressible"] as? [[String: Any]])
      #expect(others.compactMap { $0["id"] as? String } == ["WC08", "LG03"])
      #expect(result.status == 0)
    }

    @Test func theTableSpeaksTheLanguageThatIsAskedFor() throws {
      let english = try program.run(["model", "--only", "LG03", "--lang", "en"])
      #expect(english.output.contains("the community cannot express it\n  Debriefs improve performance."))
      #expect(english.output.hasSuffix("Not expressible: 1.\n"))
      let french = try program.run(["model", "--only", "LG03", "--lang", "fr"])
      #expect(french.output.contains("Le débriefing améliore la performance."))
    }

    @Test func aMisspeltFindingIsSuggested() throws {
      let result = try program.run(["model", "--only", "fs033"])
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("badbuzz: error: There is no finding FS033 (did you mean FS03?)."))
    }

    @Test(arguments: [["--seeds", "0"], ["--seeds", "nan"], ["--seed", "-1"], ["--seed", "9007199254740992"]])
    func seedsThatCannotBeAreWrongUsage(arguments: [String]) throws {
      #expect(try program.run(["model"] + arguments).status == 64)
    }
  }
}
